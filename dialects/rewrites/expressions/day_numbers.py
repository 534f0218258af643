"""Dates and numbers of days."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import cast, copy_tree, is_integer, parenthesize
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target


@rule(exp.Add, exp.Sub, unless=features.DAYS_AS_NUMBERS)
def add_days_as_intervals(node: exp.Add | exp.Sub, target: Target) -> exp.Expr | None:
    """Write a number that is added to or subtracted from a date as days.

    SQL Server: Msg 206, operand type clash: date is incompatible with int. SQLite adds to the year of the text.
    https://www.postgresql.org/docs/current/functions-datetime.html

    Before::

        SELECT CAST("a"."at" AS DATE) + 1 AS "d" FROM "a"

    After (tsql@2017)::

        SELECT CAST(DATEADD(MICROSECOND, 86400000000 % 1000000, DATEADD(SECOND, 86400000000 / 1000000 % 86400,
        DATEADD(DAY, 86400000000 / 1000000 / 86400, CAST(CAST([a].[at] AS DATE) AS DATETIME2)))) AS DATE) AS [d] FROM [a]
    """
    date, days = node.this, node.expression
    if isinstance(node, exp.Add) and temporal_kind(days) == "date":
        date, days = days, date
    if temporal_kind(date) != "date" or not is_integer(days):
        return None
    literal = isinstance(days, exp.Literal)
    length: exp.Expr = exp.Interval(this=exp.Literal.string(days.name if literal else "1"), unit=exp.var("DAY"))
    length.type = data_type("INTERVAL")
    if not literal:
        length = exp.Mul(this=length, expression=parenthesize(copy_tree(days)))
        length.type = data_type("INTERVAL")
    moment = type(node)(this=copy_tree(date), expression=length)
    moment.type = data_type("TIMESTAMP")
    return cast(moment, "DATE")


RULES: tuple[Rule, ...] = (add_days_as_intervals,)
