"""LIMIT and OFFSET in all their historical forms."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import add_column, as_derived_table, drop_limits, sort_by_columns, sort_outside
from dialects.rewrites.queries.first_rows import keep_first_row, nest_distinct_slices
from dialects.rewrites.sort_keys import is_constant, no_order, resolve_key, sort_key, sorts_by_windows
from dialects.sql.build import copy_tree
from dialects.sql.names import name_sum
from dialects.sql.scopes import is_correlated
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def _count(clause: exp.Expr | None) -> exp.Expr | None:
    """Return the row count of a LIMIT or OFFSET."""
    return clause.expression if clause is not None else None


@rule(exp.Select, exp.SetOperation)
def drop_limit_all(node: exp.Query, target: Target) -> exp.Expr | None:
    """Drop LIMIT ALL and OFFSET 0, which have no effect.

    https://www.postgresql.org/docs/current/queries-limit.html

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 3 OFFSET 0

    After (tsql@2017)::

        SELECT TOP 3 [a].[id] FROM [a] ORDER BY [a].[id]
    """
    offset = _count(node.args.get("offset"))
    if offset is None or not offset.is_number or offset.name != "0":
        return None
    node.set("offset", None)
    return node


@rule(exp.Select, exp.SetOperation, unless=features.UNORDERED_OFFSET)
def order_by_nothing_for_offset(node: exp.Query, target: Target) -> exp.Expr | None:
    """Add an order without effect to an unordered slice, because OFFSET is part of ORDER BY.

    SQL Server: Msg 102, incorrect syntax near 'OFFSET'. With DISTINCT or in a set operation the order must name an
    output column (Msg 145, Msg 104). Then it is the first column's position.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" LIMIT 4 OFFSET 1

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY (SELECT NULL) OFFSET 1 ROWS FETCH NEXT 4 ROWS ONLY
    """
    if not node.args.get("offset") or node.args.get("order"):
        return None
    if isinstance(node, exp.SetOperation) or node.args.get("distinct"):
        node.set("order", exp.Order(expressions=[sort_key(exp.Literal.number(1), target)]))
    else:
        node.set("order", no_order(target))
    return node


@rule(exp.Select, exp.SetOperation, unless=features.OFFSET_FETCH)
def number_rows_for_offset(node: exp.Query, target: Target) -> exp.Expr | None:
    """Cut a slice from rows numbered by ROW_NUMBER() in a derived table, because OFFSET does not exist.

    SQL Server before 2012: Msg 102, incorrect syntax near 'OFFSET'.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/row-number-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 4 OFFSET 1

    After (tsql@2008)::

        SELECT [numbered].[id] FROM (SELECT [a].[id] AS [id], ROW_NUMBER() OVER (ORDER BY [a].[id]) AS [row_number] FROM [a])
        AS [numbered] WHERE [numbered].[row_number] > 1 AND [numbered].[row_number] <= 5
        ORDER BY [numbered].[row_number]
    """
    offset, limit = _count(node.args.get("offset")), _count(node.args.get("limit"))
    if target.has(features.ROWNUM) or offset is None:
        return None
    outermost = node.parent is None
    drop_limits(node)
    if isinstance(node, exp.SetOperation) or node.args.get("distinct"):
        node = sort_outside(node, target)
    elif isinstance(node, exp.Select) and sorts_by_windows(node):
        node = sort_by_columns(node, "sliced", target)
    order = node.args.get("order") or no_order(target)
    node.set("order", None)
    for key in order.expressions:
        key.set("this", copy_tree(resolve_key(key.this, node)))
    order.set("expressions", [key for key in order.expressions if not is_constant(key.this, None)])
    outer = as_derived_table(node, "numbered", target)
    rows = exp.Window(this=exp.RowNumber(), order=order if order.expressions else no_order(target))
    number = add_column(node, rows, "row_number", "numbered")
    outer.where(number > copy_tree(offset), copy=False)
    if limit is not None:
        outer.where(copy_tree(number) <= _sum(offset, limit), copy=False)
    return outer.order_by(sort_key(copy_tree(number), target), copy=False) if outermost else outer


@rule(exp.Select, exp.SetOperation, unless=features.OFFSET_FETCH)
def count_rows_by_rownum(node: exp.Query, target: Target) -> exp.Expr | None:
    """Cut a slice by ROWNUM around the ordered query, the upper bound inside, because FETCH does not exist.

    ROWNUM is assigned before ORDER BY sorts, so the order goes into a derived table. The bound inside lets the server
    stop early. Oracle before 12c: ORA-00933.
    https://docs.oracle.com/cd/E11882_01/server.112/e41084/pseudocolumns009.htm

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 4 OFFSET 1

    After (oracle@11g)::

        SELECT "NUMBERED"."ID" FROM (SELECT "ORDERED"."ID", ROWNUM AS "ROW_NUMBER" FROM (SELECT "A"."ID" FROM "A"
        ORDER BY "A"."ID") "ORDERED" WHERE ROWNUM <= 5) "NUMBERED" WHERE "NUMBERED"."ROW_NUMBER" > 1
        ORDER BY "NUMBERED"."ROW_NUMBER"
    """
    offset, limit = _count(node.args.get("offset")), _count(node.args.get("limit"))
    if not target.has(features.ROWNUM) or (offset is None and limit is None):
        return None
    outermost = node.parent is None
    drop_limits(node)
    rownum = exp.Pseudocolumn(this=exp.to_identifier("ROWNUM"))
    by_row = isinstance(node, exp.Select) and not any(node.args.get(part) for part in _NOT_BY_ROW)
    if limit is not None and offset is None and by_row:
        return node.where(rownum <= copy_tree(limit), copy=False)
    if not outermost and not target.has(features.DEEP_CORRELATION) and is_correlated(node):
        hint = "order a subquery that names no column of the outer query, or use MIN or MAX"
        raise refusal("a slice of a correlated subquery", target, hint, features.DEEP_CORRELATION)
    ordered = as_derived_table(node, "ordered", target)
    if limit is not None:
        ordered.where(copy_tree(rownum) <= (_sum(offset, limit) if offset is not None else limit), copy=False)
    if offset is None:
        return ordered
    outer = as_derived_table(ordered, "numbered", target)
    number = add_column(ordered, rownum, "row_number", "numbered")
    outer.where(number > copy_tree(offset), copy=False)
    return outer.order_by(sort_key(copy_tree(number), target), copy=False) if outermost else outer


@rule(exp.Select, unless=features.ZERO_FETCH)
def take_no_rows_without_offset(node: exp.Select, target: Target) -> exp.Expr | None:
    """Drop the offset of a slice of no rows, because FETCH takes at least one row.

    SQL Server: Msg 10744, the number of rows provided for a FETCH clause must be greater than zero.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 0 OFFSET 5

    After (tsql@2017)::

        SELECT TOP 0 [a].[id] FROM [a] ORDER BY [a].[id]
    """
    limit = _count(node.args.get("limit"))
    if limit is None or not node.args.get("offset") or not limit.is_number or limit.name != "0":
        return None
    node.set("offset", None)
    return node


@rule(exp.Select, exp.SetOperation, unless=features.LIMIT_CLAUSE)
def fetch_rows(node: exp.Query, target: Target) -> exp.Expr | None:
    """Rewrite a limit with an offset as FETCH NEXT n ROWS ONLY.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 4 OFFSET 1

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY [a].[id] OFFSET 1 ROWS FETCH NEXT 4 ROWS ONLY
    """
    limit = node.args.get("limit")
    if not isinstance(limit, exp.Limit) or not node.args.get("offset"):
        return None
    node.set("limit", exp.Fetch(direction="NEXT", count=limit.expression))
    return node


@rule(exp.SetOperation, unless=features.LIMIT_CLAUSE)
def nest_limited_set_operations(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Cut a limited set operation in an outer query, because TOP belongs to one SELECT.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/top-transact-sql

    Before::

        SELECT "a"."id" FROM "a" UNION SELECT "b"."id" FROM "b" ORDER BY 1 LIMIT 4

    After (tsql@2017)::

        SELECT TOP 4 [united].[id] FROM (SELECT [a].[id] FROM [a] UNION SELECT [b].[id] FROM [b]) AS [united]
        ORDER BY [united].[id]
    """
    limit = node.args.get("limit")
    if not isinstance(limit, exp.Limit) or node.args.get("offset") or not target.has(features.TOP_CLAUSE):
        return None
    return sort_outside(node, target)


#: Parts of a query that apply after its rows are numbered.
_NOT_BY_ROW = ("order", "distinct", "group", "having")


def _sum(offset: exp.Expr, limit: exp.Expr) -> exp.Expr:
    """Return the number of the last row: a literal if both are numbers, otherwise a sum."""
    names = offset.name, limit.name
    if offset.is_number and limit.is_number and all(name.isdigit() for name in names):
        return exp.Literal.number(sum(map(int, names)))
    if offset.is_number and limit.is_number and not any(name.isdigit() for name in names):
        return exp.Literal.number(name_sum(*names))
    return exp.Add(this=copy_tree(offset), expression=copy_tree(limit))


RULES: tuple[Rule, ...] = (
    drop_limit_all,
    take_no_rows_without_offset,
    keep_first_row,
    nest_distinct_slices,
    count_rows_by_rownum,
    number_rows_for_offset,
    order_by_nothing_for_offset,
    nest_limited_set_operations,
    fetch_rows,
)
