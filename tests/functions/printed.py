"""What a test of the function table needs: a call in, the call of a target out."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import duckdb
from django.db.backends.sqlite3._functions import register

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
    """Return the target's SQL of an expression over the columns of ``t``."""
    sql = translate(f"SELECT {expression} FROM t".replace("%", "%%"), target, schema=SCHEMA).sql
    return sql.replace("%%", "%").removeprefix("SELECT ").removesuffix(" FROM t")


def on_duckdb(expression: str) -> object:
    """Return the value of an expression without columns."""
    row = (
        duckdb.connect()
        .execute(translate(f"SELECT {expression}".replace("%", "%%"), "duckdb", paramstyle="qmark").sql)
        .fetchone()
    )
    assert row is not None
    return row[0]


def on_sqlite(expression: str) -> object:
    """Return the value of an expression without columns, with the functions that Django registers."""
    with closing(sqlite3.connect(":memory:")) as connection:
        register(connection)
        sql = translate(f"SELECT {expression}".replace("%", "%%"), "sqlite", paramstyle="qmark").sql
        return connection.execute(sql).fetchone()[0]
