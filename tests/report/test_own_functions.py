"""The functions that a finding of the portability report names, because the target gets them as they are written."""

from __future__ import annotations

import pytest

from dialects import Target
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging.own_functions import own_functions
from django_dialect_bridge.report.judging.statements import judge_statement
from tests.compiling import NAMES, statements_of
from tests.every import every

ORACLE = Target.of("oracle")


@every(
    "sql, names",
    [
        ("SELECT strftime('%%Y', a.at) FROM a WHERE a.n = %s", ["STRFTIME"]),
        ("SELECT IFNULL(a.n, 0), printf ('x', a.n) FROM a", ["IFNULL", "PRINTF"]),
        ("SELECT datetime('now')", ["DATETIME"]),
        ("UPDATE a SET n = iif(n > 1, 1, 2)", ["IIF"]),
        ("SELECT a.n FROM a WHERE EXISTS (SELECT my_fn(b.n) FROM b)", ["MY_FN"]),
        ("SELECT dbo.my_fn(a.n) FROM a", []),
        ("SELECT 'strftime(x)' AS x, a.\"total\" FROM a", []),
        ("SELECT COUNT(*), COALESCE(MAX(a.n), 0) FROM a WHERE (a.n IN (1, 2)) AND (a.m = 1)", []),
        ("SELECT ARRAY_AGG(a.n) FROM a", []),  # PostgreSQL's: a refusal of its own.
        ("WITH t(n) AS (SELECT 1) SELECT t.n FROM t", []),
        ("INSERT INTO a (n) VALUES (1)", []),
    ],
)
def test_names(sql: str, names: list[str]) -> None:
    assert own_functions(sql, ORACLE) == names


def test_queries_of_django_have_none() -> None:
    """Check all queries of the corpus but those that call functions of the project's own."""
    found = {
        name: names
        for name in NAMES
        for statement in statements_of(name, "postgres")
        if (names := own_functions(statement.generic, ORACLE))
    }
    assert found == {}


@pytest.mark.known("JULIANDAY", "TOTAL")
def test_the_finding() -> None:
    statement = "SELECT julianday(a.at) AS j, total(a.n) AS t FROM a", (), False
    [[found]] = judge_statement("x", statement, "tsql@2019", None).values()
    assert isinstance(found, Finding)
    assert (found.kind, found.rule, found.target) == ("unread", "own_functions", "tsql@2019")
    assert found.reason.startswith("JULIANDAY, TOTAL are not functions of generic SQL")
    assert found.sql.startswith("SELECT julianday(a.at)")
