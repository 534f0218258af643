"""Rules on casts, literals, and values of one type."""
