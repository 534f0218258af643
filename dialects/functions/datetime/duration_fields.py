"""The days of a duration and its remaining time, which PostgreSQL stores apart and computes separately.

https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.columns import projection_of
from dialects.sql.build import cast, copy_tree, is_integer, number, parenthesize, results_of, text, unparenthesize
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind

_MOMENTS = frozenset({"date", "time", "datetime", "instant"})
#: Functions that return one of the values of their first argument.
_OF_FIRST = (exp.Max, exp.Min, exp.Window, exp.Filter, exp.Nullif, exp.FirstValue, exp.LastValue, exp.Lag, exp.Lead)


DAY = 86_400_000_000


class Fields(NamedTuple):
    """The fields of a duration that PostgreSQL writes."""

    #: The whole days.
    days: exp.Expr
    #: The microseconds that the days do not contain.
    micros: exp.Expr
    #: Whether the microseconds may be negative.
    is_signed: bool = True
    #: Whether the microseconds may reach a day or more.
    is_long: bool = True


#: Returns the fields of a duration; the second argument says whether its days are rounded towards zero.
Split = Callable[[exp.Expr, bool], Fields]


def fields_of(value: exp.Expr, split: Split) -> Fields:
    """Return the fields of a duration; those of sums and multiples are computed from the fields of their operands."""
    value = unparenthesize(value)
    if isinstance(value, exp.Neg):
        return _apply_to_fields(lambda part: whole(exp.Neg(this=parenthesize(part))), fields_of(value.this, split))
    if (
        isinstance(value, (exp.Add, exp.Sub))
        and temporal_kind(value.this) == temporal_kind(value.expression) == "interval"
    ):
        operands = fields_of(value.this, split), fields_of(value.expression, split)
        return _apply_to_fields(lambda *parts: _compute(value, *parts), *operands)
    if isinstance(value, exp.Mul):
        factor, duration = value.this, value.expression
        if temporal_kind(factor) == "interval":
            factor, duration = duration, factor
        if is_integer(factor):
            return _apply_to_fields(lambda part: _compute(value, part, factor), fields_of(duration, split))
    if is_sum(value):
        return _apply_to_fields(
            lambda part: with_aggregate(value, exp.Sum(this=part)), fields_of(aggregate_in(value).this, split)
        )
    return split(value, is_difference(value))


def _apply_to_fields(compute: Callable[..., exp.Expr], *operands: Fields) -> Fields:
    """Apply a computation to the days of the operands, and to their microseconds."""
    return Fields(compute(*(fields.days for fields in operands)), compute(*(fields.micros for fields in operands)))


def is_sum(value: exp.Expr) -> bool:
    """Return whether a duration is a sum of durations that are not distinct, perhaps filtered or over a window."""
    aggregate = aggregate_in(value)
    return isinstance(aggregate, exp.Sum) and not isinstance(aggregate.this, exp.Distinct)


def aggregate_in(value: exp.Expr) -> exp.Expr:
    """Return the aggregate inside FILTER and OVER."""
    while isinstance(value, (exp.Window, exp.Filter)):
        value = value.this
    return value


def with_aggregate(value: exp.Expr, aggregate: exp.Expr) -> exp.Expr:
    """Return an aggregate of whole numbers, with the FILTER and OVER of another value."""
    if not isinstance(value, (exp.Window, exp.Filter)):
        return whole(aggregate)
    result = whole(copy_tree(value))
    result.set("this", with_aggregate(value.this, aggregate))
    return result


def is_difference(value: exp.Expr) -> bool:
    """Return whether a duration is, or is chosen from, differences of moments: their days are rounded towards zero.

    Other durations, as Django writes them, have a time that is not negative.
    """
    value = unparenthesize(value)
    if isinstance(value, exp.Sub):
        return {temporal_kind(value.this), temporal_kind(value.expression)} <= _MOMENTS
    if isinstance(value, (exp.Mul, exp.Div)):
        return True
    if isinstance(value, _OF_FIRST):
        return is_difference(value.this)
    if isinstance(value, (exp.Coalesce, exp.Case, exp.Greatest, exp.Least)):
        return all(
            is_difference(result) for result in results_of(value) if not isinstance(unparenthesize(result), exp.Null)
        )
    if isinstance(value, exp.Subquery):
        return isinstance(value.this, exp.Select) and is_difference(value.this.selects[0].unalias())
    passed_on = projection_of(value) if isinstance(value, exp.Column) else None
    return passed_on is not None and is_difference(passed_on)


def whole(node: exp.Expr) -> exp.Expr:
    """Return the node with the type of a whole number."""
    node.type = data_type("BIGINT")
    return node


def _compute(node: exp.Expr, left: exp.Expr, right: exp.Expr) -> exp.Expr:
    """Return the operation of a node on two whole numbers."""
    operands = (parenthesize(copy_tree(left)), parenthesize(copy_tree(right)))
    return whole(exp.Paren(this=whole(type(node)(this=operands[0], expression=operands[1]))))


def of_micros(has_large_literals: bool) -> Split:
    """Return a function that finds the fields of a number of microseconds.

    The operands of the duration keep their types, because a difference of moments would become one of numbers. A
    literal of more than 32 bits is a NUMERIC in T-SQL, whose division has a fraction.
    """

    def split(value: exp.Expr, towards_zero: bool) -> Fields:
        # A multiple keeps the type of a duration. A difference becomes a function, which SQLite's MOD() would turn into
        # a floating-point number.
        is_cast = isinstance(value, exp.Binary if has_large_literals else exp.Mul | exp.Div)
        micros = whole(parenthesize(cast(copy_tree(value), "BIGINT") if is_cast else copy_tree(value)))
        literal = exp.Literal.number(DAY)
        day = whole(literal if has_large_literals else cast(literal, "BIGINT"))
        over = whole(exp.Mod(this=micros, expression=day))
        if towards_zero:
            days = whole(exp.Div(typed=True, this=copy_tree(micros), expression=copy_tree(day)))
            return Fields(whole(exp.Paren(this=days)), whole(exp.Paren(this=over)), is_long=False)
        above = whole(exp.Paren(this=whole(exp.Add(this=over, expression=copy_tree(day)))))
        rest = whole(exp.Paren(this=whole(exp.Mod(this=above, expression=copy_tree(day)))))
        before = whole(exp.Paren(this=whole(exp.Sub(this=copy_tree(micros), expression=copy_tree(rest)))))
        days = whole(exp.Paren(this=whole(exp.Div(typed=True, this=before, expression=copy_tree(day)))))
        return Fields(days, rest, is_signed=False, is_long=False)

    return split


def parts_of_micros(
    divide: Callable[[exp.Expr, int], exp.Expr], in_seconds: Callable[[exp.Expr], exp.Expr]
) -> dict[str, Callable[[exp.Expr], exp.Expr]]:
    """Return fields of EXTRACT -> their builder from what ``part_of`` returns, a number of microseconds or of days.

    ``divide`` builds the whole part of a quotient, ``in_seconds`` the seconds of microseconds with their fraction.
    """

    def of_minute(value: exp.Expr) -> exp.Expr:
        return exp.Mod(this=parenthesize(value), expression=number(60_000_000))

    return {
        "EPOCH": in_seconds,
        "DAY": copy_tree,
        "HOUR": lambda value: divide(value, 3_600_000_000),
        "MINUTE": lambda value: exp.Mod(this=parenthesize(divide(value, 60_000_000)), expression=number(60)),
        "SECOND": lambda value: in_seconds(of_minute(value)),
        "MICROSECOND": of_minute,
    }


def part_of(value: exp.Expr, unit: str, split: Split) -> exp.Expr:
    """Return the number of microseconds that a unit is a part of, or the days; the epoch is that of all microseconds."""
    if unit == "EPOCH":
        return whole(copy_tree(value))
    fields = fields_of(value, split)
    return fields.days if unit == "DAY" else fields.micros


def sum_by_field(duration: exp.Expr) -> None:
    """Aggregate the days and the time of durations separately, because a sum of numbers has no days."""
    for aggregate in list(duration.find_all(exp.Sum, exp.Avg)):
        value = aggregate.this
        if temporal_kind(value) != "interval" or isinstance(value, exp.Distinct):
            continue
        outer: exp.Expr = aggregate
        while isinstance(outer.parent, (exp.Filter, exp.Window)) and outer.arg_key == "this":
            outer = outer.parent
        days = whole(call("DATEPART", text("day"), copy_tree(value)))
        over = exp.Mul(this=copy_tree(days), expression=number(DAY))
        micros = whole(exp.Sub(this=whole(call("EPOCH_US", copy_tree(value))), expression=over))
        sums = [with_aggregate(outer, exp.Sum(this=part)) for part in (days, micros)]
        parts = [call("TO_DAYS", cast(sums[0], "INT")), call("TO_MICROSECONDS", cast(sums[1], "BIGINT"))]
        total: exp.Expr = exp.Paren(this=_interval(exp.Add(this=_interval(parts[0]), expression=_interval(parts[1]))))
        if isinstance(aggregate, exp.Avg):
            count = with_aggregate(outer, exp.Count(this=copy_tree(value)))
            total = exp.Paren(this=exp.Div(this=total, expression=cast(count, "DOUBLE PRECISION"), typed=True))
        outer.replace(_interval(total))


def _interval(node: exp.Expr) -> exp.Expr:
    node.type = data_type("INTERVAL")
    return node
