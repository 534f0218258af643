"""Comparisons with ANY or ALL rows of a subquery."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, unless=features.TUPLE_COMPARISON)
def find_tuples_in_any_row(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rewrite a row of values equal to ANY row as IN, and one different from ALL rows as NOT IN.

    SQL Server: Msg 4145, an expression of non-boolean type near ','. Oracle compares rows by = and <> alone: ORA-01796.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") = ANY (SELECT "b"."x", "b"."y" FROM "b")

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE EXISTS(SELECT 1 FROM [b] WHERE [b].[x] = [a].[x] AND [b].[y] = [a].[y])
    """
    if not isinstance(node.this.unnest(), exp.Tuple) or _query(node) is None:
        return None
    found = _as_membership(node)
    if found is None and not (isinstance(node, (exp.EQ, exp.NEQ)) and target.has(features.TUPLE_IN)):
        _refuse(node, target, "ask EXISTS for a row that compares so", features.TUPLE_COMPARISON)
    return found


@rule(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, unless=features.QUANTIFIERS)
def write_any_as_in(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rewrite = ANY as IN and <> ALL as NOT IN; refuse other comparisons.

    SQLite: near "SELECT": syntax error.
    https://www.sqlite.org/lang_expr.html#in_op

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" <> ALL (SELECT "b"."n" FROM "b")

    After (sqlite)::

        SELECT "a"."id" FROM "a" WHERE NOT "a"."n" IN (SELECT "b"."n" FROM "b")
    """
    if _query(node) is None:
        return None
    found = _as_membership(node)
    if found is None:
        _refuse(node, target, "compare with the MIN or MAX of the subquery", features.QUANTIFIERS)
    return found


def _query(comparison: exp.Binary) -> exp.Query | None:
    """Return the subquery of the ANY or ALL on the right of a comparison."""
    quantified = comparison.expression
    query = quantified.this.unnest() if isinstance(quantified, (exp.Any, exp.All)) else None
    return query if isinstance(query, exp.Query) else None


def _as_membership(comparison: exp.Binary) -> exp.Expr | None:
    """Return = ANY as IN or <> ALL as NOT IN; None for other comparisons."""
    query = _query(comparison)
    assert query is not None
    is_member = exp.In(this=copy_tree(comparison.this), query=exp.Subquery(this=copy_tree(query)))
    if isinstance(comparison, exp.EQ) and isinstance(comparison.expression, exp.Any):
        return is_member
    if isinstance(comparison, exp.NEQ) and isinstance(comparison.expression, exp.All):
        return exp.Not(this=is_member)
    return None


def _refuse(comparison: exp.Binary, target: Target, hint: str, feature: features.Feature) -> None:
    """Raise Unsupported with the name of the quantifier."""
    kind = type(comparison.expression).__name__.upper()
    raise refusal(f"{kind} of a subquery", target, hint, feature)


RULES: tuple[Rule, ...] = (find_tuples_in_any_row, write_any_as_in)
