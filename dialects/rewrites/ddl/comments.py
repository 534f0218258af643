"""Comments on tables and columns."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.context import before
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.procedures import execute, national, with_variable
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target


@rule(exp.Comment, unless=features.COMMENTS)
def comment_by_properties(node: exp.Comment, target: Target) -> exp.Expr | None:
    """Write a comment as an extended property, which a procedure adds, changes or drops.

    SQL Server: Msg 102, incorrect syntax near 'ON'.
    https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql

    Before::

        COMMENT ON COLUMN "a"."n" IS 'How many'

    After (tsql@2017)::

        DECLARE @schema SYSNAME = SCHEMA_NAME() EXECUTE sp_addextendedproperty N'MS_Description', N'How many',
        N'SCHEMA', @schema, N'TABLE', N'a', N'COLUMN', N'n'
    """
    about, text = node.this, node.expression.name
    table, column = (about.table, about.name) if isinstance(about, exp.Column) else (about.name, "")
    had = before(node).table(table).comments.get(column, "")
    if not text and not had:
        return exp.Block(expressions=[])
    procedure = (
        "sp_dropextendedproperty" if not text else "sp_updateextendedproperty" if had else "sp_addextendedproperty"
    )
    levels = [national("SCHEMA"), exp.var("@schema"), national("TABLE"), national(table)]
    if column:
        levels += [national("COLUMN"), national(column)]
    values = [national("MS_Description"), *([national(text)] if text else [])]
    return with_variable("@schema", "SYSNAME", call("SCHEMA_NAME"), execute(procedure, *values, *levels))


@rule(exp.Comment, unless=features.COMMENT_STATEMENT)
def comment_by_options_of_tables(node: exp.Comment, target: Target) -> exp.Expr | None:
    """Write a table's comment as its option; leave out a column's, which would repeat the whole column.

    MySQL: 1064, you have an error in your SQL syntax.
    https://dev.mysql.com/doc/refman/8.0/en/create-table.html

    Before::

        COMMENT ON TABLE "a" IS 'How many'

    After (mysql@8.4)::

        ALTER TABLE `a` COMMENT 'How many'
    """
    about = node.this
    if isinstance(about, exp.Column):
        return exp.Block(expressions=[])
    return phrase("ALTER TABLE", exp.to_identifier(about.name, quoted=True), "COMMENT", copy_tree(node.expression))


RULES: tuple[Rule, ...] = (comment_by_properties, comment_by_options_of_tables)
