"""Window functions that a server lacks: what is printed, and its rows on DuckDB, which has them; pitfall 35."""

from __future__ import annotations

import duckdb
import pytest
from sqlglot.optimizer.annotate_types import annotate_types

from dialects import Target, Unsupported, translate
from dialects.functions import build_functions
from dialects.functions.aggregates.window import FUNCTIONS
from dialects.rewrites.base import apply_rules
from dialects.rewrites.expressions.arithmetic import truncate_integer_division
from dialects.rewrites.groups.nested_windows import compute_inner_windows_in_a_derived_table
from dialects.sql.index import NodeIndex
from dialects.sql.parse import parse
from dialects.targets.generate import generate
from tests.every import every

pytestmark = pytest.mark.pitfall(35)

PRINTED = [
    (
        'SELECT NTH_VALUE("t"."n", 2) OVER (ORDER BY "t"."id") AS "v" FROM "t"',
        "tsql",
        "SELECT MAX(CASE WHEN [placed].[inner1] = 2 THEN [placed].[t_n] END) OVER (ORDER BY [placed].[t_id]) AS [v] FROM"
        " (SELECT ROW_NUMBER() OVER (ORDER BY [t].[id]) AS [inner1], [t].[n] AS [t_n], [t].[id] AS [t_id] FROM [t]) AS [placed]",
    ),
    (
        'SELECT PERCENT_RANK() OVER (ORDER BY "t"."id") AS "v" FROM "t"',
        "tsql@2008",
        "SELECT CASE WHEN COUNT_BIG(*) OVER () > 1 THEN CAST(RANK() OVER (ORDER BY [t].[id]) - 1 AS FLOAT)"
        " / (COUNT_BIG(*) OVER () - 1) ELSE 0 END AS [v] FROM [t]",
    ),
]

WINDOWS = [
    "NTH_VALUE(t.n, 2) OVER (ORDER BY t.id)",
    "NTH_VALUE(t.n, 2) OVER (ORDER BY t.k, t.id)",
    "NTH_VALUE(t.n, 2) OVER (PARTITION BY t.k ORDER BY t.id ROWS UNBOUNDED PRECEDING)",
    "NTH_VALUE(t.id, 3) OVER (ORDER BY t.id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)",
    "NTH_VALUE(t.b, 1) OVER (PARTITION BY t.k ORDER BY t.id DESC)",
    "FIRST_VALUE(t.n) OVER (PARTITION BY t.k ORDER BY t.id)",
    "FIRST_VALUE(t.b) OVER (ORDER BY t.id DESC)",
    "LAST_VALUE(t.n) OVER (PARTITION BY t.k ORDER BY t.id)",
    "LAST_VALUE(t.n) OVER (PARTITION BY t.k ORDER BY t.id ROWS UNBOUNDED PRECEDING)",
    "LAST_VALUE(t.n) OVER (ORDER BY t.id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)",
    "LAG(t.n) OVER (ORDER BY t.id)",
    "LAG(t.n, 2, -1) OVER (PARTITION BY t.k ORDER BY t.id DESC)",
    "LAG(t.n, 3, t.id) OVER (ORDER BY t.id)",
    "LEAD(t.n) OVER (PARTITION BY t.k ORDER BY t.id)",
    "LEAD(t.b) OVER (ORDER BY t.id)",
    "LEAD(t.n, 2, 0) OVER (ORDER BY t.id)",
    "LEAD(t.n, 4) OVER (ORDER BY t.id)",
    "PERCENT_RANK() OVER (ORDER BY t.k)",
    "PERCENT_RANK() OVER (PARTITION BY t.k ORDER BY t.n NULLS LAST)",
    "CUME_DIST() OVER (ORDER BY t.k)",
    "CUME_DIST() OVER (ORDER BY t.n DESC NULLS FIRST)",
]

TABLE = """CREATE TABLE t AS SELECT * FROM (VALUES
    (1, 1, 10, TRUE), (2, 1, NULL, FALSE), (3, 2, 30, NULL), (4, 1, 5, TRUE), (5, 2, 7, FALSE), (6, 1, 8, TRUE), (7, 3, 1, FALSE)
) AS t(id, k, n, b)"""
SCHEMA = {"t": {"id": "INTEGER", "k": "INTEGER", "n": "INTEGER", "b": "BOOLEAN"}}


@every("sql, target, expected", PRINTED)
def test_printed(sql: str, target: str, expected: str) -> None:
    assert translate(sql, target).sql == expected


@pytest.mark.parametrize("version", ["2008", "2017"])
@pytest.mark.parametrize("window", WINDOWS)
def test_rows_by_number(window: str, version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare the rows of SQL Server's expression with those of the function itself."""
    sql = f"SELECT t.id, {window} AS v FROM t ORDER BY t.id"
    expected = translate(sql, "duckdb", paramstyle="qmark", schema=SCHEMA).sql
    for row in FUNCTIONS:
        monkeypatch.setitem(row.cells, "duckdb", row.cells["tsql"])
    monkeypatch.setattr(Target, "has", _as_on(Target.of(f"tsql@{version}")))
    target = Target.of("duckdb")
    tree = NodeIndex(parse(sql, "nulls_are_last")[0])
    build_functions(tree, target, sql)
    rules = (truncate_integer_division, compute_inner_windows_in_a_derived_table)
    annotate_types(tree.root)
    apply_rules(tree, rules, target)
    monkeypatch.undo()
    with duckdb.connect() as connection:
        connection.execute(TABLE)
        rows = connection.execute(generate(tree.root, target, False)).fetchall()
        assert rows == connection.execute(expected).fetchall()


def _as_on(server: Target) -> object:
    has = Target.has
    return lambda self, feature: has(server, feature)


@pytest.mark.parametrize(
    "sql",
    [
        'SELECT NTH_VALUE("t"."n", 2) OVER (ORDER BY "t"."id" ROWS 1 PRECEDING) FROM "t"',
        'SELECT NTH_VALUE(SUM("t"."n"), 2) OVER (ORDER BY "t"."k") FROM "t" GROUP BY "t"."k"',
    ],
)
def test_refused(sql: str) -> None:
    with pytest.raises(Unsupported):
        translate(sql, "tsql")
