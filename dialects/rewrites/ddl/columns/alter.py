"""ALTER COLUMN: types, NULL and defaults."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import CHECK, PRIMARY_KEY, constraints, default_of, is_identity, is_required
from dialects.ddl.context import replace_by, table_after, table_before
from dialects.ddl.replace_column import alter
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.columns.types import collation_name, column_type
from dialects.rewrites.ddl.dropping import drop_default
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Alter, unless=features.CHANGES_OF_CONSTRAINED_COLUMNS)
def refuse_changes_of_constrained_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Refuse to change the type of a column with a key or CHECK, or drop a shared CHECK's column.

    A column before a key cannot be dropped either. DuckDB: cannot change the type of a column that has a UNIQUE or
    PRIMARY KEY constraint specified; cannot drop column because there is a CHECK constraint that depends on it; an
    index depends on a column after it.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Refused (duckdb@2.0)::

        CREATE TABLE "a" ("n" INT PRIMARY KEY);
        ALTER TABLE "a" ALTER COLUMN "n" TYPE BIGINT

    Message::

        a change of the constrained column "n" is not supported on duckdb@2.0: create a new table that has it, and
        copy the rows (https://duckdb.org/docs/stable/sql/statements/alter_table)
    """
    table, action = table_before(node), node.args["actions"][0]
    keys = [part for part in table.parts.values() if part.kind == PRIMARY_KEY]
    if isinstance(action, exp.AlterColumn) and action.args.get("dtype"):
        name = action.name
        held = any(name in part.columns for part in table.parts.values() if part.kind in (PRIMARY_KEY, CHECK))
    elif isinstance(action, exp.Drop) and action.args["kind"] == "COLUMN":
        name = action.args["tables"][0].name
        columns = list(table.columns)
        since = columns.index(name) if name in columns else len(columns)
        held = any(column in columns[since:] for part in keys for column in part.columns) or any(
            name in part.columns and len(part.columns) > 1 for part in table.parts.values() if part.kind == CHECK
        )
    else:
        return None
    if held:
        hint = "create a new table that has it, and copy the rows"
        construct = f'a change of the constrained column "{name}"'
        raise refusal(construct, target, hint, features.CHANGES_OF_CONSTRAINED_COLUMNS)
    return None


@rule(exp.Alter, unless=features.COMBINED_ALTERS)
def alter_one_thing_at_a_time(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Split several changes of a table into several statements.

    SQL Server: Msg 102, incorrect syntax near 'ALTER'. DuckDB: only one ALTER command per statement is supported.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Before::

        ALTER TABLE "a" ALTER COLUMN "n" SET DEFAULT 3, ALTER COLUMN "m" SET NOT NULL

    After (oracle@19c)::

        ALTER TABLE "A" MODIFY "N" DEFAULT 3; ALTER TABLE "A" MODIFY "M" NOT NULL
    """
    actions = node.args["actions"]
    if len(actions) < 2:
        return None
    return replace_by(node, *(alter(node.this.name, copy_tree(action)).tree for action in actions))


@rule(exp.Alter, unless=features.ALTER_COLUMN_ACTIONS)
def alter_columns_as_a_whole(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Repeat type, collation and NULL of a column that changes, or put only what changes after MODIFY.

    SQL Server: Msg 156, incorrect syntax near the keyword 'SET'. A column allows NULL if NOT NULL is not repeated.
    Oracle: ORA-01735, invalid ALTER TABLE option.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-transact-sql

    Before::

        ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL

    After (oracle@19c)::

        ALTER TABLE "A" MODIFY "N" NOT NULL
    """
    actions = node.args["actions"]
    if not any(isinstance(action, exp.AlterColumn) for action in actions):
        return None
    column = actions[0]
    if not target.has(features.DEFAULTS_WITHOUT_NAMES) and _is_about_default(column):
        return _replace_default(node, column, target)
    if target.has(features.MODIFY_CLAUSE):
        node.set("actions", [_modify(action, target) for action in actions])
    else:
        node.set("actions", [_whole(node, column, target)])
    return node


@rule(exp.Alter, unless=features.CHANGES_BY_PART)
def modify_columns_with_all_parts(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Repeat type, NULL, default and AUTO_INCREMENT of a column that changes, because MODIFY drops what is left out.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/alter-table.html

    Before::

        CREATE TABLE "a" ("n" INT DEFAULT 3); ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL

    After (mysql@8.4)::

        CREATE TABLE `a` (`n` integer DEFAULT 3); ALTER TABLE `a` MODIFY COLUMN `n` integer NOT NULL DEFAULT 3
    """
    actions = node.args["actions"]
    if not any(isinstance(action, exp.AlterColumn) and not _is_about_default(action) for action in actions):
        return None
    columns = table_after(node).columns
    changed: dict[str, exp.Expr] = {}
    for action in actions:
        if isinstance(action, exp.AlterColumn) and not _is_about_default(action):
            changed[action.name] = _all_parts(action, columns.get(action.name), target)
        else:
            changed[f"{len(changed)} {action.name}"] = action
    node.set("actions", list(changed.values()))
    return node


def _all_parts(action: exp.AlterColumn, column: exp.ColumnDef | None, target: Target) -> exp.Expr:
    if column is None:
        hint = "the statement that creates the table must come before: it has the column's type and NULL"
        raise refusal(f'altering the column "{action.name}"', target, hint, features.CHANGES_BY_PART)
    collation = constraints(column, exp.CollateColumnConstraint)
    typed = _type_and_collation(column.args["kind"], collation[0].args["kind"] if collation else None, target)
    parts: list[exp.Expr | str] = [*typed, "NOT NULL" if is_required(column) else "NULL"]
    default = default_of(column)
    if default is not None:
        parts += ["DEFAULT", copy_tree(default)]
    if is_identity(column):
        parts.append("AUTO_INCREMENT")
    return phrase("MODIFY COLUMN", copy_tree(action.this), *parts)


@rule(exp.AlterColumn)
def spell_set_not_null(node: exp.AlterColumn, target: Target) -> exp.Expr | None:
    """Write SET NOT NULL as text, because sqlglot's generator does not support it.

    https://www.postgresql.org/docs/current/sql-altertable.html

    Before::

        ALTER TABLE "a" ALTER COLUMN "n" TYPE BIGINT, ALTER COLUMN "n" SET NOT NULL

    After (duckdb@2.0)::

        ALTER TABLE "a" ALTER COLUMN "n" SET DATA TYPE BIGINT; ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL
    """
    if node.args.get("allow_null") is not False:
        return None
    return phrase("ALTER COLUMN", copy_tree(node.this), "SET NOT NULL")


def _is_about_default(action: exp.AlterColumn) -> bool:
    return bool(action.args.get("default")) or bool(action.args.get("drop") and action.args.get("allow_null") is None)


def _modify(action: exp.AlterColumn, target: Target) -> exp.Expr:
    """Build ``MODIFY column`` and its changes.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ALTER-TABLE.html
    """
    if action.args.get("dtype"):
        return phrase(
            "MODIFY",
            copy_tree(action.this),
            *_type_and_collation(action.args["dtype"], action.args.get("collate"), target),
        )
    if action.args.get("default"):
        return phrase("MODIFY", copy_tree(action.this), "DEFAULT", copy_tree(action.args["default"]))
    if action.args.get("allow_null") is None:
        return phrase("MODIFY", copy_tree(action.this), "DEFAULT NULL")
    return phrase("MODIFY", copy_tree(action.this), "NULL" if action.args["allow_null"] else "NOT NULL")


def _type_and_collation(kind: exp.DataType, collation: exp.Expr | None, target: Target) -> list[exp.Expr | str]:
    """Return a column's type and its collation."""
    collated: list[exp.Expr | str] = ["COLLATE", collation_name(collation.name, target)] if collation else []
    return [copy_tree(column_type(kind, target)), *collated]


def _whole(node: exp.Alter, action: exp.AlterColumn, target: Target) -> exp.Expr:
    """Build ``ALTER COLUMN column type COLLATE collation NOT NULL``."""
    column = table_after(node).columns.get(action.name)
    if column is None:
        hint = "the statement that creates the table must come before: it has the column's type and NULL"
        raise refusal(f'altering the column "{action.name}"', target, hint, features.ALTER_COLUMN_ACTIONS)
    collation = constraints(column, exp.CollateColumnConstraint)
    typed = _type_and_collation(column.args["kind"], collation[0].args["kind"] if collation else None, target)
    null = "NOT NULL" if is_required(column) else "NULL"
    return phrase("ALTER COLUMN", copy_tree(action.this), *typed, null)


def _replace_default(node: exp.Alter, action: exp.AlterColumn, target: Target) -> exp.Expr:
    """Replace the default, a constraint of its own: drop the old one by any name, and add another."""
    default = action.args.get("default")
    if default is None:
        return replace_by(node, drop_default(node.this, action.this, target))
    node.set("actions", [phrase("ADD DEFAULT", copy_tree(default), "FOR", copy_tree(action.this))])
    column = table_before(node).columns.get(action.name)
    if column is None or default_of(column) is None:
        return node
    return replace_by(node, drop_default(node.this, action.this, target), node)


SINGLES: tuple[Rule, ...] = (alter_one_thing_at_a_time,)
RULES: tuple[Rule, ...] = (
    refuse_changes_of_constrained_columns,
    alter_columns_as_a_whole,
    modify_columns_with_all_parts,
    spell_set_not_null,
)
