"""The duckdb package as Django knows drivers: connections, cursors, transactions, the files that are open, and OPTIONS."""
