"""Single words: where they stand, in which forms they come, and how many readers know them."""
