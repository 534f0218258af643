"""Dropped objects, and the objects that are dropped with them."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import default_of
from dialects.ddl.context import replace_by, table_before
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.procedures import execute, national, with_variable
from dialects.sql.build import copy_tree
from dialects.targets.base import Target


def drop_default(table: exp.Table, column: exp.Identifier, target: Target) -> exp.Expr:
    """Drop the default of a column, if it has one, by the name in the server's catalog.

    https://learn.microsoft.com/en-us/sql/relational-databases/system-catalog-views/sys-default-constraints-transact-sql
    """
    quoted = table.this.sql(target.family.dialect)
    start = national(f"ALTER TABLE {quoted} DROP CONSTRAINT ")
    parent = exp.column("parent_object_id", quoted=True)
    its_column = call("COL_NAME", copy_tree(parent), exp.column("parent_column_id", quoted=True))
    found = (
        exp.select(exp.Add(this=start, expression=call("QUOTENAME", exp.column("name", quoted=True))))
        .from_(exp.table_("default_constraints", db="sys", quoted=True))
        .where(exp.EQ(this=parent, expression=call("OBJECT_ID", national(quoted))))
        .where(exp.EQ(this=its_column, expression=national(column.name)))
    )
    return with_variable("@statement", "NVARCHAR(MAX)", exp.Subquery(this=found), execute("(@statement)"))


@rule(exp.Alter, unless=features.DEFAULTS_WITHOUT_NAMES)
def drop_defaults_of_columns(node: exp.Alter, target: Target) -> exp.Expr | None:
    """Drop the default of a column before the column: it is a constraint whose name the server knows.

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
    return replace_by(node, drop_default(node.this, name, target), node)


@rule(exp.Alter, exp.Drop, unless=features.PLAIN_CASCADE)
def cascade_to_constraints(node: exp.Alter | exp.Drop, target: Target) -> exp.Expr | None:
    """Drop a table or column with the constraints that name it, if the server has a word for it.

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


RULES: tuple[Rule, ...] = (drop_defaults_of_columns, cascade_to_constraints)
