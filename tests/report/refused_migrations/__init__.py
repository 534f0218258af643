"""Migrations of the example that targets refuse."""
