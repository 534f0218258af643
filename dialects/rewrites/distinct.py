"""DISTINCT ON and IS DISTINCT FROM."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.table import call
from dialects.rewrites.derived import add_column, resolve_key, sort_key, sorted_by_columns
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.Select, unless=features.DISTINCT_ON)
def number_rows_for_distinct_on(node: exp.Select, target: Target) -> exp.Expr | None:
    """The first row of each group is the one that ROW_NUMBER() gives the number 1.

    SQL Server: Msg 156, incorrect syntax near the keyword 'ON'. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/row-number-transact-sql

    Before::

        SELECT DISTINCT ON ("a"."n") "a"."n", "a"."id" FROM "a" ORDER BY "a"."n", "a"."id" DESC

    After (tsql@2017)::

        SELECT [firsts].[n], [firsts].[id] FROM (SELECT [a].[n] AS [n], [a].[id] AS [id], [a].[n] AS [key1], [a].[id] AS
        [key2], ROW_NUMBER() OVER (PARTITION BY [a].[n] ORDER BY [a].[n], [a].[id] DESC) AS [row_number] FROM [a])
        AS [firsts] WHERE [firsts].[row_number] = 1 ORDER BY [firsts].[key1], [firsts].[key2] DESC
    """
    distinct = node.args.get("distinct")
    if distinct is None or distinct.args.get("on") is None:
        return None
    limits = {part: node.args.get(part) for part in ("limit", "offset")}
    for part in ("distinct", *limits):
        node.set(part, None)
    groups = [resolve_key(key, node).copy() for key in distinct.args["on"].expressions]
    order = node.args.get("order")
    keys = [sort_key(group.copy(), target) for group in groups] if order is None else order.expressions
    window_order = exp.Order(expressions=[_resolved(key, node) for key in keys])
    outer = sorted_by_columns(node, "firsts", target)
    numbered = exp.Window(this=exp.RowNumber(), partition_by=groups, order=window_order)
    number = add_column(node, numbered, "row_number", "firsts")
    outer.where(exp.EQ(this=number, expression=exp.Literal.number(1)), copy=False)
    for part, value in limits.items():
        outer.set(part, value)
    return outer


def _resolved(key: exp.Expr, select: exp.Select) -> exp.Expr:
    """A copy of a sort key that a window can have, without aliases and positions."""
    copy = key.copy()
    copy.set("this", resolve_key(key.this, select).copy())
    return copy


@rule(exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.IS_DISTINCT_FROM)
def compare_nulls_as_values(node: exp.Binary, target: Target) -> exp.Expr | None:
    """IS DISTINCT FROM asks whether two rows of one value intersect, or lets DECODE compare: both take NULL for a value.

    SQL Server before 2022: Msg 102, incorrect syntax near 'DISTINCT'. Oracle: ORA-00908.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/set-operators-except-and-intersect-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IS DISTINCT FROM "a"."m"

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE NOT EXISTS(SELECT [a].[n] INTERSECT SELECT [a].[m])
    """
    left, right = node.this.copy(), node.expression.copy()
    distinct = isinstance(node, exp.NullSafeNEQ)
    if target.has(features.DECODE_FUNCTION):
        zero, one = exp.Literal.number(0), exp.Literal.number(1)
        compared = call("DECODE", left, right, zero, one)
        return exp.EQ(this=compared, expression=exp.Literal.number(int(distinct)))
    same = exp.Exists(this=exp.Intersect(this=exp.select(left), expression=exp.select(right), distinct=True))
    return exp.Not(this=same) if distinct else same


RULES: tuple[Rule, ...] = (number_rows_for_distinct_on, compare_nulls_as_values)
