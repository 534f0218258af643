"""OVERLAY."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Function, function
from dialects.functions.columns import is_never_null
from dialects.functions.text.table import FUNCTIONS as TEXT_FUNCTIONS
from dialects.sql.build import copy_tree, number, parenthesize, unparenthesize
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

_ROWS = {name: row for row in TEXT_FUNCTIONS for name in row.names}


def overlay(node: exp.Overlay, target: Target) -> exp.Expr:
    """Build SUBSTRING(x, 1, n - 1) || new || SUBSTRING(x, n + length)

    https://www.postgresql.org/docs/current/functions-string.html
    """
    value, new, start = node.this, node.expression, node.args["from_"]
    if any(isinstance(unparenthesize(each), exp.Null) for each in (value, new, start, node.args.get("for_")) if each):
        # If the empty text is NULL, joining it keeps the other texts.
        return exp.null()
    length = node.args.get("for_") or _length_of(new, target)
    before = exp.Sub(this=parenthesize(copy_tree(start)), expression=number(1))
    after = exp.Add(this=parenthesize(copy_tree(start)), expression=parenthesize(copy_tree(length)))
    for place in (before, after):
        place.type = data_type("INT")
    first = exp.Substring(this=copy_tree(value), start=number(1), length=before)
    rest = exp.Substring(this=copy_tree(value), start=after)
    parts = [_build(part, "SUBSTRING", "TEXT", target) for part in (first, rest)]
    joined = exp.DPipe(this=exp.DPipe(this=parts[0], expression=parenthesize(copy_tree(new))), expression=parts[1])
    joined.this.type = joined.type = data_type("TEXT")
    return exp.Paren(this=joined)


def _length_of(new: exp.Expr, target: Target) -> exp.Expr:
    """Return LENGTH(new), 0 for empty text that the target stores as NULL."""
    length = _build(exp.Length(this=copy_tree(new)), "LENGTH", "INT", target)
    if target.has(features.EMPTY_STRINGS) or is_never_null(new, target):
        return length
    result = exp.Coalesce(this=length, expressions=[number(0)])
    result.type = data_type("INT")
    return result


def _build(node: exp.Expr, name: str, kind: str, target: Target) -> exp.Expr:
    """Return a function of the table as the target spells it."""
    node.type = data_type(kind)
    result = _ROWS[name].build(node, target) or node
    result.type = data_type(kind)
    return result


FUNCTIONS: tuple[Function, ...] = (
    function(
        "OVERLAY",
        tsql=overlay,
        oracle=overlay,
        duckdb=overlay,
        postgres=NATIVE,
        sqlite=overlay,
        mysql=overlay,
    ),
)
