"""OVER (...)."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import add_column, attach, detach, sort_by_columns
from dialects.rewrites.sort_keys import no_order, resolve_key
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_RANKING = (exp.RowNumber, exp.Rank, exp.DenseRank, exp.PercentRank, exp.CumeDist, exp.Ntile, exp.Lag, exp.Lead)
#: Nodes in a condition on windows that only the query itself can compute.
_COMPUTED = (exp.Window, exp.AggFunc, exp.Anonymous, exp.Column)
_ORDERED = (*_RANKING, exp.FirstValue, exp.LastValue, exp.NthValue)


@rule(exp.Select, unless=features.NAMED_WINDOWS)
def repeat_named_windows(node: exp.Select, target: Target) -> exp.Expr | None:
    """Write out a named window wherever it is used.

    SQL Server before 2022: Msg 102, incorrect syntax near 'WINDOW'. Oracle before 21c: ORA-00933.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-window-transact-sql

    Before::

        SELECT MAX("a"."n") OVER "w" AS "m" FROM "a" WINDOW "w" AS (PARTITION BY "a"."name")

    After (tsql@2019)::

        SELECT MAX([a].[n]) OVER (PARTITION BY [a].[name]) AS [m] FROM [a]
    """
    named = {window.name: window for window in node.args.get("windows") or ()}
    if not named:
        return None
    for window in node.find_all(exp.Window):
        if window.parent_select is node:
            _write_out(window, named)
    node.set("windows", None)
    return node


def _write_out(window: exp.Window, named: dict[str, exp.Expr]) -> None:
    """Give a window the parts of the window that it names, recursively."""
    base = window.args.get("alias")
    while base is not None and base.name in named:
        meant = named[base.name]
        for part in ("partition_by", "order", "spec"):
            value = meant.args.get(part)
            if value and not window.args.get(part):
                window.set(part, [copy_tree(key) for key in value] if isinstance(value, list) else copy_tree(value))
        base = meant.args.get("alias")
    window.set("alias", None)


@rule(exp.Select, unless=features.QUALIFY_CLAUSE)
def filter_windows_outside(node: exp.Select, target: Target) -> exp.Expr | None:
    """Move a condition on window functions to the query around a derived table that computes them.

    SQL Server: Msg 4108, windowed functions can only appear in the SELECT or ORDER BY clauses. Oracle: ORA-30483.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT "a"."id" FROM "a" QUALIFY RANK() OVER (PARTITION BY "a"."n" ORDER BY "a"."id") = 1 ORDER BY "a"."m"

    After (tsql@2017)::

        SELECT [qualified].[id] FROM (SELECT [a].[id] AS [id], [a].[m] AS [key1], RANK() OVER
        (PARTITION BY [a].[n] ORDER BY [a].[id]) AS [window1] FROM [a]) AS [qualified] WHERE [qualified].[window1] = 1 ORDER BY [qualified].[key1]
    """
    qualify = node.args.get("qualify")
    if qualify is None:
        return None
    node.set("qualify", None)
    sliced = detach(node, "distinct", "limit", "offset")
    for named in list(qualify.find_all(exp.Column)):
        named.replace(copy_tree(resolve_key(named, node)))
    outer = sort_by_columns(node, "qualified", target)
    computed: dict[exp.Expr, exp.Column] = {}
    for part in qualify.this.find_all(*_COMPUTED):
        if part not in computed and part.find_ancestor(*_COMPUTED) is None:
            computed[part] = add_column(node, copy_tree(part), f"window{len(computed) + 1}", "qualified")
    condition = qualify.this.transform(lambda part: copy_tree(computed[part]) if part in computed else part)
    outer.where(condition, copy=False)
    attach(outer, sliced)
    return outer


@rule(exp.Window, unless=features.UNORDERED_RANKING)
def order_windows_by_nothing(node: exp.Window, target: Target) -> exp.Expr | None:
    """Add an order without effect to a ranking function or a frame that has none.

    SQL Server: Msg 4112, the function must have an OVER clause with ORDER BY; Msg 10756 for a frame. Oracle: ORA-30485.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT ROW_NUMBER() OVER () AS "n" FROM "a"

    After (tsql@2017)::

        SELECT ROW_NUMBER() OVER (ORDER BY (SELECT NULL)) AS [n] FROM [a]
    """
    if node.args.get("order") or not (isinstance(node.this, _ORDERED) or node.args.get("spec")):
        return None
    node.set("order", no_order(target))
    return node


@rule(exp.Window, unless=features.FRAMES_OF_RANKING)
def drop_frames_of_ranking_functions(node: exp.Window, target: Target) -> exp.Expr | None:
    """Drop the frame of a ranking function, which has no effect and is not allowed.

    SQL Server: Msg 10752, the function may not have a window frame. Oracle: ORA-30487.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Before::

        SELECT RANK() OVER (ORDER BY "a"."n" ROWS UNBOUNDED PRECEDING) AS "r" FROM "a"

    After (tsql@2017)::

        SELECT RANK() OVER (ORDER BY [a].[n]) AS [r] FROM [a]
    """
    if not node.args.get("spec") or not isinstance(node.this, _RANKING):
        return None
    node.set("spec", None)
    return node


@rule(exp.WindowSpec, unless=features.FRAMES_BY_DISTANCE)
def refuse_frames_by_distance(node: exp.WindowSpec, target: Target) -> exp.Expr | None:
    """Refuse a RANGE frame with a distance: it may only end at an end or the current row.

    SQL Server: Msg 4194, RANGE is only supported with UNBOUNDED and CURRENT ROW.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Refused (tsql@2017)::

        SELECT SUM("a"."n") OVER (ORDER BY "a"."n" RANGE BETWEEN 2 PRECEDING AND CURRENT ROW) AS "s" FROM "a"

    Message::

        RANGE with a distance is not supported on tsql@2017: use ROWS, or join the rows of the distance
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
    """
    bounds = (node.args.get("start"), node.args.get("end"))
    if (node.args.get("kind") or "").upper() == "RANGE" and any(isinstance(bound, exp.Expr) for bound in bounds):
        raise refusal(
            "RANGE with a distance", target, "use ROWS, or join the rows of the distance", features.FRAMES_BY_DISTANCE
        )
    return None


@rule(exp.WindowSpec, unless=features.FRAME_EXCLUSION)
def refuse_exclusions_and_groups(node: exp.WindowSpec, target: Target) -> exp.Expr | None:
    """Refuse a frame that counts groups or excludes rows.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Refused (tsql@2017)::

        SELECT SUM("a"."n") OVER (ORDER BY "a"."n" GROUPS UNBOUNDED PRECEDING) AS "s" FROM "a"

    Message::

        a frame in GROUPS is not supported on tsql@2017: use ROWS or RANGE
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
    """
    if (node.args.get("kind") or "").upper() == "GROUPS":
        raise refusal("a frame in GROUPS", target, "use ROWS or RANGE", features.FRAME_EXCLUSION)
    if node.args.get("exclude"):
        raise refusal(
            "EXCLUDE in a frame", target, "subtract the excluded row from the aggregate", features.FRAME_EXCLUSION
        )
    return None


@rule(exp.Window, unless=features.ORDERED_WINDOW_AGGREGATES)
def refuse_running_aggregates(node: exp.Window, target: Target) -> exp.Expr | None:
    """Refuse an aggregate over a window with an order, because it cannot run along the rows there.

    SQL Server before 2012: Msg 102, incorrect syntax near 'order'.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql

    Refused (tsql@2008)::

        SELECT SUM("a"."n") OVER (ORDER BY "a"."id") AS "s" FROM "a"

    Message::

        an aggregate over an ordered window is not supported on tsql@2008: aggregate over a subquery of
        the rows up to each row, or use SQL Server 2012 or newer
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/select-over-clause-transact-sql)
    """
    if isinstance(node.this, _ORDERED) or not (node.args.get("order") or node.args.get("spec")):
        return None
    hint = "aggregate over a subquery of the rows up to each row, or use SQL Server 2012 or newer"
    raise refusal("an aggregate over an ordered window", target, hint, features.ORDERED_WINDOW_AGGREGATES)


RULES: tuple[Rule, ...] = (
    repeat_named_windows,
    filter_windows_outside,
    refuse_running_aggregates,
    refuse_exclusions_and_groups,
    refuse_frames_by_distance,
    drop_frames_of_ranking_functions,
)
#: After constant sort keys are gone.
ORDERS: tuple[Rule, ...] = (order_windows_by_nothing,)
