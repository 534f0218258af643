"""The engine for SQL Server, for servers that lack some of it: their spellings are those of ``tests.engines``."""
