"""Parts of moments, and truncation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import cast_to, modulo, per, placed_cast, plus, unit_of
from dialects.functions.datetime.duration_fields import of_micros, part_of
from dialects.functions.datetime.text_times import Clock
from dialects.sql.build import bare, copied, number, parenthesize, text
from dialects.sql.types.annotate import typed
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"

CLOCK = Clock(
    micros=lambda moment: call("unix_micros", moment),
    moment=lambda micros: call("timestamp_micros", micros),
    time=lambda moment: call("date_format", moment, text("HH:mm:ss.SSSSSS")),
)


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, copied(value))


def _fraction(per_second: int, divisor: str, value: exp.Expr) -> exp.Expr:
    """Return the seconds of a minute in a unit, with their fraction."""
    micros = call("pmod", CLOCK.micros_of(value), number(60_000_000))
    return micros if divisor == "1" else per(typed(micros, "BIGINT"), divisor)


def _whole(value: exp.Expr, size: int) -> exp.Expr:
    return exp.IntDiv(this=parenthesize(value), expression=number(size))


def _years(ahead: int, size: int, value: exp.Expr) -> exp.Expr:
    year = _part("year", value)
    return _whole(plus(year, ahead) if ahead else year, size)


def _iso_year(value: exp.Expr) -> exp.Expr:
    """Build year(date_add(date_trunc('WEEK', x), 3)): the year of the week's Thursday."""
    monday = placed_cast(call("date_trunc", text("WEEK"), placed_cast(copied(value), "TIMESTAMP")), "DATE")
    return call("year", call("date_add", monday, 3))


_PARTS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "YEAR": partial(_part, "year"),
    "QUARTER": partial(_part, "quarter"),
    "MONTH": partial(_part, "month"),
    "HOUR": partial(_part, "hour"),
    "MINUTE": partial(_part, "minute"),
    "DAY": partial(_part, "day"),
    "DOY": partial(_part, "dayofyear"),
    "DOW": lambda value: exp.Sub(this=_part("dayofweek", value), expression=number(1)),
    "ISODOW": lambda value: plus(modulo(parenthesize(plus(_part("dayofweek", value), 5)), 7), 1),
    "WEEK": partial(_part, "weekofyear"),
    "ISOYEAR": _iso_year,
    "SECOND": partial(_fraction, 1, "1000000.0"),
    "MILLISECOND": partial(_fraction, 1_000, "1000.0"),
    "MICROSECOND": partial(_fraction, 1_000_000, "1"),
    "EPOCH": lambda value: per(CLOCK.micros_of(value), "1000000.0"),
    "DECADE": partial(_years, 0, 10),
    "CENTURY": partial(_years, 99, 100),
    "MILLENNIUM": partial(_years, 999, 1_000),
}
_FIELDS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "EPOCH": lambda value: per(value, "1000000.0"),
    "DAY": copied,
    "HOUR": lambda value: _whole(value, 3_600_000_000),
    "MINUTE": lambda value: exp.Mod(this=exp.Paren(this=_whole(value, 60_000_000)), expression=number(60)),
    "SECOND": lambda value: per(exp.Mod(this=parenthesize(value), expression=number(60_000_000)), "1000000.0"),
    "MICROSECOND": lambda value: exp.Mod(this=parenthesize(value), expression=number(60_000_000)),
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build year(x), dayofweek(x) - 1, weekofyear(x), pmod(unix_micros(x), 60000000) / 1000000.0

    https://spark.apache.org/docs/latest/api/sql/index.html#year
    """
    value, unit = bare(node.expression), unit_of(node)
    kind = temporal_kind(value)
    known = _FIELDS if kind == "interval" else _PARTS
    if unit not in known:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(known).lower()}", f"{_API}#extract")
    prepared = (
        part_of(value, unit, of_micros(has_large_literals=True))
        if kind == "interval"
        else value
        if kind == "date"
        else CLOCK.instant(value)
    )
    return exp.Paren(this=known[unit](prepared))


_UNITS = ("YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND")


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build date_trunc('MONTH', CAST(x AS TIMESTAMP)): https://spark.apache.org/docs/latest/api/sql/index.html#date_trunc"""
    value, unit = bare(node.this), unit_of(node)
    if unit not in _UNITS:
        raise refusal(f"DATE_TRUNC('{unit}')", target, f"use {', '.join(_UNITS).lower()}", f"{_API}#date_trunc")
    moment = CLOCK.instant(value)
    moment = placed_cast(copied(moment), "TIMESTAMP") if not isinstance(moment, exp.Cast) else moment
    start = typed(call("date_trunc", text(unit), moment), "TIMESTAMP")
    if temporal_kind(value) == "time" or cast_to(node) == "time":
        return CLOCK.time_of(start)
    return placed_cast(start, "DATE") if cast_to(node) == "date" else start
