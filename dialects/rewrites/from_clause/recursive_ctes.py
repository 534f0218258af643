"""WITH RECURSIVE."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import identifier, phrase
from dialects.sql.outputs import output_names
from dialects.sql.scopes import find_arms, is_recursive
from dialects.targets.base import Target


@rule(exp.CTE, unless=features.UNLISTED_RECURSION)
def list_columns_of_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Name the columns of a recursive common table expression after its name.

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
    names = output_names(find_arms(node.this)[0])
    alias.set("columns", [identifier(name or f"col{number}") for number, name in enumerate(names, 1)])
    return node


@rule(exp.Select, exp.SetOperation, exp.Insert, exp.Update, exp.Delete, unless=features.UNLIMITED_RECURSION)
def lift_limit_of_recursion(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Remove the recursion limit, because the server would stop after 100 levels.

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
    """Drop RECURSIVE, because the server recognizes a common table expression that reads itself.

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
    list_columns_of_recursion,
    lift_limit_of_recursion,
    recur_without_a_word,
)
