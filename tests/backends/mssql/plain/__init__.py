"""mssql-django itself, on a server that lacks some of SQL Server."""
