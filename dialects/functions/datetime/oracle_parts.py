"""Oracle: parts of dates and truncation, independent of the session's NLS settings."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.functions.base import call
from dialects.functions.datetime.base import YEARS, cast_and_place, cast_to, minus, per, plus, times, unit_of
from dialects.functions.datetime.duration_fields import Fields, fields_of
from dialects.sql.build import copy_tree, number, parenthesize, text, unparenthesize
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_EXTRACT = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/EXTRACT-datetime.html"
_TRUNC = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ROUND-and-TRUNC-Date-Functions.html"

DATE, TIMESTAMP = "YYYY-MM-DD", "YYYY-MM-DD HH24:MI:SS.FF"
_FORMATS = {"YEAR": "YYYY", "QUARTER": "Q", "MONTH": "MM", "WEEK": "IW", "DAY": "DD", "HOUR": "HH24", "MINUTE": "MI"}
CLOCK = {"DAY": 86_400, "HOUR": 3_600, "MINUTE": 60}
_EXTRACTED = ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND")


def part(unit: str, value: exp.Expr) -> exp.Extract:
    """Build EXTRACT(unit FROM value)."""
    return exp.Extract(this=exp.var(unit), expression=copy_tree(value))


def seconds(value: exp.Expr, *units: str) -> exp.Expr:
    """Return the seconds of a duration or a clock, with their fraction."""
    total: exp.Expr = part("SECOND", value)
    for unit in reversed(units):
        total = exp.Add(this=times(part(unit, value), CLOCK[unit]), expression=total)
    return total


_START = "2000-01-01"


def moment_after(value: exp.Expr) -> exp.Expr:
    start = call("TO_TIMESTAMP", text(_START), text("YYYY-MM-DD"))
    return exp.Add(this=start, expression=parenthesize(copy_tree(value)))


def of_interval(value: exp.Expr, towards_zero: bool) -> Fields:
    """Return the fields of an interval, rounded towards zero by EXTRACT, or rounded down by a moment."""
    if towards_zero:
        micros = exp.Paren(this=times(exp.Paren(this=seconds(value, "HOUR", "MINUTE")), 1_000_000))
        return Fields(part("DAY", value), micros, is_long=False)
    moment = moment_after(value)
    start = call("TO_DATE", text(_START), text("YYYY-MM-DD"))
    days = exp.Paren(this=exp.Sub(this=call("TRUNC", moment), expression=start))
    micros = exp.Paren(this=times(exp.Paren(this=seconds(moment, "HOUR", "MINUTE")), 1_000_000))
    return Fields(days, micros, is_signed=False, is_long=False)


def _text_part(fmt: str, value: exp.Expr) -> exp.Expr:
    return call("TO_NUMBER", call("TO_CHAR", value, text(fmt)))


def _years(value: exp.Expr, ahead: int, size: int) -> exp.Expr:
    """Return the group of years that a moment is in."""
    year: exp.Expr = exp.Paren(this=plus(part("YEAR", value), ahead)) if ahead else part("YEAR", value)
    return call("FLOOR", exp.Div(this=year, expression=exp.Literal.number(size)))


def _iso_weekday(value: exp.Expr) -> exp.Expr:
    return plus(minus(call("TRUNC", copy_tree(value)), call("TRUNC", copy_tree(value), text("IW"))), 1)


def _day(iso: str) -> exp.Expr:
    return call("TO_DATE", text(iso), text(DATE))


def extract(node: exp.Extract, target: Target) -> exp.Expr:
    """Build EXTRACT, or TO_CHAR with formats that no NLS setting changes."""
    value, unit, found = unparenthesize(node.expression), unit_of(node), temporal_kind(node.expression)
    if found == "interval" and unit != "EPOCH":
        fields = fields_of(value, of_interval)
        if unit == "DAY":
            return fields.days
        if fields.is_long:
            if unit not in _OF_MICROS:
                raise _refusal(unit, target)
            return _OF_MICROS[unit](fields.micros)
        value = value if fields.is_signed else exp.Paren(this=moment_after(value))
    match unit:
        case "QUARTER":
            return _text_part("Q", value)
        case "DOY":
            return _text_part("DDD", value)
        case "DECADE" | "CENTURY" | "MILLENNIUM":
            return _years(value, *YEARS[unit])
        case "MILLISECOND":
            return exp.Paren(this=times(part("SECOND", value), 1_000))
        case "WEEK":
            return _text_part("IW", value)
        case "ISOYEAR":
            return _text_part("IYYY", value)
        case "ISODOW":
            return exp.Paren(this=_iso_weekday(value))
        case "DOW":
            return call("MOD", _iso_weekday(value), 7)
        case "MICROSECOND":
            return exp.Paren(this=times(part("SECOND", value), 1_000_000))
        case "EPOCH" if found == "interval":
            return exp.Paren(this=seconds(value, "DAY", "HOUR", "MINUTE"))
        case "EPOCH" if found == "time":
            return exp.Paren(this=seconds(value, "HOUR", "MINUTE"))
        case "EPOCH":
            days = minus(call("TRUNC", copy_tree(value)), _day("1970-01-01"))
            whole = times(days, 86_400)
            return exp.Paren(
                this=whole if found == "date" else plus(whole, exp.Paren(this=seconds(value, "HOUR", "MINUTE")))
            )
    if unit not in _EXTRACTED:
        raise _refusal(unit, target)
    return exp.Extract(this=exp.var(unit), expression=value)


def _refusal(unit: str, target: Target) -> Unsupported:
    units = "use year, quarter, month, week, day, doy, dow, hour, minute, second, epoch"
    return refusal(f"EXTRACT({unit})", target, units, _EXTRACT)


def _whole(micros: exp.Expr, size: int) -> exp.Expr:
    return call("TRUNC", exp.Div(this=copy_tree(micros), expression=number(size), typed=True))


#: A part of a number of microseconds, which may be a day or more.
_OF_MICROS: dict[str, Callable[[exp.Expr], exp.Expr]] = {
    "HOUR": lambda micros: _whole(micros, 3_600_000_000),
    "MINUTE": lambda micros: call("MOD", _whole(micros, 60_000_000), 60),
    "SECOND": lambda micros: exp.Paren(this=per(call("MOD", copy_tree(micros), 60_000_000), "1000000")),
    "MICROSECOND": lambda micros: call("MOD", copy_tree(micros), 60_000_000),
}


def truncate(node: exp.TimestampTrunc, target: Target) -> exp.Expr:
    """Build TRUNC, cast to TIMESTAMP again if the value was one; for seconds, subtract their fraction."""
    value, unit = unparenthesize(node.this), unit_of(node)
    if unit == "SECOND":
        fraction = call("MOD", part("SECOND", value), 1)
        return exp.Paren(this=exp.Sub(this=value, expression=call("NUMTODSINTERVAL", fraction, text("SECOND"))))
    if unit not in _FORMATS:
        raise refusal(
            f"DATE_TRUNC('{unit}')", target, "use year, quarter, month, week, day, hour, minute, second", _TRUNC
        )
    day = set_type(call("TRUNC", value, text(_FORMATS[unit])), "DATE")
    if cast_to(node) == "date" and unit not in ("HOUR", "MINUTE"):
        return day
    result = cast_and_place(day, "TIMESTAMP")
    return set_type(result, "TIME") if temporal_kind(node) == "time" else result
