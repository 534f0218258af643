"""Forms of a recursive WITH that servers refuse."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import SLICE
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import find_references, is_recursive, recursive_arms
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.CTE, unless=features.RECURSIVE_CTES)
def refuse_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse a WITH that reads itself.

    Spark before 4.1: TABLE_OR_VIEW_NOT_FOUND.
    https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html

    Refused (spark@4.0)::

        WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 9) SELECT
        "c"."n" FROM "c"

    Message::

        a recursive WITH is not supported on spark@4.0: read each level by a query of its own
        (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
    """
    if is_recursive(node):
        raise refusal("a recursive WITH", target, "read each level by a query of its own", features.RECURSIVE_CTES)
    return None


@rule(exp.CTE, unless=features.RECURSION_BY_UNION)
def refuse_recursion_that_compares_rows(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse a recursive UNION, because only UNION ALL can recur: known rows cannot be left out.

    SQL Server: Msg 252, does not contain a top-level UNION ALL operator. Oracle: ORA-32040.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Refused (tsql@2017)::

        WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 9) SELECT
        "c"."n" FROM "c"

    Message::

        a recursive WITH without UNION ALL is not supported on tsql@2017: use UNION ALL, stop by a condition
        on a depth, and leave repeated rows out of what is read
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    if not is_recursive(node):
        return None
    if not isinstance(node.this, exp.Union) or node.this.args.get("distinct"):
        hint = "use UNION ALL, stop by a condition on a depth, and leave repeated rows out of what is read"
        raise refusal("a recursive WITH without UNION ALL", target, hint, features.RECURSION_BY_UNION)
    for table in () if target.has(features.GATHERED_RECURSION) else find_references(node, node.this):
        select = table.parent_select
        if not isinstance(select, exp.Select) or _gathers(select) or _top(select) is not node.this:
            hint = "recur over plain rows, and group or sort what is read"
            raise refusal(
                "a recursive WITH that groups, sorts or nests itself", target, hint, features.RECURSION_BY_UNION
            )
    return None


def _gathers(select: exp.Select) -> bool:
    parts = ("distinct", "group", "having", *SLICE)
    aggregates = find_all_in_scope(select, exp.AggFunc)
    return any(select.args.get(part) for part in parts) or any(
        not isinstance(found.find_ancestor(exp.Window, exp.Select), exp.Window) for found in aggregates
    )


def _top(select: exp.Expr) -> exp.Expr | None:
    """Return the set operation that has a query as an arm."""
    while isinstance(select.parent, (exp.Union, exp.Paren)):
        select = select.parent
    return select


@rule(exp.CTE, unless=features.AGGREGATES_IN_RECURSION)
def refuse_aggregates_in_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse a subquery in a recursive query that groups, counts, slices or removes duplicates.

    SQL Server: Msg 467, GROUP BY, HAVING, or aggregate functions are not allowed in the recursive part of a recursive
    common table expression; Msg 460 for DISTINCT, Msg 461 for TOP.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Refused (tsql@2017)::

        WITH RECURSIVE "c" AS (SELECT "a"."id" FROM "a" UNION ALL SELECT "b"."id" FROM "b" JOIN "c" ON "b"."up" =
        "c"."id" WHERE "b"."n" = (SELECT MAX("x"."n") FROM "x" WHERE "x"."id" = "b"."id")) SELECT "c"."id" FROM "c"

    Message::

        a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH is not supported on tsql@2017:
        add its value to what is read from the recursion
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    for arm in recursive_arms(node) if is_recursive(node) else ():
        if any(select is not arm and _gathers(select) for select in arm.find_all(exp.Select)):
            raise refusal(
                "a subquery with DISTINCT, groups, aggregates or a slice in a recursive WITH",
                target,
                "add its value to what is read from the recursion",
                features.AGGREGATES_IN_RECURSION,
            )
    return None


@rule(exp.CTE, unless=features.WINDOWS_IN_RECURSION)
def refuse_windows_in_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse window functions in a recursive query.

    SQLite: cannot use window functions in recursive queries. https://www.sqlite.org/lang_with.html

    Refused (sqlite)::

        WITH RECURSIVE "c" AS (SELECT "a"."id", 1 AS "n" FROM "a" UNION ALL SELECT "b"."id", ROW_NUMBER() OVER (ORDER BY
        "b"."id") FROM "b" JOIN "c" ON "b"."up" = "c"."id") SELECT "c"."id" FROM "c"

    Message::

        a window function in a recursive WITH is not supported on sqlite@3.31: number what is read from the
        recursion (https://www.sqlite.org/lang_with.html)
    """
    for arm in recursive_arms(node) if is_recursive(node) else ():
        if find_all_in_scope(arm, exp.Window):
            hint = "number what is read from the recursion"
            raise refusal("a window function in a recursive WITH", target, hint, features.WINDOWS_IN_RECURSION)
    return None


@rule(exp.CTE, unless=features.OUTER_JOINS_IN_RECURSION)
def refuse_outer_joins_in_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse outer joins in a recursive query.

    SQL Server: Msg 462, outer join is not allowed in the recursive part of a recursive common table expression.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Refused (tsql@2017)::

        WITH RECURSIVE "c" AS (SELECT "a"."id" FROM "a" UNION ALL SELECT "b"."id" FROM "c" LEFT JOIN "b" ON
        "b"."a_id" = "c"."id" WHERE "c"."id" < 9) SELECT "c"."id" FROM "c"

    Message::

        an outer join in a recursive WITH is not supported on tsql@2017: join what is read from it instead
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    for table in find_references(node, node.this):
        joins = table.parent_select.args.get("joins") if table.parent_select else None
        if any(join.side for join in joins or ()):
            raise refusal(
                "an outer join in a recursive WITH",
                target,
                "join what is read from it instead",
                features.OUTER_JOINS_IN_RECURSION,
            )
    return None


@rule(exp.With, unless=features.SEARCH_AND_CYCLE)
def refuse_search_and_cycle(node: exp.With, target: Target) -> exp.Expr | None:
    """Refuse SEARCH and CYCLE, which order a recursion and end its circles, because only PostgreSQL has them.

    https://www.postgresql.org/docs/current/queries-with.html

    Refused (tsql@2017)::

        WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 9) SEARCH
        DEPTH FIRST BY "n" SET "place" SELECT "c"."n" FROM "c"

    Message::

        SEARCH or CYCLE of a recursive WITH is not supported on tsql@2017: keep the path in a column of its
        own, sort by it and end a circle by it
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    if not node.args.get("search"):
        return None
    hint = "keep the path in a column of its own, sort by it and end a circle by it"
    raise refusal("SEARCH or CYCLE of a recursive WITH", target, hint, features.SEARCH_AND_CYCLE)


RULES: tuple[Rule, ...] = (
    refuse_search_and_cycle,
    refuse_recursion,
    refuse_recursion_that_compares_rows,
    refuse_aggregates_in_recursion,
    refuse_windows_in_recursion,
    refuse_outer_joins_in_recursion,
)
