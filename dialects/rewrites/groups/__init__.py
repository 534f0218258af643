"""Rules on GROUP BY, aggregates and windows."""
