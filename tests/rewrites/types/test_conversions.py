"""Casts that convert as PostgreSQL does; their rows are compared in tests/equivalence and tests/engines."""

from __future__ import annotations

import sqlite3

import pytest

from dialects import translate

SCHEMA = {"a": {"key": "UUID", "price": "DECIMAL", "ratio": "DOUBLE", "n": "INT", "text": "TEXT"}}

UNTOUCHED = [
    ("CAST(%s AS UUID)", "duckdb"),
    ('CAST("a"."key" AS UUID)', "oracle"),
    ('CAST("a"."n" AS BIGINT)', "tsql"),
    ('CAST("a"."price" AS INT)', "oracle"),
    ('CAST("a"."n" AS BOOLEAN)', "tsql"),
    ('CAST("a"."text" AS INT)', "tsql"),
]


@pytest.mark.parametrize(("value", "target"), UNTOUCHED)
def test_conversions_that_are_right_stay(value: str, target: str) -> None:
    rules = translate(f'SELECT {value} AS "v" FROM "a"', to=target, schema=SCHEMA).rules
    assert not {name for name in rules if "round" in name or "uuid" in name or "zero" in name}


@pytest.mark.parametrize(
    ("number", "whole"), [(0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (-2.5, -2), (2.4, 2), (-2.6, -3)]
)
def test_floats_are_rounded_to_even(number: float, whole: int) -> None:
    connection = sqlite3.connect(":memory:")
    connection.create_function("FLOOR", 1, lambda value: value // 1, deterministic=True)
    sql = translate("SELECT CAST(%s AS INT) AS v", to="sqlite", paramstyle="qmark", types=["DOUBLE"]).sql
    assert connection.execute(sql, [number] * sql.count("?")).fetchone() == (whole,)


def test_uuids_have_hyphens_as_text_only() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute('CREATE TABLE "a" ("key" CHAR(32), "text" TEXT)')
    hexadecimal, text = "ffffffff00004000800000000000000a", "FFFFFFFF-0000-4000-8000-00000000000a"
    connection.execute('INSERT INTO "a" VALUES (?, ?)', [hexadecimal, text])
    sql = translate(
        'SELECT CAST("a"."key" AS VARCHAR(36)), CAST("a"."text" AS UUID) FROM "a"', to="sqlite", schema=SCHEMA
    ).sql
    assert connection.execute(sql).fetchone() == (text.lower(), hexadecimal)


def test_decimals_without_a_size_keep_their_fraction() -> None:
    """Check the digits: NUMERIC alone is NUMERIC(18, 0) on SQL Server."""
    sql = translate('SELECT CAST("a"."text" AS DECIMAL) AS "v" FROM "a"', to="tsql").sql
    assert "NUMERIC(38, 15)" in sql


def test_assignments_are_no_comparisons() -> None:
    sql = translate('UPDATE "a" SET "text" = \'x\' WHERE "a"."text" = \'y\'', to="oracle", schema=SCHEMA).sql
    assert sql.count("DBMS_LOB.COMPARE") == 1
    assert "SET \"TEXT\" = 'x'" in sql


def test_hyphens_of_uuids_count_with_portable_semantics() -> None:
    sql = 'SELECT "a"."n" FROM "a" WHERE UPPER(CAST("a"."key" AS VARCHAR)) = UPPER(%s)'
    native, portable = (
        translate(sql, to="sqlite", schema=SCHEMA, semantics=semantics).sql for semantics in ("native", "portable")
    )
    assert native.endswith("WHERE UPPER(\"a\".\"key\") = UPPER(REPLACE(%s, '-', ''))")
    assert "SUBSTRING" in portable and "REPLACE" not in portable


@pytest.mark.parametrize(("kind", "found"), [("DECIMAL(5)", 2), ("DECIMAL(5, 0)", 2), ("DECIMAL(5, 1)", 1.6)])
def test_decimals_of_a_size_are_rounded(kind: str, found: float) -> None:
    sql = translate(f"SELECT CAST(1.55 AS {kind}), CAST(CAST(1.55 AS {kind}) AS DECIMAL(9, 2))", to="sqlite").sql
    assert sqlite3.connect(":memory:").execute(sql).fetchone() == (found, found)
