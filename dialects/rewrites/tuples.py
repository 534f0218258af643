"""Comparing rows of values: ``(a, b) = (1, 2)``."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.rewrites.derived import nest
from dialects.rewriting import Rule, rule
from dialects.target import Target

#: A comparison -> the strict one that decides it at the first difference.
_STRICT: dict[type[exp.Expr], type[exp.Binary]] = {exp.GT: exp.GT, exp.GTE: exp.GT, exp.LT: exp.LT, exp.LTE: exp.LT}


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, unless=features.TUPLE_COMPARISON)
def compare_tuples_by_item(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rows of values are compared item by item.

    SQL Server: Msg 4145, an expression of non-boolean type near ','. Oracle: ORA-01796, this operator cannot be used
    with lists.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") > (1, 2)

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE ([a].[x] > 1 OR ([a].[x] = 1 AND [a].[y] > 2))
    """
    left, right = node.this.unnest(), node.expression.unnest()
    if not isinstance(left, exp.Tuple) or not isinstance(right, exp.Tuple):
        return None
    pairs = list(zip(left.expressions, right.expressions, strict=True))
    if isinstance(node, exp.EQ):
        return exp.Paren(this=_all_equal(pairs))
    if isinstance(node, exp.NEQ):
        return exp.Not(this=exp.Paren(this=_all_equal(pairs)))
    return exp.Paren(this=_ordered(type(node), pairs))


@rule(exp.In, unless=features.TUPLE_IN)
def find_tuples_by_item(node: exp.In, target: Target) -> exp.Expr | None:
    """A row of values is looked for item by item: in a list by OR, in a subquery by EXISTS.

    SQL Server: Msg 4145, an expression of non-boolean type near ','.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/in-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") IN ((1, 2), (3, 4))

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE (([a].[x] = 1 AND [a].[y] = 2) OR ([a].[x] = 3 AND [a].[y] = 4))
    """
    left = node.this.unnest()
    if not isinstance(left, exp.Tuple):
        return None
    query = node.args.get("query")
    if query is not None:
        return _exists(left.expressions, query.this, target)
    matches: list[exp.Expr] = [
        exp.Paren(this=_all_equal(list(zip(left.expressions, item.unnest().expressions, strict=True))))
        for item in node.expressions
    ]
    return exp.Paren(this=reduce(lambda one, other: exp.Or(this=one, expression=other), matches))


_Pairs = list[tuple[exp.Expr, exp.Expr]]


def _all_equal(pairs: _Pairs) -> exp.Expr:
    equal: list[exp.Expr] = [exp.EQ(this=left.copy(), expression=right.copy()) for left, right in pairs]
    return reduce(lambda one, other: exp.And(this=one, expression=other), equal)


def _ordered(comparison: type[exp.Binary], pairs: _Pairs) -> exp.Expr:
    """The first items decide, or they are equal and the rest does."""
    (left, right), *rest = pairs
    if not rest:
        return comparison(this=left.copy(), expression=right.copy())
    decided = _STRICT[comparison](this=left.copy(), expression=right.copy())
    equal = exp.EQ(this=left.copy(), expression=right.copy())
    further = _ordered(comparison, rest)
    if isinstance(further, exp.Or):
        further = exp.Paren(this=further)
    return exp.Or(this=decided, expression=exp.Paren(this=exp.And(this=equal, expression=further)))


def _exists(items: list[exp.Expr], query: exp.Query, target: Target) -> exp.Expr:
    """Whether a row of ``query`` has the items."""
    if not isinstance(query, exp.Select) or any(
        query.args.get(part) for part in ("group", "limit", "offset", "distinct")
    ):
        query = nest(query, "rows", target)
    values = [projection.unalias() for projection in query.expressions]
    query.where(_all_equal(list(zip(values, items, strict=True))), copy=False)
    query.set("expressions", [exp.Literal.number(1)])
    query.set("order", None)
    return exp.Exists(this=query)


RULES: tuple[Rule, ...] = (compare_tuples_by_item, find_tuples_by_item)
