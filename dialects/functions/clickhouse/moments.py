"""Dates, times, zones and durations. Instants are UTC in DateTime64(6), times are texts of 15 characters."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Cell, arguments, call
from dialects.functions.clickhouse import parts
from dialects.functions.clickhouse.clocks import CLOCK
from dialects.functions.datetime import microseconds
from dialects.functions.datetime.base import (
    cast_and_place,
    cast_as_it_is,
    moment_and_duration,
    zone_name,
)
from dialects.functions.datetime.make_interval import make_interval
from dialects.sql.build import copy_tree, number, text, unparenthesize
from dialects.sql.timezones import offset_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

# Arithmetic


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build addMicroseconds(x, d): https://clickhouse.com/docs/sql-reference/functions/date-time-functions"""
    moment, duration = moment_and_duration(node)
    name = "subtractMicroseconds" if isinstance(node, exp.Sub) else "addMicroseconds"
    return call(name, CLOCK.instant(moment), set_type(copy_tree(unparenthesize(duration)), "BIGINT"))


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build substring(toString(addMicroseconds(x, d)), 12): https://clickhouse.com/docs/sql-reference/functions/date-time-functions"""
    return CLOCK.time_of(add_interval(node, target))


def add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build addMonths(x, n): https://clickhouse.com/docs/sql-reference/functions/date-time-functions#addmonths"""
    moment, months = arguments(node)
    return set_type(call("addMonths", cast_and_place(copy_tree(moment), "TIMESTAMP"), months), "TIMESTAMP")


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build (toUnixTimestamp64Micro(a) - toUnixTimestamp64Micro(b))

    https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions
    """
    return CLOCK.subtract(node)


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build dateDiff('day', b, a): https://clickhouse.com/docs/sql-reference/functions/date-time-functions#datediff"""
    early, late = (cast_and_place(copy_tree(side), "DATE") for side in (node.expression, node.this))
    return call("dateDiff", text("day"), early, late)


def _round(value: exp.Expr) -> exp.Expr:
    return call("roundBankers", value)


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(roundBankers(avg(x)) AS Int64): https://clickhouse.com/docs/sql-reference/functions/rounding-functions"""
    return microseconds.average_by(_round, node)


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(roundBankers(CAST(x AS Float64) * n) AS Int64)

    https://clickhouse.com/docs/sql-reference/functions/rounding-functions
    """
    return microseconds.scale_by(_round, node)


# Zones and clocks


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build CAST(toString(toTimeZone(x, zone)) AS DateTime64(6, 'UTC')); for a local time, the reverse

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions#totimezone
    """
    zone, value, back = zone_name(node, target), CLOCK.instant(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    kind = "TIMESTAMPTZ" if back else "TIMESTAMP"
    if offset == 0:
        return set_type(value, kind)
    if offset is not None:
        return set_type(call("addSeconds", value, number(-offset if back else offset)), kind)
    if back:
        there = call("toDateTime64", call("toString", value), 6, text(zone))
        return set_type(call("toTimeZone", there, text("UTC")), kind)
    return set_type(cast_and_place(call("toString", call("toTimeZone", value, text(zone))), "TIMESTAMP"), kind)


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build now64(6, 'UTC'): https://clickhouse.com/docs/sql-reference/functions/date-time-functions#now64"""
    return call("now64", number(6), text("UTC"))


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(now64(6, 'UTC') AS Date32): https://clickhouse.com/docs/sql-reference/functions/date-time-functions#now64"""
    return cast_and_place(now(node, target), "DATE")


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build substring(toString(now64(6, 'UTC')), 12)

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions#now64
    """
    return CLOCK.time_of(now(node, target))


def cast_date(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build CAST(x AS Date32), left out if the value is a date

    https://clickhouse.com/docs/sql-reference/data-types/date32
    """
    return cast_as_it_is(node, target)


def cast_time(node: exp.Cast, target: Target) -> exp.Expr:
    """Build substring(toString(CAST(x AS DateTime64(6, 'UTC'))), 12)

    https://clickhouse.com/docs/sql-reference/data-types/datetime64
    """
    return CLOCK.cast_time(node)


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST(x AS DateTime64(6, 'UTC')): https://clickhouse.com/docs/sql-reference/data-types/datetime64"""
    return cast_and_place(node.this, "TIMESTAMP")


# Text


def _trim_zeros(value: exp.Expr) -> exp.Expr:
    r"""Build ``replaceRegexpOne(x, '\\.?0*$', '')`` of a text with a fraction of six digits."""
    return call("replaceRegexpOne", value, text(r"\.?0{1,6}$"), text(""))


def text_of_time(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build replaceRegexpOne(x, '\.?0{1,6}$', ''), without zeros at the end of the fraction

    https://clickhouse.com/docs/sql-reference/functions/string-replace-functions#replaceregexpone
    """
    return _trim_zeros(copy_tree(node.this))


def text_of_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build replaceRegexpOne(toString(x), '\.?0{1,6}$', ''), without zeros at the end of the fraction

    https://clickhouse.com/docs/sql-reference/functions/string-replace-functions#replaceregexpone
    """
    return _trim_zeros(call("toString", cast_and_place(copy_tree(node.this), "TIMESTAMP")))


def text_of_instant(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build concat(replaceRegexpOne(toString(x), '\.?0{1,6}$', ''), '+00')

    https://clickhouse.com/docs/sql-reference/functions/string-replace-functions#replaceregexpone
    """
    return call("concat", text_of_timestamp(node, target), text("+00"))


CELLS: Mapping[str, Cell] = {
    "EXTRACT": parts.extract,
    "DATE_TRUNC": parts.truncate,
    "MAKE_INTERVAL": make_interval,
    "CURRENT_TIMESTAMP": now,
    "CURRENT_DATE": today,
    "CURRENT_TIME": time_of_day,
    "LOCALTIMESTAMP": now,
    "at time zone": at_time_zone,
    "date + interval": add_interval,
    "timestamp + interval": add_interval,
    "timestamp + months": add_months,
    "time + interval": add_to_time,
    "timestamp - timestamp": subtract,
    "time - time": subtract,
    "date - date": subtract_dates,
    "interval * integer": NATIVE,
    "interval * number": scale,
    "sum of intervals": NATIVE,
    "average of intervals": average,
    "interval literal": microseconds.literal,
    "cast to date": cast_date,
    "cast to time": cast_time,
    "cast to timestamp": cast_timestamp,
    "cast to interval": microseconds.cast_interval,
    "text of a date": NATIVE,
    "text of a time": text_of_time,
    "text of a timestamp": text_of_timestamp,
    "text of an instant": text_of_instant,
}
