"""Savepoints."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Alias, unless=features.SAVEPOINT_STATEMENT)
def save_transactions(node: exp.Alias, target: Target) -> exp.Expr | None:
    """Set a savepoint by SAVE TRANSACTION.

    SQL Server: Msg 102, incorrect syntax near 'SAVEPOINT'.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/save-transaction-transact-sql

    Before::

        SAVEPOINT "x"

    After (tsql@2017)::

        SAVE TRANSACTION [x]
    """
    if not is_savepoint(node):
        return None
    if not target.has(features.SAVEPOINTS):
        _refuse(target)
    return phrase("SAVE TRANSACTION", node.args["alias"])


@rule(exp.Alias)
def set_savepoints(node: exp.Alias, target: Target) -> exp.Expr | None:
    """Write SAVEPOINT as a statement, because sqlglot parses a column of that name with an alias.

    https://www.postgresql.org/docs/current/sql-savepoint.html

    Before::

        SAVEPOINT "savepoint_of_the_second_transaction"

    Sqlglot alone (oracle@11g)::

        SAVEPOINT AS "savepoint_of_the_second_transaction"

    After (oracle@11g)::

        SAVEPOINT "SAVEPOINT_OF_THE_SECOND_TR662B"
    """
    return phrase("SAVEPOINT", node.args["alias"]) if is_savepoint(node) else None


@rule(exp.Rollback, unless=features.SAVEPOINT_STATEMENT)
def roll_back_to_saved_transactions(node: exp.Rollback, target: Target) -> exp.Expr | None:
    """Roll back by ROLLBACK TRANSACTION with the savepoint's name; without a name, everything would be rolled back.

    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/rollback-transaction-transact-sql

    Before::

        ROLLBACK TO SAVEPOINT "x"

    After (tsql@2017)::

        ROLLBACK TRANSACTION [x]
    """
    name = node.args.get("savepoint")
    if name is None:
        return None
    if not target.has(features.SAVEPOINTS):
        _refuse(target)
    return phrase("ROLLBACK TRANSACTION", copy_tree(name))


def is_savepoint(node: exp.Alias) -> bool:
    """Return whether a statement is SAVEPOINT, which sqlglot parses as a column with an alias."""
    return node.parent is None and isinstance(node.this, exp.Column) and node.this.name.upper() == "SAVEPOINT"


def _refuse(target: Target) -> None:
    hint = "leave the inner transaction out"
    raise refusal("SAVEPOINT", target, hint, features.SAVEPOINTS)


RULES: tuple[Rule, ...] = (save_transactions, set_savepoints, roll_back_to_saved_transactions)
