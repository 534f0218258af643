"""The order of distinct rows, which sort by output columns only."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.sort_keys import is_constant, sorts_natively
from dialects.rewrites.text.lob.types import is_lob
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


@rule(exp.Select, exp.SetOperation, unless=features.NULLS_FIRST_LAST)
def sort_distinct_rows_outside(node: exp.Query, target: Target) -> exp.Expr | None:
    """Sort distinct rows and set operations by NULLs in an outer query, because they sort by output columns only.

    SQL Server: Msg 145, ORDER BY items must appear in the select list if SELECT DISTINCT is specified; Msg 104 for
    UNION.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT DISTINCT "a"."n" FROM "a" ORDER BY "a"."n" NULLS LAST

    After (tsql@2017)::

        SELECT [sliced].[n] FROM (SELECT DISTINCT [a].[n] AS [n] FROM [a]) AS [sliced]
        ORDER BY CASE WHEN [sliced].[n] IS NULL THEN 1 ELSE 0 END, [sliced].[n]
    """
    order = node.args.get("order")
    if order is None or not (isinstance(node, exp.SetOperation) or node.args.get("distinct")):
        return None
    if all(sorts_natively(key, target) for key in order.expressions):
        return None
    return sort_outside(node, target)


#: Before rules that rewrite the select list and sort keys separately.
SORT_KEYS: tuple[Rule, ...] = (sort_distinct_rows_by_position,)
