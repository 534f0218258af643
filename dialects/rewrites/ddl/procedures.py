"""Nodes of statements that call procedures."""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.build import phrase


def national(text: str) -> exp.National:
    """Return a literal of national text."""
    return exp.National(this=text)


def execute(procedure: str, *arguments: exp.Expr) -> exp.Expr:
    """Build ``EXECUTE procedure argument, ...``."""
    return exp.Execute(this=exp.var(procedure), expressions=list(arguments))


def with_variable(name: str, kind: str, value: exp.Expr, use: exp.Expr) -> exp.Expr:
    """Return a statement that declares and uses a variable, which ends with the batch."""
    item = exp.DeclareItem(
        this=[exp.var(name)], kind=exp.DataType(this=exp.DataType.Type.USERDEFINED, kind=kind), default=value
    )
    return phrase(exp.Declare(expressions=[item]), use)
