"""How a text tells what researchers did, what came out, what limits it and what it may be good for."""
