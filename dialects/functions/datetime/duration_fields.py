"""The days of a duration and the time beside them, as PostgreSQL keeps them apart and computes with each.

https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlglot import exp

from dialects.functions.columns import projection_of
from dialects.functions.math.precision import results_of
from dialects.sql.build import bare, is_integer, parenthesize
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind

_MOMENTS = frozenset({"date", "time", "datetime", "instant"})
#: They give one of the values of their first argument.
_OF_FIRST = (exp.Max, exp.Min, exp.Window, exp.Filter, exp.Nullif, exp.FirstValue, exp.LastValue, exp.Lag, exp.Lead)


class Fields(NamedTuple):
    """The fields of a duration that PostgreSQL writes."""

    days: exp.Expr
    #: The microseconds beside the days.
    micros: exp.Expr
    #: Whether the microseconds may be below zero.
    is_signed: bool = True
    #: Whether the microseconds may be those of a day and more.
    is_long: bool = True


#: From a duration, and whether its days are rounded towards zero, to its fields.
Split = Callable[[exp.Expr, bool], Fields]


def fields_of(value: exp.Expr, split: Split) -> Fields:
    """Return the fields of a duration: those of sums and multiples are of the fields of their operands."""
    value = bare(value)
    if isinstance(value, exp.Neg):
        return _each(lambda part: whole(exp.Neg(this=parenthesize(part))), fields_of(value.this, split))
    if (
        isinstance(value, exp.Add | exp.Sub)
        and temporal_kind(value.this) == temporal_kind(value.expression) == "interval"
    ):
        operands = fields_of(value.this, split), fields_of(value.expression, split)
        return _each(lambda *parts: _computed(value, *parts), *operands)
    if isinstance(value, exp.Mul):
        factor, duration = value.this, value.expression
        if temporal_kind(factor) == "interval":
            factor, duration = duration, factor
        if is_integer(factor):
            return _each(lambda part: _computed(value, part, factor), fields_of(duration, split))
    if is_sum(value):
        return _each(lambda part: with_aggregate(value, exp.Sum(this=part)), fields_of(aggregate_in(value).this, split))
    return split(value, is_difference(value))


def _each(compute: Callable[..., exp.Expr], *operands: Fields) -> Fields:
    """Return what is computed of the days of the operands, and of their microseconds."""
    return Fields(compute(*(fields.days for fields in operands)), compute(*(fields.micros for fields in operands)))


def is_sum(value: exp.Expr) -> bool:
    """Return whether a duration is the sum of durations, over a window or filtered perhaps, but not of distinct ones."""
    aggregate = aggregate_in(value)
    return isinstance(aggregate, exp.Sum) and not isinstance(aggregate.this, exp.Distinct)


def aggregate_in(value: exp.Expr) -> exp.Expr:
    """Return what FILTER and OVER stand behind."""
    while isinstance(value, exp.Window | exp.Filter):
        value = value.this
    return value


def with_aggregate(value: exp.Expr, aggregate: exp.Expr) -> exp.Expr:
    """Return an aggregate of whole numbers, with the FILTER and OVER that another one has."""
    if not isinstance(value, exp.Window | exp.Filter):
        return whole(aggregate)
    result = whole(value.copy())
    result.set("this", with_aggregate(value.this, aggregate))
    return result


def is_difference(value: exp.Expr) -> bool:
    """Return whether a duration is, or is one of, the differences of moments: their days are rounded towards zero.

    Others are, as Django writes them, of a time that is not below zero.
    """
    value = bare(value)
    if isinstance(value, exp.Sub):
        return {temporal_kind(value.this), temporal_kind(value.expression)} <= _MOMENTS
    if isinstance(value, exp.Mul | exp.Div):
        return True
    if isinstance(value, _OF_FIRST):
        return is_difference(value.this)
    if isinstance(value, exp.Coalesce | exp.Case | exp.Greatest | exp.Least):
        return all(is_difference(result) for result in results_of(value) if not isinstance(bare(result), exp.Null))
    if isinstance(value, exp.Subquery):
        return isinstance(value.this, exp.Select) and is_difference(value.this.selects[0].unalias())
    passed_on = projection_of(value) if isinstance(value, exp.Column) else None
    return passed_on is not None and is_difference(passed_on)


def whole(node: exp.Expr) -> exp.Expr:
    """Return the node, a whole number by type."""
    node.type = data_type("BIGINT")
    return node


def _computed(node: exp.Expr, left: exp.Expr, right: exp.Expr) -> exp.Expr:
    """Return what a node computes, of whole numbers."""
    operands = (parenthesize(left.copy()), parenthesize(right.copy()))
    return whole(exp.Paren(this=whole(type(node)(this=operands[0], expression=operands[1]))))
