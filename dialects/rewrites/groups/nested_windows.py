"""Windows inside windows and aggregates, which a derived table must compute first."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.groups import string_agg
from dialects.rewrites.groups.group_by import compute_inside
from dialects.rewrites.sort_keys import no_order, resolve_key
from dialects.sql.build import case, copy_tree, number
from dialects.sql.index import find_all_in_scope
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Aggregates that join texts, by the names the function table prints.
_JOINING = frozenset(["STRING_AGG", "LISTAGG", "GROUP_CONCAT"])
_URL = "https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql"


@rule(exp.Select, unless=features.DISTINCT_LISTAGG, requires=(exp.Anonymous,))
def number_equal_texts(node: exp.Select, target: Target) -> exp.Expr | None:
    """Join only the first of equal texts of a group, because the server joins all duplicates.

    SQL Server: Msg 102, incorrect syntax near ','. Oracle before 19c: ORA-30482.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-agg-transact-sql

    Before::

        SELECT "a"."n", STRING_AGG(DISTINCT "a"."name", ',' ORDER BY "a"."name") AS "names" FROM "a" GROUP BY "a"."n"

    After (tsql@2017)::

        SELECT [placed].[a_n] AS [n], STRING_AGG(CASE WHEN [placed].[place1] = 1 THEN CAST([placed].[a_name] AS NVARCHAR(MAX)) END, ',')
        WITHIN GROUP (ORDER BY [placed].[a_name]) AS [names] FROM (SELECT [a].[n] AS [a_n], ROW_NUMBER() OVER
        (PARTITION BY [a].[n], CAST([a].[name] AS NVARCHAR(MAX)) ORDER BY (SELECT NULL)) AS [place1], [a].[name] AS [a_name] FROM [a])
        AS [placed] GROUP BY [placed].[a_n]
    """
    calls = find_all_in_scope(node, exp.Anonymous)
    if not calls:
        return None
    group = node.args.get("group")
    keys = [resolve_key(key, node) for key in group.expressions] if group is not None else []
    computed: dict[exp.Expr, str] = {}
    for aggregate in calls:
        if aggregate.name.upper() not in _JOINING or not isinstance(aggregate.expressions[0], exp.Distinct):
            continue
        if len(aggregate.expressions) == 1:
            continue  # With a comma as the separator, the server can do that itself.
        value = aggregate.expressions[0].expressions[0]
        partition = [copy_tree(key) for key in keys if key.find(exp.Column)]
        place = exp.Window(this=exp.RowNumber(), partition_by=[*partition, copy_tree(value)], over="OVER")
        place.set("order", no_order(target))
        place.type = data_type("BIGINT")
        computed.setdefault(place, f"place{len(computed) + 1}")
        first = exp.EQ(this=place, expression=number(1))
        only = case(first, copy_tree(value))
        only.type = value.type
        aggregate.expressions[0].replace(only)
    return compute_inside(node, computed, "placed") if computed and node.args.get("from_") else None


@rule(exp.Select, unless=features.NESTED_WINDOWS, requires=(exp.Window,))
def compute_inner_windows_in_a_derived_table(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compute a window function inside another one, or inside an aggregate, in a derived table first.

    SQL Server: Msg 4109, windowed functions cannot be used in the context of another windowed function or aggregate.
    Oracle: ORA-30483. PostgreSQL: window function calls cannot be nested.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT NTH_VALUE("a"."n", 2) OVER (ORDER BY "a"."id") AS "second" FROM "a"

    After (tsql@2017)::

        SELECT MAX(CASE WHEN [placed].[inner1] = 2 THEN [placed].[a_n] END) OVER (ORDER BY [placed].[a_id]) AS [second]
        FROM (SELECT ROW_NUMBER() OVER (ORDER BY [a].[id]) AS [inner1], [a].[n] AS [a_n], [a].[id] AS [a_id] FROM [a]) AS [placed]
    """
    computed: dict[exp.Expr, str] = {}
    for window in find_all_in_scope(node, exp.Window):
        outer = window.find_ancestor(exp.Window, exp.AggFunc)
        if outer is not None and outer.parent_select is node and window not in computed:
            computed[window] = f"inner{len(computed) + 1}"
    if not computed or node.args.get("from_") is None:
        return None
    if node.args.get("group") or any(not window.find_ancestor(exp.Window) for window in _aggregates(node)):
        raise refusal("a window inside another one, over groups", target, "group in a subquery", _URL)
    return compute_inside(node, computed, "placed")


def _aggregates(select: exp.Select) -> list[exp.Expr]:
    return [
        node
        for node in find_all_in_scope(select, exp.AggFunc)
        if not isinstance(node, (exp.RowNumber, exp.Rank, exp.Count))
    ]


RULES: tuple[Rule, ...] = (number_equal_texts, *string_agg.RULES, compute_inner_windows_in_a_derived_table)
