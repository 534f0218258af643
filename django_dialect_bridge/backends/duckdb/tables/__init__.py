"""How tables are made: types, keys, indexes, sequences, and making a table anew."""
