"""SQLite: text as Django stores it, in UTC, and the functions that Django registers on each connection.

https://github.com/django/django/blob/stable/5.2.x/django/db/backends/sqlite3/_functions.py
"""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime import microseconds
from dialects.functions.datetime.base import (
    YEARS,
    cast_and_place,
    cast_to,
    moment_and_duration,
    per,
    plus,
    times,
    unit_of,
    zone_name,
)
from dialects.sql.build import case, copy_tree, number, text, unparenthesize
from dialects.sql.timezones import format_offset, offset_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_DATES = "https://www.sqlite.org/lang_datefunc.html"

_UNITS = ("YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND")
_NAMES = {"ISODOW": "iso_week_day", "ISOYEAR": "iso_year"}


def _clock(node: exp.Expr, target: Target) -> tuple[exp.Expr, exp.Expr, exp.Expr]:
    """Return a moment, its shown zone and its stored zone; both zones are NULL for a wall clock."""
    node = unparenthesize(node)
    if not isinstance(node, exp.AtTimeZone):
        return node, exp.Null(), exp.Null()
    zone = zone_name(node, target)
    offset = offset_of(zone)
    if temporal_kind(node.this) == "datetime":
        if offset == 0:
            return _clock(node.this, target)
        raise refusal("AT TIME ZONE of a wall clock", target, "convert it to UTC in Python", _DATES)
    return (
        unparenthesize(node.this),
        text(zone if offset is None else format_offset(offset) if offset else "UTC"),
        text("UTC"),
    )


def _with_midnight(node: exp.Expr) -> exp.Expr:
    """Return a date as a timestamp; anything else unchanged."""
    node = unparenthesize(node)
    return exp.DPipe(this=node, expression=text(" 00:00:00")) if temporal_kind(node) == "date" else node


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build django_datetime_extract, django_time_extract."""
    unit, found = unit_of(node), temporal_kind(node.expression)
    if found == "interval":
        return microseconds.extract(node, target, has_large_literals=True)
    value, zone, stored = _clock(node.expression, target)

    def part(name: str) -> exp.Expr:
        if found == "time":
            return call("django_time_extract", text(name), copy_tree(value))
        return call("django_datetime_extract", text(name), copy_tree(value), copy_tree(zone), copy_tree(stored))

    match unit:
        case "DOW":
            return exp.Paren(this=exp.Sub(this=part("week_day"), expression=number(1)))
        case "SECOND" if not isinstance(node.parent, exp.Floor):
            return exp.Paren(this=plus(part("second"), per(part("microsecond"), "1000000.0")))
        case "MICROSECOND":
            return exp.Paren(this=plus(times(part("second"), 1_000_000), part("microsecond")))
        case "MILLISECOND":
            return exp.Paren(this=plus(times(part("second"), 1_000), per(part("microsecond"), "1000.0")))
        case "DOY" if found != "time":
            return cast_and_place(call("STRFTIME", text("%j"), _wall_clock(value, zone, stored)), "INT")
        case "DECADE" | "CENTURY" | "MILLENNIUM":
            ahead, size = YEARS[unit]
            year = exp.Paren(this=plus(part("year"), ahead)) if ahead else part("year")
            return exp.Paren(this=exp.Div(this=year, expression=number(size), typed=True))
        case "EPOCH" if found == "time":
            return exp.Paren(this=per(call("django_time_diff", value, text("00:00:00")), "1000000.0"))
        case "EPOCH":
            start = text("1970-01-01 00:00:00")
            return exp.Paren(
                this=per(call("django_timestamp_diff", _wall_clock(value, zone, stored), start), "1000000.0")
            )
    if unit not in _UNITS and unit not in _NAMES:
        raise refusal(
            f"EXTRACT({unit})", target, "use year, quarter, month, week, day, dow, hour, minute, second", _DATES
        )
    return part(_NAMES.get(unit, unit.lower()))


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build django_datetime_trunc, django_date_trunc, django_time_trunc."""
    unit = unit_of(node)
    if unit not in _UNITS:
        raise refusal(
            f"DATE_TRUNC('{unit}')", target, "use year, quarter, month, week, day, hour, minute, second", _DATES
        )
    value, zone, stored = _clock(node.this, target)
    day = unit not in ("HOUR", "MINUTE", "SECOND")
    if temporal_kind(node.this) == "time" or (cast_to(node) == "time" and not day):
        name, result = "django_time_trunc", "TIME"
    elif cast_to(node) == "date" and day:
        name, result = "django_date_trunc", "DATE"
    else:
        name, result = "django_datetime_trunc", "TIMESTAMP"
    return set_type(call(name, text(unit.lower()), value, zone, stored), result)


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build django_format_dtdelta."""
    moment, duration = moment_and_duration(node)
    sign = text("-" if isinstance(node, exp.Sub) else "+")
    return call("django_format_dtdelta", sign, _with_midnight(moment), unparenthesize(duration))


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build django_format_dtdelta on a day, and take its time of day."""
    moment, duration = moment_and_duration(node)
    sign = text("-" if isinstance(node, exp.Sub) else "+")
    day = exp.DPipe(this=text("1970-01-01 "), expression=unparenthesize(moment))
    total = call("django_format_dtdelta", sign, day, unparenthesize(duration))
    return call("django_datetime_cast_time", total, exp.Null(), exp.Null())


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build django_timestamp_diff."""
    return call("django_timestamp_diff", _with_midnight(node.this), _with_midnight(node.expression))


def subtract_times(node: exp.Sub, target: Target) -> exp.Expr:
    """Build django_time_diff."""
    return call("django_time_diff", unparenthesize(node.this), unparenthesize(node.expression))


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build the difference of Julian days."""
    days = (call("JULIANDAY", unparenthesize(side)) for side in (node.this, node.expression))
    return cast_and_place(exp.Sub(this=next(days), expression=next(days)), "BIGINT")


def cast_date(node: exp.Cast, target: Target) -> exp.Expr:
    """Build django_datetime_cast_date; DATE of text."""
    if temporal_kind(node.this) == "date":
        return unparenthesize(node.this)
    value, zone, stored = _clock(node.this, target)
    if isinstance(zone, exp.Null):
        return call("DATE", value)
    return call("django_datetime_cast_date", value, zone, stored)


def cast_time(node: exp.Cast, target: Target) -> exp.Expr:
    """Build django_datetime_cast_time; TIME of text."""
    found = temporal_kind(node.this)
    if found == "time":
        return unparenthesize(node.this)
    value, zone, stored = _clock(node.this, target)
    if found in ("datetime", "instant"):
        return call("django_datetime_cast_time", value, zone, stored)
    return call("TIME", value)


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build the text of a timestamp with its fraction, which DATETIME() would drop."""
    value = unparenthesize(node.this)
    if temporal_kind(value):
        return _with_midnight(value)
    midnight = exp.DPipe(this=copy_tree(value), expression=text(" 00:00:00"))
    only_day = exp.EQ(this=call("LENGTH", copy_tree(value)), expression=number(10))
    return case(only_day, midnight, call("django_format_dtdelta", text("+"), value, 0))


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build django_datetime_cast_date and _time, joined."""
    return _wall_clock(*_clock(node, target))


def _wall_clock(value: exp.Expr, zone: exp.Expr, stored: exp.Expr) -> exp.Expr:
    if isinstance(zone, exp.Null) or zone.name == "UTC":
        return _with_midnight(value)
    day, clock = (
        call(f"django_datetime_cast_{part}", copy_tree(value), copy_tree(zone), copy_tree(stored))
        for part in ("date", "time")
    )
    return exp.Paren(this=exp.DPipe(this=exp.DPipe(this=day, expression=text(" ")), expression=clock))


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW'): CURRENT_TIMESTAMP has no fraction."""
    return call("STRFTIME", text("%Y-%m-%d %H:%M:%f"), text("NOW"))


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build STRFTIME('%H:%M:%f', 'NOW'): CURRENT_TIME has no fraction."""
    return call("STRFTIME", text("%H:%M:%f"), text("NOW"))
