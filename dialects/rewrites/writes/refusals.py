"""Definitions and changes of rows on a server that has none like Django's, and SQLite's own statements."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Create, exp.Alter, exp.Drop, exp.Comment, unless=features.DEFINITIONS)
def refuse_definitions(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse definitions of tables, which need an engine and a sort key that no model has.

    ClickHouse has no foreign keys, no unique constraints, and no keys that the server makes.
    https://clickhouse.com/docs/engines/table-engines/mergetree-family/mergetree

    Refused (clickhouse@26.3)::

        DROP TABLE "a"

    Message::

        DROP is not supported on clickhouse@26.3: define the tables by the server's own SQL, and set managed = False in
        the models (https://clickhouse.com/docs/engines/table-engines/mergetree-family/mergetree)
    """
    hint = "define the tables by the server's own SQL, and set managed = False in the models"
    raise refusal(node.key.upper(), target, hint, features.DEFINITIONS)


@rule(exp.Update, exp.Delete, exp.Merge, exp.OnConflict, exp.Returning, unless=features.CHANGES_OF_ROWS)
def refuse_changes_of_rows(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse changes of rows: UPDATE, DELETE, MERGE, and ON CONFLICT and RETURNING of an INSERT.

    A change rewrites parts of a table, and cannot be undone.
    https://clickhouse.com/docs/sql-reference/statements/update

    Refused (clickhouse@26.3)::

        DELETE FROM "a" WHERE "a"."id" = %s

    Message::

        DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor
        (https://clickhouse.com/docs/sql-reference/statements/update)
    """
    hint = "insert new rows, or send the server's own statement by a cursor"
    name = "ON CONFLICT" if isinstance(node, exp.OnConflict) else node.key.upper()
    raise refusal(name, target, hint, features.CHANGES_OF_ROWS)


@rule(exp.Insert, exp.Glob, exp.Pragma, unless=features.INSERT_OR_REPLACE)
def refuse_insert_or_glob_and_pragma(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse INSERT OR REPLACE, GLOB and PRAGMA, which sqlglot prints as they are.

    SQL Server: Msg 156, incorrect syntax near the keyword 'OR'. Oracle: ORA-00925, missing INTO keyword. PostgreSQL: syntax
    error at or near "OR". https://www.sqlite.org/lang_conflict.html

    Refused (tsql@2017)::

        INSERT OR IGNORE INTO "a" ("id") VALUES (%s)

    Message::

        INSERT OR IGNORE is not supported on tsql@2017: write INSERT ... ON CONFLICT, or use bulk_create() with
        ignore_conflicts or update_conflicts (https://learn.microsoft.com/en-us/sql/t-sql/statements/insert-transact-sql)
    """
    if isinstance(node, exp.Glob):
        raise refusal("the operator GLOB", target, "use LIKE, or filter in Python", features.INSERT_OR_REPLACE)
    if isinstance(node, exp.Pragma):
        raise refusal("PRAGMA", target, "send the server's own statement by a cursor", features.INSERT_OR_REPLACE)
    if node.args.get("alternative"):
        hint = "write INSERT ... ON CONFLICT, or use bulk_create() with ignore_conflicts or update_conflicts"
        raise refusal(f"INSERT OR {node.args['alternative']}", target, hint, features.INSERT_OR_REPLACE)
    return None


RULES: tuple[Rule, ...] = (refuse_definitions, refuse_changes_of_rows, refuse_insert_or_glob_and_pragma)
