"""Constraints: uniqueness and NULL, when they are checked, and changes that are refused."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import UNIQUE, Table
from dialects.ddl.context import before, replace_by, table_after, table_before
from dialects.ddl.naming import name_constraints
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The option of an index for NULLS NOT DISTINCT, which sqlglot does not parse there.
SINGLE_NULL = exp.Property(this=exp.var("nulls_distinct"), value=exp.false())

_DEFERRAL = ("DEFERRABLE", "INITIALLY DEFERRED", "INITIALLY IMMEDIATE", "NOT DEFERRABLE")


@rule(exp.Create, exp.Alter)
def name_unnamed_constraints(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Name an unnamed constraint as PostgreSQL would, so that later statements can name it.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html

    Before::

        CREATE TABLE "a" ("id" INT PRIMARY KEY, "n" INT CHECK ("n" > 0))

    After (oracle@19c)::

        CREATE TABLE "A" ("ID" NUMBER(11) CONSTRAINT "A_PKEY" PRIMARY KEY, "N" NUMBER(11) CONSTRAINT "A_N_CHECK" CHECK ("N" > 0))
    """
    unnamed = copy_tree(node)
    name_constraints(node, before(node).names())
    return None if node == unnamed else node


@rule(exp.UniqueColumnConstraint, exp.Reference, unless=features.DEFERRABLE_CONSTRAINTS)
def check_at_once(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Check a foreign key with each statement; refuse a deferrable unique constraint.

    SQL Server: Msg 102, incorrect syntax near 'DEFERRABLE'.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-table-transact-sql

    Before::

        ALTER TABLE "b" ADD CONSTRAINT "b_fk" FOREIGN KEY ("a_id") REFERENCES "a" ("id") DEFERRABLE INITIALLY DEFERRED

    After (tsql@2017)::

        ALTER TABLE [b] ADD CONSTRAINT [b_fk] FOREIGN KEY ([a_id]) REFERENCES [a] ([id])
    """
    options = node.args.get("options") or []
    kept = [option for option in options if _text(option) not in _DEFERRAL]
    if len(kept) == len(options):
        return None
    if isinstance(node, exp.UniqueColumnConstraint):
        hint = "leave deferrable out of the UniqueConstraint"
        raise refusal("a deferrable UNIQUE constraint", target, hint, features.DEFERRABLE_CONSTRAINTS)
    node.set("options", kept)
    return node


def _text(option: exp.Expr | str) -> str:
    return option if isinstance(option, str) else option.name


@rule(exp.Reference, unless=features.REFERENCES_SET_DEFAULT)
def refuse_references_that_set_defaults(node: exp.Reference, target: Target) -> exp.Expr | None:
    """Refuse ON DELETE SET DEFAULT, because only CASCADE and SET NULL exist.

    Oracle: ORA-00905, missing keyword.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html

    Refused (oracle@19c)::

        ALTER TABLE "b" ADD CONSTRAINT "b_fk" FOREIGN KEY ("a_id") REFERENCES "a" ("id") ON DELETE SET DEFAULT

    Message::

        ON DELETE SET DEFAULT is not supported on oracle@19c: use DB_CASCADE or DB_SET_NULL
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html)
    """
    if any(_text(option) == "ON DELETE SET DEFAULT" for option in node.args.get("options") or []):
        raise refusal("ON DELETE SET DEFAULT", target, "use DB_CASCADE or DB_SET_NULL", features.REFERENCES_SET_DEFAULT)
    return None


@rule(exp.Create, exp.Alter)
def make_unique_constraints_indexes(node: exp.Create | exp.Alter, target: Target) -> exp.Expr | None:
    """Write a UNIQUE constraint as a unique index, which allows many NULLs and can be dropped.

    SQL Server: Msg 2627, violation of UNIQUE KEY constraint, at the second NULL. DuckDB: no support for dropping it.
    https://learn.microsoft.com/en-us/sql/relational-databases/tables/unique-constraints-and-check-constraints

    Before::

        CREATE TABLE "a" ("n" INT, CONSTRAINT "a_n_key" UNIQUE ("n"))

    After (tsql@2017)::

        CREATE TABLE [a] ([n] INT); CREATE UNIQUE INDEX [a_n_key] ON [a]([n]) WHERE [n] IS NOT NULL
    """
    table = table_after(node)
    indexes = [*_extract_column_indexes(node, table, target), *_extract_constraint_indexes(node, table, target)]
    if not indexes:
        return None
    if isinstance(node, exp.Alter) and not node.args["actions"]:
        return replace_by(node, *indexes)
    return replace_by(node, node, *indexes)


def _extract_column_indexes(node: exp.Expr, table: Table, target: Target) -> list[exp.Expr]:
    """Remove the constraints from the definitions of columns, and return the indexes that replace them."""
    found: list[exp.Expr] = []
    for column in node.find_all(exp.ColumnDef):
        for one in list(column.args.get("constraints") or []):
            if isinstance(one.args["kind"], exp.UniqueColumnConstraint) and is_index(
                table, (column.name,), target, False
            ):
                one.pop()
                found.append(_index(table, one.this, [column.this]))
    return found


def _extract_constraint_indexes(node: exp.Expr, table: Table, target: Target) -> list[exp.Expr]:
    """Remove the table's constraints, and return the indexes that replace them."""
    found: list[exp.Expr] = []
    for constraint in list(node.find_all(exp.Constraint)):
        unique = constraint.expressions[0]
        if not isinstance(unique, exp.UniqueColumnConstraint):
            continue
        columns = unique.this.expressions
        if is_index(table, tuple(column.name for column in columns), target, bool(unique.args.get("nulls"))):
            addition = constraint.parent
            (addition if isinstance(addition, exp.AddConstraint) else constraint).pop()
            index = _index(table, constraint.this, columns)
            if unique.args.get("nulls"):
                index.this.args["params"].set("with_storage", [copy_tree(SINGLE_NULL)])
            found.append(index)
    return found


def is_index(table: Table, columns: tuple[str, ...], target: Target, single_null: bool) -> bool:
    """Return whether a UNIQUE constraint over columns is an index on the target."""
    if not target.has(features.DROPPED_CONSTRAINTS):
        return True
    if single_null:
        return not target.has(features.SINGLE_UNIQUE_NULL)
    return not target.has(features.MANY_UNIQUE_NULLS) and any(table.nullable(column) for column in columns)


def _index(table: Table, name: exp.Identifier, columns: list[exp.Identifier]) -> exp.Create:
    keys = [exp.Column(this=copy_tree(column)) for column in columns]
    index = exp.Index(
        this=copy_tree(name), table=exp.table_(table.name, quoted=True), params=exp.IndexParameters(columns=keys)
    )
    return exp.Create(kind="INDEX", unique=True, this=index)


@rule(exp.Alter)
def drop_constraints_that_are_indexes(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Drop a unique constraint as an index if it was created as one.

    SQL Server: Msg 3728, is not a constraint.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/drop-index-transact-sql

    Before::

        CREATE TABLE "a" ("n" INT, CONSTRAINT "a_n_key" UNIQUE ("n")); ALTER TABLE "a" DROP CONSTRAINT "a_n_key"

    After (tsql@2017)::

        CREATE TABLE [a] ([n] INT); CREATE UNIQUE INDEX [a_n_key] ON [a]([n]) WHERE [n] IS NOT NULL;
        DROP INDEX [a_n_key] ON [a]
    """
    table = table_before(node)
    for action in node.args["actions"]:
        if not isinstance(action, exp.Drop) or action.args["kind"] != "CONSTRAINT":
            continue
        name = action.args["tables"][0]
        part = table.parts.get(name.name)
        if part is not None and part.kind == UNIQUE and is_index(table, part.columns, target, part.single_null):
            return replace_by(node, exp.Drop(kind="INDEX", tables=[copy_tree(name)]))
        if not target.has(features.DROPPED_CONSTRAINTS):
            hint = "create a new table without it, and copy the rows"
            raise refusal(f'dropping the constraint "{name.name}"', target, hint, features.DROPPED_CONSTRAINTS)
    return None


@rule(exp.Alter, unless=features.ADDED_CHECKS)
def refuse_added_checks(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Refuse to add a CHECK to a table.

    DuckDB: no support for adding CHECK constraints with ALTER TABLE.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Refused (duckdb@2.0)::

        ALTER TABLE "a" ADD CONSTRAINT "c" CHECK ("n" > 0)

    Message::

        adding the CHECK constraint "c" is not supported on duckdb@2.0: create a new table that has it, and copy the
        rows (https://duckdb.org/docs/stable/sql/statements/alter_table)
    """
    if node.find(exp.CheckColumnConstraint):
        name = node.find(exp.Constraint, exp.ColumnDef)
        of_column = "of the column " if isinstance(name, exp.ColumnDef) else ""
        hint = "create a new table that has it, and copy the rows"
        named = f'adding the CHECK constraint {of_column}"{name.name if name else ""}"'
        raise refusal(named, target, hint, features.ADDED_CHECKS)
    return None


@rule(exp.ForeignKey, exp.Reference, unless=features.ADDED_FOREIGN_KEYS)
def refuse_added_foreign_keys(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse to add a foreign key to a table.

    DuckDB: no support for adding FOREIGN KEY constraints with ALTER TABLE.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Refused (duckdb@2.0)::

        ALTER TABLE "b" ADD CONSTRAINT "b_fk" FOREIGN KEY ("a_id") REFERENCES "a" ("id")

    Message::

        adding a foreign key is not supported on duckdb@2.0: use db_constraint=False
        (https://duckdb.org/docs/stable/sql/statements/alter_table)
    """
    if node.find_ancestor(exp.Alter):
        raise refusal("adding a foreign key", target, "use db_constraint=False", features.ADDED_FOREIGN_KEYS)
    return None


NAMES: tuple[Rule, ...] = (name_unnamed_constraints,)
RULES: tuple[Rule, ...] = (
    refuse_added_checks,
    refuse_added_foreign_keys,
    refuse_references_that_set_defaults,
    check_at_once,
    make_unique_constraints_indexes,
    drop_constraints_that_are_indexes,
)
