"""Queries that Django 6 compiles to other SQL than Django 5.2, on which the snapshots are made."""

CHANGED: dict[str, str] = {}
