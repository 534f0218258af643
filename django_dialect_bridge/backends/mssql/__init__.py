"""A database engine for SQL Server: mssql-django's, with the SQL of queries from the bridge."""

from django_dialect_bridge.backends.versions import check_django, require

require("mssql", ("mssql", "pyodbc"))
check_django("SQL Server")
