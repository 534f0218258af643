"""A database engine for DuckDB: ``{"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": "file.duckdb"}``."""
