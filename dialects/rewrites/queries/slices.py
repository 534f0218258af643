"""Slices that a server refuses: without a limit, in a list of IN, and inside a correlated derived table."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import SLICE, as_derived_table, is_sliced
from dialects.sql.build import copy_tree
from dialects.sql.scopes import source_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The largest number of rows, as MySQL's manual writes "all".
_ALL = "18446744073709551615"


@rule(exp.Select, exp.SetOperation, unless=features.OFFSET_WITHOUT_LIMIT)
def limit_offsets_to_all(node: exp.Query, target: Target) -> exp.Expr | None:
    """Add a limit that no table reaches to an offset, because OFFSET is a part of LIMIT.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/select.html

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" OFFSET 2

    After (mysql@8.4)::

        SELECT `a`.`id` FROM `a` ORDER BY `a`.`id` LIMIT 18446744073709551615 OFFSET 2
    """
    if not node.args.get("offset") or node.args.get("limit"):
        return None
    node.set("limit", exp.Limit(expression=exp.Literal.number(_ALL)))
    return node


@rule(exp.Subquery, unless=features.BARE_ARMS)
def sort_inside_of_parentheses(node: exp.Subquery, target: Target) -> exp.Expr | None:
    """Move ORDER BY and LIMIT after a query in parentheses into the parentheses, as in a union of one query.

    ClickHouse: 62, syntax error.
    https://clickhouse.com/docs/sql-reference/statements/select/union

    Before::

        (SELECT "a"."id" AS "col1" FROM "a") ORDER BY "col1" LIMIT 3

    After (clickhouse@26.3)::

        SELECT "a"."id" AS "col1" FROM "a" ORDER BY "col1" LIMIT 3
    """
    inner, moved = node.this, [part for part in SLICE if node.args.get(part)]
    if not moved or not isinstance(inner, exp.Query) or is_sliced(inner):
        return None
    query = copy_tree(inner)
    for part in moved:
        query.set(part, copy_tree(node.args[part]))
    return query


@rule(exp.SetOperation, unless=features.BARE_ARMS)
def open_first_arm_behind_with(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Take the first arm of a set operation after WITH out of its parentheses.

    ClickHouse: 62, syntax error.
    https://clickhouse.com/docs/sql-reference/statements/select/with

    Before::

        WITH "c" AS (SELECT "a"."id" FROM "a") (SELECT "c"."id" FROM "c") UNION ALL (SELECT "c"."id" FROM "c")

    After (clickhouse@26.3)::

        WITH "c" AS (SELECT "a"."id" FROM "a") SELECT "c"."id" FROM "c" UNION ALL (SELECT "c"."id" FROM "c")
    """
    first, outermost = node.this, node
    while isinstance(outermost.parent, exp.SetOperation) and outermost.arg_key == "this":
        outermost = outermost.parent
    if not outermost.args.get("with_") or not isinstance(first, exp.Subquery) or first.alias:
        return None
    if is_sliced(first) or is_sliced(first.this):
        return None
    node.set("this", copy_tree(first.this))
    return node


@rule(exp.In, exp.Any, exp.All, unless=features.LIMIT_IN_LISTS)
def nest_slices_of_lists(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Nest a slice in which a value is searched in a derived table.

    MySQL: 1235, this version doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'.
    https://dev.mysql.com/doc/refman/8.0/en/subquery-restrictions.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (SELECT "b"."n" FROM "b" ORDER BY "b"."n" LIMIT 3)

    After (mysql@8.4)::

        SELECT `a`.`id` FROM `a` WHERE `a`.`n` IN (SELECT `sliced`.`n` FROM (SELECT `b`.`n` FROM `b` ORDER BY
        `b`.`n` LIMIT 3) AS `sliced`)
    """
    query = node.args.get("query") if isinstance(node, exp.In) else node.this
    inner = query.this if isinstance(query, exp.Subquery) else query
    if not isinstance(inner, exp.Query) or not inner.args.get("limit"):
        return None
    place = inner.parent, inner.arg_key
    nested = as_derived_table(inner, "sliced", target)
    assert place[0] is not None and place[1] is not None
    place[0].set(place[1], nested)
    return node


@rule(exp.Column, unless=features.CORRELATED_DERIVED_TABLES)
def refuse_correlation_in_derived_tables(node: exp.Column, target: Target) -> exp.Expr | None:
    """Refuse a derived table that reads the columns of a query around it.

    MariaDB: 1054, unknown column.
    https://mariadb.com/kb/en/subquery-limitations/

    Refused (mariadb@10.11)::

        SELECT "a"."id" FROM "a" WHERE EXISTS(SELECT 1 FROM (SELECT "b"."n" FROM "b" WHERE "b"."a_id" =
        "a"."id") AS "q")

    Message::

        a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the
        query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
    """
    source = source_of(node) if node.table else None
    if source is None:
        return None
    outer, query = source.parent_select, node.parent_select
    while query is not None and query is not outer:
        holder = query.parent
        while isinstance(holder, exp.SetOperation) or (isinstance(holder, exp.Subquery) and not holder.alias):
            holder = holder.parent
        in_from = isinstance(holder, exp.Subquery) and isinstance(holder.parent, (exp.From, exp.Join))
        if in_from or isinstance(holder, exp.CTE):
            hint = "compare with a column of the query around the derived table"
            feature = features.CORRELATED_DERIVED_TABLES
            raise refusal("a column of an outer query in a derived table", target, hint, feature)
        query = query.parent_select
    return None


RULES: tuple[Rule, ...] = (
    sort_inside_of_parentheses,
    open_first_arm_behind_with,
    limit_offsets_to_all,
    nest_slices_of_lists,
)
#: After the rules that build derived tables.
REFUSALS: tuple[Rule, ...] = (refuse_correlation_in_derived_tables,)
