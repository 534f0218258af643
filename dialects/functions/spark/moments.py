"""Dates, times, zones and durations. Instants are in TIMESTAMP in a session in UTC, times are texts of 15 characters."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Cell, arguments, call
from dialects.functions.datetime import microseconds
from dialects.functions.datetime.base import (
    cast_and_place,
    cast_as_it_is,
    minus,
    moment_and_duration,
    plus,
    zone_name,
)
from dialects.functions.datetime.make_interval import make_interval
from dialects.functions.spark import parts
from dialects.functions.spark.parts import CLOCK
from dialects.sql.build import copy_tree, number, parenthesize, text, unparenthesize
from dialects.sql.timezones import offset_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

# Arithmetic


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build timestamp_micros(unix_micros(x) + d): https://spark.apache.org/docs/latest/api/sql/index.html#timestamp_micros"""
    moment, duration = moment_and_duration(node)
    micros = set_type(parenthesize(copy_tree(unparenthesize(duration))), "BIGINT")
    combine = minus if isinstance(node, exp.Sub) else plus
    return CLOCK.moment_of(combine(CLOCK.micros_of(moment), micros))


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build date_format(timestamp_micros(unix_micros(x) + d), 'HH:mm:ss.SSSSSS')

    https://spark.apache.org/docs/latest/sql-ref-datetime-pattern.html
    """
    return CLOCK.time_of(add_interval(node, target))


def add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build timestampadd(MONTH, n, x): https://spark.apache.org/docs/latest/api/sql/index.html#timestampadd"""
    moment, months = arguments(node)
    added = call("timestampadd", "MONTH", months, cast_and_place(copy_tree(moment), "TIMESTAMP"))
    return set_type(added, "TIMESTAMP")


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build (unix_micros(a) - unix_micros(b)): https://spark.apache.org/docs/latest/api/sql/index.html#unix_micros"""
    return CLOCK.subtract(node)


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build datediff(a, b): https://spark.apache.org/docs/latest/api/sql/index.html#datediff"""
    late, early = (cast_and_place(copy_tree(side), "DATE") for side in (node.this, node.expression))
    return call("datediff", late, early)


def _round(value: exp.Expr) -> exp.Expr:
    return call("rint", value)


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(rint(AVG(x)) AS BIGINT): https://spark.apache.org/docs/latest/api/sql/index.html#rint"""
    return microseconds.average_by(_round, node)


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(rint(CAST(x AS DOUBLE) * n) AS BIGINT): https://spark.apache.org/docs/latest/api/sql/index.html#rint"""
    return microseconds.scale_by(_round, node)


# Zones and clocks


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build from_utc_timestamp(x, zone); for a local time, to_utc_timestamp(x, zone)

    https://spark.apache.org/docs/latest/api/sql/index.html#from_utc_timestamp
    """
    zone, value, back = zone_name(node, target), CLOCK.instant(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    kind = "TIMESTAMPTZ" if back else "TIMESTAMP"
    if offset == 0:
        return set_type(value, kind)
    if offset is not None:
        shifted = plus(CLOCK.micros_of(value), number((-offset if back else offset) * 1_000_000))
        return set_type(CLOCK.moment_of(shifted), kind)
    return set_type(call("to_utc_timestamp" if back else "from_utc_timestamp", value, text(zone)), kind)


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build current_timestamp(): https://spark.apache.org/docs/latest/api/sql/index.html#current_timestamp"""
    return call("current_timestamp")


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build current_date(): https://spark.apache.org/docs/latest/api/sql/index.html#current_date"""
    return call("current_date")


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build date_format(current_timestamp(), 'HH:mm:ss.SSSSSS')

    https://spark.apache.org/docs/latest/sql-ref-datetime-pattern.html
    """
    return CLOCK.time_of(now(node, target))


def cast_date(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build CAST(x AS DATE), left out if the value is a date

    https://spark.apache.org/docs/latest/sql-ref-datatypes.html
    """
    return cast_as_it_is(node, target)


def cast_time(node: exp.Cast, target: Target) -> exp.Expr:
    """Build date_format(CAST(x AS TIMESTAMP), 'HH:mm:ss.SSSSSS')

    https://spark.apache.org/docs/latest/sql-ref-datetime-pattern.html
    """
    return CLOCK.cast_time(node)


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST(x AS TIMESTAMP): https://spark.apache.org/docs/latest/sql-ref-datatypes.html"""
    return cast_and_place(node.this, "TIMESTAMP")


# Text


def text_of_time(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build regexp_replace(x, '\.?0{1,6}$', ''), without zeros at the end of the fraction

    https://spark.apache.org/docs/latest/api/sql/index.html#regexp_replace
    """
    return call("regexp_replace", copy_tree(node.this), text(r"\.?0{1,6}$"), text(""))


def text_of_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST(CAST(x AS TIMESTAMP) AS STRING): https://spark.apache.org/docs/latest/sql-ref-datatypes.html"""
    return exp.Cast(this=cast_and_place(copy_tree(node.this), "TIMESTAMP"), to=exp.DataType.build("TEXT"))


def text_of_instant(node: exp.Cast, target: Target) -> exp.Expr:
    """Build concat(CAST(CAST(x AS TIMESTAMP) AS STRING), '+00')

    https://spark.apache.org/docs/latest/sql-ref-datatypes.html
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
