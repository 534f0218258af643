"""WITH: where it is allowed, and the meaning of its names there."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree, identifier
from dialects.sql.scopes import STATEMENTS, definition, find_references, is_correlated, is_recursive, name_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.CTE, unless=features.WRITING_CTES)
def refuse_writing_ctes(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Refuse a common table expression that inserts, updates or deletes.

    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Refused (tsql@2017)::

        WITH "c" AS (DELETE FROM "a" RETURNING "a"."id") SELECT "c"."id" FROM "c"

    Message::

        a WITH that writes is not supported on tsql@2017: write in a statement of its own, and read what it
        returns
        (https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql)
    """
    if not isinstance(node.this, (exp.Insert, exp.Update, exp.Delete, exp.Merge)):
        return None
    raise refusal(
        "a WITH that writes", target, "write in a statement of its own, and read what it returns", features.WRITING_CTES
    )


@rule(exp.CTE, unless=features.MATERIALIZED_HINTS)
def drop_hints_of_ctes(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Drop MATERIALIZED and NOT MATERIALIZED, because the server decides how to compute the expression.

    SQL Server: Msg 102, incorrect syntax near 'MATERIALIZED'. Oracle: ORA-00907.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Before::

        WITH "c" AS MATERIALIZED (SELECT "a"."id" FROM "a") SELECT "c"."id" FROM "c"

    After (oracle@19c)::

        WITH "C" AS (SELECT "A"."ID" FROM "A") SELECT "C"."ID" FROM "C"
    """
    if node.args.get("materialized") is None:
        return None
    node.set("materialized", None)
    return node


@rule(exp.With, unless=features.SCOPED_CTES)
def name_ctes_apart(node: exp.With, target: Target) -> exp.Expr | None:
    """Rename a common table expression that hides a table it reads, or has the name of another one.

    If a common table expression reads a table of its own name, the server takes that for a recursion. It ignores case. SQL Server: Msg 252, recursive common table expression does not contain a top-level UNION ALL operator.
    Oracle: ORA-32039.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Before::

        WITH "b" AS (SELECT "b"."id" FROM "b" WHERE "b"."n" > 3) SELECT "b"."id" FROM "b"

    After (tsql@2017)::

        WITH [b_2] AS (SELECT [b].[id] AS [id] FROM [b] WHERE [b].[n] > 3) SELECT [b].[id] FROM [b_2] AS [b]
    """
    root = node.root()
    changed = False
    for cte in node.expressions:
        own = find_references(cte, root)
        mine = {id(table) for table in own}
        others = {table.name.upper() for table in root.find_all(exp.Table) if id(table) not in mine}
        others |= {name_of(other).name.upper() for other in root.find_all(exp.CTE) if other is not cte}
        name = name_of(cte)
        if name.name.upper() not in others:
            continue
        changed = True
        new, number = name.name, 1
        while new.upper() in others:
            number += 1
            new = f"{name.name}_{number}"
        for table in own:
            if not table.args.get("alias"):
                table.set("alias", exp.TableAlias(this=copy_tree(table.this)))
            table.set("this", identifier(new))
        cte.args["alias"].set("this", identifier(new))
    return node if changed else None


@rule(exp.Insert, exp.Update, exp.Delete, exp.Merge, unless=features.CTES_OF_WRITES)
def move_ctes_into_queries(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Move the WITH of an INSERT, UPDATE or DELETE into its queries, because WITH belongs to a query.

    Oracle: ORA-00928, missing SELECT keyword.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        WITH "c" AS (SELECT "b"."id" FROM "b") DELETE FROM "a" WHERE "a"."id" IN (SELECT "c"."id" FROM "c")

    After (oracle@19c)::

        DELETE FROM "A" WHERE "A"."ID" IN (WITH "C" AS (SELECT "B"."ID" FROM "B") SELECT "C"."ID" FROM "C")
    """
    with_ = node.args.get("with_")
    if with_ is None:
        return None
    read = [table for table in node.find_all(exp.Table) if getattr(definition(table), "parent", None) is with_]
    queries: list[exp.Expr] = []
    for table in read:
        query = _outermost_query(table, node)
        if table.find_ancestor(exp.With) is with_ or any(query is found for found in queries):
            continue
        if query is None:
            _inline(table, target)
        else:
            queries.append(query)
    for query in queries:
        own = query.args.get("with_")
        copy = copy_tree(with_)
        copy.set("expressions", [*copy.expressions, *(own.expressions if own else ())])
        query.set("with_", copy)
    node.set("with_", None)
    return node


def _outermost_query(node: exp.Expr, statement: exp.Expr) -> exp.Expr | None:
    """Return the query directly below a statement that a node is in."""
    found = None
    ancestor = node.parent
    while ancestor is not None and ancestor is not statement:
        if isinstance(ancestor, (exp.Select, exp.SetOperation)):
            found = ancestor
        ancestor = ancestor.parent
    return found


@rule(exp.With, unless=features.NESTED_CTES)
def hoist_ctes(node: exp.With, target: Target) -> exp.Expr | None:
    """Move WITH to the head of the statement; inline one that reads an outer row as derived tables.

    SQL Server: Msg 156, incorrect syntax near the keyword 'WITH'. Oracle: ORA-32034, unsupported use of WITH clause, in
    an arm of a set operation and in another WITH.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."id" IN (WITH "c" AS (SELECT "b"."id" FROM "b") SELECT "c"."id" FROM "c")

    After (tsql@2017)::

        WITH [c] AS (SELECT [b].[id] AS [id] FROM [b]) SELECT [a].[id] FROM [a]
        WHERE [a].[id] IN (SELECT [c].[id] FROM [c])
    """
    if node.parent is None:
        return None  # Hoisted with another CTE.
    root = node.root()
    changed = False
    while nested := next((with_ for with_ in root.find_all(exp.With) if _is_misplaced(with_, target)), None):
        changed = True
        home = _home(nested, target)
        for cte in list(nested.expressions):
            if is_correlated(cte.this):
                for table in find_references(cte, nested.parent):  # type: ignore[arg-type]
                    _inline(table, target)
                cte.pop()
            elif home is not nested.parent:
                recursive = nested.args.get("recursive")
                outer = _hoist(cte, nested, home)
                outer.set("recursive", outer.args.get("recursive") or recursive)
        if not nested.expressions:
            nested.pop()
    return node if changed else None


def _is_misplaced(with_: exp.With, target: Target) -> bool:
    """Return whether a WITH is in a place that allows none, or reads a row of the outer statement."""
    home = _home(with_, target)
    if home is not with_.parent:
        return True
    return home.find_ancestor(*STATEMENTS) is not None and any(is_correlated(cte.this) for cte in with_.expressions)


def _home(with_: exp.With, target: Target) -> exp.Expr:
    """Return the statement, or its outermost query, whose head a WITH belongs to."""
    home = with_.parent
    ancestor = with_.parent
    while ancestor is not None:
        writes = isinstance(ancestor, (exp.Insert, exp.Update, exp.Delete, exp.Merge))
        if isinstance(ancestor, STATEMENTS) and not (writes and not target.has(features.CTES_OF_WRITES)):
            home = ancestor if not isinstance(ancestor, exp.Subquery) or ancestor.parent is None else home
        ancestor = ancestor.parent
    return home  # type: ignore[return-value]


def _hoist(cte: exp.CTE, nested: exp.With, home: exp.Expr) -> exp.With:
    """Move a CTE to the WITH of its home, before the CTE that contained it."""
    outer: exp.With | None = home.args.get("with_")
    if outer is None:
        outer = exp.With(expressions=[])
        home.set("with_", outer)
    before: exp.Expr | None = nested
    while before is not None and before.parent is not outer:
        before = before.parent
    moved = cte.pop()
    ctes = outer.expressions
    place = next((number for number, other in enumerate(ctes) if other is before), len(ctes))
    outer.set("expressions", [*ctes[:place], moved, *ctes[place:]])
    return outer


def _inline(table: exp.Table, target: Target) -> None:
    """Replace a table that is a CTE with the CTE's query."""
    cte = definition(table)
    if cte is None or is_recursive(cte):
        hint = "compute it for all rows, and choose those of the row outside"
        raise refusal("a recursive WITH that reads a query around it", target, hint, _url(target))
    alias = table.args.get("alias") or exp.TableAlias(this=copy_tree(table.this))
    columns = cte.args["alias"].args.get("columns")
    if columns and not alias.args.get("columns"):
        alias.set("columns", [copy_tree(name) for name in columns])
    table.replace(exp.Subquery(this=copy_tree(cte.this), alias=alias, joins=table.args.get("joins")))


def _url(target: Target) -> str:
    return target.page_of(features.NESTED_CTES)


#: Before the rules on writes.
REFUSALS: tuple[Rule, ...] = (refuse_writing_ctes,)
RULES: tuple[Rule, ...] = (
    drop_hints_of_ctes,
    name_ctes_apart,
    move_ctes_into_queries,
    hoist_ctes,
)
