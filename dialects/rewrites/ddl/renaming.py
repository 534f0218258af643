"""Renaming of tables, columns and indexes."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.context import before
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.procedures import execute, national
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Alter, unless=features.RENAME_CLAUSE)
def rename_by_procedure(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Rename tables, columns and indexes by a procedure, which takes the new name without quotes.

    SQL Server: Msg 102, incorrect syntax near 'RENAME'.
    https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql

    Before::

        ALTER TABLE "a" RENAME COLUMN "n" TO "m"

    After (tsql@2017)::

        EXECUTE sp_rename N'[a].[n]', N'm', N'COLUMN'
    """
    action = node.args["actions"][0]
    if isinstance(action, exp.RenameColumn):
        return _rename([node.this.this, action.this.this], action.args["to"].name, "COLUMN", target)
    if not isinstance(action, exp.AlterRename):
        return None
    if node.args["kind"] != "INDEX":
        return _rename([node.this.this], action.this.name, "OBJECT", target)
    table = before(node).find_with_part(node.this.name)
    if table is None:
        hint = "the statement that creates it must come before: it names the table"
        raise refusal(f'renaming the index "{node.this.name}"', target, hint, features.RENAME_CLAUSE)
    owner = exp.to_identifier(table.name, quoted=True)
    return _rename([owner, node.this.this], action.this.name, "INDEX", target)


def _rename(path: list[exp.Expr], new: str, kind: str, target: Target) -> exp.Expr:
    old = ".".join(name.sql(target.family.dialect) for name in path)
    return execute("sp_rename", *(national(text) for text in (old, new, kind)))


@rule(exp.Alter, unless=features.INDEXES_RENAMED_ALONE)
def rename_indexes_of_tables(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Rename an index by a change of its table.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/alter-table.html

    Before::

        CREATE INDEX "i" ON "a" ("n"); ALTER INDEX "i" RENAME TO "j"

    After (mysql@8.4)::

        CREATE INDEX `i` ON `a`(`n`); ALTER TABLE `a` RENAME INDEX `i` TO `j`
    """
    action = node.args["actions"][0]
    if node.args["kind"] != "INDEX" or not isinstance(action, exp.AlterRename):
        return None
    table = before(node).find_with_part(node.this.name)
    if table is None:
        hint = "the statement that creates it must come before: it names the table"
        raise refusal(f'renaming the index "{node.this.name}"', target, hint, features.INDEXES_RENAMED_ALONE)
    owner = exp.to_identifier(table.name, quoted=True)
    return phrase("ALTER TABLE", owner, "RENAME INDEX", copy_tree(node.this.this), "TO", copy_tree(action.this.this))


RULES: tuple[Rule, ...] = (rename_by_procedure, rename_indexes_of_tables)
