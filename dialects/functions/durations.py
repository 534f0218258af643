"""The text of a duration: the days, where there are any, and the rest, where there is any or no day."""

from __future__ import annotations

from sqlglot import exp

from dialects.annotation import data_type
from dialects.functions.nodes import cast, closed, number, text
from dialects.functions.table import call
from dialects.functions.written import as_written, case, fraction_of_micros, joined
from dialects.target import Target


def _days_and_rest(days: exp.Expr, is_whole: exp.Expr, time: exp.Expr, join: type[exp.Binary]) -> exp.Expr:
    """``1 day 00:00:02.5``: a time that is added to days below zero has a sign."""
    zero, one = number(0), number(1)
    some = exp.NEQ(this=closed(days.copy()), expression=zero)
    single = exp.EQ(this=closed(days.copy()), expression=one)
    named = joined(join, cast(days.copy(), "TEXT"), case(single, text(" day"), text(" days")))
    below = exp.LT(this=closed(days.copy()), expression=zero.copy())
    behind = joined(join, case(below, text(" +"), text(" ")), time.copy())
    whole = joined(join, named, exp.Paren(this=case(is_whole, text(""), behind)))
    return case(some, whole, time)


def _parts_of(value: exp.Expr) -> tuple[exp.Expr, exp.Expr]:
    """The days of a number of microseconds, rounded down, and the microseconds behind them.

    What the duration is computed of keeps its types, or a difference of moments would be one of numbers.
    """
    micros, day = _number(closed(value.copy())), _number(exp.Literal.number("86400000000"))
    over = _number(exp.Mod(this=micros, expression=day))
    above = _number(exp.Paren(this=_number(exp.Add(this=over, expression=day.copy()))))
    rest = _number(exp.Paren(this=_number(exp.Mod(this=above, expression=day.copy()))))
    whole = _number(exp.Paren(this=_number(exp.Sub(this=micros.copy(), expression=rest.copy()))))
    return _number(exp.Paren(this=_number(exp.Div(typed=True, this=whole, expression=day.copy())))), rest


def _number(node: exp.Expr) -> exp.Expr:
    """The node, a whole number by type."""
    node.type = data_type("BIGINT")
    return node


def _part(rest: exp.Expr, unit: int, count: int = 0) -> exp.Expr:
    """How many whole units of microseconds there are, after the last multiple of a count."""
    parts = exp.Div(typed=True, this=rest.copy(), expression=number(unit))
    return exp.Mod(this=exp.Paren(this=parts), expression=number(count)) if count else parts


def tsql_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """'1 day 00:00:02.5' of the microseconds: the days, CONVERT(NVARCHAR(8), DATEADD(SECOND, rest, ...), 108), the fraction

    https://learn.microsoft.com/en-us/sql/t-sql/functions/cast-and-convert-transact-sql
    """
    days, rest = _parts_of(node.this)
    midnight = exp.Cast(this=text("00:00:00"), to=exp.DataType.build("TIME"))
    clock = call("CONVERT", call("NVARCHAR", 8), call("DATEADD", "SECOND", _part(rest, 1_000_000), midnight), 108)
    fraction = fraction_of_micros(exp.Mod(this=rest.copy(), expression=number(1_000_000)))
    time = exp.Paren(this=joined(exp.Add, clock, exp.Paren(this=fraction)))
    return _days_and_rest(days, exp.EQ(this=rest.copy(), expression=number(0)), time, exp.Add)


def lite_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """'1 day 00:00:02.5' of the microseconds: the days, PRINTF('%02d:%02d:%02d', ...), the fraction

    https://www.sqlite.org/printf.html
    """
    # A difference becomes a function, of which SQLite's MOD() would make a floating-point number.
    is_difference = isinstance(node.this.unnest(), exp.Sub)
    days, rest = _parts_of(cast(node.this.copy(), "BIGINT") if is_difference else node.this)
    parts = (_part(rest, 3_600_000_000), _part(rest, 60_000_000, 60), _part(rest, 1_000_000, 60))
    micros = exp.Mod(this=rest.copy(), expression=number(1_000_000))
    digits = call("RTRIM", call("PRINTF", text(".%06d"), micros), text("0"))
    none = exp.EQ(this=exp.Paren(this=micros.copy()), expression=number(0))
    clock = call("PRINTF", text("%02d:%02d:%02d"), *parts)
    time = exp.Paren(this=joined(exp.DPipe, clock, exp.Paren(this=case(none, text(""), digits))))
    shown = _days_and_rest(days, exp.EQ(this=rest.copy(), expression=number(0)), time, exp.DPipe)
    # Of NULL, PRINTF would write zeros.
    known = exp.Not(this=exp.Is(this=closed(node.this.copy()), expression=exp.Null()))
    return case(known, shown)


def oracle_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """'1 day 00:00:02.5' of the moment so long after 2000-01-01: the days to it, TO_CHAR(moment, 'HH24:MI:SS.FF6')

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Format-Models.html
    """
    model = text("YYYY-MM-DD")
    moment = exp.Add(this=call("TO_TIMESTAMP", text("2000-01-01"), model), expression=closed(node.this.copy()))
    midnight = call("TRUNC", moment.copy())
    days = exp.Paren(this=exp.Sub(this=midnight, expression=call("TO_DATE", text("2000-01-01"), model.copy())))
    shown = call("TO_CHAR", moment, text("HH24:MI:SS.FF6"))
    is_whole = exp.EQ(this=shown, expression=text("00:00:00.000000"))
    time = call("RTRIM", call("RTRIM", shown.copy(), text("0")), text("."))
    known = exp.Not(this=exp.Is(this=closed(node.this.copy()), expression=exp.Null()))
    return case(known, _days_and_rest(days, is_whole, time, exp.DPipe))


def duration_with_signs(node: exp.Cast, target: Target) -> exp.Expr:
    r"""REGEXP_REPLACE(CAST(x AS TEXT), '^(-.*days?) (\d)', '\1 +\2'): a time that is added to days below zero has a sign

    And one day below zero is "-1 days": REGEXP_REPLACE(..., '^-1 day( |$)', '-1 days\1').
    https://duckdb.org/docs/stable/sql/functions/regular_expressions
    """
    plural = call("REGEXP_REPLACE", as_written(node), text("^-1 day( |$)"), text(r"-1 days\1"))
    return call("REGEXP_REPLACE", plural, text(r"^(-.*days?) (\d)"), text(r"\1 +\2"))
