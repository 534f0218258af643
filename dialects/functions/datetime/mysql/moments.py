"""Sums and differences of moments, zones and clocks."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.datetime import microseconds
from dialects.functions.datetime.base import (
    cast_and_place,
    cast_marker,
    moment_and_duration,
    wrap_aggregate,
    zone_name,
)
from dialects.sql.build import copy_tree, number, parenthesize, phrase, text
from dialects.sql.timezones import offset_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

PAGE = "https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html"
_ZONES = "https://dev.mysql.com/doc/refman/8.0/en/time-zone-support.html"


def interval(count: exp.Expr, unit: str) -> exp.Expr:
    return phrase("INTERVAL", parenthesize(count), unit)


# Arithmetic


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build DATE_ADD(x, INTERVAL d MICROSECOND): https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html"""
    moment, duration = (cast_marker(side) for side in moment_and_duration(node))
    return _add(cast_and_place(moment, "TIMESTAMP") if temporal_kind(moment) == "date" else moment, duration, node)


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build CAST(DATE_ADD(TIMESTAMP('2000-01-01', x), INTERVAL d MICROSECOND) AS TIME(6)): a TIME can exceed 24 hours

    https://dev.mysql.com/doc/refman/8.0/en/time.html
    """
    moment, duration = (cast_marker(side) for side in moment_and_duration(node))
    return cast_and_place(_add(_on_a_day(moment), duration, node), "TIME")


def _add(moment: exp.Expr, duration: exp.Expr, node: exp.Expr) -> exp.Expr:
    name = "DATE_SUB" if isinstance(node, exp.Sub) else "DATE_ADD"
    return call(name, moment, interval(set_type(copy_tree(duration), "BIGINT"), "MICROSECOND"))


def _on_a_day(clock: exp.Expr) -> exp.Expr:
    return call("TIMESTAMP", text("2000-01-01"), clock)


def add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build DATE_ADD(x, INTERVAL n MONTH): the day stays, or becomes the last one of a shorter month.

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html#function_date-add
    """
    moment, months = arguments(node)
    return set_type(
        call("DATE_ADD", cast_and_place(copy_tree(moment), "TIMESTAMP"), interval(months, "MONTH")), "TIMESTAMP"
    )


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build TIMESTAMPDIFF(MICROSECOND, b, a)"""
    return call("TIMESTAMPDIFF", "MICROSECOND", cast_marker(node.expression), cast_marker(node.this))


def subtract_times(node: exp.Sub, target: Target) -> exp.Expr:
    """Build TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('2000-01-01', b), TIMESTAMP('2000-01-01', a))"""
    early, late = (_on_a_day(cast_marker(side)) for side in (node.expression, node.this))
    return call("TIMESTAMPDIFF", "MICROSECOND", early, late)


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build DATEDIFF(a, b)"""
    return call("DATEDIFF", cast_marker(node.this), cast_marker(node.expression))


def total(node: exp.Sum, target: Target) -> exp.Expr:
    """Build CAST(SUM(x) AS SIGNED): a sum of whole numbers is a decimal."""
    return wrap_aggregate(node, lambda value: set_type(cast_and_place(value, "BIGINT"), "INTERVAL"))


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(AVG(CAST(x AS DOUBLE)) AS SIGNED): a cast of DOUBLE rounds halves to even."""
    return microseconds.average_by(copy_tree, node)


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(CAST(x AS DOUBLE) * n AS SIGNED): a cast of DOUBLE rounds halves to even."""
    for side in (node.this, node.expression):
        if temporal_kind(side) == "interval":
            side.replace(cast_and_place(copy_tree(side), "DOUBLE PRECISION"))
    return set_type(cast_and_place(copy_tree(node), "BIGINT"), "INTERVAL")


# Zones and clocks


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build CONVERT_TZ(x, 'UTC', zone), DATE_ADD for a fixed offset; the server's time zone tables must be loaded

    https://dev.mysql.com/doc/refman/8.0/en/time-zone-support.html
    """
    zone, value, back = zone_name(node, target), cast_marker(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    if offset == 0:
        return set_type(value, "TIMESTAMPTZ" if back else "TIMESTAMP")
    if offset is not None:
        moved = call("DATE_ADD", value, interval(number(-offset if back else offset), "SECOND"))
        return set_type(moved, "TIMESTAMPTZ" if back else "TIMESTAMP")
    zones = (text(zone), text("UTC")) if back else (text("UTC"), text(zone))
    return set_type(call("CONVERT_TZ", value, *zones), "TIMESTAMPTZ" if back else "TIMESTAMP")


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build UTC_TIMESTAMP(6): NOW() is in the session's zone."""
    return call("UTC_TIMESTAMP", 6)


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build UTC_DATE()"""
    return call("UTC_DATE")


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build UTC_TIME(6)"""
    return call("UTC_TIME", 6)


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST AS DATETIME(6), without a zone."""
    return cast_and_place(node.this, "TIMESTAMP")
