"""The text of a duration: its days unless zero, and its time unless zero beside days."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.duration_fields import Fields, fields_of, of_micros, sum_by_field, whole
from dialects.functions.datetime.oracle_parts import moment_after, of_interval
from dialects.functions.text.cast_helpers import cast_as_is, fraction_of_micros, join_parts
from dialects.sql.build import case, cast, copy_tree, is_not_null, number, parenthesize, text
from dialects.targets.base import Target


def _days_and_time(fields: Fields, is_whole: exp.Expr, clock: exp.Expr, join: type[exp.Binary]) -> exp.Expr:
    """Build ``1 day 00:00:02.5``; the time has a sign if the days or the time are negative."""
    days, below_zero = fields.days, exp.LT(this=parenthesize(copy_tree(fields.micros)), expression=number(0))
    some = exp.NEQ(this=parenthesize(copy_tree(days)), expression=number(0))
    single = exp.EQ(this=parenthesize(copy_tree(days)), expression=number(1))
    below = exp.LT(this=parenthesize(copy_tree(days)), expression=number(0))
    named = join_parts(join, cast(copy_tree(days), "TEXT"), case(single, text(" day"), text(" days")))
    before, alone = case(below, text(" +"), text(" ")), clock
    if fields.is_signed:
        before.args["ifs"].insert(0, exp.If(this=below_zero, true=text(" -")))
        before.set("ifs", before.args["ifs"])
        sign = exp.Paren(this=case(copy_tree(below_zero), text("-"), text("")))
        alone = exp.Paren(this=join_parts(join, sign, copy_tree(clock)))
    after = join_parts(join, before, copy_tree(clock))
    shown = join_parts(join, named, exp.Paren(this=case(is_whole, text(""), after)))
    return case(some, shown, alone)


def _size(fields: Fields) -> exp.Expr:
    """Return the microseconds without their sign."""
    return whole(call("ABS", copy_tree(fields.micros))) if fields.is_signed else fields.micros


class Printf(NamedTuple):
    """How a server writes whole numbers with leading zeros."""

    #: The name of its function printf.
    name: str
    #: Builds the whole part of a quotient.
    divide: Callable[[exp.Expr, int], exp.Expr]
    #: Builds a point and the digits of microseconds, without zeros at the end.
    fraction: Callable[[exp.Expr], exp.Expr]


def _part(rest: exp.Expr, unit: int, count: int = 0) -> exp.Expr:
    """Return the number of whole units in microseconds, modulo a count."""
    parts = exp.Div(typed=True, this=copy_tree(rest), expression=number(unit))
    return exp.Mod(this=exp.Paren(this=parts), expression=number(count)) if count else parts


def _is_zero(micros: exp.Expr) -> exp.Expr:
    return exp.EQ(this=parenthesize(copy_tree(micros)), expression=number(0))


def tsql_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, CONVERT(NVARCHAR(8), DATEADD(SECOND, ...), 108), fraction

    https://learn.microsoft.com/en-us/sql/t-sql/functions/cast-and-convert-transact-sql
    """
    fields = fields_of(node.this, of_micros(has_large_literals=False))
    rest = _size(fields)
    midnight = exp.Cast(this=text("00:00:00"), to=exp.DataType.build("TIME"))
    seconds = _part(rest, 1_000_000, 3_600) if fields.is_long else _part(rest, 1_000_000)
    clock: exp.Expr = call("CONVERT", call("NVARCHAR", 8), call("DATEADD", "SECOND", seconds, midnight), 108)
    if fields.is_long:
        hours = _part(_part(rest, 1_000_000), 3_600)
        padding = case(exp.LT(this=hours, expression=number(10)), text("0"), text(""))
        shown = exp.Cast(this=copy_tree(hours), to=exp.DataType.build("TEXT"))
        clock = join_parts(exp.Add, exp.Paren(this=padding), shown, call("RIGHT", clock, 6))
    fraction = fraction_of_micros(exp.Mod(this=copy_tree(rest), expression=number(1_000_000)))
    time = exp.Paren(this=join_parts(exp.Add, clock, exp.Paren(this=fraction)))
    return _days_and_time(fields, _is_zero(fields.micros), time, exp.Add)


def sqlite_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, PRINTF('%02d:%02d:%02d', ...), fraction

    https://www.sqlite.org/printf.html
    """
    return duration_by_printf(
        node,
        Printf(
            name="PRINTF",
            divide=_part,
            fraction=lambda micros: call("RTRIM", call("PRINTF", text(".%06d"), micros), text("0")),
        ),
    )


def duration_by_printf(node: exp.Cast, printf: Printf) -> exp.Expr:
    """Build the text of a number of microseconds: its days, printf('%02d:%02d:%02d', ...) and its fraction."""
    fields = fields_of(node.this, of_micros(has_large_literals=True))
    rest = _size(fields)
    hours, minutes, seconds = (printf.divide(copy_tree(rest), unit) for unit in (3_600_000_000, 60_000_000, 1_000_000))
    parts = (hours, *(exp.Mod(this=exp.Paren(this=part), expression=number(60)) for part in (minutes, seconds)))
    micros = exp.Mod(this=copy_tree(rest), expression=number(1_000_000))
    digits = printf.fraction(micros)
    none = exp.EQ(this=exp.Paren(this=copy_tree(micros)), expression=number(0))
    clock = call(printf.name, text("%02d:%02d:%02d"), *parts)
    time = exp.Paren(this=join_parts(exp.DPipe, clock, exp.Paren(this=case(none, text(""), digits))))
    shown = _days_and_time(fields, _is_zero(fields.micros), time, exp.DPipe)
    # For NULL, PRINTF would write zeros.
    return _unless_null(node.this, shown)


def mysql_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, TIME_FORMAT(SEC_TO_TIME(seconds), '%H:%i:%s'), fraction

    https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html#function_time-format
    """
    fields = fields_of(node.this, of_micros(has_large_literals=True))
    rest = _size(fields)
    clock = call(
        "TIME_FORMAT",
        call("SEC_TO_TIME", exp.IntDiv(this=parenthesize(copy_tree(rest)), expression=number(1_000_000))),
        text("%H:%i:%s"),
    )
    micros = exp.Mod(this=copy_tree(rest), expression=number(1_000_000))
    digits = exp.Trim(this=call("LPAD", micros, 6, text("0")), expression=text("0"), position="TRAILING")
    none = exp.EQ(this=exp.Paren(this=copy_tree(micros)), expression=number(0))
    fraction = case(none, text(""), join_parts(exp.DPipe, text("."), digits))
    time = exp.Paren(this=join_parts(exp.DPipe, clock, exp.Paren(this=fraction)))
    return _days_and_time(fields, _is_zero(fields.micros), time, exp.DPipe)


def _unless_null(value: exp.Expr, shown: exp.Expr) -> exp.Expr:
    return case(is_not_null(value), shown)


def oracle_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from 2000-01-01 plus the duration: its days, TO_CHAR(moment, 'HH24:MI:SS.FF6')

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Format-Models.html
    """
    fields = fields_of(node.this, of_interval)
    if fields.is_signed:
        return _unless_null(
            node.this, _days_and_time(fields, _is_zero(fields.micros), _oracle_clock(fields), exp.DPipe)
        )
    shown = call("TO_CHAR", moment_after(node.this), text("HH24:MI:SS.FF6"))
    is_whole = exp.EQ(this=shown, expression=text("00:00:00.000000"))
    time = call("RTRIM", call("RTRIM", copy_tree(shown), text("0")), text("."))
    return _unless_null(node.this, _days_and_time(fields, is_whole, time, exp.DPipe))


def _oracle_clock(fields: Fields) -> exp.Expr:
    """Return the hours, minutes and seconds of microseconds, and the fraction without zeros at its end."""
    size = _size(fields)

    def two_digits(unit: int, count: int = 0) -> exp.Expr:
        units: exp.Expr = exp.Div(typed=True, this=copy_tree(size), expression=number(unit))
        units = call("TRUNC", call("MOD", units, count) if count else units)
        return call("TO_CHAR", units, text("FM00" if count else f"FM{'9' * 10}00"))

    parts = [two_digits(3_600_000_000), two_digits(60_000_000, 60), two_digits(1_000_000, 60)]
    fraction = call("TO_CHAR", call("MOD", copy_tree(size), 1_000_000), text("FM000000"))
    digits = call("RTRIM", join_parts(exp.DPipe, text("."), fraction), text(".0"))
    return exp.Paren(this=join_parts(exp.DPipe, parts[0], text(":"), parts[1], text(":"), parts[2], digits))


def duration_with_signs(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build REGEXP_REPLACE(CAST(x AS TEXT), '^(-.*days?) (\d)', '\1 +\2'): time added to negative days has a sign

    And one day below zero is "-1 days": REGEXP_REPLACE(..., '^-1 day( |$)', '-1 days\1').
    https://duckdb.org/docs/stable/sql/functions/regular_expressions
    """
    sum_by_field(node.this)
    plural = call("REGEXP_REPLACE", cast_as_is(node), text("^-1 day( |$)"), text(r"-1 days\1"))
    return call("REGEXP_REPLACE", plural, text(r"^(-.*days?) (\d)"), text(r"\1 +\2"))
