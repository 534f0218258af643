"""What casts to text write, by what is printed and by what comes out; pitfall 62."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import duckdb
import pytest
from django.db.backends.sqlite3._functions import register

from dialects import Unsupported, translate
from tests.every import every

pytestmark = pytest.mark.pitfall(62)

SCHEMA = {
    "t": {
        "n": "INTEGER",
        "f": "DOUBLE PRECISION",
        "d": "DECIMAL(10, 2)",
        "day": "DATE",
        "moment": "TIMESTAMPTZ",
        "clock": "TIME",
        "span": "INTERVAL",
        "s": "VARCHAR(20)",
    }
}

PRINTED = [
    # CAST writes six digits of a float
    ("CAST(t.f AS TEXT)", "tsql", "LOWER(FORMAT(t.f, 'G', 'en-US'))"),
    ("CAST(t.f AS VARCHAR(9))", "tsql", "CAST(LOWER(FORMAT(t.f, 'G', 'en-US')) AS NVARCHAR(9))"),
    ("CAST(t.n AS TEXT)", "oracle", "CAST(t.n AS NVARCHAR2(2000))"),
    # whatever NLS_NUMERIC_CHARACTERS is, and with a zero before the point
    ("CAST(t.d AS TEXT)", "oracle", f"TO_CHAR(t.d, 'FM{'9' * 35}0.00')"),
    ("CAST(t.d * t.n AS TEXT)", "oracle", f"TO_CHAR(t.d * t.n, 'FM{'9' * 35}0.00')"),
    ("CAST(t.d * t.d AS TEXT)", "sqlite", "CASE WHEN NOT (t.d * t.d) IS NULL THEN PRINTF('%.4f', t.d * t.d) END"),
    ("CAST(t.f AS TEXT)", "oracle", f"RTRIM(TO_CHAR(t.f, 'FM{'9' * 39}0.{'9' * 20}'), '.')"),
    # whatever NLS_DATE_FORMAT is
    ("CAST(t.day AS TEXT)", "oracle", "TO_CHAR(t.day, 'YYYY-MM-DD')"),
    ("CAST(t.clock AS TEXT)", "oracle", "RTRIM(RTRIM(TO_CHAR(t.clock, 'HH24:MI:SS.FF6'), '0'), '.')"),
    ("CAST(t.day AS TEXT)", "tsql", "CAST(t.day AS NVARCHAR(MAX))"),
    (
        "CAST(t.moment AS TEXT)",
        "tsql",
        "CONVERT(NVARCHAR(19), t.moment, 120) + CASE WHEN DATEPART(MICROSECOND, t.moment) = 0 THEN '' ELSE '.' +"
        " REPLACE(RTRIM(REPLACE(RIGHT('000000' + CAST(DATEPART(MICROSECOND, t.moment) AS NVARCHAR(6)), 6), '0', ' ')), ' ', '0')"
        " END + '+00'",
    ),
    # pitfall 62: text is cut, not padded
    ("CAST(t.s AS VARCHAR(3))", "duckdb", "SUBSTR(CAST(t.s AS TEXT), 1, 3)"),
    (
        "CAST(t.s AS BOOLEAN)",
        "oracle",
        "CASE WHEN LOWER(TRIM(t.s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1') THEN 1"
        " WHEN NOT (LOWER(TRIM(t.s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')) THEN 0 END",
    ),
    ("CAST(t.f AS DECIMAL(10, 1))", "sqlite", "CAST(ROUND(t.f, 1) AS NUMERIC)"),
    ("CAST(t.d AS DECIMAL(12, 2))", "sqlite", "CAST(t.d AS NUMERIC)"),
]

VALUES = [
    ("CAST(t.f AS TEXT)", ["2.5", "0", None]),
    ("CAST(t.d AS TEXT)", ["7.50", "0.00", None]),
    ("CAST(t.d AS VARCHAR(3))", ["7.5", "0.0", None]),
    ("CAST(t.d * 2 AS TEXT)", ["15.00", "0.00", None]),
    ("CAST(t.day AS TEXT)", ["2024-02-29", "0001-01-01", None]),
    ("CAST(t.moment AS TEXT)", ["2024-02-29 12:30:00.005+00", "2000-01-01 00:00:00+00", None]),
    ("CAST(t.clock AS TEXT)", ["12:30:00.000001", "00:00:00", None]),
    ("CAST(t.span AS TEXT)", ["-2 days +03:00:00.5", "1 day", None]),
    ("CAST(CAST(t.f AS DECIMAL(9, 1)) AS TEXT)", ["2.5", "0.0", None]),
]

ROWS = [
    (1, 2.5, "7.50", "2024-02-29", "2024-02-29 12:30:00.005000", "12:30:00.000001", -161_999_500_000),
    (2, 0.0, "0.00", "0001-01-01", "2000-01-01 00:00:00", "00:00:00", 86_400_000_000),
    (3, None, None, None, None, None, None),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    sql = translate(f"SELECT {expression} FROM t", target, schema=SCHEMA).sql
    assert sql.replace("%%", "%").removeprefix("SELECT ").removesuffix(" FROM t") == expected


def test_floats_are_refused_where_six_digits_are_all() -> None:
    with pytest.raises(Unsupported):
        translate("SELECT CAST(t.f AS TEXT) FROM t", "tsql@2008", schema=SCHEMA)


def on_duckdb(sql: str) -> list[object]:
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE t (n INT, f DOUBLE, d DECIMAL(10, 2), day DATE, moment TIMESTAMP, clock TIME, span INTERVAL)"
        )
        for row in ROWS:
            days, micros = divmod(row[-1], 86_400_000_000) if row[-1] is not None else (None, None)
            span = "to_days(CAST(? AS INT)) + to_microseconds(?)"
            connection.execute(f"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, {span})", [*row[:-1], days, micros])
        return [row[0] for row in connection.execute(translate(sql, "duckdb", schema=SCHEMA).sql).fetchall()]


def on_sqlite(sql: str) -> list[object]:
    with closing(sqlite3.connect(":memory:")) as connection:
        register(connection)
        connection.execute(
            "CREATE TABLE t (n integer, f real, d decimal, day date, moment datetime, clock time, span bigint)"
        )
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)", ROWS)
        sql = translate(sql, "sqlite", schema=SCHEMA, paramstyle="qmark").sql
        return [row[0] for row in connection.execute(sql).fetchall()]


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: list[object]) -> None:
    assert engine(f"SELECT {expression} FROM t ORDER BY t.n") == expected  # type: ignore[operator]
