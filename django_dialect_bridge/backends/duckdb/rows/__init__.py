"""Rows on their way to and from the database: many at once, upserts, and conflicts between transactions."""
