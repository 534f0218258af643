"""Months and years in intervals."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.datetime.base import SHORT_UNITS, interval_parts, moment_and_duration, unit_of_interval
from dialects.functions.datetime.table import OPERATORS
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree, parenthesize
from dialects.sql.types.annotate import data_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

_MOMENTS = ("date", "datetime", "instant")


@rule(exp.Interval)
def spell_units_of_intervals(node: exp.Interval, target: Target) -> exp.Expr | None:
    """Write the full names of units, because DuckDB takes short ones for an alias, and the number for seconds.

    https://www.postgresql.org/docs/current/datatype-datetime.html

    Before::

        SELECT INTERVAL '2 mons' AS "length"

    After (duckdb@1.5)::

        SELECT INTERVAL '2' MONTH AS "length"
    """
    unit = node.args.get("unit")
    if not isinstance(unit, exp.Var) or unit.name.upper().removesuffix("S") not in SHORT_UNITS:
        return None
    node.set("unit", exp.var(unit_of_interval(unit.name)))
    return node


@rule(exp.Add, exp.Sub, unless=features.CALENDAR_INTERVALS)
def add_months_by_calendar(node: exp.Add | exp.Sub, target: Target) -> exp.Expr | None:
    """Add months and years to a moment by the calendar, and the rest of the interval as a duration.

    The day of the month stays, or becomes the last one of a shorter month. Oracle: ORA-01839, date not valid for month.
    https://www.postgresql.org/docs/current/functions-datetime.html

    Before::

        SELECT CAST("a"."at" AS TIMESTAMP) + INTERVAL '1 year 2 months' AS "then" FROM "a"

    After (tsql@2017)::

        SELECT DATEADD(MONTH, 14, CAST([a].[at] AS DATETIME2)) AS [then] FROM [a]
    """
    moment, duration = moment_and_duration(node)
    literal, factor = _literal_and_factor(duration)
    if (
        literal is None
        or temporal_kind(moment) not in _MOMENTS
        or (isinstance(node, exp.Sub) and moment is not node.this)
    ):
        return None
    months, microseconds = interval_parts(literal, target)
    if not months or (factor is not None and microseconds):
        return None
    count: exp.Expr = exp.Literal.number(abs(months))
    if (months < 0) != isinstance(node, exp.Sub):
        count = exp.Neg(this=count)
    if factor is not None:
        count = exp.Mul(this=parenthesize(copy_tree(factor)), expression=count)
    question = call("ADD_MONTHS", copy_tree(moment), count)
    question.parent, question.arg_key = node.parent, node.arg_key
    result = OPERATORS["timestamp + months"].build(question, target)
    assert result is not None
    if not microseconds:
        return result
    rest = exp.Interval(this=exp.Literal.string(str(microseconds)), unit=exp.var("MICROSECOND"))
    rest.type = data_type("INTERVAL")
    total = type(node)(this=result, expression=rest)
    total.type = data_type("TIMESTAMP")
    return total


def _literal_and_factor(duration: exp.Expr) -> tuple[exp.Interval | None, exp.Expr | None]:
    """Return a literal interval and its integer factor, if any."""
    duration = duration.unnest()
    if isinstance(duration, exp.Interval):
        return (duration if duration.this is not None else None), None
    if isinstance(duration, exp.Mul):
        for literal, factor in ((duration.this, duration.expression), (duration.expression, duration.this)):
            if isinstance(literal.unnest(), exp.Interval) and factor.is_type(*exp.DataType.INTEGER_TYPES):
                return literal.unnest(), factor
    return None, None


RULES: tuple[Rule, ...] = (spell_units_of_intervals, add_months_by_calendar)
