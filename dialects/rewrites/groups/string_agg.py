"""Joining the texts of a group, if the server has no aggregate for it, or none with an order."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.columns import is_never_null
from dialects.functions.text.substrings import size_with_blanks
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.groups.group_by import compute_inside
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.bounds import literal_of
from dialects.sql.build import column, copy_tree, identifier, is_not_null, is_null, number, parenthesize, text
from dialects.sql.index import find_all_in_scope
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

#: The derived table of the groups, and the copy of it whose texts are joined.
_GROUPS, _PARTS = "joined", "parts"


@rule(exp.Select, unless=features.STRING_AGG_FUNCTION)
def join_texts_as_xml(node: exp.Select, target: Target) -> exp.Expr | None:
    """Join the texts of a group as XML without tags, in a subquery of the rows of the group.

    SQL Server before 2017: Msg 195, 'STRING_AGG' is not a recognized built-in function name. Characters outside XML
    are an error: Msg 6841.
    https://learn.microsoft.com/en-us/sql/relational-databases/xml/use-path-mode-with-for-xml

    Before::

        SELECT STRING_AGG("a"."name", ',' ORDER BY "a"."id") AS "names" FROM "a"

    After (tsql@2016)::

        SELECT STUFF((SELECT ',' + [parts].[text1] FROM (SELECT CAST([a].[name] AS NVARCHAR(MAX)) AS [text1], [a].[id] AS [sort1_1] FROM [a])
        AS [parts] WHERE NOT [parts].[text1] IS NULL ORDER BY [parts].[sort1_1] FOR XML PATH(''), TYPE).value('.', 'NVARCHAR(MAX)'), 1, 1, '') AS [names]
    """
    aggregates = _own(node, "STRING_AGG")
    if not aggregates or node.args.get("from_") is None:
        return None
    group = node.args.get("group")
    keys = [resolve_key(key, node) for key in group.expressions] if group is not None else []
    never_null = [is_never_null(key, target) for key in keys]
    computed = {copy_tree(key): f"key{place}" for place, key in enumerate(keys, 1)}
    for place, aggregate in enumerate(aggregates, 1):
        computed.setdefault(copy_tree(aggregate.expressions[0]), f"text{place}")
        for rank, key in enumerate(_sort_keys(aggregate), 1):
            computed.setdefault(copy_tree(key.this), f"sort{place}_{rank}")
    result = compute_inside(node, computed, _GROUPS)
    derived = result.args["from_"].this
    names = [key.name for key in group.expressions] if group is not None else []
    for aggregate in _own(result, "STRING_AGG"):
        within = aggregate.parent if isinstance(aggregate.parent, exp.WithinGroup) else aggregate
        joined = _join_as_xml(aggregate, copy_tree(derived), list(zip(names, never_null, strict=True)))
        joined.type = data_type("TEXT")
        within.replace(joined)
    if group is None and not find_all_in_scope(result, exp.AggFunc):
        # One row, and no other aggregates.
        result.set("from_", None)
    return result


def _join_as_xml(aggregate: exp.Anonymous, parts: exp.Subquery, keys: list[tuple[str, bool]]) -> exp.Expr:
    """Return the texts of the group's rows, found by keys with their names and whether they are never NULL."""
    value, delimiter = aggregate.expressions
    parts.set("alias", exp.TableAlias(this=identifier(_PARTS)))
    conditions: list[exp.Expr] = [is_not_null(_part(value))]
    for name, never_null in keys:
        inside, outside = column(name, _PARTS), column(name, _GROUPS)
        if never_null:
            conditions.append(exp.EQ(this=inside, expression=outside))
            continue
        both = exp.And(this=is_null(inside), expression=is_null(outside))
        same = exp.EQ(this=inside, expression=outside)
        conditions.append(exp.Paren(this=exp.Or(this=same, expression=exp.Paren(this=both))))
    shown = exp.Add(this=parenthesize(copy_tree(delimiter)), expression=_part(value))
    query = exp.Select(expressions=[shown]).from_(parts, copy=False).where(*conditions, copy=False)
    if sort_keys := _sort_keys(aggregate):
        ordered = [copy_tree(key) for key in sort_keys]
        for key in ordered:
            key.set("this", _part(key.this))
        query.set("order", exp.Order(expressions=ordered))
    options = [exp.QueryOption(this=call("PATH", text(""))), exp.QueryOption(this=exp.var("TYPE"))]
    query.set("for_", exp.ForClause(kind="XML", expressions=options))
    whole = exp.Dot(this=exp.Subquery(this=query), expression=call("value", text("."), text("NVARCHAR(MAX)")))
    size = number(len(delimiter.name)) if isinstance(delimiter, exp.Literal) else size_with_blanks(delimiter)
    return call("STUFF", whole, 1, size, text(""))


def _part(reference: exp.Expr) -> exp.Expr:
    """Return a group column's counterpart among the parts."""

    def move_order(node: exp.Expr) -> exp.Expr:
        return column(node.name, _PARTS) if isinstance(node, exp.Column) and node.table == _GROUPS else node

    return copy_tree(reference).transform(move_order)


def _sort_keys(aggregate: exp.Expr) -> list[exp.Ordered]:
    """Return the sort keys of the texts; constants do not sort."""
    within = aggregate.parent
    keys = within.expression.expressions if isinstance(within, exp.WithinGroup) else []
    return [key for key in keys if literal_of(key.this) is None and not isinstance(key.this, exp.Null)]


@rule(exp.Select, unless=features.ORDERED_AGGREGATES, requires=(exp.Anonymous,))
def join_texts_over_a_window(node: exp.Select, target: Target) -> exp.Expr | None:
    """Join texts in an order by a window over their whole group, in a derived table.

    SQLite before 3.44: near "ORDER": syntax error.
    https://www.sqlite.org/lang_aggfunc.html#aggorderby

    Before::

        SELECT STRING_AGG("a"."name", ',' ORDER BY "a"."id") AS "names" FROM "a"

    After (sqlite@3.39)::

        SELECT MAX("joined"."text1") AS "names" FROM (SELECT GROUP_CONCAT("a"."name", ',') OVER (ORDER BY "a"."id"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "text1" FROM "a") AS "joined"
    """
    group = node.args.get("group")
    keys = [resolve_key(key, node) for key in group.expressions] if group is not None else []
    computed: dict[exp.Expr, str] = {}
    for aggregate in _own(node, "GROUP_CONCAT"):
        order = aggregate.expressions[-1]
        if not isinstance(order, exp.Order) or node.args.get("from_") is None:
            continue
        whole = aggregate.parent if isinstance(aggregate.parent, exp.Filter) else aggregate
        sorted_by = exp.Order(expressions=[copy_tree(key) for key in order.expressions])
        order.replace(order.this)
        spec = exp.WindowSpec(
            kind="ROWS", start="UNBOUNDED", start_side="PRECEDING", end="UNBOUNDED", end_side="FOLLOWING"
        )
        window = exp.Window(
            this=copy_tree(whole),
            partition_by=[copy_tree(key) for key in keys],
            order=sorted_by,
            spec=spec,
            over="OVER",
        )
        window.type = data_type("TEXT")
        computed.setdefault(window, f"text{len(computed) + 1}")
        whole.replace(exp.Max(this=copy_tree(window)))
    return compute_inside(node, computed, _GROUPS) if computed else None


def _own(select: exp.Select, name: str) -> list[exp.Anonymous]:
    """Return a query's own calls of a function, without those of inner queries and of windows."""
    calls = (node for node in find_all_in_scope(select, exp.Anonymous) if node.name.upper() == name)
    return [node for node in calls if not isinstance(node.parent, exp.Window)]


RULES: tuple[Rule, ...] = (join_texts_as_xml, join_texts_over_a_window)
