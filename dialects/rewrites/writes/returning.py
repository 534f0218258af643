"""INSERT, UPDATE, DELETE and MERGE: the rows that they return, and the settings around them."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.writes.insert_values import is_default, names_of_insert, rows_of
from dialects.rewrites.writes.triggers import output_into_variable
from dialects.sql.build import copy_tree, phrase
from dialects.sql.names import OUTPUT
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_MADE_BY_SERVER = (exp.DType.SERIAL, exp.DType.BIGSERIAL, exp.DType.SMALLSERIAL)


@rule(exp.Insert, exp.Update, exp.Delete, exp.Merge, unless=features.RETURNING_CLAUSE)
def output_written_rows(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Rewrite RETURNING as OUTPUT of INSERTED, or of DELETED for a DELETE.

    SQL Server: Msg 4104, the multi-part identifier could not be bound. Error 334 if the table has triggers.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/output-clause-transact-sql

    Before::

        INSERT INTO "a" ("n") VALUES (1) RETURNING "a"."id"

    After (tsql@2017)::

        INSERT INTO [a] ([n]) OUTPUT INSERTED.[id] VALUES (1)
    """
    returning = node.args.get("returning")
    if returning is None or not target.has(features.OUTPUT_CLAUSE):
        return None
    written = "INSERTED"
    if isinstance(node, exp.Delete):
        written = "DELETED"
        if not node.args.get("tables"):
            # OUTPUT follows the name of the table.
            node.set("tables", [exp.Table(this=copy_tree(node.this.this))])
    for column in returning.find_all(exp.Column):
        if column.table in ("", _name_of(node)):
            column.set("table", exp.to_identifier(written))
    return node


def _name_of(node: exp.Expr) -> str:
    """Return the name that qualifies columns of the written table."""
    table = node.this.this if isinstance(node.this, exp.Schema) else node.this
    return str(table.alias_or_name)


@rule(exp.Insert, exp.Update, exp.Delete, exp.Merge, unless=features.RETURNING_CLAUSE)
def return_into_variables(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Return values INTO variables of the driver, whose placeholders follow the others.

    Oracle: ORA-00925, missing INTO keyword. An INSERT of several rows has no RETURNING.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html

    Before::

        INSERT INTO "a" ("n") VALUES (1) RETURNING "a"."id"

    After (oracle@19c)::

        INSERT INTO "A" ("N") VALUES (1) RETURNING "A"."ID" INTO %s
    """
    returning = node.args.get("returning")
    if returning is None or not target.has(features.RETURNING_INTO):
        return None
    one_row = isinstance(node, exp.Insert) and len(rows_of(node)) == 1
    if not one_row and not isinstance(node, (exp.Update, exp.Delete)):
        hint = "insert one row at a time, or read the rows back by their keys"
        raise refusal("RETURNING of several rows", target, hint, features.RETURNING_CLAUSE)
    *values, last = [value.unalias() for value in returning.expressions]
    first, *others = [exp.Placeholder(this=f"{OUTPUT}{number}") for number in range(len(returning.expressions))]
    returning.set("expressions", [*values, phrase(last, "INTO", first), *others])
    return node


@rule(exp.Insert, unless=features.DEFAULT_FOR_IDENTITY)
def insert_default_values(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Write a row of only defaults as DEFAULT VALUES, because an identity column takes no DEFAULT.

    SQL Server: Msg 339, DEFAULT or NULL are not allowed as explicit identity values.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/insert-transact-sql

    Before::

        INSERT INTO "a" ("id") VALUES (DEFAULT)

    After (tsql@2017)::

        INSERT INTO [a] DEFAULT VALUES
    """
    rows = rows_of(node)
    spelled = isinstance(node.this, exp.Schema) and len(rows) == 1 and all(map(is_default, rows[0].expressions))
    if not spelled and not node.args.get("default"):
        return None
    node.set("this", node.this.this if spelled else node.this)
    # Not in sqlglot's form, which its T-SQL generator leaves out.
    node.set("default", None)
    node.set("expression", exp.var("DEFAULT VALUES"))
    return node


@rule(exp.Insert, unless=features.DEFAULT_VALUES)
def refuse_default_values(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Refuse a row of only defaults without the name of a column.

    Oracle: ORA-00926, missing VALUES keyword.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html

    Refused (oracle@19c)::

        INSERT INTO "a" DEFAULT VALUES

    Message::

        DEFAULT VALUES is not supported on oracle@19c: name a column: (id) VALUES (DEFAULT)
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html)
    """
    if node.args.get("default"):
        raise refusal("DEFAULT VALUES", target, "name a column: (id) VALUES (DEFAULT)", features.DEFAULT_VALUES)
    return None


@rule(exp.Insert, exp.Merge, unless=features.GIVEN_IDENTITY)
def open_identity_column(node: exp.Insert | exp.Merge, target: Target) -> exp.Expr | None:
    """Set IDENTITY_INSERT around an INSERT of given values for an identity column, in one batch.

    SQL Server: Msg 544, cannot insert explicit value for identity column in table when IDENTITY_INSERT is set to OFF.
    A setting in a statement with parameters ends with its batch, so all three are one batch.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/set-identity-insert-transact-sql

    Before::

        INSERT INTO "a" ("serial") VALUES (1)

    After (tsql@2017)::

        SET IDENTITY_INSERT [a] ON; INSERT INTO [a] ([serial]) VALUES (1); SET IDENTITY_INSERT [a] OFF
    """
    table, names = _into(node)
    if isinstance(node.parent, exp.Block) or not any(map(_is_made_by_server, names)):
        return None
    name = exp.Table(this=copy_tree(table.this))
    settings = [phrase("SET IDENTITY_INSERT", copy_tree(name), word) for word in ("ON", "OFF")]
    return exp.Block(expressions=[settings[0], copy_tree(node), settings[1]])


def _into(node: exp.Insert | exp.Merge) -> tuple[exp.Table, list[exp.Identifier]]:
    """Return the table of an INSERT, and the names of the columns with values."""
    if isinstance(node, exp.Insert):
        return node.this.this if isinstance(node.this, exp.Schema) else node.this, names_of_insert(node)
    inserts = [when.args["then"] for when in node.args["whens"].expressions]
    into = [insert.this for insert in inserts if isinstance(insert, exp.Insert)]
    return node.this, [name for names in into if isinstance(names, exp.Tuple) for name in names.expressions]


def _is_made_by_server(name: exp.Identifier) -> bool:
    return name.type is not None and name.type.is_type(*_MADE_BY_SERVER)


@rule(exp.Merge, exp.Block, unless=features.UNTERMINATED_MERGE)
def end_merge_by_semicolon(node: exp.Merge | exp.Block, target: Target) -> exp.Expr | None:
    """End a MERGE with a semicolon.

    SQL Server: Msg 10713, a MERGE statement must be terminated by a semi-colon (;).
    https://learn.microsoft.com/en-us/sql/t-sql/statements/merge-transact-sql

    Before::

        INSERT INTO "a" ("id") VALUES (1) ON CONFLICT ("id") DO NOTHING

    After (tsql@2017)::

        MERGE INTO [a] WITH (HOLDLOCK) USING (VALUES (1)) AS [excluded]([id]) ON ([a].[id] = [excluded].[id]) WHEN NOT MATCHED THEN INSERT ([id]) VALUES ([excluded].[id]);
    """
    if isinstance(node, exp.Block) or isinstance(node.parent, exp.Block):
        return None
    return exp.Block(expressions=[copy_tree(node), exp.Var(this=" ")])


RULES: tuple[Rule, ...] = (
    insert_default_values,
    refuse_default_values,
    output_written_rows,
    return_into_variables,
    open_identity_column,
    output_into_variable,
    end_merge_by_semicolon,
)
