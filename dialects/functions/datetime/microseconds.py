"""Durations stored as whole microseconds in a BIGINT, as by Django's backends without an INTERVAL type."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.datetime.base import (
    DURATIONS,
    around,
    interval_microseconds,
    modulo,
    per,
    placed_cast,
    unit_of,
)
from dialects.functions.datetime.duration_fields import of_micros, part_of
from dialects.functions.math.rounding import to_even
from dialects.sql.build import bare, copied, number
from dialects.sql.types.annotate import typed
from dialects.sql.types.infer import aggregated, temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(ROUND(CAST(x AS FLOAT) * n, 0) AS BIGINT), halves to even, as PostgreSQL rounds to microseconds."""
    for side in (node.this, node.expression):
        if temporal_kind(side) == "interval":
            side.replace(placed_cast(copied(side), "DOUBLE PRECISION"))
    # Typed: the operands' own types decide the division.
    node.set("typed", True if isinstance(node, exp.Div) else None)
    return _whole(copied(node))


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(ROUND(AVG(CAST(x AS FLOAT)), 0) AS BIGINT), halves to even: AVG of integers may be an integer."""
    inner = aggregated(node)
    inner.replace(placed_cast(copied(inner), "DOUBLE PRECISION"))
    return around(node, _whole)


def extract(node: exp.Extract, target: Target, has_large_literals: bool) -> exp.Expr:
    """Build a part of the number of microseconds, of which PostgreSQL stores whole days apart."""
    unit = unit_of(node)
    value = part_of(bare(node.expression), unit, of_micros(has_large_literals))
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
    return typed(placed_cast(value, "BIGINT"), "INTERVAL")


def _whole(value: exp.Expr) -> exp.Expr:
    return typed(placed_cast(to_even(value), "BIGINT"), "INTERVAL")
