"""UUIDs in comparisons."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import cast, copy_tree, is_assignment, text
from dialects.sql.scopes import find_arms
from dialects.targets.base import Target

#: The type of the text in the lookups of a UUIDField.
_LOOKUP = exp.DataType.build("VARCHAR")
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)


@rule(exp.Placeholder, unless=features.PLAIN_TEXT_MARKERS)
def cast_markers_of_uuids(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """Cast a UUID to the type of the compared column, because Unicode text would convert the column.

    SQL Server converts CHAR to NCHAR if they are compared, for every row, and reads the whole index.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/data-type-precedence-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."token" = %s

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[token] = CAST(%s AS CHAR(32))
    """
    parent = node.parent
    if not isinstance(parent, _COMPARISONS) or is_assignment(parent):
        return None
    other = parent.expression if parent.this is node else parent.this
    if not isinstance(other, exp.Column) or not other.is_type(exp.DType.UUID):
        return None
    return cast(copy_tree(node), "UUID")


@rule(exp.SetOperation, unless=features.SORTED_UUIDS)
def sort_united_uuids_outside(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Sort a set operation by UUIDs in an outer query, because it only sorts by its own columns.

    There is no error: the last digits would count most.
    https://mariadb.com/kb/en/uuid-data-type/

    Before::

        SELECT CAST("a"."key" AS UUID) AS "key" FROM "a" UNION SELECT CAST("b"."key" AS UUID) FROM "b" ORDER BY 1

    After (mariadb@10.11)::

        SELECT `united`.`key` FROM (SELECT CAST(`a`.`key` AS UUID) AS `key` FROM `a` UNION
        SELECT CAST(`b`.`key` AS UUID) FROM `b`) AS `united` ORDER BY CAST(`united`.`key` AS CHAR)
    """
    order, first = node.args.get("order"), find_arms(node)[0]
    keys = order.expressions if order is not None else ()
    if not any(resolve_key(key.this, first).is_type(exp.DType.UUID) for key in keys):
        return None
    return sort_outside(node, target)


@rule(exp.Ordered, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, unless=features.SORTED_UUIDS)
def sort_uuids_by_their_text(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Sort and compare UUIDs by their text, because the type sorts by other digits first.

    There is no error: the last digits would count most.
    https://mariadb.com/kb/en/uuid-data-type/

    Before::

        SELECT CAST("a"."key" AS UUID) AS "key" FROM "a" ORDER BY 1

    After (mariadb@10.11)::

        SELECT CAST(`a`.`key` AS UUID) AS `key` FROM `a` ORDER BY CAST(CAST(`a`.`key` AS UUID) AS CHAR)
    """
    if isinstance(node, exp.Ordered):
        if not isinstance(node.parent, exp.Order):
            return None  # A key of an index.
        query = node.parent.parent if node.parent is not None else None
        key = resolve_key(node.this, query) if isinstance(query, exp.Select) else node.this
        if not key.is_type(exp.DType.UUID) or isinstance(query, exp.SetOperation):
            return None
        node.set("this", cast(copy_tree(key), "TEXT"))
        return node
    operands = [node.args[key] for key in ("this", "expression", "low", "high") if node.args.get(key)]
    if not any(operand.is_type(exp.DType.UUID) for operand in operands):
        return None
    for operand in operands:
        operand.replace(
            cast(
                cast(copy_tree(operand), "UUID") if isinstance(operand, exp.Placeholder) else copy_tree(operand), "TEXT"
            )
        )
    return node


@rule(exp.Like, exp.EQ, unless=features.UUID_TYPE)
def look_for_digits_of_uuids(node: exp.Like | exp.EQ, target: Target) -> exp.Expr | None:
    """Search the text of a UUID without hyphens, as Django does if UUIDs are stored as 32 hexadecimal digits.

    A Cast() of Django has a length or the type TEXT, and its text keeps the hyphens.
    https://docs.djangoproject.com/en/stable/ref/models/fields/#uuidfield

    Before::

        SELECT "a"."id" FROM "a" WHERE CAST("a"."token" AS VARCHAR) LIKE %s ESCAPE '\\'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[token] LIKE REPLACE(%s, '-', '') ESCAPE '\\'
    """
    ignores_case = isinstance(node.this, exp.Upper) and isinstance(node.expression, exp.Upper)
    if isinstance(node, exp.EQ) and not ignores_case:
        return None
    left, right = (node.this.this, node.expression.this) if ignores_case else (node.this, node.expression)
    if not isinstance(left, exp.Cast) or left.to != _LOOKUP or not left.this.is_type(exp.DType.UUID):
        return None
    left.replace(copy_tree(left.this))
    right.replace(call("REPLACE", copy_tree(right), text("-"), text("")))
    return node


#: For ``semantics="native"`` alone.
NATIVE: tuple[Rule, ...] = (look_for_digits_of_uuids,)
RULES: tuple[Rule, ...] = (cast_markers_of_uuids, sort_united_uuids_outside, sort_uuids_by_their_text)
