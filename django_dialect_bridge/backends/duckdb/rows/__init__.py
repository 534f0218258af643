"""Rows to and from the database: bulk inserts, upserts, and conflicts between transactions."""
