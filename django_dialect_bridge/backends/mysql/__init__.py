"""A database engine for MySQL and MariaDB: Django's own, with the SQL of queries from the bridge."""

from django_dialect_bridge.backends.versions import check_django, require

require("mysql", ("MySQLdb",))
check_django("MySQL")
