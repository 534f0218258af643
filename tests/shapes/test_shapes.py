"""Lists of values are one marker while a statement is translated, and lose no parameter."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from dialects import InvalidSQL, Translation, Unsupported, api, cache_clear, cache_info, translate
from dialects.shapes.compiled import CompiledShape
from dialects.shapes.extract import (
    ROWS,
    Expansion,
    ListExpansion,
    NumberExpansion,
    RowsExpansion,
    extract_shape,
)
from dialects.sql.names import ROW
from dialects.sql.parameters.binding import arrange

INSERT = "INSERT INTO a VALUES"


def marks(count: int, item: str = "%s") -> str:
    return ", ".join([item] * count)


@pytest.mark.parametrize(
    ("sql", "shape", "sizes"),
    [
        ("SELECT %s", "SELECT %s", []),
        ("x IN (%s)", "x IN (%s)", [(ListExpansion(0, 1), 1)]),
        ("x IN (%s, %s)", "x IN (%s)", [(ListExpansion(0, 1), 2)]),
        ("%s = x IN (%s, %s) AND %s", "%s = x IN (%s) AND %s", [(ListExpansion(1, 1), 2)]),
        ("x LIKE '%%s' AND y IN (%s, %s)", "x LIKE '%%s' AND y IN (%s)", [(ListExpansion(0, 1), 2)]),
        ("x IN (%s, %%s)", "x IN (%s, %%s)", []),
        (
            "x = %s LIMIT 4 OFFSET 20",
            "x = %s LIMIT %s OFFSET %s",
            [(NumberExpansion(1), 4), (NumberExpansion(2), 20)],
        ),
        ("x LIMIT 0", "x LIMIT 0", []),
        ("x LIMIT %s", "x LIMIT %s", []),
        ("MIN (%s, %s)", "MIN (%s, %s)", []),
        ("x IN (%s, 1, %s)", "x IN (%s, 1, %s)", []),
        ("(x, y) IN ((%s, %s), (%s, %s))", "(x, y) IN ((%s, %s))", [(ListExpansion(0, 2), 2)]),
        ("(x, y) IN ((%s, %s))", "(x, y) IN ((%s, %s))", [(ListExpansion(0, 2), 1)]),
        ("(x, y) IN ((%s, %s), (%s, 1))", "(x, y) IN ((%s, %s), (%s, 1))", []),
        (f"{INSERT} (%s)", f"{INSERT} (%s)", []),
        (f"{INSERT} (%s), (%s)", f"{INSERT} (%s), (%s), (%s)", [(RowsExpansion(2, 1), 0)]),
        (
            f"{INSERT} (%s), (%s), (%s) RETURNING x",
            f"{INSERT} (%s), (%s), (%s) RETURNING x",
            [(RowsExpansion(2, 1), 1)],
        ),
        (f"{INSERT} {marks(7, '(%s, %s)')}", f"{INSERT} {marks(3, '(%s, %s)')}", [(RowsExpansion(4, 2), 5)]),
        (
            f"{INSERT} {marks(4, '(%s, F(1, %s))')}",
            f"{INSERT} {marks(3, '(%s, F(1, %s))')}",
            [(RowsExpansion(4, 2), 2)],
        ),
        (f"{INSERT} {marks(4)}, (DEFAULT)", f"{INSERT} {marks(4)}, (DEFAULT)", []),
        (f"SELECT * FROM (VALUES {marks(4, '(%s)')}) AS v", f"SELECT * FROM (VALUES {marks(4, '(%s)')}) AS v", []),
    ],
)
def test_lists_rows_and_numbers_are_expansions(sql: str, shape: str, sizes: list[tuple[Expansion, int]]) -> None:
    found = extract_shape(sql)
    if not sizes:
        assert found is None
        return
    assert found is not None
    assert found.sql == shape
    assert [(expansion, found.sizes[expansion.place]) for expansion in found.expansions] == sizes
    assert [type(expansion) for expansion in found.expansions] == [type(expansion) for expansion, _ in sizes]
    assert [found.markers, found.parameters] == [text.replace("%%", "").count("%s") for text in (shape, sql)]


SCHEMA = {"a": {"n": "INT", "x": "VARCHAR", "text": "TEXT", "raw": "VARBINARY", "data": "JSON"}}
LENGTHS = {
    "INT": (1, 2, 3, 99, 1000, 1001, 1500),
    "VARCHAR": (1, 2, 3, 1001),
    "TEXT": (1, 2, 3, 99, 250, 1001),
    "VARBINARY": (1, 2, 3, 250),
    "JSON": (1, 2, 3, 102),
    "(TEXT, INT)": (1, 2, 3, 99, 250),
}


def extract_nothing(sql: str, most_rows: int | None) -> None:
    """Find nothing to expand, in the place of ``extract_shape``."""


@pytest.mark.parametrize("to", ["tsql@2008", "tsql", "oracle@11g", "oracle@19c", "duckdb", "postgres", "sqlite"])
@pytest.mark.parametrize("kind", LENGTHS)
def test_lengths_are_one_shape(to: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind == "JSON" and to in ("tsql@2008", "tsql", "oracle@11g"):
        pytest.skip("has no documents that are compared")
    item, column = ("%s", next((f'"a"."{name}"' for name, found in SCHEMA["a"].items() if found == kind), ""))
    if not column:
        item, column = "(%s, %s)", '("a"."x", COALESCE("a"."n", %s))'

    def found() -> list[tuple[object, ...]]:
        sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" > %s AND NOT ({column} IN ({{}})) OR "a"."n" < %s'
        return [translate(sql.format(marks(length, item)), to, schema=SCHEMA)[:2] for length in LENGTHS[kind]]

    cache_clear()
    folded = found()
    assert cache_info().misses == 1
    monkeypatch.setattr(api, "extract_shape", extract_nothing)
    cache_clear()
    assert folded == found()
    assert cache_info().misses == len(LENGTHS[kind])


@pytest.mark.parametrize("to", ["tsql", "oracle@19c", "duckdb", "postgres", "sqlite", "clickhouse", "spark"])
@pytest.mark.parametrize(
    "around",
    [
        'INSERT INTO "a" ("b") VALUES (5 IN ({}))',
        'SELECT "v"."b" FROM (VALUES (5 IN ({}))) AS "v"("b")',
        'SELECT "a"."id" FROM "a" WHERE "a"."b" IN ("a"."n" IN ({}))',
        'SELECT "a"."id" FROM "a" WHERE "a"."b" IN ((VALUES (3 IN ({}))))',
    ],
)
def test_a_condition_with_a_list_is_one_item(around: str, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cache_clear()
    folded = [translate(around.format(marks(length)), to) for length in (2, 3, 20)]
    monkeypatch.setattr(api, "extract_shape", extract_nothing)
    cache_clear()
    assert folded == [translate(around.format(marks(length)), to) for length in (2, 3, 20)]


def test_the_parameters_of_what_is_looked_for_are_there_for_each_list() -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE COALESCE("a"."n", %s) IN ({marks(2500)}) AND "a"."n" > %s'
    translation = translate(sql, "oracle@19c")
    assert translation.order == (0, *range(1, 1001), 0, *range(1001, 2001), 0, *range(2001, 2501), 2501)
    found = f'COALESCE("A"."N", %s) IN ({marks(1000)})'
    last = found.replace(marks(1000), marks(500))
    assert translation.sql == f'SELECT "A"."ID" FROM "A" WHERE ({found} OR {found} OR {last}) AND "A"."N" > %s'


def test_a_list_of_tuples_is_not_split(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = marks(2500, "(%s, %s)")
    sql = f'SELECT "a"."id" FROM "a" WHERE ("a"."n", "a"."x") IN ({rows})'
    found = translate(sql, "oracle@19c")
    assert found.sql == f'SELECT "A"."ID" FROM "A" WHERE ("A"."N", "A"."X") IN ({rows})'
    assert found.order == tuple(range(5000))
    monkeypatch.setattr(api, "extract_shape", extract_nothing)
    cache_clear()
    assert translate(sql, "oracle@19c") == found


def test_a_list_in_what_is_looked_for_in_an_equal_list() -> None:
    case = f'CASE WHEN "a"."n" IN ({marks(1002)}) THEN 1 ELSE 2 END IN ({marks(1002)})'
    sql = f'SELECT CASE WHEN {case} THEN 1 END AS "k", COUNT(*) FROM "a" GROUP BY CASE WHEN {case} THEN 1 END'
    translation = translate(sql, "oracle@19c", same=[*range(1002)] * 4)
    inner = f'("A"."N" IN ({marks(1000)}) OR "A"."N" IN (%s, %s))'
    outer = f"CASE WHEN {inner} THEN 1 ELSE 2 END IN"
    assert f"CASE WHEN ({outer} ({marks(1000)}) OR {outer} (%s, %s)) THEN 1 END" in translation.sql
    assert translation.order[:3006] == (*range(1002), *range(1000), *range(1002), 1000, 1001)


@pytest.mark.parametrize("to", ["tsql@2008", "tsql", "oracle@11g", "oracle", "duckdb", "postgres", "sqlite"])
def test_pages_are_one_shape(to: str) -> None:
    cache_clear()
    sql = 'SELECT "a"."id" FROM "a" WHERE "a"."x" = %s ORDER BY "a"."id" LIMIT {} OFFSET {}'
    for limit, offset in ((10, 10), (10, 70), (25, 700)):
        found = translate(sql.format(limit, offset), to)
        assert found.order == (0,)
        assert str(offset) in found.sql
        assert "__" not in found.sql
        ends = (f"<= {offset + limit}", f"LIMIT {limit}", f"FIRST {limit}", f"NEXT {limit}")
        assert any(end in found.sql for end in ends)
    assert cache_info().misses == 1
    assert "OFFSET" not in translate(sql.format(10, 0), to).sql


def test_a_limit_in_the_text_of_a_literal_stays() -> None:
    sql = 'SELECT \'a LIMIT 5 of\' AS "x" FROM "a" LIMIT 6'
    assert translate(sql, "duckdb").sql == sql
    assert translate(sql, "tsql").sql == "SELECT TOP 6 'a LIMIT 5 of' AS [x] FROM [a]"


def test_what_a_rule_wraps_around_an_item_is_repeated() -> None:
    sql = f'SELECT CASE WHEN "a"."name" IN ({marks(3)}) THEN %s ELSE %s END FROM "a"'
    schema = {"a": {"name": "VARCHAR"}}
    options = {"types": ["TEXT"] * 5, "schema": schema, "semantics": "portable"}
    one = translate(sql.replace(", %s", ""), "tsql", **{**options, "types": ["TEXT"] * 3})  # type: ignore[arg-type]
    three = translate(sql, "tsql", **options)  # type: ignore[arg-type]
    assert three.order == (0, 1, 2, 3, 4)
    assert three.sql.count("COLLATE") >= one.sql.count("COLLATE")


def test_equal_lists_are_known_again_in_a_group() -> None:
    case = f'CASE WHEN "a"."n" IN ({marks(2)}) THEN 1 ELSE 0 END'
    sql = f'SELECT {case} AS "x", COUNT(*) AS "n" FROM "a" GROUP BY {case}'
    known = translate(sql, "tsql", same=(0, 1, 0, 1))
    assert known.order == (0, 1)
    with pytest.raises(InvalidSQL, match="4 placeholders but 2 parameters"):
        translate(sql, "tsql", same=(0, 1))


@pytest.mark.parametrize("lengths", [(1, 1), (1, 3), (3, 1), (3, 3), (0, 1), (1, 0), (0, 3), (0, 0)])
def test_lists_and_markers_of_equal_values(lengths: tuple[int, int]) -> None:
    def condition(length: int) -> str:
        return f"IN ({marks(length)})" if length else "= %s"

    conditions = f'"a"."x" {condition(lengths[0])} AND "a"."y" {condition(lengths[1])}'
    sql = f'SELECT "a"."x", COUNT(*) AS "n" FROM "a" WHERE {conditions} GROUP BY "a"."x" LIMIT 5'
    numbers = [number for length in lengths for number in range(length or 1)]
    found = translate(sql, "duckdb", same=[numbers.index(number) for number in numbers])
    assert found.sql == sql
    assert [numbers[entry] for entry in found.order if isinstance(entry, int)] == numbers


def test_numbered_and_named_markers() -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({marks(3)}) AND "a"."x" = %s'
    assert translate(sql, "oracle", paramstyle="named").sql.endswith('IN (:p0, :p1, :p2) AND "A"."X" = :p3')
    assert translate(sql, "duckdb", paramstyle="numeric").sql.endswith('IN ($1, $2, $3) AND "a"."x" = $4')


def test_more_parameters_than_the_server_takes_are_arrays() -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."x" = %s AND "a"."n" IN ({marks(3000)}) AND "a"."y" IN ({marks(2)})'
    types = ["TEXT", *["DECIMAL"] * 3000, "VARBINARY", "VARBINARY"]
    cache_clear()
    translate(
        sql.replace(marks(3000), "%s").replace(marks(2), "%s"), "tsql@2016", types=["TEXT", "DECIMAL", "VARBINARY"]
    )
    translation = translate(sql, "tsql@2016", types=types)
    assert cache_info().misses == 1
    decimals = "SELECT [list].[value] FROM OPENJSON(%s) WITH ([value] NUMERIC(38, 15) '$') AS [list]"
    binaries = (
        "SELECT CONVERT(VARBINARY(MAX), [list].[value], 2) FROM OPENJSON(%s) WITH ([value] NVARCHAR(MAX) '$') AS [list]"
    )
    assert translation.sql.endswith(f"= %s AND [a].[n] IN ({decimals}) AND [a].[y] IN ({binaries})")
    assert translation.order == (0, tuple(range(1, 3001)), (3001, 3002))
    given = arrange(["x", *[Decimal("1.50")] * 3000, b"\x00\xff", None], translation.order, "format")
    assert given[0] == "x"
    assert json.loads(given[1]) == ["1.50"] * 3000
    assert json.loads(given[2]) == ["00ff", None]


@pytest.mark.parametrize(
    ("to", "count"), [("tsql@2014", 2099), ("oracle@23ai", 65_536)], ids=["SQL Server without OPENJSON", "Oracle"]
)
def test_more_parameters_than_the_server_takes_are_refused(to: str, count: int) -> None:
    sql = f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({marks(count)})'
    with pytest.raises(Unsupported, match=f"{count} parameters"):
        translate(sql, to)
    assert translate(f'SELECT "a"."id" FROM "a" WHERE "a"."n" IN ({marks(2000)})', to).order == tuple(range(2000))


@pytest.mark.parametrize("to", ["tsql@2008", "tsql", "oracle@11g", "oracle@23ai", "duckdb", "postgres", "sqlite"])
@pytest.mark.parametrize("row", ["(%s, %s)", "(%s, UPPER(%s))", "(DEFAULT, %s)", "(%s, NULL)"])
@pytest.mark.parametrize(
    "after",
    ["", ' RETURNING "a"."id"', " ON CONFLICT DO NOTHING", ' ON CONFLICT("x") DO UPDATE SET "y" = EXCLUDED."y"'],
)
def test_rows_are_one_shape(to: str, row: str, after: str, monkeypatch: pytest.MonkeyPatch) -> None:
    schema, unique = {"a": {"id": "SERIAL", "x": "VARCHAR", "y": "BIGINT"}}, {"a": [("id",), ("x",)]}

    def translated() -> Translation | str:
        try:
            return translate(sql, to, schema=schema, unique=unique)
        except Unsupported as error:
            return str(error)

    cache_clear()
    counts = (2, 3, 4, 7)
    found = []
    for count in counts:
        sql = f'INSERT INTO "a" ("x", "y") VALUES {marks(count, row)}{after}'
        found.append(translated())
        assert isinstance(found[0], str) or cache_info().misses == 1
    monkeypatch.setattr(api, "extract_shape", extract_nothing)
    for count, folded in zip(counts, found, strict=True):
        sql = f'INSERT INTO "a" ("x", "y") VALUES {marks(count, row)}{after}'
        assert translated() == folded


@pytest.mark.parametrize("to", ["tsql@2008", "tsql", "duckdb"])
def test_rows_of_equal_values_are_not_repeated(to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = f'INSERT INTO "a" ("x") VALUES {marks(4, "(%s)")} RETURNING "a"."id"'

    def translated() -> Translation:
        cache_clear()
        return translate(sql, to, same=(0, 0, 0, 0), schema={"a": {"id": "SERIAL", "x": "VARCHAR"}})

    found = translated()
    monkeypatch.setattr(api, "extract_shape", extract_nothing)
    assert found == translated()


def test_more_rows_than_values_take_are_another_shape() -> None:
    sql = 'INSERT INTO "a" ("x") VALUES '
    cache_clear()
    for count in (1000, 999, 1001):
        translation = translate(f"{sql}{marks(count, '(%s)')}", "tsql")
        assert translation.order == tuple(range(count))
        assert ("SELECT" in translation.sql) == (count > 1000)
    assert cache_info().misses == 2


@pytest.mark.parametrize("character", ["\0", "\1"])
def test_what_stands_for_a_marker_is_refused(character: str) -> None:
    with pytest.raises(InvalidSQL, match="a control character in the SQL: pass the text that holds it as a parameter"):
        translate(f"SELECT 'a{character}b' AS \"x\"", "tsql")


def test_a_number_of_the_last_row_away_from_it_is_not_repeated() -> None:
    pieces = ["VALUES (", "0", "), (", "1", "), (", "2", ") ON ", "3"]
    rows = (RowsExpansion(2, 1),)
    assert CompiledShape([*pieces, ""], rows, 4, (), (), ("qmark", "?")).not_expandable == set()
    assert CompiledShape([*pieces, " = ", f"{ROW}{ROWS}", ""], rows, 4, (), (), ("qmark", "?")).not_expandable == {2}
