"""``sql``: generic SQL without Django."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from .conftest import Run


@pytest.mark.parametrize(
    ("sql", "target", "expected"),
    [
        ("SELECT a FROM t LIMIT 3", "tsql", "SELECT TOP 3 a FROM t;"),
        ("SELECT a FROM t LIMIT 3;", "duckdb", "SELECT a FROM t LIMIT 3;"),
        (
            "SELECT a FROM t WHERE b LIKE '50%' AND c % 2 = 1",
            "duckdb",
            "SELECT a FROM t WHERE b LIKE '50%' AND c % 2 = 1;",
        ),
        ("SELECT a FROM t WHERE b LIKE '50%%'", "duckdb", "SELECT a FROM t WHERE b LIKE '50%%';"),
        ("SELECT a FROM t WHERE b LIKE '50%%' AND c = %s", "duckdb", "SELECT a FROM t WHERE b LIKE '50%' AND c = $p0;"),
    ],
)
def test_translation(run: Run, sql: str, target: str, expected: str) -> None:
    assert run("sql", sql, "--to", target).out.splitlines()[1] == expected


def test_standard_input(run: Run) -> None:
    assert run("sql", "-", "--to", "duckdb", stdin="SELECT\n  1\n").out == "-- duckdb@2.0\nSELECT 1;\n"


def test_markers_without_values_keep_their_place_of_the_input(run: Run) -> None:
    out = run("sql", "SELECT a FROM t LIMIT %s OFFSET %s", "--to", "oracle", "--paramstyle", "qmark").out
    assert out.splitlines()[2:] == ["-- ? = parameter 2 of the input", "-- ? = parameter 1 of the input"]


def test_values(run: Run) -> None:
    command = ("sql", "SELECT a FROM t WHERE b = %s AND c = %s", "--to", "duckdb", "--param", "5", "--param", "it's")
    assert run(*command).out.splitlines()[2:] == ["-- $p0 = 5", '-- $p1 = "it\'s"']
    assert run(*command, "--params", "inline").out.splitlines()[1].endswith("b = 5 AND c = 'it''s';")


def test_json(run: Run) -> None:
    out = run("sql", "SELECT 1", "--to", "duckdb", "--format", "json").out
    assert json.loads(out) == {"targets": [{"target": "duckdb@2.0", "statements": [{"sql": "SELECT 1", "params": []}]}]}


def test_any_dialect_of_sqlglot(run: Run) -> None:
    assert run("sql", 'SELECT "a" FROM t', "--to", "bigquery").out == "-- bigquery\nSELECT `a` FROM t;\n"


def test_django_is_not_imported() -> None:
    program = "import sys; from dialects.cli import main; main(['sql', 'SELECT 1']); sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], stdout=subprocess.DEVNULL).returncode == 0


def test_the_way_of_a_statement_is_traced(run: Run) -> None:
    out = run("sql", 'SELECT "a"."n" FROM "a" WHERE "a"."n" = %s LIMIT 3', "--to", "oracle@11g", "--trace").out
    steps = [line for line in out.splitlines() if line.startswith("--")]
    assert steps[:-1] == [
        "-- oracle@11g",
        "-- after parse",
        "-- after count_rows_by_rownum",
        "-- after fold_names",
        "-- generated",
    ]
    before, after = out.split("-- after count_rows_by_rownum\n")
    assert "FETCH FIRST 3 ROWS ONLY" in before and "FETCH" not in after
    assert '"a"."n" = :p0' in before and "ROWNUM <= 3" in after


def test_a_trace_as_json_and_markdown(run: Run) -> None:
    sql = ("sql", "SELECT GREATEST(%s, 1) LIMIT 1", "--to", "tsql@2019", "--trace", "--format")
    (statement,) = json.loads(run(*sql, "json").out)["targets"][0]["statements"]
    assert [step["name"] for step in statement["trace"]] == ["parse", "build functions", "quote_table_aliases"]
    assert statement["trace"][0]["sql"] == "SELECT TOP 1 GREATEST(:p0, 1)"
    assert "After `build functions`:" in run(*sql, "markdown").out
