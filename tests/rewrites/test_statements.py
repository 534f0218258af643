"""SQL by hand: what is printed around WITH, recursion and locks, and what is refused by name; rows are in the corpus."""

from __future__ import annotations

import re

import pytest
from django.db import NotSupportedError

from dialects import Unsupported, translate
from django_dialect_bridge import capture, compile_query
from django_dialect_bridge.example.models import Company, Entry
from tests.every import every

RECURSIVE = 'WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5)'
READING = 'WITH "c" AS (SELECT "b"."id" FROM "b")'

TEXT_TREE = (
    "WITH RECURSIVE t AS (SELECT CAST(b.name AS VARCHAR(9)), 1 AS n FROM b UNION ALL SELECT t.name || b.name, t.n + 1 FROM b, t"
    " WHERE b.up = t.n)"
)

PRINTED = [
    ("SELECT a.n FROM ONLY a JOIN ONLY b ON a.n = b.n", "tsql", "SELECT a.n FROM a JOIN b ON a.n = b.n"),
    ("SELECT x.n FROM ONLY a AS x", "oracle", 'FROM a "X"'),
    ("SELECT 1 FROM a WHERE EXISTS (SELECT 1 FROM ONLY b)", "duckdb", "FROM b)"),
    ("UPDATE ONLY a SET n = 1", "sqlite", "UPDATE a SET n = 1"),
    ("DELETE FROM ONLY a", "duckdb", "DELETE FROM a"),
    ("SELECT a.n FROM ONLY a", "postgres", "FROM ONLY a"),
    # WITH stands before the verb on SQL Server, in the query on Oracle.
    (
        f'INSERT INTO "a" ("n") {READING} SELECT "c"."id" FROM "c"',
        "tsql",
        "WITH [c] AS (SELECT [b].[id] AS [id] FROM [b]) INSERT",
    ),
    (f'{READING} INSERT INTO "a" ("n") SELECT "c"."id" FROM "c"', "oracle", 'INSERT INTO "A" ("N") WITH "C" AS ('),
    (f'{READING} UPDATE "a" SET "n" = 1 WHERE "a"."id" IN (SELECT "c"."id" FROM "c")', "tsql", "WITH [c] AS ("),
    (
        f'{READING} UPDATE "a" SET "n" = 1 WHERE "a"."id" IN (SELECT "c"."id" FROM "c")',
        "oracle",
        '"ID" IN (WITH "C" AS (',
    ),
    (f'{READING} DELETE FROM "a" WHERE "a"."id" IN (SELECT "c"."id" FROM "c")', "oracle", '"ID" IN (WITH "C" AS ('),
    (f'{RECURSIVE} INSERT INTO "a" ("n") SELECT "c"."n" FROM "c"', "tsql", "FROM [c] OPTION(MAXRECURSION 0)"),
    (f'{RECURSIVE} DELETE FROM "a" WHERE "a"."n" IN (SELECT "c"."n" FROM "c")', "tsql", "OPTION(MAXRECURSION 0)"),
    (f'{RECURSIVE} SELECT "c"."n" FROM "c" UNION SELECT 0', "tsql", "UNION SELECT 0 OPTION(MAXRECURSION 0)"),
    (f'{RECURSIVE} SELECT "c"."n" FROM "c"', "oracle@11g", 'WITH "C"("N") AS ('),
    # The names of columns that are cast to one type, by which the query around reads them
    (
        TEXT_TREE + " SELECT t.name FROM t",
        "tsql",
        "WITH t([name], [n]) AS (SELECT CAST(CAST(b.name AS NVARCHAR(9)) AS NVARCHAR(MAX)) AS [name], ",
    ),
    (
        'WITH RECURSIVE t AS (SELECT CAST(b.name AS TEXT) COLLATE "C", 1 AS n FROM b UNION ALL SELECT t.name, 2 FROM t)'
        " SELECT t.name FROM t",
        "oracle",
        'WITH t("NAME", "N") AS (',
    ),
    (
        "SELECT (SELECT b.n FROM b WHERE b.up = a.n ORDER BY b.id LIMIT 1) FROM a",
        "clickhouse",
        "tupleElement(argMin(tuple(b.n), tuple(b.id IS NULL, b.id)), 1)",
    ),
    (
        "SELECT (SELECT b.n FROM b WHERE b.up = a.n ORDER BY b.id DESC LIMIT 1) FROM a",
        "clickhouse",
        "tupleElement(argMax(tuple(b.n), tuple(NOT (b.id IS NULL), b.id)), 1)",
    ),
    # A name in quotes is that without, where the case is the same
    (
        'SELECT "x"."id" FROM "x" WHERE "x"."n" IN (WITH RECURSIVE "t" AS (SELECT "b"."id" FROM "b" UNION ALL'
        ' SELECT "U0"."id" FROM "b" U0 JOIN "t" U2 ON "U0"."up" = "U2"."id") SELECT "t"."id" FROM "t")',
        "tsql",
        "WITH [t]([id]) AS (SELECT [b].[id] FROM [b] UNION ALL SELECT [U0].[id] FROM [b] AS [U0] JOIN [t] AS [U2] ON",
    ),
    # Numbers of other widths, and comparisons without an aggregate, in a recursion
    (
        RECURSIVE.replace("SELECT 1 ", 'SELECT COUNT(*) FROM "a" ').replace('"n" + 1', '"n" + "c"."n"')
        + ' SELECT 1 AS "x"',
        "tsql",
        "CAST(COUNT_BIG(*) AS BIGINT) FROM [a] UNION ALL SELECT CAST([c].[n] + [c].[n] AS BIGINT)",
    ),
    (RECURSIVE + ' SELECT 1 AS "x"', "tsql", "(SELECT 1 UNION ALL SELECT [c].[n] + 1 FROM [c]"),
    (
        RECURSIVE.replace('"c"."n" + 1', 'GREATEST("c"."n", 3)') + ' SELECT 1 AS "x"',
        "tsql@2019",
        "CAST(CASE WHEN [c].[n] >= 3 THEN [c].[n] ELSE 3 END AS BIGINT)",
    ),
    (
        RECURSIVE.replace("SELECT 1 ", "SELECT 0.5 ").replace('"n" + 1', '"n" * 1.5') + ' SELECT 1 AS "x"',
        "duckdb",
        'SELECT CAST("c"."n" * 1.5 AS DECIMAL(38, 15))',
    ),
    # Locks
    (
        'SELECT "a"."id" FROM "a" JOIN "b" ON "b"."id" = "a"."id" FOR UPDATE OF "a" FOR SHARE OF "b" NOWAIT',
        "tsql",
        ("FROM [a] WITH (ROWLOCK, UPDLOCK) JOIN [b] WITH (ROWLOCK, REPEATABLEREAD, NOWAIT) ON"),
    ),
    ('SELECT 1 AS "x" FROM "a" FOR UPDATE OF "a"', "oracle", 'FROM "A" FOR UPDATE'),
    # What servers have of their own under a name of PostgreSQL's, and formats as they are written
    ("SELECT TO_DATE(a.x, 'YYYYMMDD') AS d FROM a", "oracle", "TO_DATE(a.x, 'YYYYMMDD')"),
    ("SELECT TO_CHAR(a.x, 'FMDay, DDth Month') AS d FROM a", "oracle", "TO_CHAR(a.x, 'FMDay, DDth Month')"),
    ("SELECT dbo.to_char(a.x, 'Day') AS d FROM a", "tsql", "dbo.to_char(a.x, 'Day')"),
    ("SELECT dbo.age(a.x) AS d, mine(a.x) AS e FROM a", "tsql", "SELECT dbo.age(a.x) AS d, mine(a.x) AS e"),
    ("SELECT a.x FROM GENERATE_SERIES(1, 3) AS a(x)", "tsql@2022", "FROM GENERATE_SERIES(1, 3) AS [a](x)"),
    ("SELECT ARRAY_AGG(a.x) AS x, age(a.y) AS y FROM a", "duckdb", "SELECT ARRAY_AGG(a.x) AS x, age(a.y) AS y"),
    # Operators of JSON
    ("SELECT a.j -> 'k' ->> 0 AS d FROM a", "duckdb", "SELECT JSON_EXTRACT_STRING(a.j, '/k/0') AS d"),
    ("SELECT a.j #>> '{k,0}' AS d FROM a", "duckdb", "SELECT JSON_EXTRACT_STRING(a.j, '/k/0') AS d"),
    ("SELECT 1 AS d FROM a WHERE a.j ? 'k'", "oracle", "WHERE JSON_EXISTS(a.j, '$.k')"),
    # Joins by names, and stars
    ("SELECT id FROM a JOIN b USING (id, n)", "tsql", "SELECT a.id FROM a JOIN b ON a.id = b.id AND a.n = b.n"),
    ("SELECT id FROM a RIGHT JOIN b USING (id)", "oracle", "SELECT b.id FROM a RIGHT JOIN b ON a.id = b.id"),
    ("SELECT *, 1 AS one FROM a, b AS c", "oracle", 'SELECT a.*, "C".*, 1 AS one FROM a, b'),
    ("SELECT * FROM a", "oracle", "SELECT * FROM a"),
    # Words of the grammar
    ("SELECT t.user, t.plan FROM file AS t", "tsql", "SELECT [t].[user], [t].[plan] FROM [file] AS [t]"),
    ("SELECT t.level, t.size FROM t", "oracle", 'SELECT t."LEVEL", t."SIZE" FROM t'),
    ("SELECT SYSDATE AS d FROM t", "oracle", "SELECT SYSDATE AS d FROM t"),
    ("SELECT t.a AS level, t.b AS uid FROM t", "oracle", 'SELECT t.a AS "LEVEL", t.b AS "UID" FROM t'),
    ("SELECT t.a AS rownum FROM t ORDER BY rownum", "oracle", 'SELECT t.a AS "ROWNUM" FROM t ORDER BY "ROWNUM"'),
    (
        "SELECT sysdate FROM (SELECT t.a AS sysdate FROM t) q",
        "oracle",
        'SELECT "SYSDATE" FROM (SELECT t.a AS "SYSDATE" FROM t) "Q"',
    ),
    ("SELECT LEVEL AS level FROM t", "oracle", 'SELECT LEVEL AS "LEVEL" FROM t'),
    ("SELECT t.a AS user FROM t", "tsql", "SELECT t.a AS [user] FROM t"),
]

REFUSED = [
    ("SELECT a.n, COUNT(*) FROM a GROUP BY ROLLUP(a.n)", "sqlite", "ROLLUP"),
    ("SELECT a.n FROM a WHERE a.n IN (SELECT b.n FROM b GROUP BY CUBE (b.n))", "sqlite", "CUBE"),
    ("SELECT a.n FROM a GROUP BY GROUPING SETS ((a.n), ())", "sqlite", "GROUPING SETS"),
    ('WITH "d" AS (DELETE FROM "a" RETURNING "a"."id") SELECT "d"."id" FROM "d"', "tsql", "a WITH that writes"),
    ('WITH "d" AS (DELETE FROM "a" RETURNING "a"."id") SELECT "d"."id" FROM "d"', "oracle", "a WITH that writes"),
    ("SELECT a.n FROM a NATURAL JOIN b", "tsql", "NATURAL JOIN"),
    ("SELECT * FROM a JOIN b USING (id)", "tsql", "SELECT * over JOIN"),
    ("SELECT * FROM a JOIN b USING (id)", "oracle", "SELECT * over JOIN"),
    ("SELECT a.x FROM a JOIN b ON a.x = b.x JOIN c USING (id)", "oracle", "JOIN ... USING after another join"),
    ("SELECT DISTINCT a.x FROM a ORDER BY a.x FETCH FIRST 1 ROW WITH TIES", "tsql", "WITH TIES of DISTINCT"),
    ("SELECT a.x FROM a WHERE a.x ?| a.y", "oracle", "the operator ?|"),
    ("SELECT a.x FROM a WHERE a.x @@ a.y", "tsql", "the operator @@"),
    ("SELECT a.x FROM a WHERE a.x SIMILAR TO 'b'", "duckdb", "the operator SIMILAR TO"),
    ("SELECT a.x FROM a WHERE a.x GLOB 'b*'", "oracle", "the operator GLOB"),
    ("INSERT OR REPLACE INTO a (id) VALUES (1)", "postgres", "INSERT OR REPLACE"),
    ("INSERT OR IGNORE INTO a (id) VALUES (1)", "mysql", "INSERT OR IGNORE"),
    ("PRAGMA table_info(a)", "clickhouse", "PRAGMA"),
    ("PRAGMA foreign_keys", "spark", "PRAGMA"),
    ("SELECT a.x FROM a WHERE (a.x, a.y) OVERLAPS (a.y, a.z)", "tsql", "the operator OVERLAPS"),
    ("SELECT @ a.x AS b FROM a", "tsql", "the operator @"),
    ("SELECT a.x[1] AS b FROM a", "oracle", "the operator []"),
    ("SELECT ARRAY[1, 2] AS b FROM a", "tsql", "an array"),
    ("SELECT CURRENT_USER AS u FROM a", "sqlite", "CURRENT_USER"),
    ("SELECT ARRAY_AGG(a.x) AS x FROM a", "tsql", "PostgreSQL's function ARRAY_AGG"),
    ("SELECT a.x FROM GENERATE_SERIES(1, 3) AS a(x)", "tsql@2019", "PostgreSQL's function GENERATE_SERIES"),
    ("SELECT INITCAP(a.x) AS x FROM a", "mysql", "PostgreSQL's function INITCAP"),
    ("SELECT jsonb_build_object('a', a.x) AS x FROM a", "mariadb", "PostgreSQL's function JSONB_BUILD_OBJECT"),
    ("SELECT TO_CHAR(a.x, 'Day') AS x FROM a", "mysql", "PostgreSQL's function TO_CHAR"),
    ("SELECT crc32c(a.x) AS x FROM a", "mariadb@10.6", "PostgreSQL's function CRC32C"),
    ("SELECT age(a.x) AS x FROM a", "oracle", "PostgreSQL's function AGE"),
    ("SELECT age(a.x) AS x FROM a", "spark", "PostgreSQL's function AGE"),
    ("SELECT TO_CHAR(a.x, 'Day') AS x FROM a", "clickhouse", "PostgreSQL's function TO_CHAR"),
    ("SELECT split_part(a.x, ',', 1) AS x FROM a", "clickhouse", "PostgreSQL's function SPLIT_PART"),
    ("SELECT make_time(a.x, 1, 1) AS x FROM a", "spark@4.0", "PostgreSQL's function MAKE_TIME"),
    ("SELECT pg_size_pretty(a.x) AS x FROM a", "spark", "PostgreSQL's function PG_SIZE_PRETTY"),
    ("SELECT make_date(a.x, 1, 1) AS x FROM a", "sqlite", "PostgreSQL's function MAKE_DATE"),
    ("SELECT TO_CHAR(a.x, 'Day') AS x FROM a", "tsql", "PostgreSQL's function TO_CHAR"),
    ("SELECT TO_DATE(a.x, 'YYYYMMDD') AS x FROM a", "duckdb", "PostgreSQL's function TO_DATE"),
    ("SELECT pg_sleep(1) AS x FROM a", "oracle", "PostgreSQL's function PG_SLEEP"),
    (RECURSIVE.replace("ALL", "") + ' SELECT "c"."n" FROM "c"', "tsql", "a recursive WITH without UNION ALL"),
    (RECURSIVE.replace("ALL", "") + ' SELECT "c"."n" FROM "c"', "oracle", "a recursive WITH without UNION ALL"),
    (
        RECURSIVE.replace('FROM "c"', 'FROM "c" LEFT JOIN "a" ON TRUE') + ' SELECT 1 AS "x"',
        "tsql",
        "an outer join in a recursive",
    ),
    (
        RECURSIVE.replace('"n" < 5', '"n" < (SELECT MAX("a"."n") FROM "a")') + ' SELECT 1 AS "x"',
        "tsql@2022",
        "a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH",
    ),
    (
        RECURSIVE.replace('"n" < 5', '"n" IN (SELECT "a"."n" FROM "a" LIMIT 3)') + ' SELECT 1 AS "x"',
        "tsql",
        "a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH",
    ),
    (
        RECURSIVE.replace('"c"."n" + 1', 'RANK() OVER (ORDER BY "c"."n")') + ' SELECT 1 AS "x"',
        "sqlite",
        "a window function in a recursive WITH",
    ),
    (
        RECURSIVE.replace("ALL SELECT", "ALL SELECT DISTINCT") + ' SELECT 1 AS "x"',
        "oracle",
        "a recursive WITH that groups",
    ),
    (
        'SELECT (WITH RECURSIVE "c"("n") AS (SELECT "a"."n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5)'
        ' SELECT MAX("c"."n") FROM "c") AS "m" FROM "a"',
        "tsql",
        "a recursive WITH that reads a query around it",
    ),
    ('SELECT "a"."id" FROM "a" CROSS JOIN LATERAL parts("a"."x") AS "u"("y")', "tsql", "LATERAL of a function"),
    ('SELECT MAX("a"."id") AS "m" FROM "a" FOR UPDATE', "oracle", "FOR UPDATE of groups"),
    ('SELECT "q"."id" FROM (SELECT "a"."id" FROM "a" FOR UPDATE) AS "q"', "oracle", "FOR UPDATE in a subquery"),
    ('SELECT "a"."id" FROM "a" FOR SHARE', "oracle", "a lock other than one FOR UPDATE"),
    ('SELECT ("a"."n", "a"."m") AS "x" FROM "a"', "tsql", "a row of values as a value"),
]

LOCKED = [
    (
        Entry.objects.select_for_update(of=("self",)).select_related("blog"),
        "tsql",
        "[example_entry] WITH (ROWLOCK, UPDLOCK) INNER",
    ),
    (
        Entry.objects.select_for_update(of=("blog",)).select_related("blog"),
        "tsql",
        "[example_blog] WITH (ROWLOCK, UPDLOCK) ON",
    ),
    (Entry.objects.select_for_update(skip_locked=True)[:3], "tsql", "TOP 3"),
    (Entry.objects.select_for_update(nowait=True), "oracle", "FOR UPDATE NOWAIT"),
    (
        Company.objects.select_related("ceo").select_for_update(of=("ceo",)),
        "oracle",
        'FOR UPDATE OF "EXAMPLE_EMPLOYEE"."ID"',
    ),
    (Entry.objects.select_for_update(no_key=True), "postgres", "FOR NO KEY UPDATE"),
    (Entry.objects.select_for_update(), "duckdb", 'FROM "example_entry"'),
]


@pytest.mark.known("dbo.to_char", "dbo.age", "mine")
@every("sql, target, fragment", PRINTED)
def test_printed(sql: str, target: str, fragment: str) -> None:
    assert fragment in translate(sql, to=target).sql


@every("sql, target, construct", REFUSED)
def test_refused(sql: str, target: str, construct: str) -> None:
    with pytest.raises(Unsupported, match=f"^{re.escape(construct)}.* is not supported on {target}.*https://"):
        translate(sql, to=target)


@every("query, target, fragment", LOCKED)
def test_select_for_update(query: object, target: str, fragment: str) -> None:
    assert fragment in compile_query(query, to=target).sql  # type: ignore[arg-type]


def test_what_django_itself_refuses() -> None:
    sliced = (
        r"^example\.Entry: select_for_update\(\) of a slice is not supported on oracle@19c: lock .* \(https://docs.or"
    )
    with pytest.raises(NotSupportedError, match=sliced):
        compile_query(Entry.objects.select_for_update()[:3], to="oracle")
    no_key = (
        r"^example\.Entry: select_for_update\(no_key=True\) is not supported on tsql@2017: leave out .* \(https://l"
    )
    with pytest.raises(NotSupportedError, match=no_key):
        compile_query(Entry.objects.select_for_update(no_key=True), to="tsql")
    with pytest.raises(NotSupportedError, match=r"^example\.Entry: select_for_update\(\) of a slice is not"):
        capture(lambda: list(Entry.objects.select_for_update()[:3]), to="oracle@23ai")


def test_sentences_of_the_printer_name_the_construct() -> None:
    with pytest.raises(Unsupported, match=r"^TABLESAMPLE is not supported on sqlite@3.39: write it in another way"):
        translate("SELECT a.x FROM a TABLESAMPLE SYSTEM (10)", to="sqlite@3.39")


def test_texts_with_escapes_are_texts() -> None:
    for target in ("tsql", "oracle", "sqlite", "duckdb", "postgres"):
        assert translate("SELECT E'a\\nb' AS x, $$it's$$ AS y FROM t", to=target).sql.startswith(
            "SELECT 'a\nb' AS x, 'it''s' AS y"
        )
