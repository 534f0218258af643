"""NULL in comparisons: IS DISTINCT FROM, rows of values with NULL, and sets with NULL in which a value is searched."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.columns import is_never_null
from dialects.functions.json.unknown import is_filter
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.disjunctions import any_equal
from dialects.rewrites.expressions.tuple_items import all_equal, compare_rows
from dialects.sql.build import alias, column, copy_tree, has_type, is_null, number, parenthesize
from dialects.sql.scopes import is_correlated
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The clauses that select rows, or pairs of them.
_FILTERS = (exp.Where, exp.Having, exp.Qualify, exp.Join)


@rule(exp.In, unless=features.NULLS_IN_SETS)
def ask_sets_for_null(node: exp.In, target: Target) -> exp.Expr | None:
    """Make IN of a query NULL if the query returns NULL, but not the value.

    There is no error: NOT IN of a set with NULL would be true.
    https://clickhouse.com/docs/sql-reference/operators/in#null-processing

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT ("a"."n" IN (SELECT "b"."n" FROM "b"))

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" WHERE NOT ((CASE WHEN "a"."n" IN (SELECT "b"."n" FROM "b") THEN TRUE
        WHEN EXISTS(SELECT 1 AS "row" FROM (SELECT "b"."n" FROM "b") AS "searched" WHERE "searched"."n" IS NULL) THEN NULL
        WHEN "a"."n" IS NULL AND EXISTS(SELECT "b"."n" FROM "b") THEN NULL ELSE FALSE END))
    """
    query = node.args.get("query")
    if query is None or is_filter(node) or isinstance(node.parent, exp.If):
        return None
    inner = query.this if isinstance(query, exp.Subquery) else query
    if not isinstance(inner, exp.Query):
        return None
    items = inner.selects
    if len(items) != 1 or isinstance(node.this, exp.Tuple):
        if _have_no_nulls([node.this, *(item.unalias() for item in items)], target):
            return None
        hint = "compare with each of the rows in EXISTS"
        raise refusal("IN of rows whose values may be NULL", target, hint, features.NULLS_IN_SETS)
    if is_correlated(inner):
        return None
    value, name = node.this, items[0].alias_or_name
    ifs = [exp.If(this=copy_tree(node), true=exp.true())]
    if not is_never_null(items[0].unalias(), target):
        if not name:
            hint = "name the column"
            raise refusal("IN of a column that may be NULL and has no name", target, hint, features.NULLS_IN_SETS)
        searched = exp.Subquery(
            this=copy_tree(inner), alias=exp.TableAlias(this=exp.to_identifier("searched", quoted=True))
        )
        unknown = is_null(column(name, "searched"))
        rows = exp.Select(expressions=[alias(number(1), "row")]).from_(searched).where(unknown, copy=False)
        ifs.append(exp.If(this=exp.Exists(this=rows), true=exp.Null()))
    if not is_never_null(value, target):
        missing = is_null(value)
        some = exp.and_(missing, exp.Exists(this=copy_tree(inner)), copy=False)
        ifs.append(exp.If(this=some, true=exp.Null()))
    if len(ifs) == 1:
        return None
    result = exp.Paren(this=exp.Case(ifs=ifs, default=exp.false()))
    result.type = result.this.type = exp.DataType.build("BOOLEAN")
    return result


@rule(exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.IS_DISTINCT_FROM)
def compare_nulls_as_values(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rewrite IS DISTINCT FROM by INTERSECT of two rows, or by DECODE: both compare NULLs as equal values.

    SQL Server before 2022: Msg 102, incorrect syntax near 'DISTINCT'. Oracle: ORA-00908.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/set-operators-except-and-intersect-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IS DISTINCT FROM "a"."m"

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE NOT EXISTS(SELECT [a].[n] INTERSECT SELECT [a].[m])
    """
    left, right = copy_tree(node.this), copy_tree(node.expression)
    distinct = isinstance(node, exp.NullSafeNEQ)
    if target.has(features.DECODE_FUNCTION):
        zero, one = exp.Literal.number(0), exp.Literal.number(1)
        compared = call("DECODE", left, right, zero, one)
        return exp.EQ(this=compared, expression=exp.Literal.number(int(distinct)))
    same = exp.Exists(this=exp.Intersect(this=exp.select(left), expression=exp.select(right), distinct=True))
    return exp.Not(this=same) if distinct else same


@rule(exp.In, unless=features.NULLS_IN_SETS)
def compare_with_items_that_may_be_null(node: exp.In, target: Target) -> exp.Expr | None:
    """Compare with each item of a list if one may be NULL, because the server leaves NULL out.

    There is no error: NOT IN of a list with NULL would be true.
    https://clickhouse.com/docs/sql-reference/operators/in#null-processing

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT ("a"."n" IN ("a"."m", 3))

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" WHERE NOT (("a"."n" = "a"."m" OR "a"."n" = 3))
    """
    searched = [node.this] if isinstance(node.this.unnest(), exp.Tuple) else []
    if not node.expressions or is_filter(node) or _have_no_nulls([*searched, *node.expressions], target):
        return None
    return any_equal(node, lambda one, other: exp.EQ(this=parenthesize(one), expression=parenthesize(other)))


@rule(exp.In, unless=features.NULLS_IN_ROWS)
def find_rows_with_nulls_in_a_query(node: exp.In, target: Target) -> exp.Expr | None:
    """Look for a row of values in a query of the listed rows if an item may be NULL.

    There is no error: in a list, a row with NULL equals the same row, and no other one. For the thousand rows of a
    filter, DuckDB would take seconds to compare item by item. That is done outside of filters, because definitions
    have no subqueries, and for rows of columns, because the subquery would be correlated.
    https://duckdb.org/docs/stable/sql/data_types/struct#comparison-operators

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT (("a"."n", "a"."m") IN ((1, 2), (3, 4)))

    After (duckdb@1.5)::

        SELECT "a"."id" FROM "a" WHERE NOT (("a"."n", "a"."m") IN (VALUES (1, 2), (3, 4)))
    """
    rows = [row.unnest() for row in node.expressions]
    if not _are_rows([node.this, *rows]) or _have_no_nulls([node.this, *rows], target):
        return None
    clause = node.find_ancestor(*_FILTERS, exp.Select)
    if not isinstance(clause, _FILTERS) or any(row.find(exp.Column) for row in rows):
        return any_equal(node, lambda one, other: exp.Paren(this=all_equal(_pairs(one, other))))
    node.set("query", exp.Subquery(this=exp.Values(expressions=[row.pop() for row in rows])))
    node.set("expressions", None)
    return node


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, unless=features.NULLS_IN_ROWS)
def compare_rows_with_nulls_by_item(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Compare rows of values item by item if one may be NULL.

    There is no error: NULL equals NULL there, and is greater than all other values.
    https://duckdb.org/docs/stable/sql/data_types/struct#comparison-operators

    Before::

        SELECT "a"."id" FROM "a" WHERE ("a"."n", "a"."m") < (1, 2)

    After (duckdb@1.5)::

        SELECT "a"."id" FROM "a" WHERE ("a"."n" < 1 OR ("a"."n" = 1 AND "a"."m" < 2))
    """
    left, right = node.this.unnest(), node.expression.unnest()
    if not _are_rows([left, right]) or _have_no_nulls([left, right], target):
        return None
    return compare_rows(type(node), _pairs(left, right))


def _pairs(left: exp.Expr, right: exp.Expr) -> list[tuple[exp.Expr, exp.Expr]]:
    return list(zip(left.unnest().expressions, right.unnest().expressions, strict=True))


def _are_rows(values: list[exp.Expr]) -> bool:
    return len(values) > 1 and all(isinstance(value.unnest(), exp.Tuple) for value in values)


def _have_no_nulls(values: list[exp.Expr], target: Target) -> bool:
    """Return whether none of the values, and no item of a row, can be NULL."""
    rows = [value.unnest() for value in values]
    items = [item for row in rows for item in (row.expressions if isinstance(row, exp.Tuple) else [row])]
    return all(_is_value(item) or is_never_null(item, target) for item in items)


def _is_value(item: exp.Expr) -> bool:
    """Return whether an item is a value; a parameter is one unless it is known to be NULL."""
    return isinstance(item, (exp.Literal, exp.Placeholder, exp.Boolean)) and not has_type(item, (exp.DType.NULL,))


#: Before the rules on windows and groups.
EQUALITY: tuple[Rule, ...] = (compare_nulls_as_values,)
RULES: tuple[Rule, ...] = (ask_sets_for_null, compare_with_items_that_may_be_null)
ROWS: tuple[Rule, ...] = (find_rows_with_nulls_in_a_query, compare_rows_with_nulls_by_item)
