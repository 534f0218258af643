"""Rules on what a query reads, and on its names."""
