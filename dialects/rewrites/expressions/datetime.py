"""Operators and casts of dates, times and durations.

The function table has a row for each, found by the types of the operands.
Families with PostgreSQL's syntax are not rewritten.
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.datetime.table import OPERATORS
from dialects.rewrites.base import Rule, rule
from dialects.sql import marks
from dialects.sql.build import copy_tree, has_type, is_assignment
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.In, exp.Between, unless=features.TYPED_MOMENTS)
def compare_dates_as_moments(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a date compared with a moment to its midnight, because both are stored as text of different lengths.

    https://www.sqlite.org/datatype3.html#date_and_time_datatype

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."day" = CAST("a"."at" AS TIMESTAMP)

    After (sqlite@3.31)::

        SELECT "a"."id" FROM "a" WHERE "a"."day" || ' 00:00:00' = "a"."at"
    """
    if is_assignment(node):
        return None
    sides = [node.args.get(key) for key in ("this", "expression", "low", "high")]
    operands = [operand for operand in (*sides, *node.expressions) if operand is not None]
    kinds = {temporal_kind(operand) for operand in operands}
    if "date" not in kinds or not kinds & {"datetime", "instant"}:
        return None
    for operand in operands:
        if temporal_kind(operand) == "date":
            midnight = exp.Cast(this=copy_tree(operand), to=exp.DataType.build("TIMESTAMP"))
            midnight.type = copy_tree(midnight.to)
            operand.replace(midnight)
    return node


@rule(exp.Cast)
def cast_dates_and_times(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Cast to dates, times and durations according to how the target stores them.

    An Oracle DATE has a time of day. Oracle has no TIME and parses text by the
    session's NLS settings (ORA-01861). SQLite would convert a timestamp to a
    number. PostgreSQL's instants are UTC wall clock times in the columns of all
    others.
    https://docs.oracle.com/en/error-help/db/ora-01861/

    Before::

        SELECT CAST("e"."at" AS DATE) FROM (SELECT CURRENT_TIMESTAMP AS "at") AS "e"

    After (oracle@19c)::

        SELECT TRUNC("E"."AT") FROM (SELECT SYS_EXTRACT_UTC(SYSTIMESTAMP) AS "AT" FROM DUAL) "E"
    """
    if type(node) is not exp.Cast or node.meta.get(marks.PLACED):
        return None
    row = _CASTS.get(temporal_kind(node.to))
    return _build(row, node, target) if row else None


@rule(exp.Interval)
def write_intervals_as_numbers(node: exp.Interval, target: Target) -> exp.Expr | None:
    """Write an interval literal as microseconds if the target stores durations as numbers.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/NUMTODSINTERVAL.html

    Before::

        SELECT INTERVAL '1 day 1 second' AS "length"

    After (tsql@2017)::

        SELECT 86401000000 AS [length]
    """
    if node.this is None or isinstance(node.parent, exp.DataType) or node.meta.get(marks.PLACED):
        return None
    return _build("interval literal", node, target)


@rule(exp.Add, exp.Sub)
def add_and_subtract_by_type(node: exp.Add | exp.Sub, target: Target) -> exp.Expr | None:
    """Add and subtract dates, times and durations according to how the target stores them.

    T-SQL has no operators for them (error 402, 206), and DATEADD only takes an
    INT (error 8115). DuckDB cannot subtract times. An Oracle DATE plus an
    interval loses the fraction of a second.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/datediff-big-transact-sql

    Before::

        SELECT TIMESTAMP '2021-01-03 00:00:00' - TIMESTAMP '2020-12-31 00:00:00' AS "length"

    After (tsql@2017)::

        SELECT DATEDIFF_BIG(MICROSECOND, CAST('2020-12-31 00:00:00' AS DATETIME2), CAST('2021-01-03 00:00:00' AS DATETIME2)) AS [length]
    """
    left, right = temporal_kind(node.this), temporal_kind(node.expression)
    if "interval" in (left, right):
        moment = right if left == "interval" else left
        row = _SUMS.get(moment)
    elif isinstance(node, exp.Sub) and left and right:
        row = _DIFFERENCES.get(left if left == right else "", "timestamp - timestamp")
    else:
        row = None
    return _build(row, node, target) if row else None


@rule(exp.Mul, exp.Div)
def scale_durations(node: exp.Mul | exp.Div, target: Target) -> exp.Expr | None:
    """Round a multiple or part of a duration to whole microseconds if durations are stored as such.

    Half a microsecond goes to the even number, as PostgreSQL rounds.

    https://www.postgresql.org/docs/current/functions-datetime.html

    Before::

        SELECT INTERVAL '1 second' / 3 AS "third"

    After (tsql@2017)::

        SELECT CAST(CASE WHEN (CAST(1000000 AS FLOAT) / 3) - FLOOR(CAST(1000000 AS FLOAT) / 3) = 0.5 THEN 2 * ROUND((CAST(1000000 AS FLOAT) / 3) / 2, 0) ELSE ROUND(CAST(1000000 AS FLOAT) / 3, 0) END AS BIGINT) AS [third]
    """
    kinds = [temporal_kind(node.this), temporal_kind(node.expression)]
    if kinds.count("interval") != 1:
        return None
    factor = node.this if kinds[1] == "interval" else node.expression
    whole = isinstance(node, exp.Mul) and has_type(factor, exp.DataType.INTEGER_TYPES)
    return _build("interval * integer" if whole else "interval * number", node, target)


@rule(exp.Sum, exp.Avg)
def aggregate_durations(node: exp.Sum | exp.Avg, target: Target) -> exp.Expr | None:
    """Compute the sum or average of durations from numbers if the target cannot aggregate intervals.

    Oracle before 23ai raises ORA-00932. DuckDB has no SUM of intervals. T-SQL
    cuts the average of integers to an integer.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SUM.html

    Before::

        SELECT AVG("e"."d") FROM (SELECT INTERVAL '1 second' AS "d") AS "e"

    After (tsql@2017)::

        SELECT CAST(CASE WHEN AVG(CAST([e].[d] AS FLOAT)) - FLOOR(AVG(CAST([e].[d] AS FLOAT))) = 0.5 THEN 2 * ROUND(AVG(CAST([e].[d] AS FLOAT)) / 2, 0) ELSE ROUND(AVG(CAST([e].[d] AS FLOAT)), 0) END AS BIGINT) FROM (SELECT 1000000 AS [d]) AS [e]
    """
    if temporal_kind(aggregate_argument(node)) != "interval":
        return None
    return _build("sum of intervals" if isinstance(node, exp.Sum) else "average of intervals", node, target)


@rule(exp.AtTimeZone)
def read_clocks_of_zones(node: exp.AtTimeZone, target: Target) -> exp.Expr | None:
    """Convert an instant from UTC to the wall clock of a zone if columns store UTC wall clock times.

    SQL Server has Windows' names of zones (error 9820). PostgreSQL counts a
    fixed offset to the west.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/at-time-zone-transact-sql

    Before::

        SELECT CURRENT_TIMESTAMP AT TIME ZONE 'Europe/Paris' AS "now"

    After (tsql@2017)::

        SELECT CAST(SYSUTCDATETIME() AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS [now]
    """
    return None if node.meta.get(marks.PLACED) else _build("at time zone", node, target)


_CASTS = {
    "date": "cast to date",
    "time": "cast to time",
    "datetime": "cast to timestamp",
    "instant": "cast to timestamp",
    "interval": "cast to interval",
}
_SUMS = {
    "date": "date + interval",
    "time": "time + interval",
    "datetime": "timestamp + interval",
    "instant": "timestamp + interval",
}
_DIFFERENCES = {"date": "date - date", "time": "time - time"}


def _build(row: str, node: exp.Expr, target: Target) -> exp.Expr | None:
    """Return the node that a row builds, with the original type, and parentheses only if needed."""
    result = OPERATORS[row].build(node, target)
    if result is None or result is node:
        return result
    if result.type is None:
        result.type = node.type
    if isinstance(node.parent, exp.Paren) and isinstance(result, (exp.Func, exp.Column, exp.Paren)):
        node.parent.replace(result)
        return node
    return result


@rule(exp.Mul, exp.Div, exp.Mod)
def refuse_multiples_of_moments(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Refuse multiples of a date or a moment, which a server could compute from its text or number.

    PostgreSQL: 42883, operator does not exist: timestamp with time zone * interval.
    https://www.postgresql.org/docs/current/functions-datetime.html

    Refused (duckdb@1.5)::

        SELECT "a"."day" * 2 AS "twice" FROM "a"

    Message::

        a multiple of a moment is not supported on duckdb@1.5: multiply a duration
        (https://www.postgresql.org/docs/current/functions-datetime.html)
    """
    for side in (node.this.unnest(), node.expression.unnest()):
        if isinstance(side, exp.Column) and has_type(side, exp.DataType.TEMPORAL_TYPES):
            url = "https://www.postgresql.org/docs/current/functions-datetime.html"
            raise refusal("a multiple of a moment", target, "multiply a duration", url)
    return None


RULES: tuple[Rule, ...] = (
    refuse_multiples_of_moments,
    compare_dates_as_moments,
    cast_dates_and_times,
    write_intervals_as_numbers,
    # Before the sums, which divide by numbers that are no durations.
    scale_durations,
    add_and_subtract_by_type,
    aggregate_durations,
    read_clocks_of_zones,
)
