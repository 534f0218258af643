"""GROUP BY of positions and aliases, and aggregates that are window functions on other servers."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import resolve_key, sorts_nulls_first
from dialects.rewrites.groups.group_by import compute_inside
from dialects.sql.build import phrase
from dialects.sql.index import find_all_in_scope
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Group, unless=features.GROUP_KEYS_BY_NAME)
def group_by_what_is_selected(node: exp.Group, target: Target) -> exp.Expr | None:
    """Replace a group key that is an output column's position or alias with the column's expression.

    SQL Server: Msg 164, Msg 207, invalid column name. Oracle: ORA-00979, ORA-00904.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-group-by-transact-sql

    Before::

        SELECT "a"."n" + 1 AS "m", "a"."name", COUNT(*) AS "c" FROM "a" GROUP BY "m", 2

    After (tsql@2017)::

        SELECT [a].[n] + 1 AS [m], [a].[name], COUNT_BIG(*) AS [c] FROM [a] GROUP BY [a].[n] + 1, [a].[name]
    """
    select = node.parent
    if not isinstance(select, exp.Select):
        return None
    meant = [resolve_key(key, select) for key in node.expressions]
    if all(key is other for key, other in zip(meant, node.expressions, strict=True)):
        return None
    node.set("expressions", [key.copy() for key in meant])
    return node


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
        if isinstance(part.this, exp.PercentileCont | exp.PercentileDisc)
    ]
    if not found:
        return None
    if not target.has(features.PERCENTILE_WINDOWS):
        hint = "number the rows of each group, and take the middle ones"
        raise refusal("PERCENTILE_CONT or PERCENTILE_DISC", target, hint, features.PERCENTILE_AGGREGATES)
    group = node.args.get("group")
    keys = [key.copy() for key in group.expressions] if group else []
    computed: dict[exp.Expr, str] = {}
    for part in found:
        for key in part.expression.expressions:
            # NULLs are not among the values, and the server takes one key.
            key.set("nulls_first", sorts_nulls_first(target, desc=bool(key.args.get("desc"))))
        window = exp.Window(this=part.copy(), partition_by=[key.copy() for key in keys])
        computed.setdefault(window, f"percentile{len(computed) + 1}")
        part.replace(exp.Max(this=window.copy()))
    return compute_inside(node, computed, "ranked")


@rule(exp.WithinGroup, unless=features.WITHIN_GROUP)
def gather_percentiles_within_groups(node: exp.WithinGroup, target: Target) -> exp.Expr | None:
    """Keep the WITHIN GROUP of a percentile, which sqlglot would move among the arguments.

    DuckDB: Catalog Error, scalar function with name percentile_cont does not exist.
    https://duckdb.org/docs/stable/sql/functions/aggregates#ordered-set-aggregate-functions

    Before::

        SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "p" FROM "a"

    Sqlglot alone (duckdb@1.5)::

        SELECT QUANTILE_CONT("a"."n", 0.5 ORDER BY "a"."n") AS "p" FROM "a"

    After (duckdb@1.5)::

        SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "a"."n") AS "p" FROM "a"
    """
    if not isinstance(node.this, exp.Anonymous) or not node.this.name.upper().startswith("PERCENTILE_"):
        return None
    (key,) = node.expression.expressions  # There is one.
    return phrase(node.this, "WITHIN GROUP", exp.Paren(this=phrase("ORDER BY", key)))


@rule(exp.Having, unless=features.COMPUTED_KEYS_IN_HAVING)
def name_computed_keys_in_having(node: exp.Having, target: Target) -> exp.Expr | None:
    """Name a computed key in HAVING by its alias in the select list, because its columns are unknown there.

    MariaDB: 1054, unknown column in 'HAVING'.
    https://mariadb.com/kb/en/select/

    Before::

        SELECT "a"."n" + 1 AS "m", COUNT(*) AS "c" FROM "a" GROUP BY "a"."n" + 1 HAVING "a"."n" + 1 > 3

    After (mariadb@10.11)::

        SELECT `a`.`n` + 1 AS `m`, COUNT(*) AS `c` FROM `a` GROUP BY `a`.`n` + 1 HAVING `m` > 3
    """
    select = node.parent
    if not isinstance(select, exp.Select) or not select.args.get("group"):
        return None
    aliases = {_plain(part.this): part.args["alias"] for part in select.selects if isinstance(part, exp.Alias)}
    changed = False
    for key in select.args["group"].expressions:
        name = aliases.get(_plain(key))
        if isinstance(key, exp.Column) or name is None:
            continue
        for part in [part for part in node.find_all(type(key)) if _plain(part) == _plain(key)]:
            part.replace(exp.Column(this=name.copy()))
            changed = True
    return node if changed else None


def _plain(node: exp.Expr) -> exp.Expr:
    """Return a copy without parentheses, by which equal expressions may differ."""
    return node.copy().transform(lambda part: part.this if isinstance(part, exp.Paren) else part)


RULES: tuple[Rule, ...] = (
    name_computed_keys_in_having,
    group_by_what_is_selected,
    compute_percentiles_over_windows,
    gather_percentiles_within_groups,
)
