"""How one says when, how long and how often, and which day, month or year is meant."""
