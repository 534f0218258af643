"""Subqueries that read columns of an outer query, for servers that turn them into joins."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import SLICE, as_derived_table, detach
from dialects.rewrites.from_clause.aliases import rename
from dialects.rewrites.queries import correlated_values
from dialects.rewrites.queries.correlated_values import WAY_OUT
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import copy_tree, number
from dialects.sql.scopes import is_correlated, is_recursive, source_name, sources_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Select, unless=features.OUTER_NAMES)
def name_outer_tables_apart(node: exp.Select, target: Target) -> exp.Expr | None:
    """Give a table an alias if a subquery reads the same table, because their columns would be mixed up.

    There is no error: the columns of the outer query would be those of the inner table.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Before::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT 1 FROM "a" AS "u" WHERE "u"."n" = "a"."n" + 1)

    After (clickhouse@26.3)::

        SELECT "a_outer"."id" FROM "a" AS "a_outer" WHERE EXISTS(SELECT 1 FROM "a" AS "u" WHERE "u"."n" =
        "a_outer"."n" + 1)
    """
    inner = {table.name for table in node.find_all(exp.Table) if table.parent_select is not node}
    changed = False
    for source in sources_of(node):
        name = source_name(source)
        if isinstance(source, exp.Table) and name is not None and not source.alias and source.name in inner:
            rename(node, source, name, f"{name.name}_outer")
            changed = True
    return node if changed else None


@rule(exp.Select, unless=features.CORRELATION_ANYWHERE)
def sort_outside_of_correlation(node: exp.Select, target: Target) -> exp.Expr | None:
    """Sort by a selected correlated subquery in an outer query.

    ClickHouse: 48, correlated subqueries in ORDER BY are not supported.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Before::

        SELECT "a"."id", (SELECT "b"."n" FROM "b" WHERE "b"."id" = "a"."b_id") AS "n" FROM "a" ORDER BY 2, "a"."id"

    After (clickhouse@26.3)::

        SELECT "sorted"."id", "sorted"."n" FROM (SELECT "a"."id",
        (SELECT "b"."n" FROM "b" WHERE "b"."id" = "a"."b_id") AS "n" FROM "a") AS "sorted" ORDER BY 2, 1
    """
    order = node.args.get("order")
    if order is None or (isinstance(node.parent, exp.Subquery) and not node.parent.alias):
        return None
    meanings = [resolve_key(key.this, node) for key in order.expressions]
    if not any(_is_correlated_value(meaning) for meaning in meanings):
        return None
    selected = [projection.unalias() for projection in node.selects]
    places = [selected.index(meaning) + 1 if meaning in selected else 0 for meaning in meanings]
    if not all(places):
        return None
    for key, place in zip(order.expressions, places, strict=True):
        key.set("this", number(place))
    parts = detach(node, "order", *SLICE)
    outer = as_derived_table(copy_tree(node), "sorted", target)
    for part, value in parts.items():
        outer.set(part, value)
    return outer


def _is_correlated_value(value: exp.Expr) -> bool:
    return any(is_correlated(query) for query in value.find_all(exp.Select))


@rule(exp.Subquery, unless=features.CORRELATION_ANYWHERE)
def compare_correlated_conditions(node: exp.Subquery, target: Target) -> exp.Expr | None:
    """Compare a correlated subquery that is a condition with TRUE.

    ClickHouse: 184, aggregate functions are not allowed in WHERE.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Before::

        SELECT "a"."id" FROM "a" WHERE (SELECT MAX("b"."n") = 1 FROM "b" WHERE "b"."a_id" = "a"."id")

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" WHERE (SELECT MAX("b"."n") = 1 FROM "b" WHERE "b"."a_id" = "a"."id") = TRUE
    """
    if not isinstance(node.parent, (exp.Where, exp.And, exp.Or, exp.Not)) or not is_correlated(node.this):
        return None
    return exp.EQ(this=copy_tree(node), expression=exp.true())


@rule(exp.Select, exp.SetOperation, unless=features.CORRELATION_ANYWHERE)
def refuse_correlation_in_keys(node: exp.Query, target: Target) -> exp.Expr | None:
    """Refuse a correlated subquery among sort keys and group keys, in an aggregate, and as a set.

    ClickHouse: 48, correlated subqueries in ORDER BY are not supported.
    https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries

    Refused (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" ORDER BY EXISTS(SELECT 1 FROM "b" WHERE "b"."a_id" = "a"."id")

    Message::

        a correlated subquery in ORDER BY is not supported on clickhouse@26.3: join the tables, or use a query of its
        own (https://clickhouse.com/docs/sql-reference/statements/select#limitations-on-correlated-subqueries)
    """
    holder = node.parent
    while isinstance(holder, (exp.Subquery, exp.Paren)):
        holder = holder.parent
    recursive = node.find_ancestor(exp.CTE)
    if recursive is not None and recursive.this is not node and is_recursive(recursive) and is_correlated(node):
        raise refusal("a correlated subquery in a recursive WITH", target, WAY_OUT, features.CORRELATION_ANYWHERE)
    if isinstance(holder, exp.SetOperation) and holder.find_ancestor(exp.Select) and is_correlated(node):
        raise refusal("a correlated subquery in a union", target, WAY_OUT, features.CORRELATION_ANYWHERE)
    place = _describe_place(node, holder)
    if place and is_correlated(node):
        hint = "join the tables, or use a query of its own"
        raise refusal(f"a correlated subquery in {place}", target, hint, features.CORRELATION_ANYWHERE)
    return None


def _describe_place(node: exp.Query, holder: exp.Expr | None) -> str:
    if isinstance(holder, exp.In) and holder.args.get("query") is not None and node.find_ancestor(exp.In) is holder:
        return "IN"
    outer = holder
    while outer is not None and not isinstance(outer, exp.Query):
        if isinstance(outer, exp.Order):
            return "ORDER BY"
        if isinstance(outer, exp.Group):
            return "GROUP BY"
        if isinstance(outer, (exp.AggFunc, exp.Filter)):
            return "an aggregate"
        if isinstance(outer, exp.Join):
            return "the condition of a join"
        if isinstance(outer, exp.Having):
            return "HAVING"
        outer = outer.parent
    if isinstance(outer, exp.Select) and outer.args.get("group") and isinstance(holder, exp.Expr):
        keys = outer.args["group"].expressions
        if any(key.is_number or key.find(exp.Subquery, exp.Exists) for key in keys):
            return "GROUP BY"
    return ""


#: Before the rules of slices.
RULES: tuple[Rule, ...] = (
    name_outer_tables_apart,
    *correlated_values.RULES,
    compare_correlated_conditions,
    sort_outside_of_correlation,
    refuse_correlation_in_keys,
)
