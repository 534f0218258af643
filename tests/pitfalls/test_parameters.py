"""A. Parameters and text; B. booleans."""

from __future__ import annotations

import pytest

from dialects import translate
from dialects.sql.parameters.equality import equal_values

from .table import REFUSED, Row, judge, rows

PARAMETERS = [
    # Group keys with parameters are computed once, in a derived table, and named.
    ("pitfall 1", "group_parameters_in_case", "tsql", ("GROUP BY [grouped].[key1]",), ("DECLARE", "GROUP BY CASE")),
    ("pitfall 1", "group_parameters_in_case", "oracle", 'GROUP BY "GROUPED"."KEY1"'),
    ("pitfall 1", "group_parameters_in_case", "duckdb", 'GROUP BY "grouped"."key1"'),
    ("pitfall 1", "group_parameters_in_case", "postgres", "GROUP BY CASE"),
    ("pitfall 2", "group_constant", "tsql", "COUNT_BIG(", ("GROUP BY",)),
    ("pitfall 2", "group_constant_and_column", "tsql@2022", "GROUP BY", ("GROUP BY 1", "GROUP BY %s")),
    ("pitfall 2", 'SELECT 1 AS "k", COUNT(*) AS "c" FROM "a" GROUP BY 1', "oracle", "GROUP BY", ("GROUP BY 1",)),
    # A parameter that stands alone has its type; EXISTS asks for the literal 1.
    ("pitfall 3", "expression_value_text", "tsql", "CAST(%s AS NVARCHAR(MAX))"),
    ("pitfall 3", "expression_value_boolean", "tsql", "CAST(%s AS BIT)"),
    ("pitfall 3", "case_values", "tsql", "THEN CAST(%s AS NVARCHAR(MAX))"),
    ("pitfall 3", "exists_filter", "tsql", "EXISTS(SELECT 1 AS [a]", ("SELECT %s",)),
    ("pitfall 3", "exists_filter", "oracle@11g", 'EXISTS(SELECT 1 AS "A"'),
    ("pitfall 4", 'SELECT "a"."id" FROM "a" LIMIT %s', "tsql@2008", "TOP (%s)"),
    ("pitfall 4", 'SELECT "a"."id" FROM "a" LIMIT %s', "oracle@11g", "ROWNUM <= %s"),
    ("pitfall 4", "window_rows_around", "tsql", "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING"),
    ("pitfall 4", "window_rows_around", "oracle", "ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING"),
    ("pitfall 4", "json_key", "oracle", "'$.", ("$.%s",)),
    # The unit, the zone and the field are words and literals, never parameters.
    ("pitfall 7", "trunc_month", "tsql@2022", "DATETRUNC(MONTH, "),
    ("pitfall 7", "trunc_hour_paris", "oracle", "AT TIME ZONE 'Europe/Paris'"),
    ("pitfall 7", "extract_year", "duckdb", "FROM", ("(%s,", "ZONE %s")),
    ("pitfall 8", 'SELECT "a"."id" FROM "a" WHERE "a"."token" = %s', "tsql", "= CAST(%s AS CHAR(32))"),
    ("pitfall 8", 'SELECT "a"."id" FROM "a" WHERE "a"."token" = %s', "oracle", '"TOKEN" = %s'),
    # Families without rules keep the markers as they came.
    ("pitfall 10", 'SELECT "a"."id" FROM "a" WHERE "a"."n" = %s', "clickhouse", "= %s", ("{",)),
]

BOOLEANS = [
    ("pitfall 11", "boolean_q", "tsql", ("CASE WHEN", "THEN 1 WHEN NOT (", ") THEN 0 END AS BIT)")),
    ("pitfall 11", "boolean_q", "oracle", ("CASE WHEN", "THEN 1 WHEN NOT (", ") THEN 0 END"), ("BIT", "ELSE 0")),
    ("pitfall 11", "boolean_q", "oracle@23ai", ("CASE WHEN", "THEN 1 WHEN NOT (", ") THEN 0 END"), ("BIT", "ELSE 0")),
    ("pitfall 12", "exists_annotation", "tsql", ("CASE WHEN EXISTS(", "THEN 1 ELSE 0 END AS BIT)")),
    ("pitfall 12", "exists_in_order", "oracle", "CASE WHEN EXISTS("),
    ("pitfall 12", "exists_filter", "tsql", "WHERE EXISTS(", (") = 1",)),
    ("pitfall 13", "boolean_column_negated", "tsql", "= 1"),
    ("pitfall 13", 'SELECT "a"."id" FROM "a" WHERE NOT ("a"."active")', "oracle", 'WHERE NOT ("A"."ACTIVE" = 1)'),
    ("pitfall 13", 'SELECT "a"."id" FROM "a" WHERE NOT ("a"."active")', "oracle@23ai", 'WHERE NOT ("A"."ACTIVE" = 1)'),
    (
        "pitfall 13",
        'SELECT "a"."active" AS "x" FROM "a" UNION ALL SELECT "a"."n" > 3 AS "x" FROM "a"',
        "oracle@23ai",
        'SELECT "A"."ACTIVE" AS "X" FROM "A" UNION ALL'
        ' SELECT CASE WHEN "A"."N" > 3 THEN 1 WHEN NOT ("A"."N" > 3) THEN 0 END AS "X" FROM "A"',
    ),
    (
        "pitfall 13",
        'SELECT CASE WHEN "a"."n" > 3 THEN "a"."active" ELSE TRUE END AS "x" FROM "a" WHERE "a"."active" AND "a"."n" = 1',
        "oracle@23ai",
        ('THEN "A"."ACTIVE" ELSE 1 END', 'WHERE "A"."ACTIVE" = 1 AND'),
    ),
    (
        "pitfall 13",
        'SELECT COALESCE("a"."active", "a"."n" > 3) AS "x", COUNT(*) AS "c" FROM "a" GROUP BY COALESCE("a"."active", "a"."n" > 3)',
        "oracle@23ai",
        'GROUP BY COALESCE("A"."ACTIVE", CASE WHEN "A"."N" > 3 THEN 1 WHEN NOT ("A"."N" > 3) THEN 0 END)',
    ),
    (
        "pitfall 13",
        'UPDATE "a" SET "active" = NOT "active" WHERE "active" = ("n" > 3)',
        "oracle@23ai",
        ('SET "ACTIVE" = CASE WHEN', '"ACTIVE" = (CASE WHEN "N" > 3 THEN 1'),
    ),
    (
        "pitfall 13",
        'CREATE TABLE "t" ("b" BOOLEAN DEFAULT TRUE, CONSTRAINT "c" CHECK ("b" OR "b" IS NULL))',
        "oracle@23ai",
        ('"B" NUMBER(1) DEFAULT 1', 'CHECK ("B" = 1 OR "B" IS NULL)'),
    ),
    (
        "pitfall 14",
        'SELECT TRUE AS "t", COALESCE("a"."active", FALSE) AS "f" FROM "a" WHERE TRUE',
        "tsql",
        ("SELECT CAST(1 AS BIT) AS [t], COALESCE([a].[active], CAST(0 AS BIT)) AS [f]", "WHERE 1 = 1"),
    ),
    ("pitfall 14", 'SELECT TRUE AS "t" FROM "a" WHERE FALSE', "oracle", 'SELECT 1 AS "T" FROM "A" WHERE 1 = 0'),
    ("pitfall 15", "boolean_conditions_equal", "tsql", "END AS BIT)) = (CAST(CASE WHEN"),
    ("pitfall 15", "boolean_conditions_equal", "oracle", "END) = (CASE WHEN"),
    ("pitfall 15", "boolean_exists_equals_condition", "tsql@2008", "CASE WHEN EXISTS("),
    ("pitfall 16", 'SELECT BOOL_AND("a"."n" > 3) AS "x" FROM "a"', "tsql", ("MIN(", "WHEN NOT ([a].[n] > 3) THEN 0")),
    ("pitfall 16", 'SELECT BOOL_OR("a"."active") AS "x" FROM "a"', "oracle", "MAX(", ("BOOL_OR", "LOGICAL_OR")),
    ("pitfall 17", "boolean_count_of_condition", "tsql", ("COUNT_BIG(", "WHEN NOT (")),
    ("pitfall 18", "aggregate_sum_filter", "tsql", "SUM(CASE WHEN", ("FILTER", "IIF")),
    ("pitfall 18", "aggregate_count_filter", "oracle@11g", "COUNT(CASE WHEN", ("FILTER",)),
    ("pitfall 18", "aggregate_count_filter", "duckdb", "FILTER(WHERE"),
    (
        "pitfall 19",
        'SELECT "a"."id" FROM "a" WHERE FALSE OR NOT TRUE',
        "tsql",
        "WHERE 1 = 0 OR NOT 1 = 1",
    ),
    ("pitfall 19", 'SELECT "a"."id" FROM "a" WHERE TRUE', "oracle@19c", "WHERE 1 = 1"),
    (
        "pitfall 20",
        'CREATE TABLE "t" ("n" INTEGER, CONSTRAINT "c" CHECK ("n" > 3))',
        "tsql",
        "CHECK ([n] > 3)",
        ("= 1",),
    ),
    ("pitfall 20", 'CREATE TABLE "t" ("n" INTEGER, CONSTRAINT "c" CHECK ("n" > 3))', "oracle", 'CHECK ("N" > 3)'),
    ("pitfall 21", 'CREATE TABLE "t" ("b" BOOLEAN DEFAULT TRUE NOT NULL)', "tsql", "DEFAULT", ("(1 = 1)", "TRUE")),
    ("pitfall 21", 'CREATE TABLE "t" ("b" BOOLEAN DEFAULT TRUE NOT NULL)', "oracle", "NUMBER(1) DEFAULT 1"),
]


@rows([*PARAMETERS, *BOOLEANS])
def test_printed(row: Row) -> None:
    judge(row)


@pytest.mark.pitfall(5)
def test_a_list_of_any_length_is_one_parameter_where_the_limit_is_small() -> None:
    """Check 2100 parameters on SQL Server, 1000 values a list on Oracle (pitfall 5)."""
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({", ".join(["%s"] * 3000)})'
    assert "OPENJSON(" in translate(sql, to="tsql", types=["BIGINT"] * 3000).sql
    assert translate(sql, to="oracle@19c", types=["BIGINT"] * 3000).sql.count(" IN (") == 3


@pytest.mark.pitfall(6)
@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb", "postgres", "sqlite"])
@pytest.mark.parametrize("style", ["qmark", "named", "format", "numeric", "pyformat"])
def test_text_like_a_marker_stays_text(target: str, style: str) -> None:
    """Check that markers in literals, names and comments stay text (pitfall 6)."""
    sql = """SELECT '%%s', '?', ':p0', 'a' AS "b?c:d" /* ? %%s */ FROM "a" WHERE "a"."n" = %s"""
    translation = translate(sql, to=target, paramstyle=style)
    assert translation.order == (0,)
    text = translation.sql.replace("%%", "%")
    assert all(literal in text for literal in ("'%s'", "'?'", "':p0'"))


@pytest.mark.pitfall(9)
def test_equal_values_of_different_types_are_not_one_parameter() -> None:
    """Check 1, True and 1.0, equal in Python but not in SQL, and NULLs of two kinds (pitfall 9)."""
    assert equal_values([1, True, 1.0, "1", 1, None, None]) == (0, 1, 2, 3, 0, 5, 5)


@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb"])
def test_refused_is_a_word_of_the_tables(target: str) -> None:
    """Check that pitfalls without a solution are refused by name, such as arrays."""
    if target != "duckdb":
        judge(Row("", 'SELECT 1 FROM "a" WHERE "a"."n" = ANY(ARRAY[1, 2])', target, REFUSED))
