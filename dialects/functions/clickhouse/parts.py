"""Parts of moments, and truncation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.clickhouse.clocks import PAGE, instant, micros_of, moment_of, time_of
from dialects.functions.datetime.base import cast_to, minus, per, placed_cast, plus, unit_of
from dialects.functions.datetime.duration_fields import of_micros, part_of
from dialects.sql.build import bare, copied, number, parenthesize
from dialects.sql.types.annotate import typed
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, copied(value))


def _fraction(per_second: int, divisor: str, value: exp.Expr) -> exp.Expr:
    """Return the seconds of a minute in a unit, with their fraction."""
    micros = call("positiveModulo", micros_of(value), number(60_000_000))
    return micros if divisor == "1" else per(typed(micros, "BIGINT"), divisor)


def _whole(value: exp.Expr, size: int) -> exp.Expr:
    return call("intDiv", value, number(size))


def _years(ahead: int, size: int, value: exp.Expr) -> exp.Expr:
    year = _part("toYear", value)
    return _whole(plus(year, ahead) if ahead else year, size)


_PARTS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "YEAR": partial(_part, "toYear"),
    "QUARTER": partial(_part, "toQuarter"),
    "MONTH": partial(_part, "toMonth"),
    "HOUR": partial(_part, "toHour"),
    "MINUTE": partial(_part, "toMinute"),
    "DAY": partial(_part, "toDayOfMonth"),
    "DOY": partial(_part, "toDayOfYear"),
    "DOW": lambda value: exp.Mod(this=_part("toDayOfWeek", value), expression=number(7)),
    "ISODOW": partial(_part, "toDayOfWeek"),
    "WEEK": partial(_part, "toISOWeek"),
    "ISOYEAR": partial(_part, "toISOYear"),
    "SECOND": partial(_fraction, 1, "1000000.0"),
    "MILLISECOND": partial(_fraction, 1_000, "1000.0"),
    "MICROSECOND": partial(_fraction, 1_000_000, "1"),
    "EPOCH": lambda value: per(micros_of(value), "1000000.0"),
    "DECADE": partial(_years, 0, 10),
    "CENTURY": partial(_years, 99, 100),
    "MILLENNIUM": partial(_years, 999, 1_000),
}
_FIELDS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "EPOCH": lambda value: per(value, "1000000.0"),
    "DAY": copied,
    "HOUR": lambda value: _whole(value, 3_600_000_000),
    "MINUTE": lambda value: exp.Mod(this=_whole(value, 60_000_000), expression=number(60)),
    "SECOND": lambda value: per(exp.Mod(this=parenthesize(value), expression=number(60_000_000)), "1000000.0"),
    "MICROSECOND": lambda value: exp.Mod(this=parenthesize(value), expression=number(60_000_000)),
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build toYear(x), toDayOfWeek(x) % 7, toISOWeek(x), positiveModulo(toUnixTimestamp64Micro(x), 60000000) / 1000000.0

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions
    """
    value, unit = bare(node.expression), unit_of(node)
    kind = temporal_kind(value)
    known = _FIELDS if kind == "interval" else _PARTS
    if unit not in known:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(known).lower()}", PAGE)
    prepared = (
        part_of(value, unit, of_micros(has_large_literals=True))
        if kind == "interval"
        else value
        if kind == "date"
        else instant(value)
    )
    return exp.Paren(this=known[unit](prepared))


_STARTS = {"YEAR": "toStartOfYear", "QUARTER": "toStartOfQuarter", "MONTH": "toStartOfMonth", "WEEK": "toMonday"}
_CLOCKS = {"HOUR": 3_600_000_000, "MINUTE": 60_000_000, "SECOND": 1_000_000}


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build toStartOfMonth(CAST(x AS Date32)), and the microseconds less their remainder for units of a clock

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions#tostartofmonth
    """
    value, unit = bare(node.this), unit_of(node)
    if size := _CLOCKS.get(unit):
        micros = micros_of(value)
        moment = moment_of(minus(micros, call("positiveModulo", copied(micros), number(size))))
        is_time = temporal_kind(value) == "time" or cast_to(node) == "time"
        return time_of(moment) if is_time else moment
    if unit not in _STARTS and unit != "DAY":
        hint = "use year, quarter, month, week, day, hour, minute, second"
        raise refusal(f"DATE_TRUNC('{unit}')", target, hint, PAGE)
    day = placed_cast(copied(value), "DATE")
    result = typed(call(_STARTS[unit], day), "DATE") if unit in _STARTS else day
    return result if cast_to(node) == "date" else placed_cast(result, "TIMESTAMP")
