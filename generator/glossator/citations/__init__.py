"""What a list of references needs of a study: who wrote it, where it came out, and a short name for it."""
