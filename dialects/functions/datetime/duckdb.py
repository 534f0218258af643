"""DuckDB: its own types, with instants as naive UTC in TIMESTAMP."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import (
    as_operand,
    cast_and_place,
    find_fixed_offset,
    in_zone,
    per,
    unit_of,
    wrap_aggregate,
)
from dialects.functions.datetime.duration_fields import sum_by_field
from dialects.sql.build import copy_tree, text, unparenthesize
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target


def extract(node: exp.Extract, target: Target) -> exp.Expr | None:
    """Build EXTRACT; SECOND is computed from MICROSECOND because it has no fraction."""
    unit = unit_of(node)
    if unit != "EPOCH":
        sum_by_field(node.expression)
    value = node.expression
    whole = isinstance(node.parent, exp.Floor) and temporal_kind(value) != "interval"
    if unit == "SECOND" and not whole:
        return exp.Paren(this=per(_part("MICROSECOND", value), "1000000.0"))
    if unit == "MILLISECOND":
        return exp.Paren(this=per(_part("MICROSECOND", value), "1000.0"))
    return _part(unit, value) if temporal_kind(value) == "instant" else None


def _part(unit: str, value: exp.Expr) -> exp.Expr:
    """Build a part with the function named by EXTRACT; instants are in UTC there.

    sqlglot prints the function for an instant too.
    """
    return call("DATE_PART", text(unit.lower()), unparenthesize(value))


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr | None:
    """Build DATE_TRUNC; a time is truncated as a timestamp."""
    if temporal_kind(node.this) != "time":
        return None
    moment = exp.Add(this=cast_and_place(text("1970-01-01"), "DATE"), expression=as_operand(node.this))
    return cast_and_place(exp.TimestampTrunc(this=moment, unit=node.args["unit"]), "TIME")


def subtract_times(node: exp.Sub, target: Target) -> exp.Expr:
    """Build to_microseconds(epoch_us(a) - epoch_us(b)): there is no TIME - TIME."""
    late, early = (_microseconds(side) for side in (node.this, node.expression))
    return call("to_microseconds", exp.Sub(this=late, expression=early))


def aggregate(node: exp.Sum | exp.Avg, target: Target) -> exp.Expr:
    """Build to_microseconds of the aggregate of microseconds: there is no SUM of intervals."""
    inner = aggregate_argument(node)
    inner.replace(_microseconds(copy_tree(inner)))
    return wrap_aggregate(
        node, lambda value: set_type(call("to_microseconds", cast_and_place(value, "BIGINT")), "INTERVAL")
    )


def _microseconds(value: exp.Expr) -> exp.Expr:
    return set_type(call("epoch_us", unparenthesize(value)), "BIGINT")


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build TIMESTAMP without a zone, in UTC."""
    return cast_and_place(node.this, "TIMESTAMP")


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build AT TIME ZONE 'UTC' AT TIME ZONE zone; a fixed offset adds an INTERVAL, because it is no known zone."""
    value, offset, back = unparenthesize(node.this), find_fixed_offset(node), temporal_kind(node.this) == "datetime"
    if offset == 0:
        return set_type(value, "TIMESTAMPTZ" if back else "TIMESTAMP")
    if offset is not None:
        interval = exp.Interval(this=text(str(-offset if back else offset)), unit=exp.var("SECOND"))
        return exp.Paren(this=exp.Add(this=as_operand(value), expression=interval))
    zone, utc = node.args["zone"], text("UTC")
    inner = in_zone(value, "UTC")
    inner.set("zone", zone if back else utc)
    outer = in_zone(exp.Null(), "UTC")
    outer.set("this", exp.Paren(this=inner))
    outer.set("zone", utc if back else zone)
    return outer


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``NOW() AT TIME ZONE 'UTC'``: naive, as columns are.

    In checks and computed columns DuckDB takes the keyword CURRENT_TIMESTAMP for a column.
    """
    return exp.Paren(this=in_zone(call("NOW"), "UTC"))


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CAST(NOW() AT TIME ZONE 'UTC' AS DATE)``: CURRENT_DATE has the session's zone."""
    return cast_and_place(now(node, target), "DATE")


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CAST(NOW() AT TIME ZONE 'UTC' AS TIME)``."""
    return cast_and_place(now(node, target), "TIME")
