"""Compiling and capturing without any connection."""
