"""GROUP BY of positions and aliases, and HAVING of its keys."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import copy_tree
from dialects.targets.base import Target


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
    node.set("expressions", [copy_tree(key) for key in meant])
    return node


@rule(exp.Having, unless=features.COMPUTED_KEYS_IN_HAVING)
def name_computed_keys_in_having(node: exp.Having, target: Target) -> exp.Expr | None:
    """Name a computed key in HAVING by its alias in the select list, because its columns are unknown there.

    MariaDB: 1054, unknown column in 'HAVING'.
    https://mariadb.com/kb/en/select/

    Before::

        SELECT "a"."n" + 1 AS "m", COUNT(*) AS "c" FROM "a" GROUP BY "a"."n" + 1 HAVING "a"."n" + 1 > 3

    After (mariadb@10.11)::

        SELECT CAST(`a`.`n` AS SIGNED) + 1 AS `m`, COUNT(*) AS `c` FROM `a` GROUP BY CAST(`a`.`n` AS SIGNED) + 1 HAVING `m` > 3
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
            part.replace(exp.Column(this=copy_tree(name)))
            changed = True
    return node if changed else None


def _plain(node: exp.Expr) -> exp.Expr:
    """Return a copy without parentheses, by which equal expressions may differ."""
    return copy_tree(node).transform(lambda part: part.this if isinstance(part, exp.Paren) else part)


RULES: tuple[Rule, ...] = (
    name_computed_keys_in_having,
    group_by_what_is_selected,
)
