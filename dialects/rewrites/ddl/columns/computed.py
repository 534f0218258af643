"""Columns that are computed from others."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import find_computed
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.expressions.booleans import is_condition
from dialects.sql.build import copy_tree, is_text, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.ColumnDef, unless=features.STORED_COLUMNS)
def refuse_stored_columns(node: exp.ColumnDef, target: Target) -> exp.Expr | None:
    """Refuse to store a computed column.

    DuckDB: cannot create a STORED generated column. Oracle has them from release 23.7 on.
    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-TABLE.html

    Refused (oracle@19c)::

        CREATE TABLE "a" ("n" INT, "m" INT GENERATED ALWAYS AS ("n" + 1) STORED)

    Message::

        the stored column "m" is not supported on oracle@19c: compute it when it is read, with
        db_persist=False
        (https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-TABLE.html)
    """
    if isinstance(find_computed(node), exp.ComputedColumnConstraint):
        hint = "compute it when it is read, with db_persist=False"
        raise refusal(f'the stored column "{node.name}"', target, hint, features.STORED_COLUMNS)
    return None


@rule(exp.ColumnDef, unless=features.VIRTUAL_COLUMNS)
def refuse_virtual_columns(node: exp.ColumnDef, target: Target) -> exp.Expr | None:
    """Refuse a computed column that is not stored.

    https://www.postgresql.org/docs/current/ddl-generated-columns.html

    Refused (postgres@15)::

        CREATE TABLE "a" ("n" INT, "m" INT GENERATED ALWAYS AS ("n" + 1))

    Message::

        the virtual column "m" is not supported on postgres@15: store it, with db_persist=True
        (https://www.postgresql.org/docs/current/ddl-generated-columns.html)
    """
    if isinstance(find_computed(node), exp.GeneratedAsIdentityColumnConstraint):
        hint = "store it, with db_persist=True"
        raise refusal(f'the virtual column "{node.name}"', target, hint, features.VIRTUAL_COLUMNS)
    return None


@rule(exp.ColumnDef, unless=features.TYPED_COMPUTED_COLUMNS)
def write_computed_columns(node: exp.ColumnDef, target: Target) -> exp.Expr | None:
    """Write a computed column as its cast expression, because the column has no type of its own.

    SQL Server: Msg 156, incorrect syntax near the keyword 'AS'.
    https://learn.microsoft.com/en-us/sql/relational-databases/tables/specify-computed-columns-in-a-table

    Before::

        CREATE TABLE "a" ("n" INT, "m" BIGINT GENERATED ALWAYS AS ("n" + 1) STORED)

    After (tsql@2017)::

        CREATE TABLE [a] ([n] INT, [m] AS (CAST([n] + 1 AS BIGINT)) PERSISTED)
    """
    found = find_computed(node)
    if found is None:
        return None
    stored = isinstance(found, exp.ComputedColumnConstraint)
    value = found.this if stored else found.expression
    if not is_text(value) and not is_condition(value):
        value = exp.cast(copy_tree(value), copy_tree(node.args["kind"]))
    constraint = exp.ComputedColumnConstraint(this=exp.Paren(this=copy_tree(value)), persisted=stored)
    others = [one for one in node.args["constraints"] if one is not found.parent]
    node.set("constraints", [exp.ColumnConstraint(kind=constraint), *others])
    return node


@rule(exp.ColumnDef, unless=features.VIRTUAL_BY_DEFAULT)
def say_that_columns_are_virtual(node: exp.ColumnDef, target: Target) -> exp.Expr | None:
    """Write VIRTUAL after a computed column that is not stored.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-TABLE.html

    Before::

        CREATE TABLE "a" ("n" INT, "m" INT GENERATED ALWAYS AS ("n" + 1))

    After (duckdb@2.0)::

        CREATE TABLE "a" ("n" INT, "m" INT GENERATED ALWAYS AS ("n" + 1) VIRTUAL)
    """
    found = find_computed(node)
    if not isinstance(found, exp.GeneratedAsIdentityColumnConstraint):
        return None
    found.replace(phrase("GENERATED ALWAYS AS", exp.Paren(this=copy_tree(found.expression)), "VIRTUAL"))
    return node


@rule(exp.Concat, unless=features.IMMUTABLE_CONCAT, requires=(exp.Create, exp.Alter))
def concatenate_by_operator(node: exp.Concat, target: Target) -> exp.Expr | None:
    """Join text by the operator in computed columns and indexes, with empty text for NULL.

    PostgreSQL: generation expression is not immutable, because the text of some types depends on settings.
    https://www.postgresql.org/docs/current/ddl-generated-columns.html

    Before::

        CREATE TABLE "a" ("name" VARCHAR(9), "twice" VARCHAR(18) GENERATED ALWAYS AS (CONCAT("name", "name")) STORED)

    After (postgres@15)::

        CREATE TABLE "a" ("name" VARCHAR(9), "twice" VARCHAR(18)
        GENERATED ALWAYS AS ((COALESCE(CAST("name" AS TEXT), '') || COALESCE(CAST("name" AS TEXT), ''))) STORED)
    """
    column = node.find_ancestor(exp.ColumnDef)
    if node.find_ancestor(exp.Index) is None and (column is None or find_computed(column) is None):
        return None
    texts = [copy_tree(one) if is_text(one) else exp.cast(copy_tree(one), "TEXT") for one in node.expressions]
    pieces: list[exp.Expr] = [exp.Coalesce(this=one, expressions=[exp.Literal.string("")]) for one in texts]
    return exp.Paren(this=reduce(lambda one, other: exp.DPipe(this=one, expression=other, safe=True), pieces))


@rule(exp.Alter, unless=features.ADDED_COMPUTED_COLUMNS)
def refuse_added_computed_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Refuse to add a computed column to a table.

    DuckDB: adding generated columns after table creation is not supported yet.
    https://duckdb.org/docs/stable/sql/statements/alter_table

    Refused (duckdb@2.0)::

        ALTER TABLE "a" ADD COLUMN "m" INT GENERATED ALWAYS AS ("n" + 1)

    Message::

        adding the computed column "m" is not supported on duckdb@2.0: create a new table that has it, and copy the
        rows (https://duckdb.org/docs/stable/sql/statements/alter_table)
    """
    for action in node.args["actions"]:
        if isinstance(action, exp.ColumnDef) and find_computed(action) is not None:
            hint = "create a new table that has it, and copy the rows"
            construct = f'adding the computed column "{action.name}"'
            raise refusal(construct, target, hint, features.ADDED_COMPUTED_COLUMNS)
    return None


RULES: tuple[Rule, ...] = (
    refuse_added_computed_columns,
    refuse_stored_columns,
    refuse_virtual_columns,
    concatenate_by_operator,
    write_computed_columns,
    say_that_columns_are_virtual,
)
