"""UNION, INTERSECT and EXCEPT."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import (
    SLICE,
    add_column,
    as_derived_table,
    attach,
    detach,
    is_sliced,
    sort_outside,
)
from dialects.rewrites.sort_keys import no_order
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target


@rule(exp.SetOperation, unless=features.ORDERED_ARMS)
def nest_sliced_arms(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Nest an arm with a limit in a derived table, and drop an order without one, because it sorts nothing.

    SQL Server: Msg 156, incorrect syntax near the keyword 'ORDER'. Oracle: ORA-00907. SQLite: ORDER BY clause should
    come after UNION.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/set-operators-union-transact-sql

    Before::

        (SELECT "a"."id" FROM "a" ORDER BY "a"."id" LIMIT 3) UNION ALL (SELECT "b"."id" FROM "b")

    After (tsql@2017)::

        SELECT [arm].[id] FROM (SELECT TOP 3 [a].[id] AS [id] FROM [a] ORDER BY [a].[id]) AS [arm]
        UNION ALL SELECT [b].[id] FROM [b]
    """
    changed = False
    for key in ("this", "expression"):
        arm = node.args[key]
        if not isinstance(arm, exp.Subquery) or arm.alias:
            continue
        query = arm.this
        if not _needs_order(query):
            query.set("order", None)
        if isinstance(query, exp.SetOperation) and not is_sliced(query) and target.has(features.NESTED_ARMS):
            continue
        # Set operations in a row are computed from left to right if none is in parentheses.
        first = key == "this" and not target.has(features.NESTED_ARMS)
        plain = (first or isinstance(query, exp.Select)) and not is_sliced(query)
        node.set(key, query if plain else as_derived_table(query, "arm", target))
        changed = True
    return node if changed else None


def _needs_order(query: exp.Expr) -> bool:
    """Return whether an order decides which rows an arm returns."""
    distinct = query.args.get("distinct")
    chosen = isinstance(distinct, exp.Distinct) and distinct.args.get("on")
    return bool(query.args.get("limit") or query.args.get("offset") or chosen)


@rule(exp.Subquery, unless=features.ORDERED_ARMS)
def sort_single_arms_inside(node: exp.Subquery, target: Target) -> exp.Expr | None:
    """Remove the parentheses of a query that is the only arm left, and sort and slice it directly.

    SQL Server: Msg 207, invalid column name, for an alias inside a sort key. SQLite: near "(": syntax error.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        (SELECT "a"."id" AS "col1" FROM "a") ORDER BY "col1" NULLS LAST

    After (tsql@2017)::

        SELECT [a].[id] AS [col1] FROM [a] ORDER BY CASE WHEN [a].[id] IS NULL THEN 1 ELSE 0 END, [col1]
    """
    query = node.this
    if node.parent is not None or node.alias:
        return None
    if not is_sliced(node):
        return query.pop()
    if not isinstance(query, exp.Select):
        return None
    query.pop()
    if node.args.get("order") and not _needs_order(query):
        query.set("order", None)
    inner = as_derived_table(query, "arm", target) if is_sliced(query) else query
    attach(inner, detach(node, *SLICE))
    return inner


@rule(exp.Intersect, exp.Except, unless=features.INTERSECT_ALL)
def number_duplicates(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Number equal rows for INTERSECT ALL and EXCEPT ALL, so that no two rows are equal.

    SQL Server: Msg 324, the 'ALL' version of the INTERSECT operator is not supported. Oracle before 21c: ORA-00928.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/set-operators-except-and-intersect-transact-sql

    Before::

        SELECT "a"."n" FROM "a" EXCEPT ALL SELECT "b"."n" FROM "b"

    After (tsql@2017)::

        SELECT [united].[n] FROM (SELECT [numbered].[n], ROW_NUMBER() OVER (PARTITION BY [numbered].[n] ORDER BY
        (SELECT NULL)) AS [row_number] FROM (SELECT [a].[n] AS [n] FROM [a]) AS [numbered] EXCEPT SELECT [numbered].[n],
        ROW_NUMBER() OVER (PARTITION BY [numbered].[n] ORDER BY (SELECT NULL)) AS [row_number] FROM (SELECT [b].[n] AS [n]
        FROM [b]) AS [numbered]) AS [united]
    """
    if node.args.get("distinct"):
        return None
    for key in ("this", "expression"):
        arm = node.args[key]
        query = arm.this if isinstance(arm, exp.Subquery) and not arm.alias else arm
        numbered = as_derived_table(query, "numbered", target)
        columns = [copy_tree(projection.unalias()) for projection in numbered.expressions]
        rows = exp.Window(this=exp.RowNumber(), partition_by=columns, order=no_order(target))
        add_column(numbered, rows, "row_number", "numbered")
        node.set(key, numbered)
    node.set("distinct", True)
    outer = sort_outside(node, target)
    outer.set("expressions", outer.expressions[:-1])
    return outer


@rule(exp.Except, unless=features.EXCEPT_OPERATOR)
def spell_except_as_minus(node: exp.Except, target: Target) -> exp.Expr | None:
    """Write EXCEPT as MINUS.

    Oracle before 21c: ORA-00933.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/The-UNION-ALL-INTERSECT-MINUS-Operators.html

    Before::

        SELECT "a"."id" FROM "a" EXCEPT SELECT "b"."id" FROM "b"

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" MINUS SELECT "B"."ID" FROM "B"
    """
    if is_sliced(node):
        sliced = detach(node, *SLICE)
        nested = as_derived_table(node, "united", target)
        attach(nested, sliced)
        nested.args["from_"].this.set("this", _as_minus(node))
        return nested
    return _as_minus(node)


def _as_minus(node: exp.Except) -> exp.Expr:
    result = phrase(node.this, "MINUS", node.expression)
    return phrase(node.args["with_"], result) if node.args.get("with_") else result


RULES: tuple[Rule, ...] = (sort_single_arms_inside, number_duplicates, nest_sliced_arms)
#: After the rules on queries, because the result is no query to sqlglot.
SPELLING: tuple[Rule, ...] = (spell_except_as_minus,)
