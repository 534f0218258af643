"""Sort keys that are never NULL sort natively; all others keep PostgreSQL's order of NULLs."""

from __future__ import annotations

import pytest

from dialects import translate
from dialects.sql.types.datatypes import FrozenSchema

SCHEMA = FrozenSchema(
    {
        "a": {"id": "BIGSERIAL NOT NULL", "n": "INT", "name": "VARCHAR(60) NOT NULL"},
        "b": {"id": "BIGSERIAL NOT NULL", "a_id": "BIGINT NOT NULL"},
    },
    {"a": [("id",)], "b": [("id",)]},
)
JOINED = 'FROM "a" LEFT JOIN "b" ON "b"."a_id" = "a"."id"'


@pytest.mark.parametrize(
    ("sql", "target", "order"),
    [
        ('SELECT "a"."id" FROM "a" ORDER BY "a"."id", "a"."n"', "tsql", "[a].[id], CASE WHEN [a].[n] IS NULL THEN 1 ELSE 0 END, [a].[n]"),
        ('SELECT "a"."id" FROM "a" ORDER BY "a"."id" DESC, "a"."n" DESC', "sqlite", '"a"."id" DESC, "a"."n" DESC NULLS FIRST'),
        ('SELECT "a"."id" FROM "a" ORDER BY "a"."id" DESC', "duckdb", '"a"."id" DESC'),
        ('SELECT "a"."id" FROM "a" ORDER BY "a"."id" DESC NULLS LAST', "oracle", '"A"."ID" DESC'),
        ('SELECT "a"."id" FROM "a" ORDER BY "a"."name" DESC NULLS LAST', "oracle", '"A"."NAME" DESC NULLS LAST'),
        (f'SELECT "a"."id" {JOINED} ORDER BY "a"."id", "b"."id"', "sqlite", '"a"."id", "b"."id" NULLS LAST'),
        (f'SELECT "a"."id" {JOINED.replace("LEFT", "RIGHT")} ORDER BY "a"."id" DESC', "duckdb", '"a"."id" DESC NULLS FIRST'),
        (f'SELECT "a"."id" {JOINED.replace("LEFT", "FULL")} ORDER BY "a"."id" DESC', "duckdb", '"a"."id" DESC NULLS FIRST'),
        ('SELECT "a"."id", COUNT(*) AS "c" FROM "a" GROUP BY ROLLUP ("a"."id") ORDER BY "a"."id" DESC', "duckdb", '"a"."id" DESC NULLS FIRST'),
        ('SELECT MAX("a"."id") AS "m" FROM "a" GROUP BY "a"."n" ORDER BY "m" DESC', "sqlite", '"m" DESC NULLS FIRST'),
        ('SELECT COUNT(*) AS "m" FROM "a" GROUP BY "a"."n" ORDER BY "m" DESC', "sqlite", '"m" DESC'),
        ('SELECT "a"."id" FROM "a" UNION SELECT "b"."id" FROM "b" ORDER BY "id" DESC', "sqlite", '"id" DESC'),
        ('SELECT "a"."id" FROM "a" UNION SELECT "a"."n" FROM "a" ORDER BY 1 DESC', "sqlite", "1 DESC NULLS FIRST"),
        ('SELECT "d"."id" FROM (SELECT "a"."id" FROM "a") AS "d" ORDER BY "d"."id" DESC', "sqlite", '"d"."id" DESC'),
        ('SELECT "d"."m" FROM (SELECT MAX("a"."id") AS "m" FROM "a") AS "d" ORDER BY "d"."m" DESC', "sqlite", '"d"."m" DESC NULLS FIRST'),
        ('SELECT "d"."i" FROM (SELECT "b"."id" AS "i" FROM "a" LEFT JOIN "b" ON 1 = 1) AS "d" ORDER BY "d"."i" DESC', "sqlite", '"d"."i" DESC NULLS FIRST'),
        ('SELECT DISTINCT "a"."id" FROM "a" ORDER BY "a"."id" DESC', "tsql", "[a].[id] DESC"),
        ('WITH "a" AS (SELECT 1 AS "id" UNION SELECT NULL) SELECT "a"."id" FROM "a" ORDER BY "a"."id" DESC', "sqlite", '"a"."id" DESC NULLS FIRST'),
    ],
)  # fmt: skip
def test_order(sql: str, target: str, order: str) -> None:
    printed = translate(sql, target if target != "sqlite" else "sqlite@3.44", schema=SCHEMA, semantics="portable").sql
    assert printed.rpartition(" ORDER BY ")[2] == order
