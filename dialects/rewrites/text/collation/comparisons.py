"""Text compared by code points and trailing spaces, as on PostgreSQL: rules of ``semantics="portable"``."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.collation import keys
from dialects.rewrites.text.collation.build import by_code_points, is_comparable_text, pad_for_equality, pad_for_order
from dialects.sql.build import case, copy_tree, is_assignment
from dialects.targets.base import Target


@rule(exp.EQ, exp.NEQ, exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.COMPARISON_BY_CODE_POINTS)
def compare_texts_exactly(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Compare texts by their code points, each with one more character, so that trailing spaces count.

    In the usual collations of SQL Server 'a' and 'A' are equal. In any collation = takes 'a' and 'a ' for equal.
    An index of the column's own collation is not used.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/string-comparison-assignment

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" = 'x'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] COLLATE Latin1_General_100_BIN2 + '.' = 'x.'
    """
    if is_assignment(node):
        return None
    left, right = node.this.unnest(), node.expression.unnest()
    if isinstance(left, exp.Tuple) and isinstance(right, exp.Tuple):
        pairs = list(zip(left.expressions, right.expressions, strict=False))
    else:
        pairs = [(node.this, node.expression)]
    compared = [pair for pair in pairs if is_comparable_text(*pair)]
    for one, other in compared:
        one.replace(pad_for_equality(one, target))
        other.replace(pad_for_equality(other, target, collate=False))
    return node if compared else None


@rule(exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, unless=features.COMPARISON_BY_CODE_POINTS)
def order_texts_by_code_points(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Order texts by their code points and trailing spaces, each with the character U+0001 at its end.

    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/string-comparison-assignment

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" > 'x'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] COLLATE Latin1_General_100_BIN2 + NCHAR(1) > 'x' + NCHAR(1)
    """
    operands = [node.args[key] for key in ("this", "expression", "low", "high") if node.args.get(key)]
    if not is_comparable_text(*operands):
        return None
    for number, operand in enumerate(operands):
        operand.replace(pad_for_order(operand, target, collate=number == 0))
    return node


@rule(exp.In, unless=features.COMPARISON_BY_CODE_POINTS)
def look_for_texts_exactly(node: exp.In, target: Target) -> exp.Expr | None:
    """Find a text by its code points and trailing spaces, in values and in rows.

    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/string-comparison-assignment

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" IN ('x', 'y') OR "a"."name" IN (SELECT "b"."name" FROM "b")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] COLLATE Latin1_General_100_BIN2 + '.' IN ('x.', 'y.')
        OR [a].[name] COLLATE Latin1_General_100_BIN2 + '.' IN (SELECT [b].[name] COLLATE Latin1_General_100_BIN2 + '.'
        FROM [b])
    """
    if not is_comparable_text(node.this, *node.expressions):
        return None
    query = node.args["query"].unnest() if node.args.get("query") else None
    if isinstance(query, exp.SetOperation) and target.has(features.TRAILING_SPACES):
        node.set("this", by_code_points(node.this, target))
        return node
    if query is not None and not (isinstance(query, exp.Select) and len(query.selects) == 1):
        return None
    members = node.expressions if query is None else [query.selects[0].unalias()]
    if not is_comparable_text(node.this, *members):
        return None
    node.set("this", pad_for_equality(node.this, target))
    for member in members:
        member.replace(pad_for_equality(member, target, collate=query is not None))
    return node


@rule(exp.Like, exp.ILike, unless=features.COMPARISON_BY_CODE_POINTS)
def match_patterns_by_code_points(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Match a pattern case-sensitively, whatever the collation of the text.

    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/like-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE 'x%' ESCAPE '\\'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] COLLATE Latin1_General_100_BIN2 LIKE 'x%' ESCAPE '\\'
    """
    if isinstance(node, exp.ILike) or not is_comparable_text(node.this, node.expression):
        return None
    node.set("this", by_code_points(node.this, target))
    return node


@rule(exp.Anonymous, unless=features.COMPARISON_BY_CODE_POINTS)
def compare_texts_exactly_in_functions(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Compare texts in functions case-sensitively; NULLIF, which would ignore trailing spaces, is a CASE.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/charindex-transact-sql

    Before::

        SELECT STRPOS("a"."name", 'x') AS "p", NULLIF("a"."name", 'x') AS "n" FROM "a"

    After (tsql@2017)::

        SELECT CHARINDEX('x', [a].[name] COLLATE Latin1_General_100_BIN2) AS [p],
        CASE WHEN [a].[name] COLLATE Latin1_General_100_BIN2 + '.' = 'x.' THEN NULL ELSE [a].[name] END AS [n] FROM [a]
    """
    name, values = node.name.upper(), node.expressions
    if name not in ("NULLIF", "CHARINDEX", "GREATEST", "LEAST") or not is_comparable_text(*map(_first, values[:2])):
        return None
    if name != "NULLIF":
        place = values[1 if name == "CHARINDEX" else 0]
        place.replace(by_code_points(place, target))
        return node
    value, other = values
    same = exp.EQ(this=pad_for_equality(value, target), expression=pad_for_equality(other, target, collate=False))
    result = case(same, exp.Null(), copy_tree(value))
    result.type = node.type
    return result


def _first(value: exp.Expr) -> exp.Expr:
    """Return the first of the values from which a COALESCE chooses."""
    return value.expressions[0] if isinstance(value, exp.Anonymous) and value.name == "COALESCE" else value


RULES: tuple[Rule, ...] = (
    compare_texts_exactly,
    order_texts_by_code_points,
    look_for_texts_exactly,
    match_patterns_by_code_points,
    compare_texts_exactly_in_functions,
    *keys.RULES,
)
