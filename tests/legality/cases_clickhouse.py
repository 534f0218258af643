"""Statements that ClickHouse refuses or misreads, each with its check, and some that it takes."""

from __future__ import annotations

BAD: tuple[tuple[str, str, str], ...] = (
    ("correlated_slice", "26.3", 'SELECT (SELECT "u"."n" FROM "b" AS "u" WHERE "u"."i" = "a"."i" LIMIT 1) FROM "a"'),
    (
        "correlated_slice",
        "26.3",
        'SELECT EXISTS(SELECT DISTINCT "u"."n" FROM "b" AS "u" WHERE "u"."i" = "a"."i") FROM "a"',
    ),
    ("correlated_key", "26.3", 'SELECT 1 FROM "a" ORDER BY EXISTS(SELECT 1 FROM "b" WHERE "b"."i" = "a"."i")'),
    ("captured_name", "26.3", 'SELECT 1 FROM "a" WHERE EXISTS(SELECT 1 FROM "a" AS "u" WHERE "u"."i" = "a"."i")'),
    ("missing_construct", "26.3", 'SELECT "a"."i" & 1 FROM "a"'),
    ("missing_construct", "26.3", 'INSERT INTO "a" ("i") VALUES (1) RETURNING "a"."i"'),
)
GOOD: tuple[tuple[str, str, str], ...] = (
    ("clickhouse", "26.3", 'SELECT 1 FROM "a" AS "o" WHERE EXISTS(SELECT 1 FROM "a" AS "u" WHERE "u"."i" = "o"."i")'),
    ("clickhouse", "26.3", 'SELECT bitAnd("a"."i", 1) FROM "a" WHERE "a"."i" IN (SELECT "b"."i" FROM "b" LIMIT 3)'),
)
