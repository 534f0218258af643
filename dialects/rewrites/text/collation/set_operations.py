"""Set operations over text, whose rows are compared with trailing spaces."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.text.collation.build import has_own_collation
from dialects.sql.build import alias, copy_tree
from dialects.targets.base import Target


@rule(exp.SetOperation, unless=features.TRAILING_SPACES)
def compare_rows_by_length_too(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Compare the rows of a set operation by the lengths of their texts too, because = ignores trailing spaces.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/datalength-transact-sql

    Before::

        SELECT "a"."name" AS "name" FROM "a" UNION SELECT "b"."name" AS "name" FROM "b"

    After (tsql@2017)::

        SELECT [united].[name] FROM (SELECT [a].[name] COLLATE Latin1_General_100_BIN2 AS [name],
        DATALENGTH([a].[name]) AS [length1] FROM [a] UNION SELECT [b].[name] COLLATE Latin1_General_100_BIN2 AS [name],
        DATALENGTH([b].[name]) AS [length1] FROM [b]) AS [united]
    """
    arms, compares = _arms(node), _compares_rows(node)
    if isinstance(_skip_parentheses(node), exp.SetOperation) or not arms or not (compares or node.args.get("order")):
        return None
    texts = [place for place, part in enumerate(arms[0].selects) if has_own_collation(part.unalias(), target)]
    if not texts or any(len(arm.selects) != len(arms[0].selects) for arm in arms):
        return None
    outer = sort_outside(node, target)
    for arm in arms if compares else ():
        shown = [part.unalias() for part in arm.selects]
        for number, place in enumerate(texts, 1):
            value = shown[place].this if isinstance(shown[place], exp.Collate) else shown[place]
            arm.append("expressions", alias(call("DATALENGTH", copy_tree(value)), f"length{number}"))
    return outer


def _skip_parentheses(node: exp.Expr) -> exp.Expr | None:
    """Return the node that contains a query, without subqueries' parentheses."""
    parent = node.parent
    while isinstance(parent, exp.Subquery):
        parent = parent.parent
    return parent


def _arms(node: exp.Expr) -> list[exp.Select]:
    """Return the single queries of a set operation; an empty list if one of them cannot get another column."""
    if isinstance(node, exp.SetOperation):
        left, right = _arms(node.left.unnest()), _arms(node.right.unnest())
        return [*left, *right] if left and right else []
    plain = isinstance(node, exp.Select) and not any(isinstance(part, exp.Star) for part in node.selects)
    return [node] if plain and isinstance(node, exp.Select) and not node.args.get("distinct") else []


def _compares_rows(node: exp.SetOperation) -> bool:
    parts = [node, *(part for part in node.find_all(exp.SetOperation) if part is not node)]
    return any(part.args.get("distinct") or not isinstance(part, exp.Union) for part in parts)


RULES: tuple[Rule, ...] = (compare_rows_by_length_too,)
