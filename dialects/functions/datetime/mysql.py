"""MySQL and MariaDB: instants are naive UTC in DATETIME(6), durations BIGINT microseconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.functions.base import arguments, call
from dialects.functions.datetime.base import (
    around,
    cast_to,
    interval_microseconds,
    is_marker,
    minus,
    moment_and_duration,
    placed_cast,
    plus,
    retyped,
    times,
    unit_of,
    zone_name,
)
from dialects.sql.build import bare, number, parenthesize, phrase, text
from dialects.sql.timezones import offset_of
from dialects.sql.types.infer import aggregated, temporal_kind
from dialects.targets.base import Target

_PAGE = "https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html"
_ZONES = "https://dev.mysql.com/doc/refman/8.0/en/time-zone-support.html"
_TYPES = {"date": "DATE", "time": "TIME", "interval": "BIGINT"}


def _typed(node: exp.Expr) -> exp.Expr:
    """Cast a placeholder to its type, because a driver writes a moment as a string."""
    node = bare(node)
    return placed_cast(node, _TYPES.get(temporal_kind(node), "TIMESTAMP")) if is_marker(node) else node


def _interval(count: exp.Expr, unit: str) -> exp.Expr:
    return phrase("INTERVAL", parenthesize(count), unit)


def _whole(value: exp.Expr, size: int) -> exp.Expr:
    """Build ``value DIV size``: / of whole numbers gives a fraction."""
    return exp.IntDiv(this=parenthesize(value), expression=number(size))


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, value.copy())


# Parts


def _seconds(value: exp.Expr, per_second: int, of_micros: str) -> exp.Expr:
    """Return the seconds of a minute in a smaller unit, by a product: a quotient has four digits."""
    seconds: exp.Expr = _part("SECOND", value)
    return plus(
        times(seconds, per_second) if per_second > 1 else seconds, times(_part("MICROSECOND", value), of_micros)
    )


def _years(ahead: int, size: int, value: exp.Expr) -> exp.Expr:
    year = _part("YEAR", value)
    return _whole(plus(year, ahead) if ahead else year, size)


_PARTS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    **{unit: partial(_part, unit) for unit in ("YEAR", "QUARTER", "MONTH", "HOUR", "MINUTE")},
    "DAY": partial(_part, "DAYOFMONTH"),
    "DOY": partial(_part, "DAYOFYEAR"),
    "DOW": lambda value: minus(_part("DAYOFWEEK", value), 1),
    "ISODOW": lambda value: plus(_part("WEEKDAY", value), 1),
    "WEEK": lambda value: call("WEEK", value.copy(), 3),
    "ISOYEAR": lambda value: _whole(call("YEARWEEK", value.copy(), 3), 100),
    "SECOND": lambda value: _seconds(value, 1, "0.000001"),
    "MILLISECOND": lambda value: _seconds(value, 1_000, "0.001"),
    "MICROSECOND": lambda value: _seconds(value, 1_000_000, "1"),
    "DECADE": partial(_years, 0, 10),
    "CENTURY": partial(_years, 99, 100),
    "MILLENNIUM": partial(_years, 999, 1_000),
}
_FIELDS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "EPOCH": lambda value: times(value, "0.000001"),
    "DAY": lambda value: _whole(value, 86_400_000_000),
    "HOUR": lambda value: exp.Mod(this=parenthesize(_whole(value, 3_600_000_000)), expression=number(24)),
    "MINUTE": lambda value: exp.Mod(this=parenthesize(_whole(value, 60_000_000)), expression=number(60)),
    "SECOND": lambda value: times(exp.Mod(this=parenthesize(value), expression=number(60_000_000)), "0.000001"),
    "MICROSECOND": lambda value: exp.Mod(this=parenthesize(value), expression=number(60_000_000)),
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build YEAR(x), DAYOFWEEK(x) - 1, WEEK(x, 3), SECOND(x) + MICROSECOND(x) * 0.000001

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
    """
    value, unit = _typed(node.expression), unit_of(node)
    kind = temporal_kind(value) or temporal_kind(node.expression)
    if kind == "interval" or temporal_kind(node.expression) == "interval":
        found = _FIELDS.get(unit)
        known = _FIELDS
        value = retyped(value.copy(), "BIGINT")
    elif unit == "EPOCH":
        return exp.Paren(this=_since_epoch(value, kind))
    else:
        found, known = _PARTS.get(unit), _PARTS
    if found is None:
        raise Unsupported(f"EXTRACT({unit})", target, f"use one of {', '.join(known).lower()}", _PAGE)
    if unit == "SECOND" and kind != "interval" and isinstance(node.parent, exp.Floor):
        return _part("SECOND", value)
    result = found(value)
    return result if isinstance(result, exp.Func) else exp.Paren(this=result)


def _since_epoch(value: exp.Expr, kind: str) -> exp.Expr:
    if kind != "time":
        return times(call("TIMESTAMPDIFF", "MICROSECOND", text("1970-01-01"), value), "0.000001")
    minutes = plus(times(_part("HOUR", value), 3_600), times(_part("MINUTE", value), 60))
    return plus(minutes, _seconds(value, 1, "0.000001"))


# Truncation


def _back(unit: str, count: exp.Expr, day: exp.Expr) -> exp.Expr:
    return call("DATE_SUB", day, _interval(count, unit))


def _first_of_month(value: exp.Expr) -> exp.Expr:
    return _back("DAY", minus(_part("DAYOFMONTH", value), 1), _part("DATE", value))


_FIRST_DAYS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "YEAR": lambda value: _back("DAY", minus(_part("DAYOFYEAR", value), 1), _part("DATE", value)),
    "QUARTER": lambda value: _back(
        "MONTH",
        exp.Mod(this=exp.Paren(this=minus(_part("MONTH", value), 1)), expression=number(3)),
        _first_of_month(value),
    ),
    "MONTH": _first_of_month,
    "WEEK": lambda value: _back("DAY", _part("WEEKDAY", value), _part("DATE", value)),
    "DAY": partial(_part, "DATE"),
}
_CLOCKS = ("HOUR", "MINUTE", "SECOND")


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build DATE_SUB(DATE(x), INTERVAL (DAYOFMONTH(x) - 1) DAY), MAKETIME(HOUR(x), 0, 0)

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
    """
    value, unit = _typed(node.this), unit_of(node)
    if unit in _CLOCKS:
        kept = _CLOCKS[: _CLOCKS.index(unit) + 1]
        clock = call("MAKETIME", *(_part(name, value) if name in kept else number(0) for name in _CLOCKS))
        if temporal_kind(value) == "time" or cast_to(node) == "time":
            return retyped(clock, "TIME")
        return placed_cast(call("TIMESTAMP", _part("DATE", value), clock), "TIMESTAMP")
    first = _FIRST_DAYS.get(unit)
    if first is None:
        hint = "use year, quarter, month, week, day, hour, minute, second"
        raise Unsupported(f"DATE_TRUNC('{unit}')", target, hint, _PAGE)
    result = retyped(first(value), "DATE")
    return result if cast_to(node) == "date" else placed_cast(result, "TIMESTAMP")


# Arithmetic


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build DATE_ADD(x, INTERVAL d MICROSECOND): https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html"""
    moment, duration = (_typed(side) for side in moment_and_duration(node))
    return _added(placed_cast(moment, "TIMESTAMP") if temporal_kind(moment) == "date" else moment, duration, node)


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build CAST(DATE_ADD(TIMESTAMP('2000-01-01', x), INTERVAL d MICROSECOND) AS TIME(6)): a TIME goes beyond 24 hours

    https://dev.mysql.com/doc/refman/8.0/en/time.html
    """
    moment, duration = (_typed(side) for side in moment_and_duration(node))
    return placed_cast(_added(_on_a_day(moment), duration, node), "TIME")


def _added(moment: exp.Expr, duration: exp.Expr, node: exp.Expr) -> exp.Expr:
    name = "DATE_SUB" if isinstance(node, exp.Sub) else "DATE_ADD"
    return call(name, moment, _interval(retyped(duration.copy(), "BIGINT"), "MICROSECOND"))


def _on_a_day(clock: exp.Expr) -> exp.Expr:
    return call("TIMESTAMP", text("2000-01-01"), clock)


def add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build DATE_ADD(x, INTERVAL n MONTH): the day stays, or becomes the last one of a shorter month.

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html#function_date-add
    """
    moment, months = arguments(node)
    return retyped(call("DATE_ADD", placed_cast(moment.copy(), "TIMESTAMP"), _interval(months, "MONTH")), "TIMESTAMP")


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build TIMESTAMPDIFF(MICROSECOND, b, a)"""
    return call("TIMESTAMPDIFF", "MICROSECOND", _typed(node.expression), _typed(node.this))


def subtract_times(node: exp.Sub, target: Target) -> exp.Expr:
    """Build TIMESTAMPDIFF(MICROSECOND, TIMESTAMP('2000-01-01', b), TIMESTAMP('2000-01-01', a))"""
    early, late = (_on_a_day(_typed(side)) for side in (node.expression, node.this))
    return call("TIMESTAMPDIFF", "MICROSECOND", early, late)


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build DATEDIFF(a, b)"""
    return call("DATEDIFF", _typed(node.this), _typed(node.expression))


def total(node: exp.Sum, target: Target) -> exp.Expr:
    """Build CAST(SUM(x) AS SIGNED): a sum of whole numbers is a decimal."""
    return around(node, lambda value: retyped(placed_cast(value, "BIGINT"), "INTERVAL"))


def average(node: exp.Avg, target: Target) -> exp.Expr:
    """Build CAST(AVG(CAST(x AS DOUBLE)) AS SIGNED): a floating-point number goes to the even one of two."""
    inner = aggregated(node)
    inner.replace(placed_cast(inner.copy(), "DOUBLE PRECISION"))
    return around(node, lambda value: retyped(placed_cast(value, "BIGINT"), "INTERVAL"))


def scale(node: exp.Mul | exp.Div, target: Target) -> exp.Expr:
    """Build CAST(CAST(x AS DOUBLE) * n AS SIGNED): a floating-point number goes to the even one of two."""
    for side in (node.this, node.expression):
        if temporal_kind(side) == "interval":
            side.replace(placed_cast(side.copy(), "DOUBLE PRECISION"))
    return retyped(placed_cast(node.copy(), "BIGINT"), "INTERVAL")


def literal(node: exp.Interval, target: Target) -> exp.Expr:
    """Build the number of microseconds."""
    return number(interval_microseconds(node, target))


# Zones and clocks


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build CONVERT_TZ(x, 'UTC', zone), DATE_ADD for a fixed offset; the server's tables of zones must be loaded

    https://dev.mysql.com/doc/refman/8.0/en/time-zone-support.html
    """
    zone, value, back = zone_name(node, target), _typed(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    if offset == 0:
        return retyped(value, "TIMESTAMPTZ" if back else "TIMESTAMP")
    if offset is not None:
        moved = call("DATE_ADD", value, _interval(number(-offset if back else offset), "SECOND"))
        return retyped(moved, "TIMESTAMPTZ" if back else "TIMESTAMP")
    zones = (text(zone), text("UTC")) if back else (text("UTC"), text(zone))
    return retyped(call("CONVERT_TZ", value, *zones), "TIMESTAMPTZ" if back else "TIMESTAMP")


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
    return placed_cast(node.this, "TIMESTAMP")
