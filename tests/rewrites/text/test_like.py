"""LIKE, regular expressions, collations and long texts; numbers are those of the list of pitfalls."""

from __future__ import annotations

import pytest

from dialects import Unsupported, translate
from tests.every import every
from tests.functions.printed import SCHEMA, on_duckdb, on_sqlite, printed

pytestmark = pytest.mark.pitfall(44, 45, 54, 56, 57, 70)

CONDITIONS = [
    # pitfall 54: a backslash escapes
    ("t.s LIKE 'a\\%'", "duckdb", "t.s LIKE 'a\\%' ESCAPE '\\'"),
    ("t.s LIKE 'a%'", "oracle", "t.s LIKE 'a%'"),
    ("t.s LIKE '[a]%'", "tsql", "t.s LIKE '\\[a]%' ESCAPE '\\'"),
    ("t.s NOT LIKE t.long", "tsql", "t.s NOT LIKE t.long ESCAPE '\\'"),
    # pitfall 56
    ("t.s ILIKE 'a'", "tsql", "UPPER(t.s) LIKE UPPER('a')"),
    ("t.s NOT ILIKE 'a'", "oracle", "UPPER(t.s) NOT LIKE UPPER('a')"),
    # pitfall 70: a dot matches a line break
    ("t.s ~ 'a.b'", "tsql@2025", "REGEXP_LIKE(t.s, 'a.b', 'cs')"),
    ("t.s ~* 'a.b'", "oracle", "REGEXP_LIKE(t.s, 'a.b', 'in')"),
    ("t.s ~ 'a.b'", "duckdb", "REGEXP_MATCHES(t.s, 'a.b', 's')"),
    ("t.s ~* 'a.b'", "sqlite", "t.s REGEXP ('(?is)' || 'a.b')"),
    ("t.s ~* 'a.b'", "postgres", "t.s ~* 'a.b'"),
    # pitfall 57
    ("t.s COLLATE \"C\" = 'a'", "tsql", "t.s COLLATE Latin1_General_100_BIN2 = 'a'"),
    ("t.s COLLATE \"C\" = 'a'", "sqlite", "t.s COLLATE \"BINARY\" = 'a'"),
    # pitfall 44: text of any length
    ("t.long = t.s", "oracle", 'DBMS_LOB.COMPARE(t."LONG", TO_NCLOB(t.s)) = 0'),
    ("t.long <> 'a'", "oracle", "DBMS_LOB.COMPARE(t.\"LONG\", TO_NCLOB('a')) <> 0"),
    (
        "t.long IN ('a', 'b')",
        "oracle",
        "(DBMS_LOB.COMPARE(t.\"LONG\", TO_NCLOB('a')) = 0 OR DBMS_LOB.COMPARE(t.\"LONG\", TO_NCLOB('b')) = 0)",
    ),
    ("LOWER(t.long) > 'a'", "oracle", "DBMS_LOB.SUBSTR(LOWER(t.\"LONG\"), 2000, 1) > 'a'"),
    ("t.s = 'a'", "oracle", "t.s = 'a'"),
]

PRINTED = [
    ("t.s || t.n || 'x'", "tsql", "t.s + CAST(t.n AS NVARCHAR(MAX)) + 'x'"),
    # pitfall 45: one type of text
    ("COALESCE(t.long, t.s, 'x')", "oracle", "COALESCE(t.\"LONG\", TO_NCLOB(t.s), TO_NCLOB('x'))"),
    ("COALESCE(t.s, 'x')", "oracle", "COALESCE(t.s, N'x')"),
    ("CASE WHEN t.n = 1 THEN t.long ELSE t.s END", "oracle", 'CASE WHEN t.n = 1 THEN t."LONG" ELSE TO_NCLOB(t.s) END'),
]

VALUES = [
    ("CASE WHEN 'a%' LIKE 'a\\%' THEN 1 ELSE 0 END", 1),
    ("CASE WHEN 'ab' LIKE 'a\\%' THEN 1 ELSE 0 END", 0),
    ("CASE WHEN 'a' || CHR(10) || 'b' ~ 'a.b' THEN 1 ELSE 0 END", 1),
    ("CASE WHEN 'xAb' ~ 'ab' THEN 1 ELSE 0 END", 0),
    ("CASE WHEN 'xAb' ~* 'ab' THEN 1 ELSE 0 END", 1),
]


@every("condition, target, expected", CONDITIONS)
def test_condition(condition: str, target: str, expected: str) -> None:
    sql = translate(f"SELECT 1 FROM t WHERE {condition}".replace("%", "%%"), target, schema=SCHEMA).sql
    assert sql.replace("%%", "%") == f"SELECT 1 FROM t WHERE {expected}"


@every("expression, target, expected", PRINTED)
def test_printed(expression: str, target: str, expected: str) -> None:
    assert printed(expression, target) == expected


@every("expression, expected", VALUES)
@pytest.mark.parametrize("engine", [on_duckdb, on_sqlite])
def test_value(engine: object, expression: str, expected: object) -> None:
    assert engine(expression) == expected  # type: ignore[operator]


def test_text_cast_in_a_derived_table_is_not_long() -> None:
    sql = "SELECT u.v FROM (SELECT CAST(t.long AS VARCHAR(9)) AS v, t.long AS w FROM t) AS u WHERE u.v = 'a' AND u.w = 'a'"
    assert translate(sql, "oracle", schema=SCHEMA).sql.endswith(
        "\"U\".v = 'a' AND DBMS_LOB.COMPARE(\"U\".w, TO_NCLOB('a')) = 0"
    )


def test_collations_are_refused_before_there_were_any() -> None:
    with pytest.raises(Unsupported):
        printed('t.s COLLATE "C"', "oracle@11g")
