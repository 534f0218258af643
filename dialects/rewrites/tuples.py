"""Comparing rows of values: ``(a, b) = (1, 2)``."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.functions.nodes import number
from dialects.rewrites.derived import any_of, nest
from dialects.rewrites.names import folded, source_names
from dialects.rewriting import Rule, rule
from dialects.target import Target

#: A comparison -> the strict one that decides it at the first difference.
_STRICT: dict[type[exp.Expr], type[exp.Binary]] = {exp.GT: exp.GT, exp.GTE: exp.GT, exp.LT: exp.LT, exp.LTE: exp.LT}


@rule(exp.Anonymous, unless=features.TUPLE_COMPARISON)
def write_rows_as_tuples(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """ROW(a, b) is the tuple (a, b), which the other rules know.

    SQL Server: Msg 195, 'ROW' is not a recognized built-in function name. Oracle: ORA-00904.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ROW("a"."x", "a"."y") = ROW(1, 2)

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE ([a].[x] = 1 AND [a].[y] = 2)
    """
    return exp.Tuple(expressions=node.expressions) if node.name.upper() == "ROW" and node.expressions else None


@rule(exp.Between, unless=features.TUPLE_COMPARISON)
def compare_tuples_with_both_bounds(node: exp.Between, target: Target) -> exp.Expr | None:
    """A row of values is compared with each of its bounds.

    SQL Server: Msg 4145. Oracle: ORA-01796, this operator cannot be used with lists.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/comparison-operators-transact-sql

    Before::

        SELECT "a"."n" FROM "a" WHERE ("a"."x", "a"."y") BETWEEN (1, 2) AND (3, 4)

    After (tsql@2017)::

        SELECT [a].[n] FROM [a] WHERE (([a].[x] > 1 OR ([a].[x] = 1 AND [a].[y] >= 2)) AND ([a].[x] < 3 OR
        ([a].[x] = 3 AND [a].[y] <= 4)))
    """
    if not isinstance(node.this.unnest(), exp.Tuple):
        return None
    low = exp.GTE(this=node.this.copy(), expression=node.args["low"])
    high = exp.LTE(this=node.this.copy(), expression=node.args["high"])
    return exp.Paren(this=exp.And(this=low, expression=high))


@rule(exp.Order, unless=features.TUPLE_COMPARISON)
def sort_by_each_item(node: exp.Order, target: Target) -> exp.Expr | None:
    """Rows of values sort by their first items, then by the next.

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
            keys.append(key.copy())
            keys[-1].set("this", item.copy())
    node.set("expressions", keys)
    return node


@rule(exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.TUPLE_COMPARISON)
def tell_tuples_apart_by_item(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Rows of values are distinct where any of their items are.

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
    items = [type(node)(this=one.copy(), expression=other.copy()) for one, other in pairs]
    connector = exp.Or if isinstance(node, exp.NullSafeNEQ) else exp.And
    return exp.Paren(this=reduce(lambda one, other: connector(this=one, expression=other), items))


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
    return _compared(type(node), list(zip(left.expressions, right.expressions, strict=True)))


@rule(exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, unless=features.ROWS_OF_QUERIES)
def compare_tuples_with_rows_of_queries(node: exp.Binary, target: Target) -> exp.Expr | None:
    """A row of values is compared with the row of a query where that is read.

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
    return _compared_with_query(node, left.expressions, right, target)


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
        return _found(node, left.expressions, query.this, target)
    matches: list[exp.Expr] = [
        exp.Paren(this=_all_equal(list(zip(left.expressions, item.unnest().expressions, strict=True))))
        for item in node.expressions
    ]
    return any_of(matches)


@rule(exp.Tuple, unless=features.TUPLE_COMPARISON)
def refuse_tuples_as_values(node: exp.Tuple, target: Target) -> exp.Expr | None:
    """A row of values is no value: it can be compared, but not counted, read or passed on.

    SQL Server: Msg 102, incorrect syntax near ','. Oracle: ORA-00907.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/count-transact-sql

    Before::

        SELECT COUNT(DISTINCT "a"."x") AS "n" FROM "a"

    After (tsql@2017)::

        SELECT COUNT_BIG(DISTINCT [a].[x]) AS [n] FROM [a]
    """
    is_value = isinstance(node.parent, exp.Select | exp.Alias | exp.Distinct | exp.Is | exp.Func)
    if not is_value or node.arg_key == "on":  # DISTINCT ON (a, b)
        return None
    hint = "count or read the rows of a subquery with SELECT DISTINCT of the columns"
    raise Unsupported("a row of values as a value", target, hint, features.TUPLE_COMPARISON.urls[target.family.name])


_Pairs = list[tuple[exp.Expr, exp.Expr]]


def _all_equal(pairs: _Pairs) -> exp.Expr:
    equal: list[exp.Expr] = [exp.EQ(this=left.copy(), expression=right.copy()) for left, right in pairs]
    return reduce(lambda one, other: exp.And(this=one, expression=other), equal)


def _compared(comparison: type[exp.Binary], pairs: _Pairs) -> exp.Expr:
    if comparison is exp.EQ:
        return exp.Paren(this=_all_equal(pairs))
    if comparison is exp.NEQ:
        return exp.Not(this=exp.Paren(this=_all_equal(pairs)))
    return exp.Paren(this=_ordered(comparison, pairs))


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


def _rows(query: exp.Query, items: list[exp.Expr], target: Target) -> exp.Select:
    """A copy of a query that takes a condition on its rows and the items."""
    query = query.copy()
    if not isinstance(query, exp.Select) or any(query.args.get(part) for part in _AFTER_WHERE):
        query = nest(query, "rows", target)
    elif query.args.get("from_"):
        # Where the query reads a table of the same name, the items would be its columns.
        own = {folded(name) for name in source_names(query)}
        columns = [column for item in items for column in item.find_all(exp.Column)]
        if any(column.args.get("table") is None or folded(column.args["table"]) in own for column in columns):
            query = nest(query, "rows", target)
    query.set("order", None)
    return query


_AFTER_WHERE = ("group", "having", "limit", "offset", "distinct")


def _exists(query: exp.Query, items: list[exp.Expr], test: Callable[[_Pairs], exp.Expr], target: Target) -> exp.Exists:
    """Whether a query has a row whose pairs with the items pass a test."""
    rows = _rows(query, items, target)
    values = [projection.unalias() for projection in rows.expressions]
    rows.where(test(list(zip(values, items, strict=True))), copy=False)
    rows.set("expressions", [number(1)])
    return exp.Exists(this=rows)


def _found(node: exp.Expr, items: list[exp.Expr], query: exp.Query, target: Target) -> exp.Expr:
    """Whether a query has a row of the items; unknown where one may be, for all that NULL tells.

    What is unknown is as good as false in a condition, and as good as true
    under its NOT.
    """
    sense = _sense(node)
    if sense is not None:
        return _exists(query, items, _all_equal if sense else _may_be_equal, target)
    unknown = exp.If(this=_exists(query, items, _may_be_equal, target), true=exp.Null())
    return _is_one([exp.If(this=_exists(query, items, _all_equal, target), true=number(1)), unknown], number(0))


def _compared_with_query(node: exp.Binary, items: list[exp.Expr], query: exp.Query, target: Target) -> exp.Expr:
    """Whether the items compare so with the one row of a query; unknown where it has none."""

    def holds(pairs: _Pairs) -> exp.Expr:
        return _compared(type(node), [(item, value) for value, item in pairs])

    def fails(pairs: _Pairs) -> exp.Expr:
        test = holds(pairs)
        return test.this if isinstance(test, exp.Not) else exp.Not(this=test)

    true = _exists(query, items, holds, target)
    if _sense(node):
        return true
    false = _exists(query, items, fails, target)
    return _is_one([exp.If(this=true, true=number(1)), exp.If(this=false, true=number(0))])


def _is_one(ifs: list[exp.If], default: exp.Expr | None = None) -> exp.EQ:
    return exp.EQ(this=exp.Case(ifs=ifs, default=default), expression=number(1))


def _may_be_equal(pairs: _Pairs) -> exp.Expr:
    """Whether no pair is known to differ."""
    return reduce(lambda one, other: exp.And(this=one, expression=other), [_is_not_different(*pair) for pair in pairs])


def _is_not_different(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    tests: list[exp.Expr] = [exp.EQ(this=left.copy(), expression=right.copy())]
    for side in (left, right):
        if not isinstance(side, exp.Literal):
            tests.append(exp.Is(this=side.copy(), expression=exp.Null()))
    return exp.Paren(this=reduce(lambda one, other: exp.Or(this=one, expression=other), tests))


def _sense(node: exp.Expr) -> bool | None:
    """True for what stands in a condition, False for what stands under a NOT of it, None for a value."""
    positive = True
    child, parent = node, node.parent
    while isinstance(parent, exp.Paren | exp.And | exp.Or | exp.Not):
        positive ^= isinstance(parent, exp.Not)
        child, parent = parent, parent.parent
    in_case = isinstance(parent, exp.If) and child.arg_key == "this"
    return positive if in_case or isinstance(parent, exp.Where | exp.Having | exp.Join) else None


RULES: tuple[Rule, ...] = (
    write_rows_as_tuples,
    compare_tuples_with_both_bounds,
    sort_by_each_item,
    tell_tuples_apart_by_item,
    compare_tuples_with_rows_of_queries,
    compare_tuples_by_item,
    find_tuples_by_item,
    refuse_tuples_as_values,
)
