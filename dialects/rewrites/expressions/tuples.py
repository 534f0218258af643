"""Comparisons of rows of values: ``(a, b) = (1, 2)``."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.disjunctions import any_equal
from dialects.rewrites.expressions.tuple_items import all_equal, between, compare_rows, compare_with_query, exists_in
from dialects.sql.build import copy_tree
from dialects.sql.scopes import is_correlated
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Anonymous, unless=features.ROW_CONSTRUCTOR)
def write_rows_as_tuples(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Rewrite ROW(a, b) as the tuple (a, b), which the other rules handle.

    SQL Server: Msg 195, 'ROW' is not a recognized built-in function name. Oracle: ORA-00904.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ROW("a"."x", "a"."y") = ROW(1, 2)

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE ([a].[x] = 1 AND [a].[y] = 2)
    """
    return exp.Tuple(expressions=node.expressions) if node.name.upper() == "ROW" and node.expressions else None


@rule(exp.Between, unless=features.TUPLE_BETWEEN)
def compare_tuples_with_both_bounds(node: exp.Between, target: Target) -> exp.Expr | None:
    """Compare a row of values with each of its bounds, of SYMMETRIC ones in both orders.

    SQL Server: Msg 4145. Oracle: ORA-01796, this operator cannot be used with lists.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") BETWEEN (1, 2) AND (3, 4)

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE (([a].[x] > 1 OR ([a].[x] = 1 AND [a].[y] >= 2)) AND ([a].[x] < 3 OR
        ([a].[x] = 3 AND [a].[y] <= 4)))
    """
    row, low, high = (bound.unnest() for bound in (node.this, node.args["low"], node.args["high"]))
    if not all(isinstance(each, exp.Tuple) for each in (row, low, high)):
        return None
    found = between(row, low, high)
    if not node.args.get("symmetric"):
        return found
    return exp.Paren(this=exp.Or(this=found, expression=between(row, high, low)))


@rule(exp.Order, unless=features.TUPLE_COMPARISON)
def sort_by_each_item(node: exp.Order, target: Target) -> exp.Expr | None:
    """Sort rows of values by their first items, then by the next.

    SQL Server: Msg 102, incorrect syntax near ','. Oracle: ORA-00907.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."n" FROM "a" ORDER BY ("a"."x", "a"."y") DESC

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] ORDER BY [a].[x] DESC, [a].[y] DESC
    """
    if not any(isinstance(key.this.unnest(), exp.Tuple) for key in node.expressions):
        return None
    keys = []
    for key in node.expressions:
        row = key.this.unnest()
        items = row.expressions if isinstance(row, exp.Tuple) else [key.this]
        for item in items:
            keys.append(copy_tree(key))
            keys[-1].set("this", copy_tree(item))
    node.set("expressions", keys)
    return node


@rule(exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.TUPLE_COMPARISON)
def tell_tuples_apart_by_item(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rewrite IS DISTINCT FROM of rows of values as one of any of their items.

    SQL Server: Msg 4145. Oracle: ORA-00920.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/is-distinct-from-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") IS DISTINCT FROM (1, 2)

    After (oracle@19c)::

        SELECT "A"."N" FROM "A" WHERE (DECODE("A"."X", 1, 0, 1) = 1 OR DECODE("A"."Y", 2, 0, 1) = 1)
    """
    left, right = node.this.unnest(), node.expression.unnest()
    if not isinstance(left, exp.Tuple) or not isinstance(right, exp.Tuple):
        return None
    pairs = zip(left.expressions, right.expressions, strict=True)
    items = [type(node)(this=copy_tree(one), expression=copy_tree(other)) for one, other in pairs]
    connector = exp.Or if isinstance(node, exp.NullSafeNEQ) else exp.And
    return exp.Paren(this=reduce(lambda one, other: connector(this=one, expression=other), items))


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, unless=features.TUPLE_COMPARISON)
def compare_tuples_by_item(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Compare rows of values item by item.

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
    return compare_rows(type(node), list(zip(left.expressions, right.expressions, strict=True)))


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, unless=features.ROWS_OF_QUERIES)
def compare_tuples_with_rows_of_queries(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Compare a row of values with the row of a query inside the query.

    DuckDB: Binder Error, subquery returns 2 columns - expected 1.
    https://duckdb.org/docs/stable/sql/expressions/subqueries

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") = (SELECT "b"."x", "b"."y" FROM "b")

    After (duckdb@1.5)::

        SELECT "a"."n" FROM "a"
        WHERE EXISTS(SELECT 1 FROM "b" WHERE ("a"."x" = "b"."x" AND "a"."y" = "b"."y"))
    """
    left, right = node.this.unnest(), node.expression.unnest()
    if not isinstance(left, exp.Tuple) or not isinstance(right, exp.Select):
        return None
    return compare_with_query(node, left.expressions, right, target)


@rule(exp.In, unless=features.TUPLE_IN)
def find_tuples_by_item(node: exp.In, target: Target) -> exp.Expr | None:
    """Find a row of values item by item: in a list by OR, in a subquery by EXISTS.

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
        return exists_in(node, left.expressions, query.this, target)
    return any_equal(node, _are_equal)


@rule(exp.In, unless=features.CORRELATED_TUPLE_IN)
def find_tuples_in_correlated_queries(node: exp.In, target: Target) -> exp.Expr | None:
    """Find a row of values in a correlated subquery by EXISTS.

    DuckDB: Not implemented Error: Correlated IN/ANY/ALL with multiple columns not yet supported.
    https://duckdb.org/docs/stable/sql/expressions/subqueries

    Before::

        SELECT "a"."n" FROM "a"
        WHERE ("a"."x", "a"."y") IN (SELECT "b"."x", "b"."y" FROM "b" WHERE "b"."z" > "a"."z")

    After (duckdb)::

        SELECT "a"."n" FROM "a"
        WHERE EXISTS(SELECT 1 FROM "b" WHERE "b"."z" > "a"."z" AND ("b"."x" = "a"."x" AND "b"."y" = "a"."y"))
    """
    left, query = node.this.unnest(), node.args.get("query")
    if not isinstance(left, exp.Tuple) or query is None or not is_correlated(query.unnest()):
        return None
    return exists_in(node, left.expressions, query.this, target)


def _are_equal(row: exp.Expr, other: exp.Expr) -> exp.Expr:
    pairs = zip(row.unnest().expressions, other.unnest().expressions, strict=True)
    return exp.Paren(this=all_equal(list(pairs)))


@rule(exp.Tuple, unless=features.TUPLE_COMPARISON)
def refuse_tuples_as_values(node: exp.Tuple, target: Target) -> exp.Expr | None:
    """Refuse a row of values as a value: it can be compared, but not counted, selected or passed.

    SQL Server: Msg 102, incorrect syntax near ','. Oracle: ORA-00907.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/count-transact-sql

    Refused (tsql@2017)::

        SELECT COUNT(DISTINCT ("a"."n", "a"."m")) AS "n" FROM "a"

    Message::

        a row of values as a value is not supported on tsql@2017: count or read the rows of a subquery with
        SELECT DISTINCT of the columns
        (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql)
    """
    is_value = isinstance(node.parent, (exp.Select, exp.Alias, exp.Distinct, exp.Is, exp.Func))
    if not is_value or node.arg_key == "on":  # DISTINCT ON (a, b)
        return None
    hint = "count or read the rows of a subquery with SELECT DISTINCT of the columns"
    raise refusal("a row of values as a value", target, hint, features.TUPLE_COMPARISON)


RULES: tuple[Rule, ...] = (
    write_rows_as_tuples,
    compare_tuples_with_both_bounds,
    sort_by_each_item,
    tell_tuples_apart_by_item,
    compare_tuples_with_rows_of_queries,
    compare_tuples_by_item,
    find_tuples_by_item,
    find_tuples_in_correlated_queries,
    refuse_tuples_as_values,
)
