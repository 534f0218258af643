"""SELECT DISTINCT and DISTINCT ON."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import add_column, attach, detach, sorted_by_columns
from dialects.rewrites.sort_keys import is_constant, resolve_key, sort_key
from dialects.rewrites.text.lob.types import is_lob
from dialects.sql.build import copied
from dialects.targets.base import Target


@rule(exp.Select, unless=features.COMPUTED_DISTINCT_SORT_KEYS, requires=(exp.Distinct,))
def sort_distinct_rows_by_position(node: exp.Select, target: Target) -> exp.Expr | None:
    """Sort distinct rows by the position of an output column, if a sort key is its expression.

    The server compares the texts of expressions. Two placeholders of one value are two texts. Other rules spell a
    selected expression differently from a sort key.
    SQL Server: Msg 145, ORDER BY items must appear in the select list if SELECT DISTINCT is specified. Oracle:
    ORA-01791. PostgreSQL with parameters bound by the server: 42P10.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT DISTINCT "a"."n", "a"."m" > 5 FROM "a" ORDER BY "a"."m" > 5, "a"."n"

    After (oracle@19c)::

        SELECT DISTINCT "A"."N", CASE WHEN "A"."M" > 5 THEN 1 WHEN NOT ("A"."M" > 5) THEN 0 END FROM "A"
        ORDER BY 2, "A"."N"
    """
    distinct, order = node.args.get("distinct"), node.args.get("order")
    if distinct is None or distinct.args.get("on") or order is None:
        return None
    computed = [key for key in order.expressions if _is_computed(key.this, node, target)]
    if not computed:
        return None
    # Reversed, so that the first of equal columns is found.
    places = {shown.unalias(): place for place, shown in reversed([*enumerate(node.expressions, 1)])}
    found = [(key, place) for key in computed if (place := places.get(key.this)) is not None]
    for key, place in found:
        key.set("this", exp.Literal.number(place))
    return node if found else None


def _is_computed(key: exp.Expr, select: exp.Select, target: Target) -> bool:
    """Return whether a sort key may be spelled differently from the same expression in the select list."""
    if isinstance(key, exp.Column):
        is_renamed = any(shown.alias not in ("", key.name) and shown.unalias() == key for shown in select.expressions)
        return (is_renamed and not target.has(features.ALIASED_DISTINCT_SORT_KEYS)) or (
            not target.has(features.COMPARABLE_LOBS) and is_lob(key)
        )
    return not isinstance(key, exp.Literal) and not is_constant(key, select)


@rule(exp.Select, unless=features.DISTINCT_ON)
def number_rows_for_distinct_on(node: exp.Select, target: Target) -> exp.Expr | None:
    """Keep the first row of each group by ROW_NUMBER() = 1.

    SQL Server: Msg 156, incorrect syntax near the keyword 'ON'. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/row-number-transact-sql

    Before::

        SELECT DISTINCT ON ("a"."n") "a"."n", "a"."id" FROM "a" ORDER BY "a"."n", "a"."id" DESC

    After (tsql@2017)::

        SELECT [firsts].[n], [firsts].[id] FROM (SELECT [a].[n] AS [n], [a].[id] AS [id], [a].[n] AS [key1], [a].[id] AS
        [key2], ROW_NUMBER() OVER (PARTITION BY [a].[n] ORDER BY [a].[n], [a].[id] DESC) AS [row_number] FROM [a])
        AS [firsts] WHERE [firsts].[row_number] = 1 ORDER BY [firsts].[key1], [firsts].[key2] DESC
    """
    distinct = node.args.get("distinct")
    if distinct is None or distinct.args.get("on") is None:
        return None
    node.set("distinct", None)
    sliced = detach(node, "limit", "offset")
    groups = [copied(resolve_key(key, node)) for key in distinct.args["on"].expressions]
    order = node.args.get("order")
    keys = [sort_key(copied(group), target) for group in groups] if order is None else order.expressions
    window_order = exp.Order(expressions=[_resolve(key, node) for key in keys])
    outer = sorted_by_columns(node, "firsts", target)
    numbered = exp.Window(this=exp.RowNumber(), partition_by=groups, order=window_order)
    number = add_column(node, numbered, "row_number", "firsts")
    outer.where(exp.EQ(this=number, expression=exp.Literal.number(1)), copy=False)
    attach(outer, sliced)
    return outer


def _resolve(key: exp.Expr, select: exp.Select) -> exp.Expr:
    """Return a copy of a sort key for a window, without aliases and positions."""
    copy = copied(key)
    copy.set("this", copied(resolve_key(key.this, select)))
    return copy


#: Before rules that rewrite the select list and sort keys separately.
SORT_KEYS: tuple[Rule, ...] = (sort_distinct_rows_by_position,)
RULES: tuple[Rule, ...] = (number_rows_for_distinct_on,)
