"""Migrations of the example, for a test."""
