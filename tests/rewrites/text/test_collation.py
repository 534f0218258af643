"""Texts that a server compares otherwise than PostgreSQL does, or not at all; numbers are those of the list of pitfalls."""

from __future__ import annotations

import pytest

from dialects import translate
from dialects.sql.types.datatypes import FrozenSchema
from tests.every import every

pytestmark = pytest.mark.pitfall(44, 45, 57, 61)

SCHEMA = FrozenSchema(
    {
        "t": {"id": "BIGINT", "s": "VARCHAR", "note": "TEXT", "n": "INT", "j": "JSON", "bin": "VARBINARY"},
        "u": {"id": "BIGINT", "t_id": "BIGINT", "s": "VARCHAR", "note": "TEXT"},
    },
    {"t": [("id",)], "u": [("id",)]},
)

CASES = [
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t WHERE t.note IN (SELECT u.s FROM u)",
        "SELECT t.id FROM t WHERE TO_NCHAR(t.note) IN (SELECT u.s FROM u)",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t WHERE t.note BETWEEN 'a' AND 'b'",
        "SELECT t.id FROM t WHERE DBMS_LOB.SUBSTR(t.note, 2000, 1) BETWEEN 'a' AND 'b'",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t JOIN u ON t.note = u.note",
        "SELECT t.id FROM t JOIN u ON DBMS_LOB.COMPARE(t.note, u.note) = 0",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT DISTINCT t.note FROM t",
        'SELECT DISTINCT TO_NCHAR(t.note) AS "NOTE" FROM t',
    ),
    (
        "pitfall 44",
        "oracle",
        'SELECT DISTINCT "t"."id", "t"."note" FROM "t" ORDER BY "t"."id" LIMIT 2',
        'SELECT "SLICED"."ID", (SELECT "KEYED"."NOTE" FROM "T" "KEYED" WHERE "KEYED"."ID" = "SLICED"."ID") AS "NOTE" FROM (SELECT DISTINCT "T"."ID" FROM "T") "SLICED" ORDER BY "SLICED"."ID" FETCH FIRST 2 ROWS ONLY',
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT UPPER(t.note) AS k, COUNT(*) AS c FROM t GROUP BY UPPER(t.note)",
        "SELECT TO_NCHAR(UPPER(t.note)) AS k, COUNT(*) AS c FROM t GROUP BY TO_NCHAR(UPPER(t.note))",
    ),
    (
        "pitfall 44",
        "oracle",
        'SELECT "t"."note", COUNT(*) AS "c" FROM "t" GROUP BY "t"."id", "t"."note" HAVING MAX("t"."note") > %s',
        'SELECT (SELECT "KEYED"."NOTE" FROM "T" "KEYED" WHERE "KEYED"."ID" = "T"."ID") AS "NOTE", COUNT(*) AS "C" FROM "T" GROUP BY "T"."ID" HAVING MAX(TO_NCHAR("T"."NOTE")) > %s',
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.note FROM t UNION SELECT u.note FROM u",
        'SELECT TO_NCHAR(t.note) AS "NOTE" FROM t UNION SELECT TO_NCHAR(u.note) AS "NOTE" FROM u',
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t ORDER BY t.note DESC",
        "SELECT t.id FROM t ORDER BY DBMS_LOB.SUBSTR(t.note, 2000, 1) DESC",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT RANK() OVER (PARTITION BY t.n ORDER BY t.note) AS r FROM t",
        "SELECT RANK() OVER (PARTITION BY t.n ORDER BY TO_NCHAR(t.note)) AS r FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT MIN(t.note) AS a, COUNT(DISTINCT t.note) AS b, COUNT(t.note) AS c FROM t",
        "SELECT MIN(TO_NCHAR(t.note)) AS a, COUNT(DISTINCT TO_NCHAR(t.note)) AS b, COUNT(LENGTH(t.note)) AS c FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT NULLIF(t.note, t.s) AS v FROM t",
        "SELECT CASE WHEN DBMS_LOB.COMPARE(t.note, TO_NCLOB(t.s)) = 0 THEN NULL ELSE t.note END AS v FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT GREATEST(t.note, t.s) AS v FROM t",
        "SELECT GREATEST(COALESCE(TO_NCHAR(t.note), t.s), COALESCE(t.s, TO_NCHAR(t.note))) AS v FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t WHERE t.s LIKE t.note ESCAPE '\\'",
        "SELECT t.id FROM t WHERE t.s LIKE TO_NCHAR(t.note) ESCAPE '\\'",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT t.note FROM t UNION ALL SELECT u.s FROM u",
        'SELECT t.note FROM t UNION ALL SELECT TO_NCLOB(u.s) AS "S" FROM u',
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT 'a' AS s FROM t UNION SELECT 'b' AS s FROM t UNION SELECT u.s FROM u UNION SELECT NULL AS s FROM u",
        "SELECT N'a' AS s FROM t UNION SELECT N'b' AS s FROM t UNION SELECT u.s FROM u UNION SELECT NULL AS s FROM u",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT CASE t.s WHEN 'a' THEN 'b' WHEN %s THEN 'c' END AS x, NULLIF(MAX(t.s), TRIM('a')) AS y FROM t GROUP BY t.s",
        "SELECT CASE t.s WHEN N'a' THEN 'b' WHEN TO_NCHAR(%s) THEN 'c' END AS x, NULLIF(MAX(t.s), TO_NCHAR(LTRIM(RTRIM('a')))) AS y FROM t GROUP BY t.s",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT COALESCE(e.s, 'x') AS x FROM (SELECT 'a' AS s FROM t UNION ALL SELECT u.s FROM u) AS e",
        "SELECT COALESCE(\"E\".s, N'x') AS x FROM (SELECT N'a' AS s FROM t UNION ALL SELECT u.s FROM u) \"E\"",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT COALESCE(REGEXP_REPLACE(t.s, 'a', 'b'), 'x') AS x, COALESCE(REGEXP_SUBSTR(t.s, 'a'), 'x') AS y FROM t",
        "SELECT COALESCE(REGEXP_REPLACE(t.s, 'a', 'b'), N'x') AS x, COALESCE(REGEXP_SUBSTR(t.s, 'a'), N'x') AS y FROM t",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT COALESCE('x', LOWER('y')) AS x, t.s || 'z' AS y FROM t WHERE t.s IN ('a', %s) OR t.s = 'b'",
        "SELECT COALESCE('x', LOWER('y')) AS x, t.s || 'z' AS y FROM t WHERE t.s IN ('a', %s) OR t.s = 'b'",
    ),
    (
        "pitfall 45",
        "oracle",
        "SELECT CAST(t.note AS VARCHAR(5)) AS a, CAST(t.note AS INTEGER) AS b FROM t",
        "SELECT CAST(DBMS_LOB.SUBSTR(t.note, 2000, 1) AS NVARCHAR2(5)) AS a, CAST(TO_NCHAR(t.note) AS NUMBER(11)) AS b FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT t.id FROM t WHERE t.bin IN (SELECT t.bin FROM t)",
        "SELECT t.id FROM t WHERE CAST(t.bin AS RAW(2000)) IN (SELECT CAST(t.bin AS RAW(2000)) FROM t)",
    ),
    (
        "pitfall 44",
        "oracle",
        "SELECT COALESCE(t.bin, X'1F') AS a, CASE WHEN t.n = 1 THEN X'1F' WHEN t.n = 2 THEN NULL ELSE t.bin END AS b FROM t",
        "SELECT COALESCE(t.bin, TO_BLOB(HEXTORAW('1F'))) AS a, CASE WHEN t.n = 1 THEN TO_BLOB(HEXTORAW('1F')) WHEN t.n = 2 THEN NULL ELSE t.bin END AS b FROM t",
    ),
    (
        "pitfall 44",
        "oracle",
        'SELECT "t"."bin", COUNT(*) AS "c" FROM "t" GROUP BY "t"."id", "t"."bin" ORDER BY "t"."bin"',
        'SELECT (SELECT "KEYED"."BIN" FROM "T" "KEYED" WHERE "KEYED"."ID" = "T"."ID") AS "BIN", COUNT(*) AS "C" FROM "T" GROUP BY "T"."ID" ORDER BY DBMS_LOB.SUBSTR((SELECT "KEYED"."BIN" FROM "T" "KEYED" WHERE "KEYED"."ID" = "T"."ID"), 2000, 1)',
    ),
    (
        "pitfall 44",
        "tsql",
        "SELECT MAX(t.bin) FILTER (WHERE t.n > 1) AS a FROM t",
        "SELECT CONVERT(VARBINARY(MAX), MAX(CASE WHEN t.n > 1 THEN CONVERT(VARCHAR(MAX), t.bin, 2) END), 2) AS a FROM t",
    ),
    (
        "pitfall 44",
        "tsql",
        "SELECT MIN(t.bin) OVER (PARTITION BY t.n) AS b FROM t",
        "SELECT CONVERT(VARBINARY(MAX), MIN(CONVERT(VARCHAR(MAX), t.bin, 2)) OVER (PARTITION BY t.n), 2) AS b FROM t",
    ),
    (
        "pitfall 61",
        "oracle",
        "SELECT t.id FROM t WHERE NOT (UPPER(t.s) LIKE 'A%' ESCAPE '\\')",
        "SELECT t.id FROM t WHERE NOT ((UPPER(t.s) LIKE 'A%' ESCAPE '\\' AND NOT UPPER(t.s) IS NULL))",
    ),
    (
        "pitfall 61",
        "oracle",
        "SELECT t.id FROM t WHERE NOT (t.s < 'a')",
        "SELECT t.id FROM t WHERE NOT (t.s < 'a')",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.id FROM t WHERE LOWER(t.s) = 'a'",
        "SELECT t.id FROM t WHERE LOWER(t.s) COLLATE Latin1_General_100_BIN2 + '.' = 'a.'",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.id FROM t WHERE t.s IN ('a', 'b ')",
        "SELECT t.id FROM t WHERE t.s COLLATE Latin1_General_100_BIN2 + '.' IN ('a.', 'b .')",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.id FROM t WHERE t.s < t.note",
        "SELECT t.id FROM t WHERE t.s COLLATE Latin1_General_100_BIN2 + NCHAR(1) < t.note + NCHAR(1)",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.id FROM t WHERE t.n = 1 AND t.s COLLATE \"French_CI_AS\" = 'a'",
        "SELECT t.id FROM t WHERE t.n = 1 AND t.s COLLATE French_CI_AS = 'a'",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.s, COUNT(*) AS c FROM t GROUP BY t.s ORDER BY t.s",
        "SELECT t.s COLLATE Latin1_General_100_BIN2 AS [s], COUNT_BIG(*) AS c FROM t GROUP BY t.s COLLATE Latin1_General_100_BIN2, DATALENGTH(t.s) ORDER BY CASE WHEN t.s COLLATE Latin1_General_100_BIN2 IS NULL THEN 1 ELSE 0 END, t.s COLLATE Latin1_General_100_BIN2 + NCHAR(1)",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT DISTINCT t.s FROM t",
        "SELECT t.s COLLATE Latin1_General_100_BIN2 AS [s] FROM t GROUP BY t.s COLLATE Latin1_General_100_BIN2, DATALENGTH(t.s)",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT t.s FROM t EXCEPT SELECT u.s FROM u",
        "SELECT [united].[s] FROM (SELECT t.s COLLATE Latin1_General_100_BIN2 AS [s], DATALENGTH(t.s) AS [length1] FROM t EXCEPT SELECT u.s COLLATE Latin1_General_100_BIN2 AS [s], DATALENGTH(u.s) AS [length1] FROM u) AS [united]",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT GREATEST(t.s, 'a') AS v FROM t",
        "SELECT (SELECT MAX(value) FROM (VALUES (t.s COLLATE Latin1_General_100_BIN2), ('a')) AS [greatest](value)) AS v FROM t",
    ),
    (
        "pitfall 57",
        "tsql@2022",
        "SELECT GREATEST(t.s, 'a') AS v FROM t",
        "SELECT GREATEST(t.s COLLATE Latin1_General_100_BIN2, 'a') AS v FROM t",
    ),
    (
        "pitfall 57",
        "tsql",
        "SELECT JSON_GET_TEXT(t.j, '$.k') AS v, COUNT(*) AS c FROM t GROUP BY JSON_GET_TEXT(t.j, '$.k')",
        "SELECT [grouped].[key1] AS v, COUNT_BIG(*) AS c FROM (SELECT (SELECT [value] FROM OPENJSON(CASE WHEN ISJSON(t.j) = 1 THEN t.j END) WHERE [key] COLLATE Latin1_General_100_BIN2 + '.' = 'k.') COLLATE Latin1_General_100_BIN2 AS [key1], DATALENGTH((SELECT [value] FROM OPENJSON(CASE WHEN ISJSON(t.j) = 1 THEN t.j END) WHERE [key] COLLATE Latin1_General_100_BIN2 + '.' = 'k.')) AS [key2] FROM t) AS [grouped] GROUP BY [grouped].[key1], [grouped].[key2]",
    ),
    (
        "pitfall 57",
        "tsql",
        "UPDATE t SET s = 'a' WHERE s = 'b'",
        "UPDATE t SET s = 'a' WHERE s COLLATE Latin1_General_100_BIN2 + '.' = 'b.'",
    ),
]


@every("target, sql, expected", [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_printed(target: str, sql: str, expected: str) -> None:
    """Check Oracle with native semantics, and SQL Server with portable semantics."""
    semantics = "portable" if target.startswith("tsql") else "native"
    types = ("TEXT",) * sql.count("%s")
    generic = sql.replace("%", "%%").replace("%%s", "%s")
    printed = translate(generic, target, schema=SCHEMA, semantics=semantics, types=types).sql
    assert printed.replace("%%", "%") == expected


@pytest.mark.parametrize("sql", [case[2] for case in CASES if case[1] == "tsql"])
def test_native_keeps_the_collation(sql: str) -> None:
    """Check that an index of the column's collation can be used (pitfall 57)."""
    generic = sql.replace("%", "%%")
    assert "Latin1_General_100_BIN2" not in translate(generic, "tsql", schema=SCHEMA).sql
