"""DISTINCT ON."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import add_column, attach, detach, sort_by_columns
from dialects.rewrites.sort_keys import resolve_key, sort_key
from dialects.sql.build import copy_tree
from dialects.targets.base import Target


@rule(exp.Select, unless=features.DISTINCT_ON)
def number_rows_for_distinct_on(node: exp.Select, target: Target) -> exp.Expr | None:
    """Keep the first row of each group by ROW_NUMBER() = 1.

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
    node.set("distinct", None)
    sliced = detach(node, "limit", "offset")
    groups = [copy_tree(resolve_key(key, node)) for key in distinct.args["on"].expressions]
    order = node.args.get("order")
    keys = [sort_key(copy_tree(group), target) for group in groups] if order is None else order.expressions
    window_order = exp.Order(expressions=[_resolve(key, node) for key in keys])
    outer = sort_by_columns(node, "firsts", target)
    numbered = exp.Window(this=exp.RowNumber(), partition_by=groups, order=window_order)
    number = add_column(node, numbered, "row_number", "firsts")
    outer.where(exp.EQ(this=number, expression=exp.Literal.number(1)), copy=False)
    attach(outer, sliced)
    return outer


def _resolve(key: exp.Expr, select: exp.Select) -> exp.Expr:
    """Return a copy of a sort key for a window, without aliases and positions."""
    copy = copy_tree(key)
    copy.set("this", copy_tree(resolve_key(key.this, select)))
    return copy


RULES: tuple[Rule, ...] = (number_rows_for_distinct_on,)
