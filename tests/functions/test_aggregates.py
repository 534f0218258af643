"""Aggregates, by what is printed and by what comes out of a few rows; numbers are those of the list of pitfalls."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import duckdb
import pytest
from django.db.backends.sqlite3._functions import register

from dialects import Unsupported, translate
from tests.every import every

from .printed import printed

pytestmark = pytest.mark.pitfall(16, 46, 49, 50, 51)

PRINTED = [
    # pitfall 46
    ("COUNT(t.n)", "tsql", "COUNT_BIG(t.n)"),
    # pitfall 16: conditions have no aggregates
    (
        "BOOL_AND(t.n > 1)",
        "oracle",
        "(CAST(MIN(CAST(CASE WHEN t.n > 1 THEN 1 WHEN NOT (t.n > 1) THEN 0 END AS NUMBER(11))) AS NUMBER(1)))",
    ),
    (
        "EVERY(t.n > 1)",
        "oracle@23ai",
        "(CAST(MIN(CAST(CASE WHEN t.n > 1 THEN 1 WHEN NOT (t.n > 1) THEN 0 END AS NUMBER(11))) AS NUMBER(1)))",
    ),
    # pitfall 51
    ("ANY_VALUE(t.n)", "tsql", "MAX(t.n)"),
    ("ANY_VALUE(t.data)", "tsql", "(CONVERT(VARBINARY(MAX), MAX(CONVERT(VARCHAR(MAX), t.data, 2)), 2))"),
    ("ANY_VALUE(t.n)", "oracle", "ANY_VALUE(t.n)"),
    ("ANY_VALUE(t.n)", "oracle@12c", "MAX(t.n)"),
    ("ANY_VALUE(t.long)", "oracle", 'MAX(TO_NCHAR(t."LONG"))'),
    ("BIT_OR(t.n)", "oracle@21c", "BIT_OR_AGG(t.n)"),
    # pitfall 49
    ("STDDEV_SAMP(t.n)", "tsql", "STDEV(t.n)"),
    ("VARIANCE(t.n)", "oracle", "VAR_SAMP(t.n)"),
    ("REGR_COUNT(t.n, t.big)", "tsql", "(COUNT_BIG(CASE WHEN NOT t.n IS NULL THEN CAST(t.big AS FLOAT) END))"),
    # pitfall 50
    ("STRING_AGG(t.s, ',')", "oracle", "LISTAGG(t.s, ',') WITHIN GROUP (ORDER BY NULL)"),
]

ROWS = "(VALUES (1, 3, 2.0), (2, 6, 4.5), (3, -5, 1.0), (4, NULL, 8.0)) AS t(id, n, x)"

VALUES = [
    ("BIT_AND(CAST(t.n AS INTEGER))", 2),
    ("BIT_OR(CAST(t.n AS INTEGER))", -1),
    ("BIT_XOR(CAST(t.n AS INTEGER))", -2),
    ("BIT_XOR(CAST(t.n AS BIGINT))", -2),
    ("BIT_XOR(CAST(t.n AS SMALLINT)) FILTER (WHERE t.n > 0)", 5),
    ("BIT_OR(CAST(t.n AS INTEGER)) FILTER (WHERE t.n > 9)", None),
    ("BOOL_AND(t.x > 1)", 0),
    ("BOOL_OR(t.x > 1)", 1),
    ("BOOL_OR(t.x > 1) FILTER (WHERE t.id > 9)", None),
    ("ANY_VALUE(t.id) FILTER (WHERE t.id = 2)", 2),
    ("STDDEV_POP(t.n)", 4.642796092394707),
    ("STDDEV_SAMP(t.n) FILTER (WHERE t.id = 1)", None),
    ("VAR_SAMP(t.n)", 32.333333333333336),
    ("CORR(t.n, t.x)", 0.8779617372379764),
    ("COVAR_POP(t.n, t.x)", 6),
    ("COVAR_SAMP(t.n, t.x)", 9),
    ("REGR_AVGX(t.n, t.x)", 2.5),
    ("REGR_AVGY(t.n, t.x)", 1.3333333333333333),
    ("REGR_COUNT(t.n, t.x)", 3),
    ("REGR_SLOPE(t.n, t.x)", 2.769230769230769),
    ("REGR_R2(t.n, t.x)", 0.7708168120539256),
    # pitfall 50
    ("STRING_AGG(CAST(t.id AS TEXT), ',' ORDER BY t.n DESC NULLS LAST)", "2,1,3,4"),
    ("STRING_AGG(CAST(t.id AS TEXT), '' ORDER BY t.id) FILTER (WHERE t.n > 0)", "12"),
    ("STRING_AGG(DISTINCT CAST(t.n > 0 AS TEXT), '; ' ORDER BY CAST(t.n > 0 AS TEXT))", "false; true"),
    ("STRING_AGG(DISTINCT CAST(t.n > 0 AS TEXT), ',' ORDER BY CAST(t.n > 0 AS TEXT) DESC)", "true,false"),
]


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


def _on_duckdb(sql: str) -> object:
    row = duckdb.connect().execute(translate(sql, "duckdb", paramstyle="qmark").sql).fetchone()
    assert row is not None
    return row[0]


def _on_sqlite(sql: str) -> object:
    with closing(sqlite3.connect(":memory:")) as connection:
        register(connection)
        connection.execute("CREATE TABLE t (id, n, x)")
        connection.execute("INSERT INTO t VALUES (1, 3, 2.0), (2, 6, 4.5), (3, -5, 1.0), (4, NULL, 8.0)")
        sql = sql.replace(ROWS, "t")
        return connection.execute(translate(sql, "sqlite", paramstyle="qmark").sql).fetchone()[0]


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [_on_duckdb, _on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    found = engine(f"SELECT {expression} FROM {ROWS}")  # type: ignore[operator]
    assert found == (pytest.approx(expected) if isinstance(expected, int | float) else expected)


@pytest.mark.parametrize(
    ("expression", "target"),
    [("STRING_AGG(t.s, ',') OVER (PARTITION BY t.n)", "tsql"), ("BIT_XOR(DISTINCT t.n)", "tsql")],
)
def test_refused(expression: str, target: str) -> None:
    with pytest.raises(Unsupported):
        printed(expression, target)
