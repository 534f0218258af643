"""What a crash leaves of migrations on DuckDB: ``python -m tests.crashes``."""
