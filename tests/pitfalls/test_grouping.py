"""D. Grouping and aggregates."""

from __future__ import annotations

from .table import REFUSED, Row, judge, rows

OVER_SUBQUERY = 'SELECT MAX((SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id")) AS "x" FROM "a"'
OVER_EXISTS = 'SELECT SUM(CASE WHEN EXISTS(SELECT 1 FROM "b" WHERE "b"."a_id" = "a"."id") THEN 1 END) AS "x" FROM "a"'

GROUPS = [
    ("pitfall 41", 'SELECT "a"."n" + 1 AS "x", COUNT(*) AS "c" FROM "a" GROUP BY 1', "tsql", "GROUP BY [a].[n] + 1"),
    (
        "pitfall 41",
        'SELECT "a"."n" + 1 AS "x", COUNT(*) AS "c" FROM "a" GROUP BY "x"',
        "oracle@23ai",
        'GROUP BY "A"."N" + 1',
    ),
    ("pitfall 41", "group_year", "tsql", "GROUP BY", ("GROUP BY 1", "GROUP BY [year]")),
    ("pitfall 41", 'SELECT "a"."n" + 1 AS "x", COUNT(*) AS "c" FROM "a" GROUP BY 1', "duckdb", 'GROUP BY "a"."n" + 1'),
    ("pitfall 42", "group_subquery", "tsql", "GROUP BY [grouped].[key", ("GROUP BY (SELECT",)),
    ("pitfall 42", "group_exists", "oracle", 'GROUP BY "GROUPED"."KEY', ("GROUP BY EXISTS",)),
    ("pitfall 43", OVER_SUBQUERY, "tsql", "MAX([aggregated].[value1])"),
    ("pitfall 43", OVER_EXISTS, "tsql@2008", "SUM([aggregated].[value1])"),
    ("pitfall 43", "aggregate_of_greatest", "tsql@2019", "CASE WHEN", ("(VALUES",)),
    ("pitfall 43", OVER_SUBQUERY, "oracle", "MAX((SELECT"),
    ("pitfall 44", "group_text_long", "oracle", "GROUP BY", ('GROUP BY "EXAMPLE_BLOG"."TAGLINE"',)),
    ("pitfall 44", 'SELECT "a"."id" FROM "a" WHERE "a"."long" = \'x\'', "oracle", "DBMS_LOB.COMPARE("),
    ("pitfall 44", 'SELECT DISTINCT "a"."long" FROM "a"', "oracle", "SELECT DISTINCT TO_NCHAR("),
    ("pitfall 44", "value_binary_exact", "oracle", "DBMS_LOB.COMPARE(", ('"PAYLOAD" =',)),
    ("pitfall 44", "value_binary_in", "oracle", " OR DBMS_LOB.COMPARE(", (" IN (",)),
    ("pitfall 45", 'SELECT COALESCE("a"."long", "a"."name") AS "x" FROM "a"', "oracle", 'TO_NCLOB("A"."NAME")'),
    (
        "pitfall 45",
        'SELECT COALESCE("a"."long", "a"."name") AS "x" FROM "a"',
        "tsql",
        "COALESCE([a].[long], [a].[name])",
    ),
    ("pitfall 46", "aggregate_count_star", "tsql", "COUNT_BIG(*)"),
    ("pitfall 46", "aggregate_count_star", "oracle", "COUNT(*)"),
    ("pitfall 47", 'SELECT AVG("a"."n") AS "x" FROM "a"', "tsql", "AVG(CAST([a].[n] AS FLOAT))"),
    ("pitfall 48", 'SELECT SUM("a"."n") AS "x" FROM "a"', "tsql", "SUM(CAST([a].[n] AS BIGINT))"),
    ("pitfall 49", 'SELECT VAR_POP("a"."n") AS "x", STDDEV_SAMP("a"."n") AS "y" FROM "a"', "tsql", ("VARP(", "STDEV(")),
    ("pitfall 49", 'SELECT VAR_POP("a"."n") AS "x" FROM "a"', "oracle", "VAR_POP(", ("VARIANCE_POP",)),
    (
        "pitfall 50",
        'SELECT STRING_AGG("a"."name", \',\' ORDER BY "a"."name") AS "x" FROM "a"',
        "tsql",
        ("STRING_AGG(CAST([a].[name] AS NVARCHAR(MAX)), ',') WITHIN GROUP (ORDER BY [a].[name])"),
    ),
    (
        "pitfall 50",
        'SELECT STRING_AGG(DISTINCT "a"."name", \',\' ORDER BY "a"."name") AS "x" FROM "a"',
        "tsql",
        "STRING_AGG(CASE WHEN",
        ("DISTINCT",),
    ),
    ("pitfall 50", 'SELECT STRING_AGG("a"."name", \',\' ORDER BY "a"."name") AS "x" FROM "a"', "oracle", "LISTAGG("),
    ("pitfall 51", 'SELECT ANY_VALUE("a"."n") AS "x" FROM "a"', "tsql", "MAX([a].[n])"),
    ("pitfall 51", 'SELECT ANY_VALUE("a"."active") AS "x" FROM "a"', "tsql", "MAX(CAST([a].[active] AS INT))"),
    ("pitfall 51", 'SELECT BIT_AND("a"."n") AS "x" FROM "a"', "oracle@21c", "BIT_AND_AGG(", ("BITWISE",)),
    ("pitfall 51", 'SELECT COVAR_POP("a"."n", "a"."m") AS "x" FROM "a"', "oracle", "COVAR_POP("),
    ("pitfall 52", 'SELECT COUNT(DISTINCT ("a"."n", "a"."m")) AS "x" FROM "a"', "tsql", REFUSED),
    ("pitfall 52", 'SELECT COUNT(DISTINCT ("a"."n", "a"."m")) AS "x" FROM "a"', "oracle@23ai", REFUSED),
    (
        "pitfall 52",
        'SELECT COUNT(*) AS "x" FROM (SELECT DISTINCT "a"."n", "a"."m" FROM "a") AS "q"',
        "tsql",
        "SELECT DISTINCT",
    ),
    (
        "pitfall 53",
        'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "x" FROM "a"',
        "tsql",
        ("WITHIN GROUP (ORDER BY [a].[n]) OVER ()", "MAX([ranked]."),
        ("CASE",),
    ),
    ("pitfall 53", 'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "x" FROM "a"', "tsql@2008", REFUSED),
    (
        "pitfall 53",
        'SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "x" FROM "a"',
        "oracle",
        'WITHIN GROUP (ORDER BY "A"."N")',
        ("CASE",),
    ),
]


@rows(GROUPS)
def test_printed(row: Row) -> None:
    judge(row)
