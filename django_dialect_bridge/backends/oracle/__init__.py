"""A database engine for Oracle: Django's own, with the SQL of queries from the bridge."""

from django_dialect_bridge.backends.versions import check_django, require

require("oracle", ("oracledb",))
check_django("Oracle")
