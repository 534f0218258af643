"""ALTER COLUMN: types, NULL, defaults, and columns that are dropped or renamed."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.definitions.catalogue import CHECK, PRIMARY_KEY, constraints, default_of, is_not_null
from dialects.definitions.context import before, instead, table_after, table_before
from dialects.errors import Unsupported
from dialects.functions.table import call
from dialects.rewrites.definitions.procedures import execute, national, with_variable
from dialects.rewrites.definitions.types import collation_name, column_type
from dialects.rewriting import Rule, phrase, rule
from dialects.target import Target


@rule(exp.Alter, unless=features.ALTER_COLUMN_ACTIONS)
def alter_columns_as_a_whole(node: exp.Alter, target: Target) -> exp.Expr | None:
    """A column that changes is told its type, collation and NULL again, or only what changes, after MODIFY.

    SQL Server: Msg 156, incorrect syntax near the keyword 'SET'; a column that is not told NOT NULL takes NULL.
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
        return _default_as_constraint(node, column, target)
    if target.has(features.MODIFY_CLAUSE):
        node.set("actions", [_modified(action, target) for action in actions])
    else:
        node.set("actions", [_whole(node, column, target)])
    return node


@rule(exp.AlterColumn)
def spell_set_not_null(node: exp.AlterColumn, target: Target) -> exp.Expr | None:
    """SET NOT NULL is spelled here, for sqlglot reads it and does not print it.

    https://www.postgresql.org/docs/current/sql-altertable.html

    Before::

        ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL

    After (duckdb@2.0)::

        ALTER TABLE "a" ALTER COLUMN "n" SET NOT NULL
    """
    if node.args.get("allow_null") is not False:
        return None
    return phrase("ALTER COLUMN", node.this.copy(), "SET NOT NULL")


def _is_about_default(action: exp.AlterColumn) -> bool:
    return bool(action.args.get("default")) or bool(action.args.get("drop") and action.args.get("allow_null") is None)


def _modified(action: exp.AlterColumn, target: Target) -> exp.Expr:
    """``MODIFY column`` and what changes.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ALTER-TABLE.html
    """
    if action.args.get("dtype"):
        return phrase("MODIFY", action.this.copy(), *_typed(action.args["dtype"], action.args.get("collate"), target))
    if action.args.get("default"):
        return phrase("MODIFY", action.this.copy(), "DEFAULT", action.args["default"].copy())
    if action.args.get("allow_null") is None:
        return phrase("MODIFY", action.this.copy(), "DEFAULT NULL")
    return phrase("MODIFY", action.this.copy(), "NULL" if action.args["allow_null"] else "NOT NULL")


def _typed(kind: exp.DataType, collation: exp.Expr | None, target: Target) -> list[exp.Expr | str]:
    """A column's type and its collation."""
    collated: list[exp.Expr | str] = ["COLLATE", collation_name(collation.name, target)] if collation else []
    return [column_type(kind, target).copy(), *collated]


def _whole(node: exp.Alter, action: exp.AlterColumn, target: Target) -> exp.Expr:
    """``ALTER COLUMN column type COLLATE collation NOT NULL``."""
    column = table_after(node).columns.get(action.name)
    if column is None:
        hint = "the statement that creates the table has to come before, for it tells the column's type and NULL"
        raise Unsupported(f'altering the column "{action.name}"', target, hint, _url(target))
    collation = constraints(column, exp.CollateColumnConstraint)
    typed = _typed(column.args["kind"], collation[0].args["kind"] if collation else None, target)
    null = "NOT NULL" if is_not_null(column) else "NULL"
    return phrase("ALTER COLUMN", action.this.copy(), *typed, null)


def _url(target: Target) -> str:
    return features.ALTER_COLUMN_ACTIONS.urls[target.family.name]


def _default_as_constraint(node: exp.Alter, action: exp.AlterColumn, target: Target) -> exp.Expr:
    """The default is a constraint of its own: the one there is goes, by whatever name it has, and another is added."""
    default = action.args.get("default")
    if default is None:
        return instead(node, drop_default(node.this, action.this, target))
    node.set("actions", [phrase("ADD DEFAULT", default.copy(), "FOR", action.this.copy())])
    column = table_before(node).columns.get(action.name)
    if column is None or default_of(column) is None:
        return node
    return instead(node, drop_default(node.this, action.this, target), node)


def drop_default(table: exp.Table, column: exp.Identifier, target: Target) -> exp.Expr:
    """Drop the default of a column, if it has one, by the name that the server knows.

    https://learn.microsoft.com/en-us/sql/relational-databases/system-catalog-views/sys-default-constraints-transact-sql
    """
    quoted = table.this.sql(target.family.dialect)
    start = national(f"ALTER TABLE {quoted} DROP CONSTRAINT ")
    parent = exp.column("parent_object_id", quoted=True)
    its_column = call("COL_NAME", parent.copy(), exp.column("parent_column_id", quoted=True))
    found = (
        exp.select(exp.Add(this=start, expression=call("QUOTENAME", exp.column("name", quoted=True))))
        .from_(exp.table_("default_constraints", db="sys", quoted=True))
        .where(exp.EQ(this=parent, expression=call("OBJECT_ID", national(quoted))))
        .where(exp.EQ(this=its_column, expression=national(column.name)))
    )
    return with_variable("@statement", "NVARCHAR(MAX)", exp.Subquery(this=found), execute("(@statement)"))


@rule(exp.Alter, unless=features.DEFAULTS_WITHOUT_NAMES)
def drop_defaults_of_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """A column goes after its default, which is a constraint whose name the server knows.

    SQL Server: Msg 5074, the object is dependent on column.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-transact-sql

    Before::

        ALTER TABLE "a" DROP COLUMN "n" CASCADE

    After (tsql@2017)::

        DECLARE @statement NVARCHAR(MAX) = (SELECT N'ALTER TABLE [a] DROP CONSTRAINT ' + QUOTENAME([name])
        FROM [sys].[default_constraints] WHERE [parent_object_id] = OBJECT_ID(N'[a]')
        AND COL_NAME([parent_object_id], [parent_column_id]) = N'n') EXECUTE (@statement);
        ALTER TABLE [a] DROP COLUMN [n]
    """
    action = node.args["actions"][0]
    if not isinstance(action, exp.Drop) or action.args["kind"] != "COLUMN":
        return None
    action.set("cascade", False)
    name = action.args["tables"][0].this
    column = table_before(node).columns.get(name.name)
    if column is not None and default_of(column) is None:
        return node
    return instead(node, drop_default(node.this, name, target), node)


@rule(exp.Alter, exp.Drop, unless=features.PLAIN_CASCADE)
def cascade_to_constraints(node: exp.Alter | exp.Drop, target: Target) -> exp.Expr | None:
    """What is dropped takes the constraints that name it along, where the server has a word for it.

    Oracle: ORA-02449, unique/primary keys in table referenced by foreign keys; ORA-12991.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/DROP-TABLE.html

    Before::

        DROP TABLE "a" CASCADE

    After (oracle@19c)::

        DROP TABLE "A" CASCADE CONSTRAINTS
    """
    if isinstance(node, exp.Alter):
        drop = node.args["actions"][0]
        wanted = isinstance(drop, exp.Drop) and drop.args["kind"] == "COLUMN"
    else:
        drop = node
        wanted = node.args["kind"] == "TABLE" and bool(node.args.get("cascade"))
    if not wanted:
        return None
    cascades = target.has(features.CASCADING_DROPS)
    drop.set("cascade", cascades)
    drop.set("constraints", cascades)
    return node


@rule(exp.Alter, unless=features.RENAME_CLAUSE)
def rename_by_procedure(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Tables, columns and indexes are renamed by a procedure, which takes the new name without quotes.

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
    table = before(node).holding(node.this.name)
    if table is None:
        hint = "the statement that creates it has to come before, for it names the table"
        url = features.RENAME_CLAUSE.urls[target.family.name]
        raise Unsupported(f'renaming the index "{node.this.name}"', target, hint, url)
    owner = exp.to_identifier(table.name, quoted=True)
    return _rename([owner, node.this.this], action.this.name, "INDEX", target)


def _rename(path: list[exp.Expr], new: str, kind: str, target: Target) -> exp.Expr:
    old = ".".join(name.sql(target.family.dialect) for name in path)
    return execute("sp_rename", *(national(text) for text in (old, new, kind)))


@rule(exp.Alter, unless=features.CHANGES_OF_CONSTRAINED_COLUMNS)
def refuse_changes_of_constrained_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """A column with a key or a CHECK keeps its type, and the columns before a key stay where they are.

    DuckDB: cannot change the type of a column that has a UNIQUE or PRIMARY KEY constraint specified; cannot drop this
    column, an index depends on a column after it.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Before::

        ALTER TABLE "a" ALTER COLUMN "n" TYPE BIGINT

    After (duckdb@2.0)::

        ALTER TABLE "a" ALTER COLUMN "n" SET DATA TYPE BIGINT
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
        held = any(column in columns[since:] for part in keys for column in part.columns)
    else:
        return None
    if held:
        hint = "make a table that has it, and copy the rows"
        url = features.CHANGES_OF_CONSTRAINED_COLUMNS.urls[target.family.name]
        raise Unsupported(f'a change of the constrained column "{name}"', target, hint, url)
    return None


RULES: tuple[Rule, ...] = (
    refuse_changes_of_constrained_columns,
    alter_columns_as_a_whole,
    spell_set_not_null,
    drop_defaults_of_columns,
    cascade_to_constraints,
    rename_by_procedure,
)
