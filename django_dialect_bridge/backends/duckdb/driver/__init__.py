"""The duckdb package as a driver for Django: connections, cursors, transactions, open files, and OPTIONS."""
