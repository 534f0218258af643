"""T-SQL: parts of dates and truncation, independent of the session's DATEFIRST."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime import microseconds
from dialects.functions.datetime.base import (
    STORED_AS,
    as_operand,
    cast_and_place,
    cast_marker,
    cast_to,
    minus,
    modulo,
    parts_by_years,
    per,
    plus,
    times,
    unit_of,
)
from dialects.functions.datetime.tsql import day, microseconds_between, part
from dialects.sql.build import copy_tree, text
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_DATEPART = "https://learn.microsoft.com/en-us/sql/t-sql/functions/datepart-transact-sql"
_DATETRUNC = "https://learn.microsoft.com/en-us/sql/t-sql/functions/datetrunc-transact-sql"


def _weekday(value: exp.Expr, ahead: int) -> exp.Expr:
    """Return the day of the week from 0, independent of DATEFIRST."""
    day = plus(part("WEEKDAY", value), exp.var("@@DATEFIRST"))
    return modulo(plus(day, ahead) if ahead > 0 else minus(day, -ahead), 7)


def _iso_year(value: exp.Expr) -> exp.Expr:
    # 26 days after the Monday of week 1, or before that of week 52, it is the same year.
    shift = exp.Sub(this=exp.Literal.number(26), expression=part("ISO_WEEK", value))
    return call("YEAR", call("DATEADD", "DAY", shift, value))


def _seconds(value: exp.Expr) -> exp.Expr:
    return plus(part("SECOND", value), per(part("MICROSECOND", value), "1000000.0"))


_PARTS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "DOW": lambda value: _weekday(value, -1),
    "ISODOW": lambda value: plus(_weekday(value, 5), 1),
    "WEEK": lambda value: part("ISO_WEEK", value),
    "ISOYEAR": _iso_year,
    "SECOND": _seconds,
    "MICROSECOND": lambda value: plus(times(part("SECOND", value), 1_000_000), part("MICROSECOND", value)),
    "MILLISECOND": lambda value: plus(times(part("SECOND", value), 1_000), per(part("MICROSECOND", value), "1000.0")),
    "DOY": partial(part, "DAYOFYEAR"),
    **parts_by_years(partial(part, "YEAR"), per),
    **{unit: partial(part, unit) for unit in ("YEAR", "QUARTER", "MONTH", "DAY", "HOUR", "MINUTE")},
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build DATEPART; weekdays by arithmetic with @@DATEFIRST, because their numbers depend on it."""
    value, unit = cast_marker(node.expression), unit_of(node)
    if temporal_kind(value) == "interval" or temporal_kind(node.expression) == "interval":
        return microseconds.extract(node, target, has_large_literals=False)
    if unit == "EPOCH":
        start: exp.Expr = text("00:00:00") if temporal_kind(value) == "time" else text("1970-01-01")
        start = cast_and_place(start, STORED_AS.get(temporal_kind(value), "TIMESTAMP"))
        return exp.Paren(this=per(set_type(microseconds_between(value, start, target), "BIGINT"), "1000000.0"))
    if unit == "SECOND" and isinstance(node.parent, exp.Floor):
        return part("SECOND", value)
    if unit not in _PARTS:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(_PARTS).lower()}, epoch", _DATEPART)
    return as_operand(_PARTS[unit](value))


def truncate_by_function(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build DATETRUNC; weeks by ISO_WEEK, because those of WEEK begin as DATEFIRST says."""
    value, unit = cast_marker(node.this), unit_of(node)
    result = call("DATETRUNC", "ISO_WEEK" if unit == "WEEK" else unit, value)
    return set_type(result, STORED_AS.get(temporal_kind(value), "TIMESTAMP"))


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build DATEADD back to the first day, or of the whole units since midnight."""
    value, unit = cast_marker(node.this), unit_of(node)
    if unit in ("HOUR", "MINUTE", "SECOND"):
        if temporal_kind(value) == "time":
            start: exp.Expr = cast_and_place(text("00:00:00"), "TIME")
            end = copy_tree(start)
        else:
            start = day(value)
            end = cast_and_place(copy_tree(start), "TIMESTAMP")
        return call("DATEADD", unit, call("DATEDIFF", unit, copy_tree(start), value), end)
    first = _FIRST_DAYS.get(unit)
    if first is None:
        raise refusal(
            f"DATE_TRUNC('{unit}')", target, "use year, quarter, month, week, day, hour, minute, second", _DATETRUNC
        )
    result = set_type(first(value), "DATE")
    return result if cast_to(node) == "date" else cast_and_place(result, "TIMESTAMP")


def _back(unit: str, by: exp.Expr, day: exp.Expr) -> exp.Expr:
    return call("DATEADD", unit, by, day)


def _first_of_month(value: exp.Expr) -> exp.Expr:
    back = exp.Sub(this=exp.Literal.number(1), expression=call("DAY", copy_tree(value)))
    return _back("DAY", back, day(value))


def _first_of_quarter(value: exp.Expr) -> exp.Expr:
    months = modulo(minus(call("MONTH", copy_tree(value)), 1), 3)
    return _back("MONTH", exp.Neg(this=exp.Paren(this=months)), _first_of_month(value))


def _first_of_year(value: exp.Expr) -> exp.Expr:
    back = exp.Sub(this=exp.Literal.number(1), expression=part("DAYOFYEAR", value))
    return _back("DAY", back, day(value))


def _monday(value: exp.Expr) -> exp.Expr:
    return _back("DAY", exp.Neg(this=exp.Paren(this=_weekday(value, 5))), day(value))


# DATEFROMPARTS (2012) would give the same; these forms serve 2008 too, over all years.
_FIRST_DAYS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "YEAR": _first_of_year,
    "QUARTER": _first_of_quarter,
    "MONTH": _first_of_month,
    "WEEK": _monday,
    "DAY": day,
}
