"""Months added to a moment: its day of the month stays, or becomes the last day of a shorter month."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.datetime.base import cast_and_place, minus, plus
from dialects.sql.build import copy_tree, number, parenthesize, text
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target


def tsql_add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build DATEADD(MONTH, n, x): the day stays, or becomes the last one of a shorter month.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/dateadd-transact-sql
    """
    moment, months = arguments(node)
    return set_type(call("DATEADD", "MONTH", months, _timestamp(moment)), "TIMESTAMP")


def oracle_add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ADD_MONTHS of the date plus the time of day, minus the days by which ADD_MONTHS goes too far.

    ADD_MONTHS turns the last day of a month into the last day of a longer month. Adding an INTERVAL is an error if the
    month lacks the day (ORA-01839).
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ADD_MONTHS.html
    """
    moment, months = arguments(node)
    day = set_type(call("TRUNC", copy_tree(moment)), "DATE")
    found = set_type(call("ADD_MONTHS", day, months), "DATE")
    too_many = minus(_day(found), _day(moment))
    days = minus(minus(copy_tree(found), copy_tree(day)), call("GREATEST", too_many, number(0)))
    length = set_type(call("NUMTODSINTERVAL", days, text("DAY")), "INTERVAL")
    return set_type(exp.Paren(this=plus(parenthesize(_timestamp(moment)), length)), "TIMESTAMP")


def sqlite_add_months(node: exp.Expr, target: Target) -> exp.Expr:
    """Build MIN of the same day, counted from the month's first, and of the month's last day; the time stays.

    DATE(x, '+1 month') overflows into the next month.
    https://www.sqlite.org/lang_datefunc.html
    """
    moment, months = arguments(node)
    start = text("start of month")
    day = exp.Sub(this=cast_and_place(call("STRFTIME", text("%d"), copy_tree(moment)), "INT"), expression=number(1))
    same = call("DATE", copy_tree(moment), start, _modifier(months, " months"), _modifier(day, " days"))
    next_month = exp.Add(this=parenthesize(copy_tree(months)), expression=number(1))
    last = call("DATE", copy_tree(moment), copy_tree(start), _modifier(next_month, " months"), text("-1 day"))
    clock = text(" 00:00:00") if temporal_kind(moment) == "date" else call("SUBSTR", copy_tree(moment), 11)
    return set_type(exp.Paren(this=exp.DPipe(this=call("MIN", same, last), expression=clock)), "TIMESTAMP")


def _modifier(count: exp.Expr, unit: str) -> exp.Expr:
    return exp.DPipe(this=exp.Paren(this=copy_tree(count)), expression=text(unit))


def _day(value: exp.Expr) -> exp.Expr:
    return exp.Extract(this=exp.var("DAY"), expression=copy_tree(value))


def _timestamp(moment: exp.Expr) -> exp.Expr:
    return cast_and_place(copy_tree(moment), "TIMESTAMP") if temporal_kind(moment) == "date" else copy_tree(moment)
