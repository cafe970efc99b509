"""How a site is made piece by piece: in processes, from what an earlier build made, and without a half-made site."""
