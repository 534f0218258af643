"""The generic connection: what Django asks while it compiles, answered so that the SQL comes out generic."""
