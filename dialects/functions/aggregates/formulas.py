"""Aggregates written as formulas of other aggregates, each with the FILTER and the OVER of the whole."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects.sql.build import case, copy_tree, parenthesize
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Builds an aggregate of a type from a value.
Gather = Callable[[type[exp.AggFunc], exp.Expr], exp.Expr]


def by_formula(node: exp.AggFunc, target: Target, formula: Callable[[Gather], exp.Expr]) -> exp.Expr:
    """Replace an aggregate with a formula in parentheses: FILTER goes into operands, OVER follows each aggregate."""
    condition: exp.Expr | None = None
    window: exp.Window | None = None
    host: exp.Expr = node
    if isinstance(host.parent, exp.Filter):
        host = host.parent
        condition = host.expression.this
    if isinstance(host.parent, exp.Window) and host.arg_key == "this":
        window = host.parent
        host = window
        if condition is not None and any(key.find(exp.Func) for key in window.args.get("partition_by") or ()):
            hint = "annotate the PARTITION BY expressions first, and partition by the annotations"
            raise refusal(f"{node.sql_name()} with a filter over this window", target, hint, target.family.manual)

    def gather(kind: type[exp.AggFunc], value: exp.Expr) -> exp.Expr:
        if condition is not None:
            value = case(copy_tree(condition), value)
        # COUNT_BIG if COUNT is an INT.
        aggregate: exp.Expr = kind(this=value, big_int=True) if kind is exp.Count else kind(this=value)
        if window is not None:
            over = copy_tree(window)
            over.set("this", aggregate)
            return over
        return aggregate

    result = exp.Paren(this=formula(gather))
    result.type = node.type
    if host is not node:
        host.replace(node)
    return result


def quotient(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    """Build ``left / right`` of floating-point numbers, NULL if the divisor is zero."""
    divisor = exp.Nullif(this=right, expression=exp.Literal.number(0))
    return exp.Div(typed=True, this=parenthesize(left), expression=divisor)


def product(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.Mul(this=parenthesize(left), expression=parenthesize(right))


def difference(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.Sub(this=left, expression=parenthesize(right))
