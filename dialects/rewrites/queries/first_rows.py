"""Slices of subqueries that only need the first row."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import rule
from dialects.rewrites.derived_tables import SLICE, as_derived_table, detach
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import alias, copy_tree, number
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import is_correlated
from dialects.targets.base import Target


@rule(exp.Select, unless=features.DEEP_CORRELATION)
def keep_first_row(node: exp.Select, target: Target) -> exp.Expr | None:
    """Rewrite the first row of a correlated subquery as MAX(...) KEEP (DENSE_RANK FIRST ORDER BY ...).

    A slice would be a query around the ordered one. That would name a column of a query two levels out. Oracle before
    12c: ORA-00904, invalid identifier. The result is one of the rows that sort alike, and NULL without rows. EXISTS
    counts the rows.
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/functions065.htm

    Before::

        SELECT "a"."id", (SELECT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id" ORDER BY "b"."m" DESC LIMIT 1) AS "n" FROM "a"

    After (oracle@11g)::

        SELECT "A"."ID", (SELECT MAX("B"."N") KEEP (DENSE_RANK FIRST ORDER BY "B"."M" DESC) FROM "B"
        WHERE "B"."A_ID" = "A"."ID") AS "N" FROM "A"
    """
    limit, order, offset = (node.args.get(part) for part in ("limit", "order", "offset"))
    if not (offset or (limit and order)) or not is_correlated(node):
        return None
    group, aggregates, holder = node.args.get("group"), find_all_in_scope(node, exp.AggFunc), _holder(node)
    if isinstance(holder, exp.Exists):
        by_row = not (group or aggregates or node.args.get("distinct") or node.args.get("having"))
        return _count_instead(node) if by_row and (limit is None or limit.expression.name != "0") else None
    if limit is None or order is None or offset is not None or limit.expression.name != "1" or len(node.selects) != 1:
        return None
    is_set = isinstance(holder, exp.In)
    if not _is_value(holder) or find_all_in_scope(node, exp.Window) or (is_set and group) or (aggregates and not group):
        return None
    value = node.selects[0].unalias()
    for key in order.expressions:
        key.set("this", copy_tree(resolve_key(key.this, node)))
    order.pop()
    limit.pop()
    node.set("distinct", None)
    first = exp.Window(
        this=exp.Max(this=copy_tree(value)), order=order, over="KEEP", alias=exp.to_identifier("DENSE_RANK")
    )
    first.set("first", True)
    first.type = first.this.type = value.type
    node.set("expressions", [first])
    # Without rows an aggregate is NULL, and a set with NULL is not empty.
    return node.having(exp.Count(this=exp.Star()).neq(0), copy=False) if is_set else node


@rule(exp.Select, unless=features.DISTINCT_SLICES)
def nest_distinct_slices(node: exp.Select, target: Target) -> exp.Expr | None:
    """Nest distinct rows with an offset in a derived table, because a value or EXISTS would skip duplicates too.

    SQLite drops DISTINCT if one row is enough. The offset then skips rows that are equal to the first.
    https://www.sqlite.org/lang_select.html#removal_of_duplicate_rows_distinct_processing_

    Before::

        SELECT "a"."id" FROM "a"
        WHERE EXISTS(SELECT DISTINCT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id" LIMIT 1 OFFSET 1)

    After (sqlite)::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT "sliced"."n"
        FROM (SELECT DISTINCT "b"."n" FROM "b" WHERE "b"."a_id" = "a"."id" LIMIT 1 OFFSET 1) AS "sliced")
    """
    holder = _holder(node)
    if (
        not node.args.get("distinct")
        or not node.args.get("offset")
        or not _is_value(holder)
        or isinstance(holder, exp.In)
    ):
        return None
    return as_derived_table(copy_tree(node), "sliced", target)


def _count_instead(node: exp.Select) -> exp.Select:
    """Return a query that has a row if its slice has one: more rows exist than the slice skips."""
    offset = detach(node, *SLICE)["offset"]
    if offset is None:
        return node
    if any(value.find(exp.Column) for value in node.selects):
        node.set("expressions", [alias(number(1), "row")])
    return node.having(exp.Count(this=exp.Star()) > offset.expression, copy=False)


def _holder(node: exp.Expr) -> exp.Expr | None:
    """Return the node that contains a query, beyond its parentheses."""
    parent = node.parent
    while isinstance(parent, (exp.Subquery, exp.Paren)):
        parent = parent.parent
    return parent


def _is_value(holder: exp.Expr | None) -> bool:
    """Return whether a query is a value, or a set in which a value is searched."""
    return holder is not None and not isinstance(
        holder, (exp.From, exp.Join, exp.Lateral, exp.CTE, exp.SetOperation, exp.Any, exp.All, exp.Insert)
    )
