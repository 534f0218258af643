"""Parameters: which are equal, how they are bound, and how their placeholders are spelled."""
