"""What a test of the function table needs: a call in, the call of a target out."""

from __future__ import annotations

import duckdb

from dialects import translate

#: Columns of each type, for expressions over "t".
SCHEMA = {
    "t": {
        "s": "VARCHAR(20)",
        "long": "TEXT",
        "n": "INTEGER",
        "big": "BIGINT",
        "f": "DOUBLE PRECISION",
        "d": "DECIMAL(10, 2)",
        "data": "BYTEA",
    }
}


def printed(expression: str, target: str) -> str:
    """An expression over the columns of ``t`` as a target has it."""
    sql = translate(f"SELECT {expression} FROM t".replace("%", "%%"), target, schema=SCHEMA).sql
    return sql.replace("%%", "%").removeprefix("SELECT ").removesuffix(" FROM t")


def on_duckdb(expression: str) -> object:
    """The value of an expression without columns."""
    row = (
        duckdb.connect()
        .execute(translate(f"SELECT {expression}".replace("%", "%%"), "duckdb", paramstyle="qmark").sql)
        .fetchone()
    )
    assert row is not None
    return row[0]


def on_sqlite(expression: str) -> object:
    """The value of an expression without columns, on Django's connection."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(translate(f"SELECT {expression}".replace("%", "%%"), "sqlite").sql, ())
        return cursor.fetchone()[0]
