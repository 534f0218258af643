"""The database engine for DuckDB."""
