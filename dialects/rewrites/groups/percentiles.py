"""Percentiles, which are window functions on some servers."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.groups.group_by import compute_inside
from dialects.rewrites.sort_keys import sorts_nulls_first
from dialects.sql.build import copy_tree, phrase
from dialects.sql.index import find_all_in_scope
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Select, unless=features.PERCENTILE_AGGREGATES, requires=(exp.WithinGroup,))
def compute_percentiles_over_windows(node: exp.Select, target: Target) -> exp.Expr | None:
    """Compute a percentile over a window of the group in a derived table, and take any row's value.

    SQL Server: Msg 10753, the function PERCENTILE_CONT must have an OVER clause; new in 2012.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/percentile-cont-transact-sql

    Before::

        SELECT "a"."m", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "p" FROM "a" GROUP BY "a"."m"

    After (tsql@2017)::

        SELECT [ranked].[a_m] AS [m], MAX([ranked].[percentile1]) AS [p] FROM (SELECT [a].[m] AS [a_m],
        PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY [a].[n]) OVER (PARTITION BY [a].[m]) AS [percentile1] FROM [a])
        AS [ranked] GROUP BY [ranked].[a_m]
    """
    found = [
        part
        for part in find_all_in_scope(node, exp.WithinGroup)
        if isinstance(part.this, (exp.PercentileCont, exp.PercentileDisc))
    ]
    if not found:
        return None
    if not target.has(features.PERCENTILE_WINDOWS):
        hint = "number the rows of each group, and take the middle ones"
        raise refusal("PERCENTILE_CONT or PERCENTILE_DISC", target, hint, features.PERCENTILE_AGGREGATES)
    group = node.args.get("group")
    keys = [copy_tree(key) for key in group.expressions] if group else []
    computed: dict[exp.Expr, str] = {}
    for part in found:
        for key in part.expression.expressions:
            # NULLs are not among the values, and the server takes one key.
            key.set("nulls_first", sorts_nulls_first(target, desc=bool(key.args.get("desc"))))
        window = exp.Window(this=copy_tree(part), partition_by=[copy_tree(key) for key in keys])
        computed.setdefault(window, f"percentile{len(computed) + 1}")
        part.replace(exp.Max(this=copy_tree(window)))
    return compute_inside(node, computed, "ranked")


@rule(exp.WithinGroup, unless=features.WITHIN_GROUP)
def gather_percentiles_within_groups(node: exp.WithinGroup, target: Target) -> exp.Expr | None:
    """Keep the WITHIN GROUP of a percentile, which sqlglot would move among the arguments.

    DuckDB: Catalog Error, scalar function with name percentile_cont does not exist.
    https://duckdb.org/docs/stable/sql/functions/aggregates#ordered-set-aggregate-functions

    Before::

        SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n"::DOUBLE PRECISION) AS "p" FROM "a"

    Sqlglot alone (duckdb@1.5)::

        SELECT QUANTILE_CONT(CAST("a"."n" AS DOUBLE), 0.5 ORDER BY CAST("a"."n" AS DOUBLE)) AS "p" FROM "a"

    After (duckdb@1.5)::

        SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY CAST("a"."n" AS DOUBLE)) AS "p" FROM "a"
    """
    percentile = node.this
    if isinstance(percentile, (exp.PercentileCont, exp.PercentileDisc)):
        percentile = call(percentile.sql_name(), percentile.this)
    if not isinstance(percentile, exp.Anonymous) or not percentile.name.upper().startswith("PERCENTILE_"):
        return None
    (key,) = node.expression.expressions  # There is one.
    return phrase(percentile, "WITHIN GROUP", exp.Paren(this=phrase("ORDER BY", key)))


RULES: tuple[Rule, ...] = (compute_percentiles_over_windows, gather_percentiles_within_groups)
