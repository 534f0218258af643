"""SELECT ... FOR UPDATE."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import InvalidSQL
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.sql.index import find_all_in_scope
from dialects.sql.scopes import sources_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Select, unless=features.ROW_LOCKS)
def drop_row_locks(node: exp.Select, target: Target) -> exp.Expr | None:
    """Drop FOR UPDATE on servers without row locks, whose writers are serialized, as Django documents it.

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
    """Rewrite FOR UPDATE as a hint on each table whose rows are locked.

    SQL Server: Msg 156, FOR UPDATE is only allowed for cursors.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/hints-transact-sql-table

    Before::

        SELECT "a"."id" FROM "a" FOR UPDATE SKIP LOCKED

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WITH (ROWLOCK, UPDLOCK, READPAST)
    """
    locks = node.args.get("locks")
    if not locks:
        return None
    for table in sources_of(node):
        # The first clause that names a table, or names none, applies to it.
        lock = next((lock for lock in locks if not lock.expressions or _names(lock, table)), None)
        if lock is not None and isinstance(table, exp.Table):
            table.set("hints", [exp.WithTableHint(expressions=[exp.var(hint) for hint in _hints(lock)])])
    node.set("locks", None)
    return node


def _names(lock: exp.Lock, table: exp.Expr) -> bool:
    return table.alias_or_name in {named.name for named in lock.expressions}


def _hints(lock: exp.Lock) -> tuple[str, ...]:
    """Return the hints of a lock clause: an exclusive lock, or a lock that readers may share."""
    kind = "UPDLOCK" if lock.args.get("update") else "REPEATABLEREAD"
    match lock.args.get("wait"):
        case True:
            return ("ROWLOCK", kind, "NOWAIT")
        case False:
            return ("ROWLOCK", kind, "READPAST")
        case None:
            return ("ROWLOCK", kind)
    raise InvalidSQL("WAIT with a number of seconds is not generic SQL: use NOWAIT or SKIP LOCKED")


@rule(exp.Select, unless=features.LOCKED_TABLES)
def lock_columns_of_tables(node: exp.Select, target: Target) -> exp.Expr | None:
    """Name a column of each locked table in FOR UPDATE OF.

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
        changed = True
        own = next((c for c in find_all_in_scope(node, exp.Column) if c.table == table.name), None)
        if own is not None:
            table.replace(copy_tree(own))
        elif len(sources_of(node)) == 1:
            table.pop()
        else:
            hint = "select a column of each table that is locked"
            raise refusal("FOR UPDATE OF a table that no column is read from", target, hint, features.LOCKED_TABLES)
    return node if changed else None


@rule(exp.Lock, unless=features.SHARED_LOCKS)
def refuse_other_locks(node: exp.Lock, target: Target) -> exp.Expr | None:
    """Refuse locks other than FOR UPDATE, the only one: it would exclude those that may share a shared lock.

    Oracle: ORA-02000, missing UPDATE keyword.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html

    Refused (oracle@19c)::

        SELECT "a"."id" FROM "a" FOR SHARE

    Message::

        a lock other than one FOR UPDATE is not supported on oracle@19c: use one FOR UPDATE, with OF for the
        tables that it means
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SELECT.html)
    """
    locks = node.parent.args.get("locks") if node.parent else None
    if node.args.get("update") and not node.args.get("key") and len(locks or ()) == 1:
        return None
    hint = "use one FOR UPDATE, with OF for the tables that it means"
    raise refusal("a lock other than one FOR UPDATE", target, hint, _url(target))


@rule(exp.Lock, unless=features.LOCK_LISTS)
def refuse_lists_of_locked_tables(node: exp.Lock, target: Target) -> exp.Expr | None:
    """Refuse FOR UPDATE OF, because the lock is of all tables.

    MariaDB: 1064, you have an error in your SQL syntax.
    https://mariadb.com/kb/en/for-update/

    Refused (mariadb@10.11)::

        SELECT "a"."id" FROM "a" FOR UPDATE OF "a"

    Message::

        FOR UPDATE OF is not supported on mariadb@10.11: leave OF out, and lock the rows of all tables
        (https://mariadb.com/kb/en/for-update/)
    """
    if not node.expressions:
        return None
    raise refusal("FOR UPDATE OF", target, "leave OF out, and lock the rows of all tables", features.LOCK_LISTS)


@rule(exp.Lock, unless=features.NO_KEY_LOCKS)
def refuse_locks_of_keys(node: exp.Lock, target: Target) -> exp.Expr | None:
    """Refuse FOR NO KEY UPDATE and FOR KEY SHARE, which only PostgreSQL has.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/innodb-locking-reads.html

    Refused (mysql@8.4)::

        SELECT "a"."id" FROM "a" FOR NO KEY UPDATE

    Message::

        FOR NO KEY UPDATE or FOR KEY SHARE is not supported on mysql@8.4: use FOR UPDATE or FOR SHARE
        (https://dev.mysql.com/doc/refman/8.0/en/innodb-locking-reads.html)
    """
    if not node.args.get("key"):
        return None
    raise refusal("FOR NO KEY UPDATE or FOR KEY SHARE", target, "use FOR UPDATE or FOR SHARE", features.NO_KEY_LOCKS)


def _url(target: Target) -> str:
    return target.page_of(features.SHARED_LOCKS)


@rule(exp.Select, unless=features.ROW_LOCKS_WITH_LIMIT)
def refuse_locks_on_what_is_no_row(node: exp.Select, target: Target) -> exp.Expr | None:
    """Refuse to lock the rows of a slice, a group or an inner query: they are no table's rows.

    Oracle: ORA-02014, cannot select FOR UPDATE from view with DISTINCT, GROUP BY, etc.; ORA-00907 in a subquery.
    https://docs.oracle.com/en/error-help/db/ora-02014/

    Refused (oracle@19c)::

        SELECT DISTINCT "a"."n" FROM "a" FOR UPDATE

    Message::

        FOR UPDATE of groups is not supported on oracle@19c: lock the rows in a query of their own
        (https://docs.oracle.com/en/error-help/db/ora-02014/)
    """
    if not node.args.get("locks"):
        return None
    if node.args.get("limit") or node.args.get("offset"):
        raise refusal(
            "FOR UPDATE of a slice", target, "lock the rows of a subquery of keys", features.ROW_LOCKS_WITH_LIMIT
        )
    if find_all_in_scope(node, exp.AggFunc) or any(node.args.get(part) for part in ("distinct", "group", "having")):
        raise refusal(
            "FOR UPDATE of groups", target, "lock the rows in a query of their own", features.ROW_LOCKS_WITH_LIMIT
        )
    if node.find_ancestor(exp.Query, exp.Update, exp.Delete, exp.Insert):
        raise refusal(
            "FOR UPDATE in a subquery", target, "lock the rows in a query of their own", features.ROW_LOCKS_WITH_LIMIT
        )
    return None


RULES: tuple[Rule, ...] = (
    refuse_locks_on_what_is_no_row,
    refuse_other_locks,
    drop_row_locks,
    lock_rows_by_table_hints,
    lock_columns_of_tables,
    refuse_lists_of_locked_tables,
    refuse_locks_of_keys,
)
