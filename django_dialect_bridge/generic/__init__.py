"""The generic connection: answers to Django's questions while it compiles, so that the SQL is generic."""
