"""JSON: what each database is given, and what DuckDB and SQLite answer."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import duckdb
import pytest

from dialects import Unsupported, translate
from dialects.functions.json.path import read_path
from tests.every import every

pytestmark = pytest.mark.pitfall(90, 91, 92, 93, 94, 95, 96)

SCHEMA = {"t": {"id": "INTEGER", "j": "JSON", "k": "JSON"}}
GET = """SELECT JSON_GET(t.j, '$."a"[0]') FROM t"""
TEXT = """SELECT JSON_GET_TEXT(t.j, '$."a"') FROM t"""
ROW = "SELECT 1 FROM t WHERE "
READABLE = "CASE WHEN ISJSON(t.j) = 1 THEN t.j END"

PRINTED = [
    # Pitfall 90: the value at a path; functions and parentheses, for -> binds loosely on DuckDB.
    # A document that is a number or text has no keys (error 13609).
    # Text of any length: JSON_VALUE gives NULL above 4000 characters.
    (
        GET,
        "tsql@2016",
        "SELECT (SELECT CASE [type] WHEN 0 THEN 'null' WHEN 1 THEN '\"' + STRING_ESCAPE([value], 'json') + '\"'"
        f" ELSE [value] END FROM OPENJSON({READABLE}, '$.a') WHERE [key] = '0') FROM t",
    ),
    (
        "SELECT JSON_GET_TEXT(t.j, '$') FROM t",
        "tsql",
        "SELECT (SELECT [value] FROM OPENJSON(CONCAT('[', t.j, ']')) WHERE [key] = '0') FROM t",
    ),
    (
        GET,
        "oracle@19c",
        "SELECT TO_NCLOB(SUBSTR(JSON_QUERY(t.j, '$.a[0]' RETURNING CLOB WITH WRAPPER), 2,"
        " LENGTH(JSON_QUERY(t.j, '$.a[0]' RETURNING CLOB WITH WRAPPER)) - 2)) FROM t",
    ),
    (GET, "oracle@21c", "SELECT TO_NCLOB(JSON_QUERY(t.j, '$.a[0]' RETURNING CLOB ALLOW SCALARS)) FROM t"),
    (GET, "duckdb", "SELECT JSON_EXTRACT(t.j, '/a/0') FROM t"),
    (GET, "postgres", "SELECT (t.j #> '{a,0}') FROM t"),
    (TEXT, "postgres", "SELECT (t.j ->> 'a') FROM t"),
    (TEXT, "duckdb", "SELECT JSON_EXTRACT_STRING(t.j, '$.a') FROM t"),
    (TEXT, "oracle@12c", "SELECT TO_NCLOB(COALESCE(JSON_VALUE(t.j, '$.a'), JSON_QUERY(t.j, '$.a'))) FROM t"),
    (
        TEXT,
        "oracle@19c",
        "SELECT TO_NCLOB(COALESCE(JSON_VALUE(t.j, '$.a' RETURNING CLOB), JSON_QUERY(t.j, '$.a' RETURNING CLOB))) FROM t",
    ),
    (
        TEXT,
        "oracle@23ai",
        "SELECT TO_NCLOB(COALESCE(JSON_VALUE(t.j, '$.a' RETURNING CLOB),"
        " JSON_QUERY(t.j, '$.a' RETURNING CLOB DISALLOW SCALARS))) FROM t",
    ),
    # Pitfall 92: a JSON null is not a missing key.
    (ROW + "JSON_IS(t.j, '$.a', 'null')", "duckdb", ROW + "JSON_EXTRACT(t.j, '$.a') = 'null'"),
    (
        ROW + "JSON_IS(t.j, '$.a', 'null')",
        "oracle",
        ROW + "DBMS_LOB.SUBSTR(JSON_QUERY(t.j, '$.a' RETURNING CLOB WITH WRAPPER), 7, 1) = '[null]'",
    ),
    (
        ROW + "JSON_IS(t.j, '$.a', 'true')",
        "tsql",
        ROW
        + "(SELECT CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END"
        + f" FROM OPENJSON({READABLE}) WHERE [key] = 'a') = 1",
    ),
    # Pitfall 93: keys whose value is an object, too.
    (
        ROW + "JSON_HAS_KEY(t.j, '$.a.b')",
        "tsql@2019",
        ROW + f"EXISTS(SELECT 1 FROM OPENJSON({READABLE}, '$.a') WHERE [key] = 'b')",
    ),
    (
        ROW + "JSON_HAS_KEY(t.j, '$.a')",
        "tsql@2022",
        ROW + f"COALESCE(JSON_PATH_EXISTS({READABLE}, '$.a'), 0) = 1",
    ),
    # Unknown where there is no document to ask, which NOT would turn into true.
    (
        ROW + "NOT JSON_HAS_KEY(t.j, '$.a')",
        "duckdb",
        ROW + "NOT CASE WHEN NOT t.j IS NULL THEN JSON_EXISTS(t.j, '$.a') END",
    ),
    (
        ROW + "NOT (JSON_HAS_KEY(t.j, '$.a') AND t.j IS NOT NULL)",
        "duckdb",
        ROW + "NOT (JSON_EXISTS(t.j, '$.a') AND t.j IS NOT NULL)",
    ),
    (ROW + "JSON_HAS_KEY(t.j, '$.a')", "oracle@12c", ROW + "JSON_EXISTS(t.j, '$.a')"),
    (ROW + "JSON_HAS_KEY(t.j, '$.b.a')", "postgres", ROW + "JSONB_EXISTS((t.j -> 'b'), 'a')"),
    (ROW + "JSON_LACKS(t.j, '$.a')", "postgres", ROW + "(t.j -> 'a') IS NULL"),
    # Pitfall 91: equality of documents.
    (ROW + "JSON_EQUALS(t.j, t.k)", "postgres", ROW + "t.j = t.k"),
    (ROW + "JSON_EQUALS(t.j, t.k)", "oracle@18c", ROW + "JSON_EQUAL(t.j, t.k)"),
    (ROW + "t.j = t.k", "oracle@19c", ROW + "JSON_EQUAL(t.j, t.k)"),
    # Pitfall 95: building documents.
    ("SELECT JSON_OBJECT('a' VALUE id) FROM t", "tsql@2022", "SELECT JSON_OBJECT('a': id) FROM t"),
    (
        "SELECT JSON_OBJECT('a' VALUE id, 'b' VALUE t.j) FROM t",
        "tsql@2017",
        "SELECT CONCAT('{\"a\": ', COALESCE(CAST(id AS NVARCHAR(MAX)), 'null'),"
        " ', \"b\": ', COALESCE(t.j, 'null'), '}') FROM t",
    ),
    (
        "SELECT JSON_OBJECT('a' VALUE id, 'b' VALUE t.j) FROM t",
        "oracle",
        "SELECT JSON_OBJECT('a' VALUE id, 'b' VALUE t.j FORMAT JSON RETURNING CLOB) FROM t",
    ),
    (
        "SELECT JSON_ARRAY(id, t.j) FROM t",
        "oracle",
        "SELECT JSON_ARRAY(id, t.j FORMAT JSON NULL ON NULL RETURNING CLOB) FROM t",
    ),
    ("SELECT JSON_ARRAY(id) FROM t", "tsql@2022", "SELECT JSON_ARRAY(id NULL ON NULL) FROM t"),
    # What JSON_QUERY does not read, a JSON number or text, is written out (error 13609); so are keys with dots.
    (
        "SELECT JSON_ARRAY(id, t.j) FROM t",
        "tsql@2022",
        "SELECT CONCAT('[', COALESCE(CAST(id AS NVARCHAR(MAX)), 'null'), ', ', COALESCE(t.j, 'null'), ']') FROM t",
    ),
    (
        "SELECT JSON_ARRAY(id) FROM t",
        "tsql@2016",
        "SELECT CONCAT('[', COALESCE(CAST(id AS NVARCHAR(MAX)), 'null'), ']') FROM t",
    ),
    (
        "SELECT JSON_OBJECT('a.b' VALUE id) FROM t",
        "tsql@2019",
        "SELECT CONCAT('{\"a.b\": ', COALESCE(CAST(id AS NVARCHAR(MAX)), 'null'), '}') FROM t",
    ),
    ("SELECT JSON_OBJECT('a' VALUE id) FROM t", "postgres", "SELECT JSONB_BUILD_OBJECT('a', id) FROM t"),
    # Pitfall 96: numbers in order of their value.
    (
        "SELECT id FROM t ORDER BY t.j",
        "tsql",
        "SELECT id FROM t ORDER BY (SELECT [type] FROM OPENJSON(CONCAT('[', t.j, ']')) WHERE [key] = '0'),"
        " (SELECT CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END FROM OPENJSON(CONCAT('[', t.j, ']'))"
        " WHERE [key] = '0'), (SELECT [value] FROM OPENJSON(CONCAT('[', t.j, ']')) WHERE [key] = '0')",
    ),
    # What is assigned is not compared.
    ("UPDATE t SET j = %s", "duckdb", "UPDATE t SET j = %s"),
]


@every("sql, target, expected", PRINTED)
def test_printed(sql: str, target: str, expected: str) -> None:
    types = ("JSON",) * sql.count("%s")
    assert translate(sql, target, schema=SCHEMA, types=types).sql == expected


REFUSED = [
    ("SELECT JSON_GET(t.j, '$.a') FROM t", "tsql@2014"),
    ("SELECT JSON_GET(t.j, '$.a') FROM t", "oracle@11g"),
    ("SELECT JSON_GET(t.j, '$[-1]') FROM t", "tsql"),
    ("SELECT JSON_GET(t.j, '$[-1]') FROM t", "oracle@19c"),
    ('SELECT JSON_GET(t.j, \'$."x\\"y"\') FROM t', "sqlite"),
    ("SELECT id FROM t WHERE t.j = t.k", "tsql@2014"),
    ("ALTER TABLE t ADD CONSTRAINT c CHECK (t.j = t.k)", "tsql@2025"),
    ("SELECT id FROM t WHERE JSON_EQUALS(t.j, t.k)", "oracle@12c"),
    ("SELECT id FROM t WHERE JSON_CONTAINS(t.j, t.k)", "tsql"),
    ("SELECT id FROM t WHERE JSON_CONTAINS(t.j, t.k)", "oracle"),
    ("SELECT id FROM t WHERE JSON_CONTAINS(t.j, t.k)", "sqlite"),
    ("SELECT id FROM t WHERE t.j < t.k", "duckdb"),
    ("SELECT JSON_ARRAY(id) FROM t", "tsql@2014"),
    ("SELECT JSON_OBJECT('a' VALUE id) FROM t", "oracle@12c"),
]


@pytest.mark.parametrize("version", ["2016", "2017", "2025"])
@pytest.mark.parametrize(
    "sql",
    [
        "SELECT t.id FROM t JOIN t AS u ON t.j = u.k",
        "SELECT t.id FROM t WHERE JSON_GET(t.j, '$.a') <> JSON_GET(t.k, '$.b')",
        "SELECT t.id FROM t WHERE t.j IN (SELECT u.k FROM t AS u)",
        "SELECT t.id FROM t WHERE JSON_GET(t.j, '$.a') NOT IN (t.j, t.k)",
        "UPDATE t SET id = 1 WHERE t.j = JSON_GET(t.k, '$.a')",
    ],
)
def test_documents_are_listed_on_tsql(sql: str, version: str) -> None:
    """Check the listed content: text would differ in spaces, order of keys and spelling of numbers (pitfall 91)."""
    done = translate(sql, f"tsql@{version}", schema=SCHEMA).sql
    assert "FOR JSON PATH) COLLATE Latin1_General_100_BIN2" in done


@every("sql, target", REFUSED)
def test_refused(sql: str, target: str) -> None:
    with pytest.raises(Unsupported):
        translate(sql, target, schema=SCHEMA)


DOCUMENTS: list[Any] = [
    {"a": 1, "b": "text", "c": None},
    {"b": "text", "c": None, "a": 1.0},
    {"a": "1"},
    {"a": True},
    {"a": [1, 2], "l": [{"x": 1}]},
    {"a": {"x": 1}},
    {"a": 10},
    {"a": None},
    [1, "a"],
    {"a.b": 1, "it's": 2, "%s": 3, "?": 4, "ключ": 5, "b\\c": 6, ":p0": 7, "a]b[": 8},
]


def run(target: str, condition: str, *params: Any, types: tuple[str, ...] = ()) -> list[int]:
    """Return the numbers of the documents that meet a condition."""
    sql = f"SELECT id FROM t WHERE {condition}"
    done = translate(sql, target, paramstyle="qmark", schema=SCHEMA, types=types)
    values = [params[index] for index in done.order]
    rows = [(number, json.dumps(document)) for number, document in enumerate(DOCUMENTS)] + [(99, None)]
    connection: Any = duckdb.connect() if target == "duckdb" else sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE t (id INTEGER, j {'JSON' if target == 'duckdb' else 'TEXT'})")
    connection.executemany("INSERT INTO t VALUES (?, ?)", rows)
    return sorted(row[0] for row in connection.execute(done.sql, values).fetchall())


FOUND: list[tuple[str, tuple[Any, ...], tuple[str, ...], list[int]]] = [
    # Pitfall 91: 1 and 1.0 are one number, "1" is text, true is neither.
    ("JSON_EXACT(t.j, '$.a', %s)", (1,), ("BIGINT",), [0, 1]),
    ("JSON_EXACT(t.j, '$.a', %s)", ("1",), ("TEXT",), [2]),
    ("NOT JSON_EXACT(t.j, '$.a', %s)", (1,), ("BIGINT",), [2, 3, 4, 5, 6, 7]),
    # PostgreSQL's order of kinds: null, text, numbers, booleans, arrays, objects.
    ("JSON_GT(t.j, '$.a', %s)", (1,), ("BIGINT",), [3, 4, 5, 6]),
    ("JSON_GTE(t.j, '$.a', %s)", (1.0,), ("DOUBLE",), [0, 1, 3, 4, 5, 6]),
    ("JSON_LT(t.j, '$.a', %s)", (9,), ("BIGINT",), [0, 1, 2, 7]),
    ("JSON_LTE(t.j, '$.a', %s)", ("1",), ("TEXT",), [2, 7]),
    # Pitfall 92
    ("JSON_IS(t.j, '$.a', 'null')", (), (), [7]),
    ("JSON_IS(t.j, '$.a', 'true')", (), (), [3]),
    ("JSON_LACKS(t.j, '$.a')", (), (), [8, 9, 99]),
    # Pitfall 93
    ("JSON_HAS_KEY(t.j, '$.a')", (), (), [0, 1, 2, 3, 4, 5, 6, 7]),
    # Pitfall 91: spaces and the order of keys do not count, that of elements does.
    ("JSON_EQUALS(t.j, %s)", ('{"c":null, "b":"text","a":1}',), ("JSON",), [0, 1]),
    ("t.j IN (%s, %s)", ('{"a":10}', '[1,"a"]'), ("JSON", "JSON"), [6, 8]),
    ("t.j <> %s", ('["a",1]',), ("JSON",), list(range(10))),
    ("JSON_GET(t.j, '$.a') = %s", ("[1,2]",), ("JSON",), [4]),
    ("JSON_GET(t.j, '$.a') IN (SELECT JSON_GET(t.j, '$.a') FROM t WHERE id = 1)", (), (), [0, 1]),
    # Keys that look like something else.
    ("JSON_EXACT(t.j, '$.\"a.b\"', 1)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"it''s\"', 2)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"%%s\"', 3)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"?\"', 4)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"ключ\"', 5)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"b\\\\c\"', 6)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\":p0\"', 7)", (), (), [9]),
    ("JSON_EXACT(t.j, '$.\"a]b[\"', 8)", (), (), [9]),
    ("JSON_EXACT(t.j, '$[0]', 1)", (), (), [8]),
    ('JSON_EXACT(t.j, \'$."l"[0]."x"\', 1)', (), (), [4]),
]


@pytest.mark.parametrize("target", ["duckdb", "sqlite"])
@every("condition, params, types, expected", FOUND)
def test_found(
    condition: str, params: tuple[Any, ...], types: tuple[str, ...], expected: list[int], target: str
) -> None:
    assert run(target, condition, *params, types=types) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [('{"a": 10}', [6]), ('{"x": 1}', []), ("1", [8]), ('{"l": [{}]}', [4]), ("[1]", [8])],
)
def test_contains(part: str, expected: list[int]) -> None:
    """Check containment from the top, not at any depth (pitfall 94)."""
    assert run("duckdb", "JSON_CONTAINS(t.j, %s)", part, types=("JSON",)) == expected


@pytest.mark.parametrize("target", ["duckdb", "sqlite"])
def test_order(target: str) -> None:
    """Check 9 before 10, and kinds in PostgreSQL's order (pitfall 96)."""
    values = ["10", "9", '"b"', "null", "true", "[]", "{}", '"10"', '"9"', "1.5"]
    done = translate("SELECT t.j FROM t ORDER BY t.j", target, schema=SCHEMA)
    connection: Any = duckdb.connect() if target == "duckdb" else sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE t (j {'JSON' if target == 'duckdb' else 'TEXT'})")
    connection.executemany("INSERT INTO t VALUES (?)", [(value,) for value in values])
    found = [row[0] for row in connection.execute(done.sql).fetchall()]
    assert found == ["null", '"10"', '"9"', '"b"', "1.5", "9", "10", "true", "[]", "{}"]


def test_path() -> None:
    from sqlglot import exp

    assert read_path(exp.Literal.string('$.a[0]."b c"."x\\"y".""[-1]')) == ("a", 0, "b c", 'x"y', "", -1)


@pytest.mark.parametrize("to", ["tsql@2016", "tsql@2025", "oracle@12.2", "oracle@23ai", "duckdb", "postgres", "sqlite"])
@pytest.mark.parametrize("key", ["a\0b", "\1", "\0\1x"])
@pytest.mark.parametrize("function", ["JSON_GET", "JSON_GET_TEXT", "JSON_HAS_KEY", "JSON_HAS"])
def test_control_characters_of_a_key_are_no_markers(to: str, key: str, function: str) -> None:
    path = "$." + json.dumps(key)
    translated = translate(f"SELECT {function}(t.j, '{path}') AS x FROM t WHERE t.id = %s", to=to, schema=SCHEMA)
    assert translated.order == (0,)
    assert translated.text.count("\0") == 1
    assert "\1" not in translated.text
    nested = "$." + json.dumps(key) + ".x"
    assert translate(f"SELECT {function}(t.j, '{nested}') AS x FROM t WHERE t.id = %s", to=to, schema=SCHEMA).order == (
        0,
    )


def test_scalars_of_a_derived_table_are_refused_where_json_equal_finds_none() -> None:
    value = "JSON_GET({}.data, '$.f')"
    sql = f"SELECT a.id FROM a WHERE {value.format('a')} IN (SELECT {{}}{value.format('b')} FROM b)"
    with pytest.raises(Unsupported, match="JSON in this subquery"):
        translate(sql.format("DISTINCT "), to="oracle@19c")
    assert "DBMS_LOB.COMPARE" in translate(sql.format(""), to="oracle@19c").sql
    assert "DISTINCT" in translate(sql.format("DISTINCT "), to="oracle@21c").sql
