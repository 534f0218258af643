"""The order of NULLs for keys that are never NULL."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.columns import is_never_null
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import resolve_key, sorts_natively, sorts_nulls_first
from dialects.rewrites.text.collation.build import is_ended
from dialects.sql.scopes import find_arms
from dialects.targets.base import Target


@rule(exp.Ordered)
def sort_keys_without_nulls_natively(node: exp.Ordered, target: Target) -> exp.Expr | None:
    """Drop the order of NULLs from a sort key that is never NULL, so that an index can be used.

    https://learn.microsoft.com/en-us/sql/relational-databases/sql-server-index-design-guide

    Before::

        SELECT "a"."id", COUNT(*) AS "n" FROM "a" GROUP BY "a"."id" ORDER BY COUNT(*) NULLS FIRST, "a"."id" DESC NULLS FIRST

    After (tsql@2017)::

        SELECT [a].[id], COUNT_BIG(*) AS [n] FROM [a] GROUP BY [a].[id] ORDER BY COUNT_BIG(*), [a].[id] DESC
    """
    if sorts_natively(node, target) or not all(is_never_null(value, target) for value in _values(node)):
        return None
    node.set("nulls_first", sorts_nulls_first(target, desc=bool(node.args.get("desc"))))
    return node


def _values(node: exp.Ordered) -> list[exp.Expr]:
    """Return the sort keys of a query; in a set operation, an output column of each arm."""
    key = node.this
    query = node.parent.parent if node.parent is not None else None
    if isinstance(query, exp.SetOperation):
        names = [part.alias_or_name for part in query.selects]
        place = int(key.name) - 1 if key.is_int else names.index(key.name) if key.name in names else None
        if place is None or not 0 <= place < len(names):
            return [key]
        return [arm.selects[place].unalias() for arm in find_arms(query)]
    value = resolve_key(key, query) if isinstance(query, exp.Select) else key
    return [value.this if is_ended(value) else value]


RULES: tuple[Rule, ...] = (sort_keys_without_nulls_natively,)
