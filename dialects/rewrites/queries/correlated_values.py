"""Values of correlated subqueries, for servers that turn these into joins."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import NUMBERS, copy_tree, is_not_null, is_null, number
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import is_correlated
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

WAY_OUT = "join the tables, or use a query of its own"


@rule(exp.Exists, unless=features.CORRELATED_SLICES)
def drop_distinct_in_exists(node: exp.Exists, target: Target) -> exp.Expr | None:
    """Drop DISTINCT in EXISTS, also that of a union, because equal rows do not change the result.

    ClickHouse: 48, cannot decorrelate query, because 'Distinct' step is not supported.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Before::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT DISTINCT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id")

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id")
    """
    query = node.this.unnest() if isinstance(node.this, (exp.Subquery, exp.Paren)) else node.this
    if query.args.get("offset") or not query.args.get("distinct"):
        return None
    query.set("distinct", False if isinstance(query, exp.Union) else None)
    return node


@rule(exp.Select, unless=features.CORRELATED_SLICES)
def take_first_row_by_its_keys(node: exp.Select, target: Target) -> exp.Expr | None:
    """Rewrite the first row of a correlated subquery as the value beside the least or the greatest sort key.

    ClickHouse: 48, cannot decorrelate query, because 'Limit' step is not supported.
    https://clickhouse.com/docs/sql-reference/aggregate-functions/reference/argmin

    Before::

        SELECT (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id" ORDER BY "b"."id" DESC LIMIT 1) AS "n" FROM "a"

    After (clickhouse@26.3)::

        SELECT (SELECT tupleElement(argMax(tuple("b"."n"), tuple(NOT ("b"."id" IS NULL), "b"."id")), 1) AS "n" FROM "b"
        WHERE "b"."a_id" = "a"."id") AS "n" FROM "a"
    """
    limit, order, offset = (node.args.get(part) for part in ("limit", "order", "offset"))
    if not (limit or offset) or not is_correlated(node):
        return None
    is_first = limit is not None and offset is None and limit.expression.name == "1" and len(node.selects) == 1
    parts = (node.args.get("group"), find_all_in_scope(node, exp.AggFunc), find_all_in_scope(node, exp.Window))
    if not is_first or not isinstance(node.parent, exp.Subquery) or any(parts):
        raise refusal("a slice of a correlated subquery", target, WAY_OUT, features.CORRELATED_SLICES)
    value = node.selects[0].unalias()
    keys = [copy_tree(key) for key in order.expressions] if order is not None else []
    for key in keys:
        key.set("this", copy_tree(resolve_key(key.this, node)))
    if isinstance(node.parent.parent, (exp.In, exp.Any, exp.All)):
        raise refusal("a slice of a correlated set", target, WAY_OUT, features.CORRELATED_SLICES)
    first = _extreme(copy_tree(value), keys, target)
    first.type = value.type
    for part in ("limit", "order", "distinct"):
        node.set(part, None)
    node.set("expressions", [exp.alias_(first, node.selects[0].alias_or_name or "value", quoted=True)])
    return node


def _extreme(value: exp.Expr, keys: list[exp.Expr], target: Target) -> exp.Expr:
    """Build ``argMin(tuple(x), tuple(a IS NULL, a, ...))``, or argMax if the first key goes down; min_by and max_by."""
    goes_down = bool(keys) and bool(keys[0].args.get("desc"))
    places: list[exp.Expr] = []
    for key in keys:
        is_first = bool(key.args.get("nulls_first"))
        places.append(is_null(key.this) if is_first == goes_down else is_not_null(key.this))
        same_way = bool(key.args.get("desc")) == goes_down
        if not same_way and not key.this.is_type(*NUMBERS):
            raise refusal(
                "sorting a correlated slice in two directions",
                target,
                "sort by numbers, or in one direction",
                features.CORRELATED_SLICES,
            )
        places.append(copy_tree(key.this) if same_way else exp.Neg(this=exp.Paren(this=copy_tree(key.this))))
    places = places or [number(1)]
    if target.has(features.VALUES_BESIDE_EXTREMES):
        return call("max_by" if goes_down else "min_by", value, call("struct", *places))
    name = "argMax" if goes_down else "argMin"
    return call("tupleElement", call(name, call("tuple", value), call("tuple", *places)), 1)


@rule(exp.Subquery, unless=features.CORRELATED_COUNTS)
def count_zero_without_rows(node: exp.Subquery, target: Target) -> exp.Expr | None:
    """Add the value that a correlated aggregate has without rows, because the server returns NULL.

    There is no error: COUNT(*) of no rows would be NULL.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Before::

        SELECT (SELECT COUNT(*) FROM "b" WHERE "b"."a_id" = "a"."id") AS "n" FROM "a"

    After (clickhouse@26.3)::

        SELECT COALESCE((SELECT COUNT(*) FROM "b" WHERE "b"."a_id" = "a"."id"), 0) AS "n" FROM "a"
    """
    query = node.this
    is_set = isinstance(node.parent, (exp.In, exp.Any, exp.All, exp.Exists, exp.From, exp.Join, exp.SetOperation))
    if is_set or not isinstance(query, exp.Select) or query.args.get("group"):
        return None
    value = query.selects[0].unalias() if len(query.selects) == 1 else None
    if value is None or not is_correlated(query) or not value.find(exp.AggFunc):
        return None
    empty = _compute_without_rows(value)
    if empty is None or (isinstance(node.parent, exp.Coalesce) and node.parent.expressions[:1] == [empty]):
        return None
    if empty.find(exp.Column, exp.Case) or query.args.get("having"):
        raise refusal(
            "a correlated aggregate whose value without rows depends on a column",
            target,
            WAY_OUT,
            features.CORRELATED_COUNTS,
        )
    result = exp.Coalesce(this=copy_tree(node), expressions=[empty])
    result.type = value.type
    return result


def _compute_without_rows(value: exp.Expr) -> exp.Expr | None:
    """Return the value of an expression of aggregates for no rows; None if it is NULL."""
    if not value.find(exp.Count, exp.Coalesce, exp.Case):
        return None
    holder = exp.Paren(this=copy_tree(value))
    for aggregate in reversed([*holder.find_all(exp.AggFunc)]):
        outer = aggregate.parent if isinstance(aggregate.parent, exp.Filter) else aggregate
        outer.replace(number(0) if isinstance(aggregate, exp.Count) else exp.Null())
    found: exp.Expr = holder.this
    return found


RULES: tuple[Rule, ...] = (drop_distinct_in_exists, count_zero_without_rows, take_first_row_by_its_keys)
