"""The engine for Oracle, through Django."""
