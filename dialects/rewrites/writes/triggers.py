"""The rows that writing to a table with triggers returns."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import rule
from dialects.sql import marks
from dialects.sql.build import UNKNOWNS, copy_tree, has_type, identifier, phrase
from dialects.sql.types.annotate import describe
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_VARIABLE = "@written"


@rule(exp.Insert, exp.Update, exp.Delete, exp.Merge, unless=features.OUTPUT_BESIDE_TRIGGERS)
def output_into_variable(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Put the rows that a table with triggers returns into a variable, which a query of the same batch reads.

    SQL Server: error 334, the target table of the DML statement cannot have any enabled triggers if the statement
    contains an OUTPUT clause without INTO clause. NOCOUNT prevents a count of rows as the first result.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/output-clause-transact-sql#triggers

    Before::

        INSERT INTO "triggered" ("n") VALUES (1) RETURNING "triggered"."id"

    After (tsql@2017)::

        SET NOCOUNT ON; DECLARE @written TABLE ([id] BIGINT); INSERT INTO [triggered] ([n]) OUTPUT INSERTED.[id]
        INTO @written VALUES (1); SELECT [id] FROM @written; SET NOCOUNT OFF
    """
    returning = node.args.get("returning")
    table = node.this.this if isinstance(node.this, exp.Schema) else node.this
    if returning is None or returning.args.get("into") or not table.meta.get(marks.TRIGGERS):
        return None
    columns = [_definition(value, table, target) for value in returning.expressions]
    returning.set("into", exp.var(_VARIABLE))
    read = exp.Select(expressions=[exp.column(copy_tree(column.this)) for column in columns])
    before = [exp.var("SET NOCOUNT ON"), phrase("DECLARE", _VARIABLE, "TABLE", exp.Tuple(expressions=columns))]
    after = [read.from_(exp.Table(this=exp.var(_VARIABLE)), copy=False), exp.var("SET NOCOUNT OFF")]
    batch = node.parent
    if isinstance(batch, exp.Block):
        batch.set("expressions", [*before, *batch.expressions, *after])
        return node
    return exp.Block(expressions=[*before, copy_tree(node), *after])


def _definition(value: exp.Expr, table: exp.Table, target: Target) -> exp.ColumnDef:
    """Return the variable's column for a value of the written rows."""
    column = value.unalias()
    text = table.meta.get(marks.COLUMNS, {}).get(column.name) if isinstance(column, exp.Column) else None
    kind = describe(text).type if text is not None else column.type
    if kind is None or (text is None and has_type(column, UNKNOWNS)):
        hint = "give the type of the column in the schema"
        raise refusal(
            "RETURNING a column of unknown type from a table with triggers",
            target,
            hint,
            features.OUTPUT_BESIDE_TRIGGERS,
        )
    return exp.ColumnDef(this=identifier(value.alias_or_name), kind=copy_tree(kind))
