"""Text as a key, by code points and trailing spaces: sorted, grouped, distinct, united, partitioned, aggregated."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import resolve_key
from dialects.rewrites.text.collation import set_operations
from dialects.rewrites.text.collation.build import (
    by_code_points,
    has_own_collation,
    is_comparable_key,
    is_comparable_text,
    pad_for_equality,
    pad_for_order,
)
from dialects.rewrites.text.lob.keys import put_in_place, stands_outside_aggregates
from dialects.sql.build import copy_tree, is_text
from dialects.targets.base import Target


@rule(exp.Select, unless=features.TRAILING_SPACES)
def group_distinct_rows_with_texts(node: exp.Select, target: Target) -> exp.Expr | None:
    """Group distinct rows with text, because a group can also use a key that is not selected: the length.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-group-by-transact-sql

    Before::

        SELECT DISTINCT "a"."name" AS "name" FROM "a"

    After (tsql@2017)::

        SELECT [a].[name] COLLATE Latin1_General_100_BIN2 AS [name] FROM [a]
        GROUP BY [a].[name] COLLATE Latin1_General_100_BIN2, DATALENGTH([a].[name])
    """
    distinct, outputs = node.args.get("distinct"), [part.unalias() for part in node.selects]
    if distinct is None or distinct.args.get("on") or node.args.get("group") or node.args.get("from_") is None:
        return None
    if not any(map(is_comparable_key, outputs)):
        return None
    if any(isinstance(part, exp.Star) or part.find(exp.AggFunc, exp.Window, exp.WithinGroup) for part in outputs):
        return None
    node.set("distinct", None)
    node.set("group", exp.Group(expressions=list({part: copy_tree(part) for part in outputs}.values())))
    return node


@rule(exp.Select, unless=features.COMPARISON_BY_CODE_POINTS)
def group_texts_by_code_points(node: exp.Select, target: Target) -> exp.Expr | None:
    """Group texts by code points and by their length, because = ignores trailing spaces.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/datalength-transact-sql

    Before::

        SELECT UPPER("a"."name") AS "u", COUNT(*) AS "n" FROM "a" GROUP BY UPPER("a"."name")

    After (tsql@2017)::

        SELECT UPPER([a].[name]) COLLATE Latin1_General_100_BIN2 AS [u], COUNT_BIG(*) AS [n] FROM [a]
        GROUP BY UPPER([a].[name]) COLLATE Latin1_General_100_BIN2, DATALENGTH(UPPER([a].[name]))
    """
    group = node.args.get("group")
    keys = [copy_tree(key) for key in group.expressions if is_comparable_key(key)] if group else []
    if group is None or not keys:
        return None
    for part in list(stands_outside_aggregates(node)):
        if part in keys and not isinstance(part.parent, exp.Collate):
            put_in_place(part, by_code_points(part, target))
    if not target.has(features.TRAILING_SPACES):
        for key in keys:
            group.append("expressions", call("DATALENGTH", key))
    return node


@rule(exp.Select, unless=features.COMPARISON_BY_CODE_POINTS)
def tell_texts_apart_by_code_points(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compare text in the output of DISTINCT and of the arms of a set operation by code points.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        SELECT "a"."name" AS "name" FROM "a" UNION ALL SELECT "b"."name" AS "name" FROM "b"

    After (tsql@2017)::

        SELECT [a].[name] COLLATE Latin1_General_100_BIN2 AS [name] FROM [a]
        UNION ALL SELECT [b].[name] COLLATE Latin1_General_100_BIN2 AS [name] FROM [b]
    """
    distinct = node.args.get("distinct")
    if distinct is not None and (on := distinct.args.get("on")) is not None:
        texts = [key for key in on.expressions if is_comparable_key(key)]
        for key in texts:
            key.replace(pad_for_equality(key, target))
        return node if texts else None
    outer = node.parent.parent if isinstance(node.parent, exp.Subquery) else node.parent
    if distinct is None and not isinstance(outer, exp.SetOperation):
        return None
    texts = [part for part in node.selects if is_comparable_key(part.unalias())]
    for part in texts:
        put_in_place(part if isinstance(part, exp.Column) else part.unalias(), by_code_points(part.unalias(), target))
    return node if texts else None


@rule(exp.Ordered, unless=features.COMPARISON_BY_CODE_POINTS)
def sort_texts_by_code_points(node: exp.Ordered, target: Target) -> exp.Expr | None:
    """Sort a text by its code points and trailing spaces, also one named by its position or alias.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        SELECT "a"."name" AS "n" FROM "a" ORDER BY 1 DESC NULLS LAST

    After (tsql@2017)::

        SELECT [a].[name] AS [n] FROM [a] ORDER BY [a].[name] COLLATE Latin1_General_100_BIN2 + NCHAR(1) DESC
    """
    query = node.parent.parent if node.parent is not None else None
    if isinstance(query, exp.SetOperation) or (isinstance(query, exp.Select) and query.args.get("distinct")):
        distinct = query.args.get("distinct")
        by_output = isinstance(query, exp.SetOperation) or not target.has(features.TRAILING_SPACES)
        if by_output and (not isinstance(distinct, exp.Distinct) or not distinct.args.get("on")):
            return None  # The output columns have the collation.
    key = resolve_key(node.this, query) if isinstance(query, exp.Select) else node.this
    if not (is_comparable_text(key) or (has_own_collation(key, target) and is_text(key))):
        return None
    node.set("this", pad_for_order(key, target))
    return node


@rule(exp.Window, unless=features.COMPARISON_BY_CODE_POINTS)
def partition_texts_exactly(node: exp.Window, target: Target) -> exp.Expr | None:
    """Partition a window by the code points and trailing spaces of texts.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT COUNT(*) OVER (PARTITION BY "a"."name") AS "n" FROM "a"

    After (tsql@2017)::

        SELECT COUNT_BIG(*) OVER (PARTITION BY [a].[name] COLLATE Latin1_General_100_BIN2 + '.') AS [n] FROM [a]
    """
    texts = [key for key in node.args.get("partition_by") or () if is_comparable_key(key)]
    for key in texts:
        key.replace(pad_for_equality(key, target))
    return node if texts else None


@rule(exp.Min, exp.Max, exp.Distinct, unless=features.COMPARISON_BY_CODE_POINTS)
def aggregate_texts_by_code_points(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Compare texts in aggregates by code points.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/max-transact-sql

    Before::

        SELECT MAX("a"."name") AS "m", COUNT(DISTINCT "a"."name") AS "n" FROM "a"

    After (tsql@2017)::

        SELECT MAX([a].[name] COLLATE Latin1_General_100_BIN2) AS [m],
        COUNT_BIG(DISTINCT [a].[name] COLLATE Latin1_General_100_BIN2 + '.') AS [n] FROM [a]
    """
    if isinstance(node, exp.Distinct) and isinstance(node.parent, exp.Select):
        return None
    values = node.expressions if isinstance(node, exp.Distinct) else [node.this]
    texts = [value for value in values if is_comparable_key(value)]
    counted = isinstance(node.parent, exp.Count)
    for value in texts:
        value.replace(pad_for_equality(value, target) if counted else by_code_points(value, target))
    return node if texts else None


@rule(exp.Values, unless=features.COMPARISON_BY_CODE_POINTS)
def compare_rows_of_texts_by_code_points(node: exp.Values, target: Target) -> exp.Expr | None:
    """Find the greatest of several texts by code points.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/collation-precedence-transact-sql

    Before::

        SELECT GREATEST("a"."name", 'x') AS "g" FROM "a"

    After (tsql@2017)::

        SELECT (SELECT MAX(value) FROM (VALUES ([a].[name] COLLATE Latin1_General_100_BIN2), ('x'))
        AS [greatest](value)) AS [g] FROM [a]
    """
    first = node.expressions[0]
    texts = [value for value in first.expressions if isinstance(first, exp.Tuple) and is_comparable_text(value)]
    if not texts or not isinstance(node.parent, exp.From):
        return None
    for value in texts:
        value.replace(by_code_points(value, target))
    return node


RULES: tuple[Rule, ...] = (
    group_distinct_rows_with_texts,
    group_texts_by_code_points,
    tell_texts_apart_by_code_points,
    *set_operations.RULES,
    sort_texts_by_code_points,
    partition_texts_exactly,
    aggregate_texts_by_code_points,
    compare_rows_of_texts_by_code_points,
)
