"""A database engine for reading ClickHouse, and for inserting rows: connections by clickhouse-connect."""

from django_dialect_bridge.backends.versions import check_django, require

require("clickhouse", ("clickhouse_connect",))
check_django("ClickHouse")
