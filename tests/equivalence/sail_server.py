"""Sail, a server of Spark Connect in this process, with the example's rows, as a database of the engine.

``DIALECTS_SPARK_REMOTE`` names another server, such as a Spark: ``sc://127.0.0.1:15002``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables
from django_dialect_bridge.example.rows import rows

ALIAS = "spark"
REMOTE = os.environ.get("DIALECTS_SPARK_REMOTE", "")
IS_INSTALLED = all(map(find_spec, ("pyspark", "grpc"))) and bool(REMOTE or find_spec("pysail"))
NOTHING_RAN = "NOTHING WAS RUN ON SPARK OR SAIL: pip install '.[test-spark]' brings pysail"


@contextmanager
def running() -> Iterator[str]:
    """Start Sail, unless another server is named; yield its address."""
    if REMOTE:
        yield REMOTE
        return
    from pysail.spark import SparkConnectServer

    server = SparkConnectServer("127.0.0.1", 0)
    server.start(background=True)
    host, port = server.listening_address
    try:
        yield f"sc://{host}:{port}"
    finally:
        server.stop()


@contextmanager
def holding_rows() -> Iterator[None]:
    """Fill temporary views with the example's rows; forget the database at the end."""
    with ExitStack() as stack:
        settings = {
            "ENGINE": "django_dialect_bridge.backends.spark",
            "HOST": stack.enter_context(running()),
            # The tests have two cores.
            "OPTIONS": {"settings": {"spark.sql.shuffle.partitions": "1"}},
        }
        connections.databases[ALIAS] = connections.configure_settings({DEFAULT_DB_ALIAS: {}, ALIAS: settings})[ALIAS]
        wrapper: Any = connections[ALIAS]
        try:
            wrapper.ensure_connection()
            for model in tables():
                fill(wrapper.connection.session, model)
            yield
        finally:
            wrapper.close()
            del connections[ALIAS], connections.databases[ALIAS]


def fill(session: Any, model: type[Model]) -> None:
    """Make a view of a model's rows, with columns of the types that the engine expects."""
    import pyarrow

    from django_dialect_bridge.backends.spark.types import DATA_TYPES
    from django_dialect_bridge.backends.types import column_type

    fields = model._meta.local_concrete_fields
    objects = [row for row in rows() if type(row) is model]
    columns = [_column([getattr(row, field.attname) for row in objects], field) for field in fields]
    table = pyarrow.table(columns, names=[field.column for field in fields])
    schema = ", ".join(f"`{field.column}` {column_type(field, DATA_TYPES)}" for field in fields)
    # A name that needs quotes is read by SQL alone.
    plain = f"rows_of_{model._meta.model_name}"
    session.createDataFrame(table, schema=schema).createOrReplaceTempView(plain)
    session.sql(f"CREATE OR REPLACE TEMPORARY VIEW `{model._meta.db_table}` AS SELECT * FROM {plain}")


def _column(values: list[Any], field: Any) -> Any:
    import pyarrow

    from dialects.targets.spark import SPARK
    from django_dialect_bridge.backends.spark.types import DATA_TYPES
    from django_dialect_bridge.backends.types import column_type

    prepared = SPARK.adapt([None if v is None else field.get_db_prep_save(v, connections[ALIAS]) for v in values])
    kind = column_type(field, DATA_TYPES)
    types = {
        "string": pyarrow.string(),
        "int": pyarrow.int32(),
        "bigint": pyarrow.int64(),
        "smallint": pyarrow.int16(),
        "binary": pyarrow.binary(),
        "boolean": pyarrow.bool_(),
        "date": pyarrow.date32(),
        "double": pyarrow.float64(),
        "timestamp": pyarrow.timestamp("us", "UTC"),
    }
    if kind.startswith("decimal"):
        precision, scale = map(int, kind[len("decimal(") : -1].split(","))
        return pyarrow.array(prepared, pyarrow.decimal128(precision, scale))
    return pyarrow.array(prepared, types[kind])
