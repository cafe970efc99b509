"""How numbers are written, and what stands behind them: units, counted nouns, shares of a whole."""
