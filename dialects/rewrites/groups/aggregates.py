"""Aggregates that only numbers and durations have, and FILTER."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.groups.group_by import argument_of
from dialects.sql.build import case, copy_tree
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_NAMES: dict[type[exp.Expr], str] = {
    exp.Sum: "SUM",
    exp.Avg: "AVG",
    exp.Stddev: "STDDEV",
    exp.StddevPop: "STDDEV_POP",
    exp.StddevSamp: "STDDEV_SAMP",
    exp.Variance: "VAR_SAMP",
    exp.VariancePop: "VAR_POP",
}
_KINDS = {"date": "a date", "time": "a time", "datetime": "a date and time", "instant": "a date and time"}


@rule(*_NAMES, unless=features.AGGREGATED_MOMENTS)
def refuse_sums_of_moments(node: exp.AggFunc, target: Target) -> exp.Expr | None:
    """Refuse the sum, average, deviation and variance of dates and times.

    SQL Server: Msg 8117, operand data type date is invalid for sum operator. Oracle: ORA-00932. SQLite and MySQL give
    no error: the sum of 2024-01-31 would be 2024 or 20240131. PostgreSQL has no such function of dates either.
    https://www.sqlite.org/lang_aggfunc.html

    Refused (sqlite@3.31)::

        SELECT SUM("e"."day") FROM (SELECT CAST('2024-01-31' AS DATE) AS "day") AS "e"

    Message::

        SUM of a date is not supported on sqlite@3.31: aggregate a number that is made of it, such as the
        seconds since 1970 (https://www.sqlite.org/lang_aggfunc.html)
    """
    kind = _KINDS.get(temporal_kind(aggregate_argument(node)))
    if kind is None:
        return None
    hint = "aggregate a number that is made of it, such as the seconds since 1970"
    raise refusal(f"{_NAMES[type(node)]} of {kind}", target, hint, features.AGGREGATED_MOMENTS)


@rule(exp.Filter, unless=features.FILTER_CLAUSE)
def move_filters_into_aggregates(node: exp.Filter, target: Target) -> exp.Expr | None:
    """Rewrite FILTER (WHERE ...) as a CASE inside the aggregate, which skips NULLs.

    SQL Server: Msg 156, incorrect syntax near the keyword 'WHERE'. Oracle: ORA-00923.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/aggregate-functions-transact-sql

    Before::

        SELECT COUNT(*) FILTER (WHERE "a"."n" > 3) AS "big" FROM "a"

    After (tsql@2017)::

        SELECT COUNT_BIG(CASE WHEN [a].[n] > 3 THEN 1 END) AS [big] FROM [a]
    """
    return _put_filter_in_argument(node)


@rule(exp.Filter, unless=features.FILTERED_WINDOWS)
def move_filters_into_windows(node: exp.Filter, target: Target) -> exp.Expr | None:
    """Rewrite FILTER (WHERE ...) as a CASE inside an aggregate over a window.

    Spark: window aggregate function with filter predicate is not supported yet.
    https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-window.html

    Before::

        SELECT SUM("a"."n") FILTER (WHERE "a"."n" > 3) OVER () AS "big" FROM "a"

    After (spark@4.1)::

        SELECT SUM(CASE WHEN `a`.`n` > 3 THEN `a`.`n` END) OVER () AS `big` FROM `a`
    """
    return _put_filter_in_argument(node) if isinstance(node.parent, exp.Window) else None


def _put_filter_in_argument(node: exp.Filter) -> exp.Expr | None:
    """Return the aggregate of a FILTER, with a CASE as its argument; None if it has none."""
    aggregate = node.this
    argument = argument_of(aggregate)
    if argument is None:
        return None
    value = exp.Literal.number(1) if isinstance(argument, exp.Star) else copy_tree(argument)
    filtered = case(copy_tree(node.expression.this), value)
    filtered.type = argument.type
    argument.replace(filtered)
    return aggregate


#: Before all other rules on aggregates.
FILTERS: tuple[Rule, ...] = (move_filters_into_aggregates, move_filters_into_windows)
RULES: tuple[Rule, ...] = (refuse_sums_of_moments,)
