"""WITH RECURSIVE."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import identifier, output_names
from dialects.rewrites.from_clause.recursive_types import cast_both_arms_of_recursion
from dialects.sql.build import phrase
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import arms, is_recursive, references
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.CTE, unless=features.RECURSION_BY_UNION)
def refuse_recursion_that_compares_rows(node: exp.CTE, target: Target) -> exp.Expr | None:
    """A recursive query adds rows by UNION ALL; it cannot leave out those that it has found before.

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
    for table in references(node, node.this):
        select = table.parent_select
        if not isinstance(select, exp.Select) or _gathers(select) or _top(select) is not node.this:
            hint = "recur over plain rows, and group or sort what is read"
            raise refusal(
                "a recursive WITH that groups, sorts or nests itself", target, hint, features.RECURSION_BY_UNION
            )
    return None


def _gathers(select: exp.Select) -> bool:
    parts = ("distinct", "group", "having", "order", "limit", "offset")
    return bool(find_all_in_scope(select, exp.AggFunc)) or any(select.args.get(part) for part in parts)


def _top(select: exp.Expr) -> exp.Expr | None:
    """The set operation of which a query is an arm."""
    while isinstance(select.parent, exp.Union | exp.Paren):
        select = select.parent
    return select


@rule(exp.CTE, unless=features.OUTER_JOINS_IN_RECURSION)
def refuse_outer_joins_in_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """A recursive query joins tables by inner joins alone.

    SQL Server: Msg 462, outer join is not allowed in the recursive part of a recursive common table expression.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Refused (tsql@2017)::

        WITH RECURSIVE "c" AS (SELECT "a"."id" FROM "a" UNION ALL SELECT "b"."id" FROM "c" LEFT JOIN "b" ON
        "b"."a_id" = "c"."id" WHERE "c"."id" < 9) SELECT "c"."id" FROM "c"

    Message::

        an outer join in a recursive WITH is not supported on tsql@2017: join what is read from it instead
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    for table in references(node, node.this):
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
    """SEARCH and CYCLE, which order a recursion and end its circles, are PostgreSQL's.

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


@rule(exp.CTE, unless=features.UNLISTED_RECURSION)
def list_columns_of_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """A recursive common table expression names its columns behind its name.

    Oracle: ORA-32039, recursive WITH clause must have column alias list.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5)
        SELECT "c"."n" FROM "c"

    After (oracle@19c)::

        WITH "C"("N") AS (SELECT 1 AS "N" FROM DUAL UNION ALL SELECT "C"."N" + 1 FROM "C" WHERE "C"."N" < 5)
        SELECT "C"."N" FROM "C"
    """
    alias = node.args["alias"]
    if alias.args.get("columns") or not is_recursive(node):
        return None
    names = output_names(arms(node.this)[0])
    alias.set("columns", [identifier(name or f"col{number}") for number, name in enumerate(names, 1)])
    return node


@rule(exp.Select, exp.SetOperation, exp.Insert, exp.Update, exp.Delete, unless=features.UNLIMITED_RECURSION)
def lift_limit_of_recursion(node: exp.Expr, target: Target) -> exp.Expr | None:
    """A recursion goes as deep as it has to; the server would stop it after 100 levels.

    SQL Server: Msg 530, the maximum recursion 100 has been exhausted before statement completion.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/hints-transact-sql-query

    Before::

        WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 500)
        SELECT "c"."n" FROM "c"

    After (tsql@2017)::

        WITH [c]([n]) AS (SELECT 1 UNION ALL SELECT [c].[n] + 1 FROM [c] WHERE [c].[n] < 500) SELECT [c].[n] FROM [c]
        OPTION(MAXRECURSION 0)
    """
    with_ = node.args.get("with_")
    if node.parent is not None or with_ is None or not any(is_recursive(cte) for cte in with_.expressions):
        return None
    query = node.expression if isinstance(node, exp.Insert) else node
    if not isinstance(query, exp.Query):
        return phrase(node, "OPTION(MAXRECURSION 0)")
    query.set("options", [exp.QueryOption(this=exp.var("MAXRECURSION"), expression=exp.Literal.number(0))])
    return node


@rule(exp.With, unless=features.RECURSIVE_KEYWORD)
def recur_without_a_word(node: exp.With, target: Target) -> exp.Expr | None:
    """A common table expression that reads itself recurs; no word says so.

    Oracle: ORA-00905, missing keyword.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5)
        SELECT "c"."n" FROM "c"

    After (oracle@19c)::

        WITH "C"("N") AS (SELECT 1 FROM DUAL UNION ALL SELECT "C"."N" + 1 FROM "C" WHERE "C"."N" < 5)
        SELECT "C"."N" FROM "C"
    """
    if not node.args.get("recursive"):
        return None
    node.set("recursive", None)
    return node


RULES: tuple[Rule, ...] = (
    refuse_search_and_cycle,
    refuse_recursion_that_compares_rows,
    refuse_outer_joins_in_recursion,
    cast_both_arms_of_recursion,
    list_columns_of_recursion,
    lift_limit_of_recursion,
    recur_without_a_word,
)
