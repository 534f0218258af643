"""Text compared by code points, as PostgreSQL's rows ask for: rules of ``semantics="portable"``."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.nodes import closed
from dialects.rewrites.derived import resolve_key
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.Ordered, unless=features.COMPARISON_BY_CODE_POINTS)
def sort_selected_texts_by_code_points(node: exp.Ordered, target: Target) -> exp.Expr | None:
    """A sort key that names an output column of text, by position or alias, sorts by its code points.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        SELECT "a"."name" AS "n" FROM "a" ORDER BY 1 DESC NULLS LAST

    After (tsql@2017)::

        SELECT [a].[name] AS [n] FROM [a] ORDER BY [a].[name] COLLATE Latin1_General_100_BIN2 DESC
    """
    select = node.parent_select
    if not isinstance(select, exp.Select) or node.parent is not select.args.get("order") or _is_collated(select):
        return None
    key = resolve_key(node.this, select)
    if key is node.this or not key.is_type(*exp.DataType.TEXT_TYPES):
        return None
    node.set("this", _collated(key.copy(), target))
    return node


@rule(exp.Column, unless=features.COMPARISON_BY_CODE_POINTS)
def compare_texts_by_code_points(node: exp.Column, target: Target) -> exp.Expr | None:
    """A text column that is compared, sorted or grouped gets the collation of code points.

    The usual collations of SQL Server take 'a' and 'A' for equal. An index of the column's own collation is not used.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        SELECT "a"."name" FROM "a" WHERE "a"."name" = 'x' ORDER BY "a"."name"

    After (tsql@2017)::

        SELECT [a].[name] FROM [a] WHERE [a].[name] COLLATE Latin1_General_100_BIN2 = 'x'
        ORDER BY CASE WHEN [a].[name] COLLATE Latin1_General_100_BIN2 IS NULL THEN 1 ELSE 0 END,
        [a].[name] COLLATE Latin1_General_100_BIN2
    """
    if not node.is_type(*exp.DataType.TEXT_TYPES) or not _is_compared(node):
        return None
    collated = _collated(node.copy(), target)
    if isinstance(node.parent, exp.Select):
        return exp.Alias(this=collated, alias=node.this.copy())
    return collated


def _is_compared(node: exp.Column) -> bool:
    """Whether it matters how a column sorts: not where it is written to, nor where it is merely selected."""
    parent = node.parent
    if isinstance(parent, exp.Collate):
        return False
    if isinstance(parent, exp.EQ) and isinstance(parent.parent, exp.Update) and node.arg_key == "this":
        return False
    if isinstance(parent, exp.Alias):
        parent = parent.parent
    if not isinstance(parent, exp.Select):
        return not node.find_ancestor(exp.Returning)
    return _is_collated(parent)


def _is_collated(select: exp.Select) -> bool:
    """Whether the output columns of a query are compared: as distinct rows, groups, or an arm of a set operation."""
    if any(select.args.get(part) for part in ("distinct", "group")):
        return True
    outer = select.parent.parent if isinstance(select.parent, exp.Subquery) else select.parent
    return isinstance(outer, exp.SetOperation)


def _collated(value: exp.Expr, target: Target) -> exp.Collate:
    collated = exp.Collate(this=closed(value), expression=exp.var(target.family.code_point_collation))
    collated.type = value.type
    return collated


RULES: tuple[Rule, ...] = (sort_selected_texts_by_code_points, compare_texts_by_code_points)
