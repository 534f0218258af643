"""Conditions joined by OR, such as one for each value of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from sqlglot import exp

from dialects.sql import marks
from dialects.sql.build import copy_tree
from dialects.sql.types.annotate import place_of_list
from dialects.targets.limits import BREADTH


def any_of(conditions: Sequence[exp.Expr]) -> exp.Expr:
    """Join conditions by OR in parentheses, in nested halves, so that the expression stays shallow."""
    half = len(conditions) // 2
    groups = conditions if len(conditions) <= BREADTH else [any_of(conditions[:half]), any_of(conditions[half:])]
    return exp.Paren(this=reduce(lambda one, other: exp.Or(this=one, expression=other), groups))


def any_equal(node: exp.In, compare: Callable[[exp.Expr, exp.Expr], exp.Expr]) -> exp.Expr:
    """Build ``compare(operand, value)`` of copies for each value of a list, joined by OR.

    If one item stands for all values, its condition occurs twice. The text between
    the two separates the values.
    """
    values = node.expressions
    place = place_of_list(values)
    times = 1 if place is None else 2
    conditions = any_of([compare(copy_tree(node.this), copy_tree(value)) for value in values * times])
    if place is not None:
        conditions.this.meta[marks.EITHER] = place
    return conditions
