"""MySQL's GROUP_CONCAT with a separator, which django-mysql writes, and functions beside what is spelled otherwise."""

from __future__ import annotations

import pytest

from dialects import InvalidSQL, translate

JOINED = "SELECT GROUP_CONCAT(DISTINCT t.a ORDER BY t.a DESC SEPARATOR '-') AS g FROM t"


@pytest.mark.parametrize(
    "sql, to, expected",
    [
        (JOINED, "mysql", JOINED),
        (JOINED, "postgres", "SELECT STRING_AGG(DISTINCT t.a, '-' ORDER BY t.a DESC) AS g FROM t"),
        (JOINED, "duckdb", "SELECT LISTAGG(DISTINCT t.a, '-' ORDER BY t.a DESC) AS g FROM t"),
        (
            "SELECT group_concat (LOWER(t.a) ORDER BY t.b, t.c separator %s), t.separator FROM t",
            "postgres",
            "SELECT STRING_AGG(LOWER(t.a), %s ORDER BY t.b, t.c), t.separator FROM t",
        ),
        (
            "SELECT GROUP_CONCAT(t.a SEPARATOR ' SEPARATOR ') AS separator, GROUP_CONCAT(t.b) FROM t",
            "postgres",
            "SELECT STRING_AGG(t.a, ' SEPARATOR ') AS separator, STRING_AGG(t.b, ',') FROM t",
        ),
        (
            "SELECT 'ßß', GROUP_CONCAT(t.a SEPARATOR ''), STRPOS(t.b, 'b'), MD5(t.a) FROM t",
            "postgres",
            "SELECT 'ßß', STRING_AGG(t.a, ''), STRPOS(t.b, 'b'), MD5(t.a) FROM t",
        ),
        (
            "SELECT t.a <=> t.b, STRPOS(t.c, 'b'), MD5(t.c) FROM t",
            "postgres",
            "SELECT t.a OPERATOR(<=>) t.b, STRPOS(t.c, 'b'), MD5(t.c) FROM t",
        ),
    ],
)
def test_printed(sql: str, to: str, expected: str) -> None:
    assert translate(sql, to=to).sql == expected


def test_a_separator_of_another_function_is_no_clause() -> None:
    with pytest.raises(InvalidSQL):
        translate("SELECT MAX(t.a SEPARATOR '-') FROM t", to="mysql")
