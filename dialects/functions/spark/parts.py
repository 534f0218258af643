"""Parts of moments, and truncation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import cast_and_place, cast_to, divide_whole, modulo, plus, unit_of
from dialects.functions.datetime.text_times import Clock
from dialects.sql.build import copy_tree, number, parenthesize, text, unparenthesize
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"

CLOCK = Clock(
    micros=lambda moment: call("unix_micros", moment),
    moment=lambda micros: call("timestamp_micros", micros),
    time=lambda moment: call("date_format", moment, text("HH:mm:ss.SSSSSS")),
    remainder=lambda value, size: call("pmod", value, number(size)),
    divide=divide_whole,
)


def _part(name: str, value: exp.Expr) -> exp.Expr:
    return call(name, copy_tree(value))


def _iso_year(value: exp.Expr) -> exp.Expr:
    """Build year(date_add(date_trunc('WEEK', x), 3)): the year of the week's Thursday."""
    monday = cast_and_place(call("date_trunc", text("WEEK"), cast_and_place(copy_tree(value), "TIMESTAMP")), "DATE")
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
    **CLOCK.parts(partial(_part, "year")),
}


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build year(x), dayofweek(x) - 1, weekofyear(x), pmod(unix_micros(x), 60000000) / 1000000.0

    https://spark.apache.org/docs/latest/api/sql/index.html#year
    """
    unit, known = unit_of(node), CLOCK.parts_like(node, _PARTS)
    if unit not in known:
        raise refusal(f"EXTRACT({unit})", target, f"use {', '.join(known).lower()}", f"{_API}#extract")
    return CLOCK.extract(node, known[unit])


_UNITS = ("YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND")


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build date_trunc('MONTH', CAST(x AS TIMESTAMP)): https://spark.apache.org/docs/latest/api/sql/index.html#date_trunc"""
    value, unit = unparenthesize(node.this), unit_of(node)
    if unit not in _UNITS:
        raise refusal(f"DATE_TRUNC('{unit}')", target, f"use {', '.join(_UNITS).lower()}", f"{_API}#date_trunc")
    moment = CLOCK.instant(value)
    moment = cast_and_place(copy_tree(moment), "TIMESTAMP") if not isinstance(moment, exp.Cast) else moment
    start = set_type(call("date_trunc", text(unit), moment), "TIMESTAMP")
    if temporal_kind(value) == "time" or cast_to(node) == "time":
        return CLOCK.time_of(start)
    return cast_and_place(start, "DATE") if cast_to(node) == "date" else start
