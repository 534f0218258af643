"""The ClickHouse that chdb embeds, with the example's rows, as a database of the engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables
from django_dialect_bridge.example.rows import rows

ALIAS = "clickhouse"
IS_INSTALLED = all(map(find_spec, ("chdb", "clickhouse_connect")))
NOTHING_RAN = "NOTHING WAS RUN ON CLICKHOUSE: chdb is not installed, pip install '.[test-engines]' brings it"
_SETTINGS = {
    "ENGINE": "django_dialect_bridge.backends.clickhouse",
    # The tests have two cores.
    "OPTIONS": {"interface": "chdb", "settings": {"max_threads": 1}},
}


@contextmanager
def holding_rows() -> Iterator[None]:
    """Make the tables and insert the rows through the engine; forget the database at the end."""
    given = {DEFAULT_DB_ALIAS: {}, ALIAS: _SETTINGS}
    connections.databases[ALIAS] = connections.configure_settings(given)[ALIAS]
    try:
        for model in tables():
            create_table(model)
        for row in rows():
            row.save_base(raw=True, force_insert=True, using=ALIAS)
        yield
    finally:
        for model in tables():
            _run(f"DROP TABLE IF EXISTS {_quoted(model._meta.db_table)}")
        connections[ALIAS].close()
        del connections[ALIAS], connections.databases[ALIAS]


def create_table(model: type[Model]) -> None:
    """Create a model's table, with columns of the types that the engine expects."""
    from django_dialect_bridge.backends.clickhouse.types import DATA_TYPES
    from django_dialect_bridge.backends.types import column_type

    columns = [
        f"{_quoted(field.column)} {f'Nullable({column_type(field, DATA_TYPES)})' if field.null else column_type(field, DATA_TYPES)}"
        for field in model._meta.local_concrete_fields
    ]
    table = _quoted(model._meta.db_table)
    _run(f"CREATE OR REPLACE TABLE {table} ({', '.join(columns)}) ENGINE = MergeTree ORDER BY tuple()")


def _quoted(name: str) -> str:
    return str(connections[ALIAS].ops.quote_name(name))


def _run(sql: str) -> None:
    with connections[ALIAS].cursor() as cursor:
        cursor.execute(sql)
