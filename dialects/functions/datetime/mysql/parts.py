"""Parts of moments and truncation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import (
    cast_and_place,
    cast_marker,
    cast_to,
    divide_whole,
    minus,
    parts_by_years,
    plus,
    times,
    unit_of,
)
from dialects.functions.datetime.duration_fields import of_micros, part_of, parts_of_micros
from dialects.functions.datetime.mysql.moments import PAGE, interval
from dialects.sql.build import copy_tree, number, text
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, copy_tree(value))


# Parts


def _seconds(value: exp.Expr, per_second: int, of_micros: str) -> exp.Expr:
    """Return the seconds of a minute in a smaller unit. Multiply, because a quotient has only four more digits."""
    seconds: exp.Expr = _part("SECOND", value)
    return plus(
        times(seconds, per_second) if per_second > 1 else seconds, times(_part("MICROSECOND", value), of_micros)
    )


_PARTS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    **{unit: partial(_part, unit) for unit in ("YEAR", "QUARTER", "MONTH", "HOUR", "MINUTE")},
    "DAY": partial(_part, "DAYOFMONTH"),
    "DOY": partial(_part, "DAYOFYEAR"),
    "DOW": lambda value: minus(_part("DAYOFWEEK", value), 1),
    "ISODOW": lambda value: plus(_part("WEEKDAY", value), 1),
    "WEEK": lambda value: call("WEEK", copy_tree(value), 3),
    "ISOYEAR": lambda value: divide_whole(call("YEARWEEK", copy_tree(value), 3), 100),
    "SECOND": lambda value: _seconds(value, 1, "0.000001"),
    "MILLISECOND": lambda value: _seconds(value, 1_000, "0.001"),
    "MICROSECOND": lambda value: _seconds(value, 1_000_000, "1"),
    **parts_by_years(partial(_part, "YEAR"), divide_whole),
}
_FIELDS = parts_of_micros(divide_whole, lambda value: times(value, "0.000001"))


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build YEAR(x), DAYOFWEEK(x) - 1, WEEK(x, 3), SECOND(x) + MICROSECOND(x) * 0.000001

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html
    """
    value, unit = cast_marker(node.expression), unit_of(node)
    kind = temporal_kind(value) or temporal_kind(node.expression)
    if kind == "interval" or temporal_kind(node.expression) == "interval":
        found = _FIELDS.get(unit)
        known = _FIELDS
        value = part_of(value, unit, of_micros(has_large_literals=True))
    elif unit == "EPOCH":
        return exp.Paren(this=_since_epoch(value, kind))
    else:
        found, known = _PARTS.get(unit), _PARTS
    if found is None:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(known).lower()}", PAGE)
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
    return call("DATE_SUB", day, interval(count, unit))


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
    value, unit = cast_marker(node.this), unit_of(node)
    if unit in _CLOCKS:
        kept = _CLOCKS[: _CLOCKS.index(unit) + 1]
        clock = call("MAKETIME", *(_part(name, value) if name in kept else number(0) for name in _CLOCKS))
        if temporal_kind(value) == "time" or cast_to(node) == "time":
            return set_type(clock, "TIME")
        return cast_and_place(call("TIMESTAMP", _part("DATE", value), clock), "TIMESTAMP")
    first = _FIRST_DAYS.get(unit)
    if first is None:
        hint = "use year, quarter, month, week, day, hour, minute, second"
        raise refusal(f"DATE_TRUNC('{unit}')", target, hint, PAGE)
    result = set_type(first(value), "DATE")
    return result if cast_to(node) == "date" else cast_and_place(result, "TIMESTAMP")
