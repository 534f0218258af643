"""Long lists behind IN (pitfall 5)."""

from __future__ import annotations

import json

import pytest

from dialects import translate
from dialects.sql.parameters.binding import arrange
from dialects.sql.types.datatypes import FrozenSchema
from tests.legality import findings

pytestmark = pytest.mark.pitfall(5)


@pytest.mark.parametrize(("count", "lists"), [(1000, 1), (1001, 2), (2500, 3)])
def test_oracle_takes_1000_values_a_list(count: int, lists: int) -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE NOT ("a"."n" IN ({", ".join(["%s"] * count)}))'
    translation = translate(sql, to="oracle@19c")
    assert translation.sql.count(" IN (") == lists
    assert translation.order == tuple(range(count))
    assert findings(translation.sql, "oracle", "19c") == []


def test_one_list_where_the_server_takes_any_length() -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({", ".join(["%s"] * 2500)})'
    assert translate(sql, to="oracle@23ai").sql.count(" IN (") == 1
    assert translate(sql, to="duckdb").sql.count(" IN (") == 1


SCHEMA = FrozenSchema(
    {
        "a": {"id": "BIGINT NOT NULL", "name": "VARCHAR(60) NOT NULL", "text": "TEXT NOT NULL"},
        "b": {"id": "BIGINT NOT NULL", "name": "VARCHAR(7)"},
    }
)
READ = "FROM OPENJSON(%s) WITH ([value] NVARCHAR(MAX) '$') AS [list]"


@pytest.mark.parametrize(
    ("condition", "semantics", "read"),
    [
        # As long as the column, or its index is of no use; a value that is longer is not cut.
        ('"a"."name" IN', "native", f"SELECT CAST([list].[value] AS NVARCHAR(60)) {READ} WHERE DATALENGTH(RTRIM([list].[value])) <= 120"),
        ('NOT "b"."name" IN', "native", f"SELECT CAST([list].[value] AS NVARCHAR(7)) {READ} WHERE DATALENGTH(RTRIM([list].[value])) <= 14"),
        ('"d"."n" IN', "native", f"SELECT CAST([list].[value] AS NVARCHAR(60)) {READ} WHERE DATALENGTH(RTRIM([list].[value])) <= 120"),
        ('"a"."text" IN', "native", f"SELECT [list].[value] {READ}"),
        ('UPPER("a"."name") IN', "native", f"SELECT [list].[value] {READ}"),
        ('"a"."name" IN', "portable", f"SELECT [list].[value] + '.' {READ}"),
    ],
)  # fmt: skip
def test_texts_out_of_json_are_as_long_as_their_column(condition: str, semantics: str, read: str) -> None:
    marks = ", ".join(["%s"] * 2500)
    sources = '"a", "b", (SELECT "a"."name" AS "n" FROM "a") AS "d"'
    sql = f'SELECT "a"."id" FROM {sources} WHERE {condition} ({marks})'
    translation = translate(sql, "tsql@2016", schema=SCHEMA, types=[str] * 2500, semantics=semantics)
    assert translation.sql.endswith(f" IN ({read})")
    assert translation.order == (tuple(range(2500)),)
    assert findings(translation.sql, "tsql", "2016") == []


@pytest.mark.parametrize("paramstyle", ["qmark", "named", "numeric"])
def test_rows_of_values_are_one_parameter(paramstyle: str) -> None:
    rows = ", ".join(["(%s, %s)"] * 1500)
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."id" > %s AND NOT ("a"."name", "a"."id") IN ({rows}) AND "a"."id" < %s'
    kinds = [int, *([str, int] * 1500), int]
    translation = translate(sql, "tsql@2016", schema=SCHEMA, types=kinds, paramstyle=paramstyle)
    first, _, last = (entry for entry in translation.order)
    assert translation.order == (first, tuple((1 + 2 * n, 2 + 2 * n) for n in range(1500)), last)
    assert (first, last) == (0, 3001)
    assert findings(translation.sql, "tsql", "2016") == []
    values = [0, *(value for n in range(1500) for value in ("it's", n)), 9]
    arranged = arrange(values, translation.order, paramstyle)
    found = list(arranged.values()) if isinstance(arranged, dict) else list(arranged)
    assert json.loads(found[1]) == [["it's", n] for n in range(1500)]


@pytest.mark.parametrize(
    ("key", "condition"),
    [
        ('"a"."id"', "[parts].[key1] = [joined].[key1]"),
        (
            '"b"."name"',
            "([parts].[key1] = [joined].[key1] OR ([parts].[key1] IS NULL AND [joined].[key1] IS NULL))",
        ),
    ],
)
def test_groups_whose_key_is_never_null_are_found_by_equality(key: str, condition: str) -> None:
    sql = f'SELECT {key}, STRING_AGG("a"."name", \',\') AS "names" FROM "a", "b" GROUP BY {key}'
    printed = translate(sql, "tsql@2016", schema=SCHEMA).sql
    assert f"WHERE NOT [parts].[text1] IS NULL AND {condition} FOR XML" in printed
