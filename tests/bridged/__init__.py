"""Backends of Django with the bridge mixed in."""
