"""A few random inputs in each run of the tests, and bounds of what is parsed."""

from __future__ import annotations

import pytest

from dialects import InvalidSQL, Unsupported, translate
from dialects.pipeline.ddl import Definitions
from dialects.sql import nesting

from .trying import tried

#: Not judged: statements that make no sense need not be legal.
pytestmark = pytest.mark.corpus


def test_only_documented_errors_come_out() -> None:
    assert [failure for seed in range(20) for failure in tried(seed)] == []


@pytest.mark.parametrize("first", range(1000, 3000, 100))
def test_of_more_inputs(first: int) -> None:
    assert [failure for seed in range(first, first + 100) for failure in tried(seed)] == []


@pytest.mark.parametrize(
    ("before", "middle", "behind", "most"),
    [
        ("(", "1", ")", nesting.MOST_OPEN),
        ("UPPER(", "a", ")", nesting.MOST_OPEN),
        ("EXISTS(SELECT 1 FROM t WHERE ", "a = 1", ")", nesting.MOST_QUERIES),
        ("ARRAY[", "1", "]", nesting.MOST_OF_TYPES),
        ("INT(", "1", ")", nesting.MOST_OF_TYPES),
        ("", "a", " AND a", nesting.LONGEST_CHAIN // 2),
        ("NOT ", "a", "", nesting.MOST_OPEN),
        ("- ~ ", "a", "", nesting.MOST_OPEN // 2),
        ("CASE WHEN ", "a", " THEN 1 END", nesting.MOST_OPEN),
        ("CASE WHEN a THEN 1 ELSE ", "1", " END", nesting.MOST_OPEN),
    ],
)
@pytest.mark.parametrize("more", [1, 20_000])
def test_deep_text_is_refused_at_once(before: str, middle: str, behind: str, most: int, more: int) -> None:
    """Compiled, sqlglot would end the process, or take hours."""
    times = most + more
    with pytest.raises(InvalidSQL, match=r"is the most: (nest them less|send fewer conditions at a time)$"):
        translate(f"SELECT {before * times}{middle}{behind * times} FROM t", "duckdb")


def test_thousands_of_conditions_are_no_nesting() -> None:
    sql = translate(f"SELECT 1 FROM t WHERE {' OR '.join(['a.b = 1 AND c = 2'] * 3000)}", "duckdb").sql
    assert sql.count(" OR ") == 2999


def test_long_text_is_refused_at_once() -> None:
    with pytest.raises(InvalidSQL, match=r"5000000 is the most: send fewer conditions at a time$"):
        translate(f"SELECT 1 FROM t WHERE a = '{'x' * nesting.LONGEST_TEXT}'", "duckdb")


@pytest.mark.parametrize("times", [2, nesting.MOST_OPEN])
def test_definitions_raise_no_recursion_error(times: int) -> None:
    definitions = Definitions("tsql")
    try:
        made = definitions.define(f"CREATE TABLE t (a INT CHECK ({'(' * (times - 2)}a > 1{')' * (times - 2)}))")
        assert made[0].startswith("CREATE TABLE t")
    except Unsupported as error:
        assert times > 2
        assert error.construct == "a condition nested this deeply"
        # A traceback of a thousand frames helps nobody.
        assert error.__cause__ is None and error.__suppress_context__


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT %sFROM t", "a %s directly before a word: write a blank between them"),
        ("INSERT INTO t (a, b) VALUES (%s)", "as many values"),
        ("SELECT JSON_GET()", "^cannot translate the SQL"),
    ],
)
def test_statements_that_make_no_sense(sql: str, message: str) -> None:
    with pytest.raises(InvalidSQL, match=message):
        translate(sql, "tsql")


def test_unknown_types() -> None:
    with pytest.raises(InvalidSQL, match="unknown type 'x y': use one of PostgreSQL's"):
        translate("SELECT %s", "tsql", types=["x y"])
