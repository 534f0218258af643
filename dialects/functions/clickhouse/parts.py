"""Parts of moments, and truncation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.clickhouse.clocks import CLOCK, PAGE
from dialects.functions.datetime.base import cast_and_place, cast_to, minus, unit_of
from dialects.sql.build import copy_tree, number, unparenthesize
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, copy_tree(value))


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
    **CLOCK.parts(partial(_part, "toYear")),
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build toYear(x), toDayOfWeek(x) % 7, toISOWeek(x), positiveModulo(toUnixTimestamp64Micro(x), 60000000) / 1000000.0

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions
    """
    unit, known = unit_of(node), CLOCK.parts_like(node, _PARTS)
    if unit not in known:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(known).lower()}", PAGE)
    return CLOCK.extract(node, known[unit])


_STARTS = {"YEAR": "toStartOfYear", "QUARTER": "toStartOfQuarter", "MONTH": "toStartOfMonth", "WEEK": "toMonday"}
_CLOCKS = {"HOUR": 3_600_000_000, "MINUTE": 60_000_000, "SECOND": 1_000_000}


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build toStartOfMonth(CAST(x AS Date32)), and the microseconds less their remainder for units of a clock

    https://clickhouse.com/docs/sql-reference/functions/date-time-functions#tostartofmonth
    """
    value, unit = unparenthesize(node.this), unit_of(node)
    if size := _CLOCKS.get(unit):
        micros = CLOCK.micros_of(value)
        moment = CLOCK.moment_of(minus(micros, CLOCK.remainder(copy_tree(micros), size)))
        is_time = temporal_kind(value) == "time" or cast_to(node) == "time"
        return CLOCK.time_of(moment) if is_time else moment
    if unit not in _STARTS and unit != "DAY":
        hint = "use year, quarter, month, week, day, hour, minute, second"
        raise refusal(f"DATE_TRUNC('{unit}')", target, hint, PAGE)
    day = cast_and_place(copy_tree(value), "DATE")
    result = set_type(call(_STARTS[unit], day), "DATE") if unit in _STARTS else day
    return result if cast_to(node) == "date" else cast_and_place(result, "TIMESTAMP")
