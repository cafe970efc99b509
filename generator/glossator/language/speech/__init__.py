"""How a text tells that somebody speaks, and who it is."""
