"""Aggregates that only numbers and durations have."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.types.infer import aggregated, temporal_kind
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
    kind = _KINDS.get(temporal_kind(aggregated(node)))
    if kind is None:
        return None
    hint = "aggregate a number that is made of it, such as the seconds since 1970"
    raise refusal(f"{_NAMES[type(node)]} of {kind}", target, hint, features.AGGREGATED_MOMENTS)


RULES: tuple[Rule, ...] = (refuse_sums_of_moments,)
