"""Keys, checks and references with a name, which stand after the column."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target


@rule(exp.Schema, unless=features.NAMED_COLUMN_KEYS)
def name_keys_behind_columns(node: exp.Schema, target: Target) -> exp.Expr | None:
    """Write keys, checks and references with names after all columns; a primary key has no name.

    MySQL: 1064, you have an error in your SQL syntax, or a reference after a column that is read and ignored.
    https://dev.mysql.com/doc/refman/8.0/en/create-table.html

    Before::

        CREATE TABLE "a" ("n" INT NOT NULL CONSTRAINT "a_n_key" UNIQUE)

    After (mysql@8.4)::

        CREATE TABLE `a` (`n` integer NOT NULL, CONSTRAINT `a_n_key` UNIQUE (`n`))
    """
    moved: list[exp.Expr] = []
    changed = False
    for column in [one for one in node.expressions if isinstance(one, exp.ColumnDef)]:
        changed = _take_named(column, moved) or changed
    for one in moved:
        node.append("expressions", one)
    return node if changed else None


@rule(exp.Alter, unless=features.NAMED_COLUMN_KEYS)
def add_keys_behind_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Add keys, checks and references with names beside an added column.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/alter-table.html

    Before::

        ALTER TABLE "a" ADD COLUMN "n" INT NULL CONSTRAINT "a_n_key" UNIQUE

    After (mysql@8.4)::

        ALTER TABLE `a` ADD COLUMN `n` integer NULL, ADD CONSTRAINT `a_n_key` UNIQUE (`n`)
    """
    moved: list[exp.Expr] = []
    changed = False
    for column in [one for one in node.args["actions"] if isinstance(one, exp.ColumnDef)]:
        changed = _take_named(column, moved) or changed
    for one in moved:
        node.append("actions", exp.AddConstraint(expressions=[one]))
    return node if changed else None


def _take_named(column: exp.ColumnDef, moved: list[exp.Expr]) -> bool:
    """Take constraints with names from a column, which then stand after it; return whether there are any."""
    kept = []
    changed = False
    for one in column.args.get("constraints") or []:
        kind, name = one.args["kind"], one.this
        if isinstance(kind, exp.PrimaryKeyColumnConstraint) and name:
            one.set("this", None)
            changed = True
        if isinstance(kind, exp.UniqueColumnConstraint) and name:
            of_column = exp.Schema(expressions=[copy_tree(column.this)])
            moved.append(exp.Constraint(this=name, expressions=[exp.UniqueColumnConstraint(this=of_column)]))
        elif isinstance(kind, exp.CheckColumnConstraint) and name:
            moved.append(exp.Constraint(this=name, expressions=[copy_tree(kind)]))
        elif isinstance(kind, exp.Reference):
            key = exp.ForeignKey(expressions=[copy_tree(column.this)], reference=copy_tree(kind))
            moved.append(exp.Constraint(this=name, expressions=[key]) if name else key)
        else:
            kept.append(one)
            continue
        changed = True
    column.set("constraints", kept)
    return changed


RULES: tuple[Rule, ...] = (name_keys_behind_columns, add_keys_behind_columns)
