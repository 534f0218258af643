"""Queries inside queries."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.Exists)
def ask_exists_for_nothing(node: exp.Exists, target: Target) -> exp.Expr | None:
    """EXISTS asks for no columns and stops at the first row, so a parameter in its select list and its limit go.

    Oracle before 12c cannot nest a correlated subquery as deep as a limit needs (ORA-00904).
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/queries007.htm

    Before::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT 1 AS "x" FROM "b" ORDER BY "b"."n" LIMIT 1)

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE EXISTS(SELECT 1 AS [x] FROM [b])
    """
    query = node.this.unnest() if isinstance(node.this, exp.Subquery | exp.Paren) else node.this
    if not isinstance(query, exp.Select) or query.args.get("offset"):
        return None
    changed = False
    limit = query.args.get("limit")
    if isinstance(limit, exp.Limit) and limit.expression.is_number and limit.expression.name != "0":
        query.set("limit", None)
        query.set("order", None)
        changed = True
    for projection in query.expressions:
        if isinstance(projection.unalias(), exp.Placeholder):
            projection.unalias().replace(exp.Literal.number(1))
            changed = True
    return node if changed else None


@rule(exp.Select, exp.SetOperation, unless=features.ORDERED_SUBQUERY)
def drop_order_of_inner_queries(node: exp.Query, target: Target) -> exp.Expr | None:
    """The order of an inner query without a limit means nothing and is not allowed.

    SQL Server: Msg 1033, the ORDER BY clause is invalid in views, inline functions, derived tables, subqueries, and
    common table expressions, unless TOP or OFFSET is specified. Oracle: ORA-00907 in an IN subquery.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."id" IN (SELECT "b"."a_id" FROM "b" ORDER BY "b"."n")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[id] IN (SELECT [b].[a_id] FROM [b])
    """
    if not node.args.get("order") or node.args.get("limit") or node.args.get("offset"):
        return None
    if not isinstance(node.parent, exp.Subquery | exp.In | exp.Exists | exp.CTE | exp.SetOperation):
        return None
    node.set("order", None)
    return node


RULES: tuple[Rule, ...] = (ask_exists_for_nothing, drop_order_of_inner_queries)
