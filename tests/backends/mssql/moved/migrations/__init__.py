"""Migrations in three steps."""
