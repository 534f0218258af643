"""What translating costs: ratios to Django's own SQLite backend, to mssql-django and to bare sqlglot, in one run.

``python -m benchmarks`` prints a table; ``--write`` puts it into docs/explanation/benchmarks.md.
"""
