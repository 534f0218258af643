"""Rules on the sources of a query, and on names."""
