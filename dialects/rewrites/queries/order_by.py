"""ORDER BY: the order of NULLs, and keys that a server refuses."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.queries import distinct
from dialects.rewrites.sort_keys import is_constant, resolve_key, sort_key, sorts_natively
from dialects.rewrites.text.collation.build import is_ended
from dialects.sql.build import case, copy_tree, is_null
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import sources_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Order, unless=features.CONSTANT_SORT_KEYS)
def drop_constant_sort_keys(node: exp.Order, target: Target) -> exp.Expr | None:
    """Drop a sort key without a column: it sorts nothing, and the server refuses it or takes it for a column's position.

    SQL Server: Msg 408, a constant expression was encountered in the ORDER BY list; Msg 1008 for a parameter.
    Drivers of MySQL, MariaDB, ClickHouse and Spark write a parameter as a number: ORDER BY 2 sorts by the second column.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY CAST('x' AS TEXT), "a"."id"

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY [a].[id]
    """
    if not isinstance(node.parent, (exp.Query, exp.Window)):
        return None  # The order of a WITHIN GROUP cannot be left out.
    kept = [key for key in node.expressions if not is_constant(key.this, node.parent)]
    if len(kept) == len(node.expressions):
        return None
    node.set("expressions", kept)
    if not kept and node.parent is not None:
        node.parent.set("order", None)
    return node


@rule(exp.Select, unless=features.SORTED_WINDOWS_OF_GROUPS, requires=(exp.Window,))
def sort_windows_of_groups_outside(node: exp.Select, target: Target) -> exp.Expr | None:
    """Sort groups beside window functions in an outer query, because their own order is lost.

    There is no error: the rows come in the order of the window.
    https://jira.mariadb.org/browse/MDEV-16722

    Before::

        SELECT "a"."n", RANK() OVER (ORDER BY COUNT(*)) AS "rank" FROM "a" GROUP BY "a"."n" ORDER BY "a"."n"

    After (mariadb@10.11)::

        SELECT `sliced`.`n`, `sliced`.`rank` FROM (SELECT `a`.`n`, RANK() OVER (ORDER BY COUNT(*)) AS `rank`
        FROM `a` GROUP BY `a`.`n`) AS `sliced` ORDER BY `sliced`.`n`
    """
    if not node.args.get("order") or not (node.args.get("group") or find_all_in_scope(node, exp.AggFunc)):
        return None
    return sort_outside(node, target) if any(shown.find(exp.Window) for shown in node.selects) else None


@rule(exp.Select, unless=features.WINDOWS_AS_SORT_KEYS, requires=(exp.Window,))
def sort_by_windows_outside(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compute a window function that is a sort key in a derived table, and sort in the query around it.

    Spark: UNSUPPORTED_EXPR_FOR_OPERATOR, a query operator contains unsupported expressions.
    https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-orderby.html

    Before::

        SELECT "a"."id" FROM "a" ORDER BY RANK() OVER (ORDER BY "a"."n")

    After (spark@4.1)::

        SELECT `sliced`.`id` FROM (SELECT `a`.`id`, RANK() OVER (ORDER BY `a`.`n`) AS `key1` FROM `a`) AS `sliced`
        ORDER BY `sliced`.`key1`
    """
    order = node.args.get("order")
    # A window that is selected is sorted by as a column.
    if order is None or node.args.get("distinct") or not any(key.this.find(exp.Window) for key in order.expressions):
        return None
    return sort_outside(node, target)


@rule(exp.Order, unless=features.NULLS_FIRST_LAST)
def sort_nulls_by_a_key_of_their_own(node: exp.Order, target: Target) -> exp.Expr | None:
    """Rewrite NULLS FIRST and NULLS LAST as a sort key before the key, unless the server sorts so by default.

    SQL Server: Msg 102, incorrect syntax near 'NULLS'.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."n" NULLS LAST

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY CASE WHEN [a].[n] IS NULL THEN 1 ELSE 0 END, [a].[n]
    """
    keys: list[exp.Expr] = []
    for key in node.expressions:
        if not sorts_natively(key, target):
            first = bool(key.args.get("nulls_first"))
            value = resolve_key(key.this, node.parent) if isinstance(node.parent, exp.Select) else key.this
            if not is_constant(value, None):
                keys.append(sort_key(_null_key(value.this if is_ended(value) else value, first=first), target))
            key.set("nulls_first", not first)
        keys.append(key)
    if len(keys) == len(node.expressions):
        return None
    node.set("expressions", keys)
    return node


def _null_key(value: exp.Expr, *, first: bool) -> exp.Case:
    return case(is_null(value), exp.Literal.number(0 if first else 1), exp.Literal.number(1 if first else 0))


@rule(exp.Order, unless=features.REPEATED_SORT_KEYS)
def drop_repeated_sort_keys(node: exp.Order, target: Target) -> exp.Expr | None:
    """Drop a sort key that repeats an earlier one.

    SQL Server: Msg 169, a column has been specified more than once in the order by list.
    https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors-0-to-999

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id", "a"."n", "a"."id" DESC

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY [a].[id], [a].[n]
    """
    if len(node.expressions) < 2:
        return None
    seen: set[exp.Expr] = set()
    kept = []
    for key in node.expressions:
        value = resolve_key(key.this, node.parent) if isinstance(node.parent, exp.Select) else key.this
        column = _comparison_key(value, node.parent)
        if column not in seen:
            seen.add(column)
            kept.append(key)
    if len(kept) == len(node.expressions):
        return None
    node.set("expressions", kept)
    return node


def _comparison_key(value: exp.Expr, query: exp.Expr | None) -> exp.Expr:
    """Return a key as the server compares it: ignoring case, and without a table's name if there is one table."""
    value = copy_tree(value)
    alone = isinstance(query, exp.Select) and len(sources_of(query)) == 1
    for column in value.find_all(exp.Column):
        if alone:
            column.set("table", None)
        for name in column.find_all(exp.Identifier):
            name.set("this", name.name.lower())
            name.set("quoted", True)
    return value


@rule(exp.Select, unless=features.ORDERS_OF_AGGREGATES, requires=(exp.WithinGroup,))
def refuse_several_orders_of_aggregates(node: exp.Select, target: Target) -> exp.Expr | None:
    """Refuse a query whose aggregates sort their values in different orders.

    SQL Server: Msg 8711, multiple ordered aggregate functions in the same scope have mutually incompatible orderings.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-agg-transact-sql

    Refused (tsql@2017)::

        SELECT STRING_AGG("a"."name", ',' ORDER BY "a"."n") AS "x", STRING_AGG("a"."name", ',' ORDER BY
        "a"."m") AS "y" FROM "a"

    Message::

        ORDER BY that differs between aggregates is not supported on tsql@2017: give them one order, or
        aggregate in subqueries
        (https://learn.microsoft.com/en-us/sql/t-sql/functions/string-agg-transact-sql)
    """
    orders = {
        group.expression
        for group in find_all_in_scope(node, exp.WithinGroup)
        if not isinstance(group.parent, exp.Window)
    }
    if len(orders) > 1:
        hint = "give them one order, or aggregate in subqueries"
        raise refusal("ORDER BY that differs between aggregates", target, hint, features.ORDERS_OF_AGGREGATES)
    return None


RULES: tuple[Rule, ...] = (
    drop_constant_sort_keys,
    sort_windows_of_groups_outside,
    sort_by_windows_outside,
    distinct.sort_distinct_rows_outside,
    sort_nulls_by_a_key_of_their_own,
    drop_repeated_sort_keys,
    refuse_several_orders_of_aggregates,
)
