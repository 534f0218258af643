"""Operators of PostgreSQL, most of its extensions, which packages such as pgvector and netfields write."""

from __future__ import annotations

import pytest

from dialects import Unsupported, translate

OPERATORS = ("<=>", "<#>", "<+>", "<~>", "<%%>", "<<=", ">>=")


@pytest.mark.parametrize("operator", OPERATORS)
def test_they_are_kept_on_postgresql(operator: str) -> None:
    """``<=>`` would be IS NOT DISTINCT FROM, as on MySQL."""
    sql = f'SELECT "a"{operator}"b" FROM "t" ORDER BY "a" {operator} %s'
    named = f"OPERATOR({operator})"
    assert translate(sql, to="postgres").sql == f'SELECT "a" {named} "b" FROM "t" ORDER BY "a" {named} %s'


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize("target", ["tsql", "oracle", "duckdb", "sqlite", "mysql", "clickhouse"])
def test_they_are_refused_elsewhere(operator: str, target: str) -> None:
    with pytest.raises(Unsupported, match=f"^the operator {operator.replace('%%', '%').replace('+', '.')} is not"):
        translate(f'SELECT "a" {operator} "b" FROM "t"', to=target)


def test_what_only_looks_like_one_is_kept() -> None:
    sql = "SELECT '<=>' AS \"<#>\", a OPERATOR(s.<=>) b, a OPERATOR(<+>) b FROM t WHERE a IS NOT DISTINCT FROM b"
    assert translate(sql, to="postgres").sql == sql
