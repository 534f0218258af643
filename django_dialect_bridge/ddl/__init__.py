"""Migrations as the definitions of a target, without any connection."""
