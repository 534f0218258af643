"""Rules on INSERT, UPDATE, DELETE and MERGE."""
