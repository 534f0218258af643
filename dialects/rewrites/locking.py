"""SELECT ... FOR UPDATE."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.Select, unless=features.ROW_LOCKS)
def drop_row_locks(node: exp.Select, target: Target) -> exp.Expr | None:
    """Where writers are serialised anyway there are no row locks, and FOR UPDATE does nothing, as Django documents it.

    https://docs.djangoproject.com/en/stable/ref/models/querysets/#select-for-update

    Before::

        SELECT "a"."id" FROM "a" FOR UPDATE

    After (duckdb@1.5)::

        SELECT "a"."id" FROM "a"
    """
    if not node.args.get("locks"):
        return None
    node.set("locks", None)
    return node


@rule(exp.Select, unless=features.FOR_UPDATE_CLAUSE)
def lock_rows_by_table_hints(node: exp.Select, target: Target) -> exp.Expr | None:
    """FOR UPDATE is a hint on each table whose rows are locked.

    SQL Server: Msg 156, FOR UPDATE is only allowed for cursors.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/hints-transact-sql-table

    Before::

        SELECT "a"."id" FROM "a" FOR UPDATE SKIP LOCKED

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WITH (ROWLOCK, UPDLOCK, READPAST)
    """
    locks = node.args.get("locks")
    if not locks or not node.args.get("from_"):
        return None
    hints = ["ROWLOCK", "UPDLOCK"]
    match locks[0].args.get("wait"):
        case True:
            hints.append("NOWAIT")
        case False:
            hints.append("READPAST")
    wanted = {table.name for table in locks[0].expressions}
    tables = [node.args["from_"].this, *(join.this for join in node.args.get("joins") or ())]
    for table in tables:
        if isinstance(table, exp.Table) and (not wanted or table.alias_or_name in wanted):
            table.set("hints", [exp.WithTableHint(expressions=[exp.var(hint) for hint in hints])])
    node.set("locks", None)
    return node


@rule(exp.Select, unless=features.LOCKED_TABLES)
def lock_columns_of_tables(node: exp.Select, target: Target) -> exp.Expr | None:
    """FOR UPDATE OF names a column of each table whose rows are locked.

    Oracle: ORA-00904, invalid identifier.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Before::

        SELECT "a"."id" FROM "a" FOR UPDATE OF "a"

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" FOR UPDATE OF "A"."ID"
    """
    locked = [table for lock in node.args.get("locks") or () for table in lock.expressions]
    changed = False
    for table in locked:
        if not isinstance(table, exp.Table):
            continue
        own = next((c for c in node.find_all(exp.Column) if c.table == table.name and c.parent_select is node), None)
        if own is not None:
            table.replace(own.copy())
            changed = True
    return node if changed else None


@rule(exp.Select, unless=features.ROW_LOCKS_WITH_LIMIT)
def refuse_locks_on_slices(node: exp.Select, target: Target) -> exp.Expr | None:
    """The rows of a slice cannot be locked.

    Oracle: ORA-02014, cannot select FOR UPDATE from view with DISTINCT, GROUP BY, etc.
    https://docs.oracle.com/en/error-help/db/ora-02014/

    Before::

        SELECT "a"."id" FROM "a" FOR UPDATE

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" FOR UPDATE
    """
    if node.args.get("locks") and (node.args.get("limit") or node.args.get("offset")):
        url = features.ROW_LOCKS_WITH_LIMIT.urls[target.family.name]
        raise Unsupported("FOR UPDATE of a slice", target, "lock the rows of a subquery of keys", url)
    return None


RULES: tuple[Rule, ...] = (refuse_locks_on_slices, drop_row_locks, lock_rows_by_table_hints, lock_columns_of_tables)
