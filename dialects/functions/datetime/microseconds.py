"""Durations stored as whole microseconds in a BIGINT, as by Django's backends without an INTERVAL type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.datetime.base import (
    DURATIONS,
    cast_and_place,
    interval_microseconds,
    modulo,
    per,
    unit_of,
    wrap_aggregate,
)
from dialects.functions.datetime.duration_fields import of_micros, part_of
from dialects.functions.math.rounding import to_even
from dialects.sql.build import copy_tree, number, unparenthesize
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(ROUND(CAST(x AS FLOAT) * n, 0) AS BIGINT), halves to even, as PostgreSQL rounds to microseconds."""
    for side in (node.this, node.expression):
        if temporal_kind(side) == "interval":
            side.replace(cast_and_place(copy_tree(side), "DOUBLE PRECISION"))
    # Typed: the operands' own types decide the division.
    node.set("typed", True if isinstance(node, exp.Div) else None)
    return _whole(to_even, copy_tree(node))


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(ROUND(AVG(CAST(x AS FLOAT)), 0) AS BIGINT), halves to even: AVG of integers may be an integer."""
    return average_by(to_even, node)


def extract(node: exp.Extract, target: Target, has_large_literals: bool) -> exp.Expr:
    """Build a part of the number of microseconds; PostgreSQL stores whole days in another part."""
    unit = unit_of(node)
    value = part_of(unparenthesize(node.expression), unit, of_micros(has_large_literals))
    match unit:
        case "EPOCH":
            result: exp.Expr = per(value, "1000000.0")
        case "DAY":
            result = value
        case "HOUR":
            result = per(per(value, 1_000_000), 3_600)
        case "MINUTE":
            result = modulo(per(per(value, 1_000_000), 60), 60)
        case "SECOND":
            result = per(modulo(value, 60_000_000), "1000000.0")
        case "MICROSECOND":
            result = modulo(value, 60_000_000)
        case _:
            parts = "days, hours, minutes, seconds, microseconds and the epoch"
            raise refusal(f"EXTRACT({unit})", target, f"use {parts}: a duration is a number of microseconds", DURATIONS)
    return exp.Paren(this=result)


def literal(node: exp.Interval, target: Target) -> exp.Expr:
    """Build the number of microseconds."""
    return number(interval_microseconds(node, target))


def cast_interval(node: exp.Cast, target: Target) -> exp.Expr:
    """Build the value itself if it is a duration; BIGINT for a column without a known type."""
    value = node.this
    if temporal_kind(value) == "interval":
        return value
    if value.is_type(*exp.DataType.TEXT_TYPES):
        raise refusal(
            "CAST(text AS INTERVAL)",
            target,
            "keep durations in a DurationField, which is a number of microseconds",
            DURATIONS,
        )
    return set_type(cast_and_place(value, "BIGINT"), "INTERVAL")


def average_by(round_number: Callable[[exp.Expr], exp.Expr], node: exp.Avg) -> exp.Expr:
    """Build the average of durations as floating-point numbers, rounded to whole microseconds."""
    inner = aggregate_argument(node)
    inner.replace(cast_and_place(copy_tree(inner), "DOUBLE PRECISION"))
    return wrap_aggregate(node, partial(_whole, round_number))


def scale_by(round_number: Callable[[exp.Expr], exp.Expr], node: exp.Mul | exp.Div) -> exp.Expr:
    """Build a product or a quotient of floating-point numbers, rounded to whole microseconds."""
    for side in (node.this, node.expression):
        side.replace(cast_and_place(copy_tree(side), "DOUBLE PRECISION"))
    return _whole(round_number, copy_tree(node))


def _whole(round_number: Callable[[exp.Expr], exp.Expr], value: exp.Expr) -> exp.Expr:
    return set_type(cast_and_place(round_number(value), "BIGINT"), "INTERVAL")
