"""FETCH FIRST ... WITH TIES."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import drop_limits
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Select, exp.SetOperation, unless=features.WITH_TIES, requires=(exp.Fetch,))
def rank_rows_with_ties(node: exp.Query, target: Target) -> exp.Expr | None:
    """Rank rows, and keep those of the first ranks, to include rows that sort like the last one.

    SQL Server: Msg 153, invalid usage of the option WITH in the FETCH clause. DuckDB and SQLite have no such clause.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."n" FETCH FIRST 3 ROWS WITH TIES

    After (tsql@2017)::

        SELECT [qualified].[id] FROM (SELECT [a].[id] AS [id], [a].[n] AS [key1], RANK() OVER (ORDER BY [a].[n])
        AS [window1] FROM [a]) AS [qualified] WHERE [qualified].[window1] <= 3 ORDER BY [qualified].[key1]
    """
    fetch = node.args.get("limit")
    options = fetch.args.get("limit_options") if isinstance(fetch, exp.Fetch) else None
    if fetch is None or options is None or not options.args.get("with_ties"):
        return None
    order = node.args.get("order")
    if not isinstance(node, exp.Select) or order is None or node.args.get("distinct"):
        hint = "sort a single query without DISTINCT, or number its rows by RANK()"
        raise refusal("WITH TIES of DISTINCT, of a union or without ORDER BY", target, hint, features.WITH_TIES)
    count = fetch.args.get("count") or exp.Literal.number(1)
    skipped = node.args.get("offset")
    last = (
        exp.Add(this=copy_tree(skipped.expression), expression=copy_tree(count))
        if skipped is not None
        else copy_tree(count)
    )
    conditions: list[exp.Expr] = [exp.LTE(this=_over(exp.Rank(), order, node), expression=last)]
    if skipped is not None:
        number = _over(exp.RowNumber(), order, node)
        conditions.append(exp.GT(this=number, expression=copy_tree(skipped.expression)))
    existing = node.args.get("qualify")
    condition = exp.and_(*([existing.this] if existing is not None else []), *conditions, copy=False)
    node.set("qualify", exp.Qualify(this=condition))
    drop_limits(node)
    return node


def _over(function: exp.Expr, order: exp.Order, query: exp.Select) -> exp.Window:
    keys = copy_tree(order)
    for key in keys.expressions:
        key.set("this", copy_tree(resolve_key(key.this, query)))
    return exp.Window(this=function, order=keys)


RULES: tuple[Rule, ...] = (rank_rows_with_ties,)
