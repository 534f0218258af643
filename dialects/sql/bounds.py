"""Bounds of a whole number that are known before any row is read, so that few numbers need a check."""

from __future__ import annotations

from sqlglot import exp

from dialects.sql.build import case, copy_tree, number, parenthesize, results_of

#: Functions that count: their results are not negative.
_COUNTS = (exp.Length, exp.StrPosition, exp.Count, exp.Unicode, exp.RowNumber, exp.Ascii)
_COUNTING_NAMES = frozenset(
    ["LENGTH", "LEN", "DATALENGTH", "OCTET_LENGTH", "CHARINDEX", "INSTR", "STRPOS", "UNICODE", "COUNT_BIG"]
)


def literal_of(node: exp.Expr) -> int | None:
    """Return the whole number of a literal, or None."""
    node = node.unnest()
    if isinstance(node, exp.Neg):
        inner = literal_of(node.this)
        return None if inner is None else -inner
    return int(node.name) if isinstance(node, exp.Literal) and node.is_int else None


def at_least(node: exp.Expr) -> int | None:
    """Return the least value that a whole number can have, None if there is no bound."""
    node = node.unnest()
    written = literal_of(node)
    if written is not None:
        return written
    if isinstance(node, _COUNTS) or (isinstance(node, exp.Anonymous) and node.name.upper() in _COUNTING_NAMES):
        return 0
    if isinstance(node, exp.Add):
        left, right = at_least(node.this), at_least(node.expression)
        return None if left is None or right is None else left + right
    if isinstance(node, exp.Sub) and node.this.name.upper() == "LEN" and literal_of(node.expression) == 1:
        return 0  # LEN(x + '.') - 1
    if isinstance(node, exp.Case) and node.args.get("default") is not None:
        least = [at_least(result) for result in results_of(node)]
        return None if None in least else min(least)  # type: ignore[type-var]
    return None


def is_at_least(node: exp.Expr, least: int) -> bool:
    """Return whether a whole number is surely not less."""
    known = at_least(node)
    return known is not None and known >= least


def no_less_than(node: exp.Expr, least: int) -> exp.Expr:
    """Build ``CASE WHEN n < 0 THEN 0 ELSE n END``, or the number if it is surely not less; NULL stays NULL."""
    written = literal_of(node)
    if written is not None:
        return number(max(written, least))
    if is_at_least(node, least) or isinstance(node, exp.Null):
        return copy_tree(node)
    less = exp.LT(this=parenthesize(copy_tree(node)), expression=number(least))
    return case(less, number(least), copy_tree(node))


def subtract(node: exp.Expr, other: int | exp.Expr) -> exp.Expr:
    """Build ``node - other``, computed if both are literals."""
    left, right = literal_of(node), other if isinstance(other, int) else literal_of(other)
    if left is not None and right is not None:
        return number(left - right)
    if right == 0:
        return copy_tree(node)
    if right is not None and right < 0:
        return exp.Add(this=parenthesize(copy_tree(node)), expression=number(-right))
    return exp.Sub(
        this=parenthesize(copy_tree(node)),
        expression=parenthesize(number(other) if isinstance(other, int) else copy_tree(other)),
    )
