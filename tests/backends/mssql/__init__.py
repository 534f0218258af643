"""The engine for SQL Server, through Django."""
