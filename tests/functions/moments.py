"""One row of dates, times and durations in engines that run in process; for the tests of these."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Sequence
from typing import Any

import duckdb
from django.db.backends.sqlite3 import _functions

from dialects import translate

SCHEMA = {"e": {"at": "TIMESTAMPTZ", "day": "DATE", "clock": "TIME", "span": "INTERVAL", "nothing": "INTERVAL"}}

AT = datetime.datetime(2021, 3, 28, 1, 2, 3, 250_000)  # Two hours and a bit after Paris went to summer time.
DAY = datetime.date(2021, 1, 1)  # A Friday of the ISO year 2020.
CLOCK = datetime.time(23, 30, 15, 500_000)
SPAN = datetime.timedelta(days=1, hours=2, minutes=3, microseconds=5)


def sql_of(expression: str, target: str, types: Sequence[str] = ()) -> str:
    """Return the target's SQL of the expression, over the table ``e``."""
    sql = translate(f'SELECT {expression} AS "v" FROM "e"', target, schema=SCHEMA, types=types).sql
    start, end = len("SELECT "), sql.upper().rindex(" AS ")
    return sql[start:end].replace("[e].", "").replace('"E".', "").replace('"e".', "")


def value_on_duckdb(expression: str) -> Any:
    """Return the value of the expression in the one row."""
    connection = duckdb.connect(":memory:")
    connection.execute(
        'CREATE TABLE "e" ("at" TIMESTAMP, "day" DATE, "clock" TIME, "span" INTERVAL, "nothing" INTERVAL)'
    )
    connection.execute('INSERT INTO "e" VALUES (?, ?, ?, ?, NULL)', [AT, DAY, CLOCK, SPAN])
    return _value(connection, expression, "duckdb")


def value_on_sqlite(expression: str) -> Any:
    """Return the value of the expression in the one row, as Django's backend stores it."""
    connection = sqlite3.connect(":memory:")
    _functions.register(connection)
    connection.execute('CREATE TABLE "e" ("at" datetime, "day" date, "clock" time, "span" bigint, "nothing" bigint)')
    row = [stored(value) for value in (AT, DAY, CLOCK, SPAN)]
    connection.execute('INSERT INTO "e" VALUES (?, ?, ?, ?, NULL)', row)
    return _value(connection, expression, "sqlite")


def stored(value: Any) -> Any:
    """Return a value as Django's SQLite backend stores it."""
    if isinstance(value, datetime.timedelta):
        return value // datetime.timedelta(microseconds=1)
    return str(value) if isinstance(value, datetime.date | datetime.time) else value


def _value(connection: Any, expression: str, target: str) -> Any:
    translation = translate(f'SELECT {expression} AS "v" FROM "e"', target, paramstyle="qmark", schema=SCHEMA)
    return connection.execute(translation.sql).fetchone()[0]
