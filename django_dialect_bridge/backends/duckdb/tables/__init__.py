"""Tables: types, keys, indexes, sequences, and remaking a table."""
