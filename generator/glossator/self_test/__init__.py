"""The self-test of an article: questions whose every answer stands on its page, and what its author changes in them."""
