"""Rows of values compared with rows of queries, and item by item."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, reduce

from sqlglot import exp

from dialects.rewrites.derived_tables import as_derived_table
from dialects.sql.build import alias, copy_tree, is_null, number
from dialects.sql.scopes import fold_case, means, source_names
from dialects.targets.base import Target

#: A comparison -> the strict comparison that decides at the first difference.
_STRICT: dict[type[exp.Expr], type[exp.Binary]] = {exp.GT: exp.GT, exp.GTE: exp.GT, exp.LT: exp.LT, exp.LTE: exp.LT}

Pairs = list[tuple[exp.Expr, exp.Expr]]
#: Returns the condition that two values are equal.
Equality = Callable[[exp.Expr, exp.Expr], exp.Expr]


def _equal(left: exp.Expr, right: exp.Expr) -> exp.Expr:
    return exp.EQ(this=copy_tree(left), expression=copy_tree(right))


def all_equal(pairs: Pairs, equal: Equality = _equal) -> exp.Expr:
    """Return the condition that both values of each pair are equal."""
    return reduce(lambda one, other: exp.And(this=one, expression=other), [equal(*pair) for pair in pairs])


def compare_rows(comparison: type[exp.Binary], pairs: Pairs) -> exp.Expr:
    """Return the comparison of two rows, whose items are paired."""
    if comparison is exp.EQ:
        return exp.Paren(this=all_equal(pairs))
    if comparison is exp.NEQ:
        return exp.Not(this=exp.Paren(this=all_equal(pairs)))
    return exp.Paren(this=_compare_in_order(comparison, pairs))


def between(row: exp.Tuple, low: exp.Tuple, high: exp.Tuple) -> exp.Expr:
    """Return the condition that a row is not below one bound and not above the other."""
    above = compare_rows(exp.GTE, list(zip(row.expressions, low.expressions, strict=True)))
    below = compare_rows(exp.LTE, list(zip(row.expressions, high.expressions, strict=True)))
    return exp.Paren(this=exp.And(this=above, expression=below))


def _compare_in_order(comparison: type[exp.Binary], pairs: Pairs) -> exp.Expr:
    """Compare rows item by item: the first items decide unless they are equal."""
    (left, right), *rest = pairs
    if not rest:
        return comparison(this=copy_tree(left), expression=copy_tree(right))
    decided = _STRICT[comparison](this=copy_tree(left), expression=copy_tree(right))
    equal = exp.EQ(this=copy_tree(left), expression=copy_tree(right))
    further = _compare_in_order(comparison, rest)
    if isinstance(further, exp.Or):
        further = exp.Paren(this=further)
    return exp.Or(this=decided, expression=exp.Paren(this=exp.And(this=equal, expression=further)))


def _rows(query: exp.Query, items: list[exp.Expr], target: Target) -> exp.Select:
    """Return a copy of a query to which a condition can be added, and the items, qualified against capture."""
    query = copy_tree(query)
    tables = [column.args.get("table") for item in items for column in item.find_all(exp.Column)]
    names = {fold_case(table) for table in tables if table is not None}
    plain = isinstance(query, exp.Select) and not any(query.args.get(part) for part in _AFTER_WHERE)
    own = source_names(query)
    alone = not any(table is None or any(means(table, source) for source in own) for table in tables)
    if not (plain and (alone or not query.args.get("from_"))):
        name = "rows"
        while name in names:
            name += "_"
        query = as_derived_table(query, name, target)
        if None in tables:
            items_of_rows = enumerate(query.expressions, 1)
            query.set("expressions", [alias(each.unalias(), f"item{number}") for number, each in items_of_rows])
            query = as_derived_table(query, name, target)
    query.set("order", None)
    return query  # type: ignore[return-value]


_AFTER_WHERE = ("group", "having", "limit", "offset", "distinct")


def _exists(query: exp.Query, items: list[exp.Expr], test: Callable[[Pairs], exp.Expr], target: Target) -> exp.Exists:
    """Build the condition that a query has a row whose pairs with the items pass a test."""
    rows = _rows(query, items, target)
    values = [projection.unalias() for projection in rows.expressions]
    rows.where(test(list(zip(values, items, strict=True))), copy=False)
    rows.set("expressions", [number(1)])
    return exp.Exists(this=rows)


def exists_in(
    node: exp.Expr, items: list[exp.Expr], query: exp.Query, target: Target, equal: Equality = _equal
) -> exp.Expr:
    """Build the condition that a query has a row of the items; unknown if NULLs leave it open.

    Unknown equals false in a condition, and equals true under NOT.
    """
    sense = _sense(node)
    if sense is not None:
        return _exists(query, items, partial(all_equal if sense else _may_be_equal, equal=equal), target)
    unknown = exp.If(this=_exists(query, items, partial(_may_be_equal, equal=equal), target), true=exp.Null())
    found = exp.If(this=_exists(query, items, partial(all_equal, equal=equal), target), true=number(1))
    return _is_one([found, unknown], number(0))


def compare_with_query(node: exp.Binary, items: list[exp.Expr], query: exp.Query, target: Target) -> exp.Expr:
    """Compare the items with the one row of a query; unknown if it has no row."""

    def holds(pairs: Pairs) -> exp.Expr:
        return compare_rows(type(node), [(item, value) for value, item in pairs])

    def fails(pairs: Pairs) -> exp.Expr:
        test = holds(pairs)
        return test.this if isinstance(test, exp.Not) else exp.Not(this=test)

    true = _exists(query, items, holds, target)
    if _sense(node):
        return true
    false = _exists(query, items, fails, target)
    return _is_one([exp.If(this=true, true=number(1)), exp.If(this=false, true=number(0))])


def _is_one(ifs: list[exp.If], default: exp.Expr | None = None) -> exp.EQ:
    return exp.EQ(this=exp.Case(ifs=ifs, default=default), expression=number(1))


def _may_be_equal(pairs: Pairs, equal: Equality) -> exp.Expr:
    """Build the condition that no pair is surely different."""
    tests = [_is_not_different(*pair, equal) for pair in pairs]
    return reduce(lambda one, other: exp.And(this=one, expression=other), tests)


def _is_not_different(left: exp.Expr, right: exp.Expr, equal: Equality) -> exp.Expr:
    tests: list[exp.Expr] = [equal(left, right)]
    for side in (left, right):
        if not isinstance(side, exp.Literal):
            tests.append(is_null(side))
    return exp.Paren(this=reduce(lambda one, other: exp.Or(this=one, expression=other), tests))


def _sense(node: exp.Expr) -> bool | None:
    """Return True for a condition, False for a condition under NOT, None for a value."""
    positive = True
    child, parent = node, node.parent
    while isinstance(parent, (exp.Paren, exp.And, exp.Or, exp.Not)):
        positive ^= isinstance(parent, exp.Not)
        child, parent = parent, parent.parent
    in_case = isinstance(parent, exp.If) and child.arg_key == "this"
    return positive if in_case or isinstance(parent, (exp.Where, exp.Having, exp.Join)) else None
