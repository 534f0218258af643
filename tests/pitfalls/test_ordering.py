"""C. Ordering, pagination, windows."""

from __future__ import annotations

from .table import REFUSED, Row, judge, rows

LAST = 'SELECT "a"."id" FROM "a" ORDER BY "a"."n" NULLS LAST'
FIRST = 'SELECT "a"."id" FROM "a" ORDER BY "a"."n" NULLS FIRST'
PAGE = 'SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 4 OFFSET 1'

ORDER = [
    ("pitfall 22", LAST, "tsql", "ORDER BY CASE WHEN [a].[n] IS NULL THEN 1 ELSE 0 END, [a].[n]", ("NULLS",)),
    ("pitfall 22", FIRST, "tsql", "ORDER BY [a].[n]", ("CASE",)),
    ("pitfall 22", LAST, "oracle", 'ORDER BY "A"."N"', ("CASE",)),
    ("pitfall 22", FIRST, "oracle", 'ORDER BY "A"."N" NULLS FIRST'),
    ("pitfall 22", LAST, "duckdb", 'ORDER BY "a"."n"', ("CASE",)),
    (
        "pitfall 23",
        'SELECT "a"."n" FROM "a" ORDER BY 1 NULLS LAST',
        "tsql",
        "ORDER BY CASE WHEN [a].[n] IS NULL",
        ("NULLS", "WHEN 1 IS"),
    ),
    ("pitfall 24", "distinct_ordered_by_other", "tsql", "SELECT DISTINCT"),
    ("pitfall 24", "distinct_ordered_by_other", "oracle", "SELECT DISTINCT"),
    ("pitfall 25", 'SELECT "a"."id" FROM "a" OFFSET 3', "tsql", "ORDER BY (SELECT NULL) OFFSET 3 ROWS"),
    ("pitfall 25", 'SELECT DISTINCT "a"."n" FROM "a" OFFSET 3', "tsql", "ORDER BY 1 OFFSET 3 ROWS"),
    ("pitfall 26", 'SELECT "a"."id" FROM "a" LIMIT 3', "tsql@2008", "SELECT TOP 3 "),
    ("pitfall 26", PAGE, "tsql@2012", "ORDER BY [a].[id] OFFSET 1 ROWS FETCH NEXT 4 ROWS ONLY"),
    ("pitfall 26", 'SELECT "a"."id" FROM "a" LIMIT 0 OFFSET 2', "tsql", "TOP 0", ("FETCH",)),
    ("pitfall 26", PAGE, "tsql@2008", ("ROW_NUMBER() OVER (ORDER BY [a].[id])", "> 1 AND ", "<= 5 ORDER BY")),
    ("pitfall 27", PAGE, "oracle@11g", ("WHERE ROWNUM <= 5) ", '"ROW_NUMBER" > 1'), ("FETCH",)),
    ("pitfall 27", PAGE, "oracle@12c", "OFFSET 1 ROWS FETCH FIRST 4 ROWS ONLY"),
    ("pitfall 27", "slice_related_columns", "oracle@11g", '"COL1"'),
    ("pitfall 27", 'SELECT "a"."id", "b"."id" FROM "a", "b" LIMIT 3', "oracle@12c", '"B"."ID" AS "ID_2"'),
    ("pitfall 28", "subquery_in_ordered", "tsql", " IN (SELECT", ("ORDER BY [U0]",)),
    ("pitfall 28", "subquery_in_ordered", "oracle", " IN (SELECT", ('ORDER BY "U0"',)),
    ("pitfall 28", "window_filter", "tsql", "AS [qualify]"),
    ("pitfall 29", "union_of_slices_sliced", "tsql", "FROM (SELECT TOP 5 ", ("FETCH NEXT 5 ROWS ONLY) AS [arm]",)),
    ("pitfall 29", "union_of_slices_sliced", "oracle", 'FETCH FIRST 5 ROWS ONLY) "ARM" UNION'),
    ("pitfall 29", "union_of_slices_sliced", "duckdb", "LIMIT 5) UNION ("),
    ("pitfall 30", "order_duplicate_column", "tsql", "ORDER BY"),
    (
        "pitfall 30",
        'SELECT "a"."id" FROM "a" ORDER BY "a"."id", "id" DESC, "a"."ID", "a"."n"',
        "tsql",
        "ORDER BY [a].[id], [a].[n]",
    ),
    ("pitfall 31", "order_constant", "tsql", "FROM", ("ORDER BY 'x'", "ORDER BY %s")),
    ("pitfall 31", "order_constant_annotation", "duckdb", "FROM", ("ORDER BY %s",)),
    ("pitfall 32", "order_random", "tsql", "NEWID()", ("RAND()",)),
    ("pitfall 32", "order_random", "oracle", "DBMS_RANDOM.VALUE"),
    ("pitfall 32", 'SELECT RANDOM() AS "r" FROM "a"', "tsql", "RAND(CHECKSUM(NEWID()))"),
    ("pitfall 33", "window_row_number_unordered", "tsql", "ROW_NUMBER() OVER (ORDER BY (SELECT NULL))"),
    ("pitfall 33", "window_row_number_unordered", "oracle", "ROW_NUMBER() OVER (ORDER BY (SELECT NULL FROM DUAL))"),
    ("pitfall 33", 'SELECT RANK() OVER (ORDER BY 1) AS "r" FROM "a"', "tsql", "OVER (ORDER BY (SELECT NULL))"),
    ("pitfall 34", "window_range", "tsql@2022", "RANGE BETWEEN"),
    (
        "pitfall 34",
        'SELECT SUM("a"."n") OVER (ORDER BY "a"."n" RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) AS "s" FROM "a"',
        "tsql",
        REFUSED,
    ),
    (
        "pitfall 34",
        'SELECT SUM("a"."n") OVER (ORDER BY "a"."n" GROUPS 1 PRECEDING) AS "s" FROM "a"',
        "oracle@19c",
        REFUSED,
    ),
    ("pitfall 34", "window_exclude_current", "tsql@2022", REFUSED),
    ("pitfall 34", "window_exclude_current", "oracle@21c", "EXCLUDE CURRENT ROW"),
    (
        "pitfall 34",
        'SELECT RANK() OVER (ORDER BY "a"."n" ROWS UNBOUNDED PRECEDING) AS "r" FROM "a"',
        "tsql",
        "RANK() OVER (ORDER BY [a].[n])",
    ),
    ("pitfall 35", "window_nth_value", "tsql", "CASE WHEN [placed].[inner1] = ", ("NTH_VALUE",)),
    ("pitfall 35", "window_nth_value", "oracle@11g", "NTH_VALUE("),
    ("pitfall 36", "sql_window_named", "tsql@2019", "OVER (PARTITION BY", ("WINDOW",)),
    ("pitfall 36", "sql_window_named", "oracle", "OVER (PARTITION BY", ("WINDOW",)),
    ("pitfall 36", "sql_window_named", "duckdb", "WINDOW"),
    (
        "pitfall 37",
        'SELECT "a"."id" FROM "a" QUALIFY ROW_NUMBER() OVER (ORDER BY "a"."n") = 1',
        "oracle",
        '"QUALIFIED"."WINDOW1" = 1',
        ("_w", "_t"),
    ),
    ("pitfall 37", "window_filter", "oracle", ') "QUALIFY" WHERE', (" _",)),
    ("pitfall 38", "sql_cte_distinct_on", "oracle", '"ROW_NUMBER" = 1', ("_ROW",)),
    (
        "pitfall 38",
        'SELECT DISTINCT ON ("a"."n") "a"."n" FROM "a" ORDER BY "a"."n", "a"."id"',
        "tsql",
        ("= 1 ORDER BY [firsts].[key1], [firsts].[key2]",),
    ),
    ("pitfall 38", 'SELECT DISTINCT ON ("a"."n") "a"."n" FROM "a"', "duckdb", "DISTINCT ON"),
    ("pitfall 39", "expression_alias_order", "tsql", "ORDER BY"),
    (
        "pitfall 40",
        'SELECT "x"."id" FROM "a" AS "x" JOIN "b" ON "b"."a_id" = "x"."id" FOR UPDATE OF "x" SKIP LOCKED',
        "tsql",
        ("[a] AS [x] WITH (ROWLOCK, UPDLOCK, READPAST) JOIN [b] ON"),
        ("FOR UPDATE",),
    ),
    ("pitfall 40", 'SELECT "a"."id" FROM "a" FOR UPDATE NOWAIT', "tsql", "WITH (ROWLOCK, UPDLOCK, NOWAIT)"),
    ("pitfall 40", 'SELECT "a"."id" FROM "a" FOR SHARE', "tsql", "WITH (ROWLOCK, REPEATABLEREAD)"),
    (
        "pitfall 40",
        'SELECT "x"."id" FROM "a" AS "x" FOR UPDATE OF "x" SKIP LOCKED',
        "oracle",
        'FOR UPDATE OF "X"."ID" SKIP LOCKED',
    ),
    ("pitfall 40", 'SELECT "a"."id" FROM "a" LIMIT 3 FOR UPDATE', "oracle", REFUSED),
    ("pitfall 40", 'SELECT DISTINCT "a"."id" FROM "a" FOR UPDATE', "oracle", REFUSED),
    ("pitfall 40", 'SELECT "a"."id" FROM "a" FOR NO KEY UPDATE', "oracle", REFUSED),
    (
        "pitfall 40",
        'SELECT "a"."id" FROM "a" WHERE "a"."id" IN (SELECT "b"."a_id" FROM "b" FOR UPDATE)',
        "oracle",
        REFUSED,
    ),
    ("pitfall 40", 'SELECT "a"."id" FROM "a" FOR UPDATE', "duckdb", "SELECT", ("FOR UPDATE",)),
]


@rows(ORDER)
def test_printed(row: Row) -> None:
    judge(row)
