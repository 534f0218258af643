"""Rules on columns of tables: their types, keys and computed values."""
