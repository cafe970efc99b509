"""How people and institutions are named, and what tells that a name is theirs."""
