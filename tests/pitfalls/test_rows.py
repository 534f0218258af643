"""I. Sets, rows, joins, writes, names."""

from __future__ import annotations

import pytest
from django.db import NotSupportedError

from dialects import InvalidSQL, translate
from django_dialect_bridge import capture
from django_dialect_bridge.example.models import Entry

from .table import REFUSED, Row, judge, rows

LATERAL = 'SELECT "a"."id", "q"."n" FROM "a" LEFT JOIN LATERAL (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id") AS "q" ON TRUE'
CTE = 'WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5) SELECT "c"."n" FROM "c"'
LONG = "a_column_whose_name_is_longer_than_thirty_characters"

ROWS = [
    ("pitfall 97", "difference", "oracle@19c", "MINUS", ("EXCEPT",)),
    ("pitfall 97", "difference", "oracle@21c", "EXCEPT"),
    ("pitfall 97", "sql_except_all", "tsql", ("ROW_NUMBER() OVER (PARTITION BY", " EXCEPT SELECT"), ("EXCEPT ALL",)),
    ("pitfall 97", "sql_intersect_all", "oracle@19c", "ROW_NUMBER()", ("INTERSECT ALL",)),
    ("pitfall 97", "sql_intersect_all", "oracle@21c", "INTERSECT ALL"),
    ("pitfall 98", "key_in", "tsql", (" = %s AND ", " OR "), (") IN ((",)),
    ("pitfall 98", "key_gt", "oracle@19c", " > %s OR ("),
    ("pitfall 98", "key_in_subquery", "tsql", "EXISTS(SELECT 1 "),
    ("pitfall 98", "key_in", "oracle", ") IN (("),
    (
        "pitfall 98",
        'SELECT "a"."id" FROM "a" WHERE ("a"."n", "a"."m") NOT IN (SELECT "b"."n", "b"."m" FROM "b")',
        "tsql",
        "IS NULL",
    ),
    ("pitfall 99", "sql_distinct_from", "tsql@2019", "NOT EXISTS(SELECT [rating] INTERSECT SELECT "),
    ("pitfall 99", "sql_distinct_from", "tsql@2022", "IS DISTINCT FROM"),
    ("pitfall 99", "sql_distinct_from", "oracle", "DECODE("),
    ("pitfall 100", LATERAL, "tsql@2008", "OUTER APPLY (SELECT "),
    (
        "pitfall 100",
        LATERAL,
        "oracle",
        'LEFT JOIN LATERAL (SELECT "B"."N" FROM "B" WHERE "B"."A_ID" = "A"."ID") "Q" ON 1 = 1',
    ),
    ("pitfall 100", LATERAL, "oracle@11g", REFUSED),
    ("pitfall 100", LATERAL, "duckdb", "LATERAL"),
    ("pitfall 101", CTE, "tsql", ("WITH [c]([n]) AS (", "OPTION(MAXRECURSION 0)"), ("RECURSIVE [",)),
    ("pitfall 101", CTE, "oracle", 'WITH "C"("N") AS (', ("RECURSIVE",)),
    ("pitfall 101", "sql_cte_ordered", "tsql", "WITH [c] AS (SELECT", ("MATERIALIZED", "ORDER BY [rating]")),
    ("pitfall 101", "sql_cte_in_subquery", "tsql", "WITH [c] AS (SELECT"),
    ("pitfall 101", CTE.replace("UNION ALL", "UNION"), "tsql", REFUSED),
    ("pitfall 102", 'SELECT 1 AS "x"', "oracle@19c", "FROM DUAL"),
    ("pitfall 102", 'SELECT 1 AS "x"', "oracle@23ai", "SELECT 1", ("DUAL",)),
    ("pitfall 102", "sql_values_alone", "tsql", "FROM (VALUES (1, 2), (3, 4)) AS [values]([column1], [column2])"),
    ("pitfall 102", "sql_values_table", "oracle", "FROM DUAL UNION ALL SELECT"),
    ("pitfall 103", "create", "tsql", "OUTPUT INSERTED.[id]", ("RETURNING",)),
    ("pitfall 103", 'INSERT INTO "a" ("n") VALUES (1) RETURNING "a"."id"', "tsql", "OUTPUT INSERTED.[id] VALUES (1)"),
    ("pitfall 103", "create", "duckdb", "RETURNING"),
    ("pitfall 104", "upsert_one", "tsql", ("MERGE INTO", "WITH (HOLDLOCK)"), ("ON CONFLICT",)),
    ("pitfall 104", "upsert_one", "oracle", ("MERGE INTO", "FROM DUAL"), ("ON CONFLICT",)),
    ("pitfall 104", "upsert_one", "duckdb", "ON CONFLICT("),
    ("pitfall 105", 'INSERT INTO "a" ("id") VALUES (DEFAULT)', "tsql", "INSERT INTO [a] DEFAULT VALUES"),
    ("pitfall 105", 'INSERT INTO "a" ("id") VALUES (DEFAULT)', "oracle", 'INSERT INTO "A" ("ID") VALUES (DEFAULT)'),
    ("pitfall 106", "create_with_key", "tsql", "SET IDENTITY_INSERT"),
    ("pitfall 106", "create_with_key", "oracle", "INSERT INTO", ("IDENTITY_INSERT",)),
    (
        "pitfall 107",
        'UPDATE "a" SET "n" = "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id"',
        "tsql",
        "UPDATE [a] SET [n] = [b].[n] FROM [a]",
    ),
    ("pitfall 107", 'UPDATE "a" SET "n" = "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id"', "oracle@19c", "WHERE EXISTS("),
    ("pitfall 107", 'DELETE FROM "a" USING "b" WHERE "b"."a_id" = "a"."id"', "tsql", "DELETE FROM [a]", ("USING",)),
    (
        "pitfall 107",
        'DELETE FROM "a" USING "b" WHERE "b"."a_id" = "a"."id"',
        "oracle",
        'DELETE FROM "A" WHERE',
        ("USING",),
    ),
    ("pitfall 108", "bulk_update_nulls", "tsql", "CAST(NULL AS "),
    ("pitfall 109", 'INSERT INTO "a" ("n") VALUES (1), (2)', "oracle@19c", "UNION ALL SELECT"),
    ("pitfall 109", 'INSERT INTO "a" ("n") VALUES (1), (2)', "oracle@23ai", '(SELECT 1 AS "N" UNION ALL SELECT 2)'),
    ("pitfall 110", 'SAVEPOINT "x"', "tsql", "SAVE TRANSACTION [x]"),
    ("pitfall 110", 'ROLLBACK TO SAVEPOINT "x"', "tsql", "ROLLBACK TRANSACTION [x]"),
    ("pitfall 110", 'SAVEPOINT "x"', "oracle", 'SAVEPOINT "X"', (" AS ",)),
    ("pitfall 110", 'SAVEPOINT "x"', "duckdb", REFUSED),
    ("pitfall 111", 'SELECT "a"."id" AS "x]y" FROM "a"', "tsql", "[x]]y]"),
    ("pitfall 111", f'SELECT "a"."{LONG}" FROM "a"', "oracle@19c", '"A_COLUMN_WHOSE_NAME_IS_LONADB0"'),
    ("pitfall 111", f'SELECT "a"."id" AS "{"x" * 130}" FROM "a"', "tsql", "x" * 124 + "cfc9"),
    ("pitfall 111", 'SELECT "a"."id" AS "äöüäöüäöüäöüäöüäöü" FROM "a"', "oracle@11g", '"ÄÖÜÄÖÜÄÖÜÄÖ'),
    ("pitfall 111", 'SELECT "a"."id" AS "x""y" FROM "a"', "oracle", REFUSED),
    ("pitfall 111", 'SELECT "t"."id", "T"."id" FROM "a" AS "t" CROSS JOIN "b" AS "T"', "duckdb", 'AS "T_2"'),
    ("pitfall 112", 'SELECT U0."id" FROM "a" U0', "oracle", 'FROM "A" "U0"', (" AS ",)),
    ("pitfall 112", "SELECT _q.id AS _x FROM (SELECT id FROM a) AS _q", "oracle", ('"_X"', '"_Q"'), (" _",)),
    ("pitfall 112", "SELECT t.key FROM file AS t", "tsql", "[t].[key] FROM [file]"),
    ("pitfall 113", 'SELECT X\'1F\' AS "x" FROM "a"', "oracle", "HEXTORAW('1F')", ("31",)),
    ("pitfall 113", 'SELECT X\'1F\' AS "x" FROM "a"', "tsql", "0x1F"),
]


@rows(ROWS)
def test_printed(row: Row) -> None:
    judge(row)


@pytest.mark.pitfall(114)
@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb"])
def test_explain_is_the_servers_own(target: str) -> None:
    """Check that SET SHOWPLAN_XML, EXPLAIN PLAN FOR and EXPLAIN are not translated (pitfall 114)."""
    with pytest.raises(NotSupportedError, match=r"EXPLAIN is not supported on .*: compile the query without it"):
        capture(lambda: Entry.objects.all().explain(), to=target)
    with pytest.raises(InvalidSQL, match="EXPLAIN is not a statement that can be translated"):
        translate("EXPLAIN SELECT 1", to=target)


@pytest.mark.pitfall(110)
def test_a_savepoint_that_is_released_is_no_generic_sql() -> None:
    """Check the refusal: SQL Server and Oracle release no savepoints (pitfall 110)."""
    with pytest.raises(InvalidSQL):
        translate('RELEASE SAVEPOINT "x"', to="tsql")
