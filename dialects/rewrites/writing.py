"""INSERT, UPDATE and DELETE."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.rewrites.derived import alias
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.Insert, exp.Update, exp.Delete, unless=features.RETURNING_CLAUSE)
def output_written_rows(node: exp.Expr, target: Target) -> exp.Expr | None:
    """RETURNING is OUTPUT of INSERTED, or of DELETED for a DELETE.

    SQL Server: Msg 4104, the multi-part identifier could not be bound. Error 334 where the table has triggers.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/output-clause-transact-sql

    Before::

        INSERT INTO "a" ("n") VALUES (1) RETURNING "a"."id"

    After (tsql@2017)::

        INSERT INTO [a] ([n]) OUTPUT INSERTED.[id] VALUES (1)
    """
    returning = node.args.get("returning")
    if returning is None:
        return None
    if not target.has(features.OUTPUT_CLAUSE):
        hint = "read the row back by its key, or run it through a driver with output parameters"
        raise Unsupported("RETURNING", target, hint, features.RETURNING_CLAUSE.urls[target.family.name])
    written = "DELETED" if isinstance(node, exp.Delete) else "INSERTED"
    for column in returning.find_all(exp.Column):
        column.set("table", exp.to_identifier(written))
    return node


@rule(exp.Insert, unless=features.DEFAULT_FOR_IDENTITY)
def insert_default_values(node: exp.Insert, target: Target) -> exp.Expr | None:
    """A row of nothing but defaults is DEFAULT VALUES: an identity column takes no DEFAULT.

    SQL Server: Msg 339, DEFAULT or NULL are not allowed as explicit identity values.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/insert-transact-sql

    Before::

        INSERT INTO "a" ("id") VALUES (DEFAULT)

    After (tsql@2017)::

        INSERT INTO [a] DEFAULT VALUES
    """
    values = node.expression
    rows = values.expressions if isinstance(values, exp.Values) else []
    if len(rows) != 1 or [value.name for value in rows[0].expressions] != ["DEFAULT"]:
        return None
    node.set("this", node.this.this)
    node.set("expression", exp.var("DEFAULT VALUES"))
    return node


@rule(exp.Insert, unless=features.MANY_ROWS_OF_VALUES)
def insert_rows_from_selects(node: exp.Insert, target: Target) -> exp.Expr | None:
    """Several rows are inserted from a union of SELECTs, for VALUES takes one.

    Oracle before 23ai: ORA-00933. SQL Server 2005 the same.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html

    Before::

        INSERT INTO "a" ("n") VALUES (1), (2)

    After (oracle@19c)::

        INSERT INTO "A" ("N") SELECT 1 AS "N" FROM DUAL UNION ALL SELECT 2 AS "N" FROM DUAL
    """
    values = node.expression
    if not isinstance(values, exp.Values) or len(values.expressions) < 2 or not isinstance(node.this, exp.Schema):
        return None
    names = [column.name for column in node.this.expressions]
    arms: list[exp.Query] = [
        exp.Select(expressions=[alias(value.copy(), name) for value, name in zip(row.expressions, names, strict=True)])
        for row in values.expressions
    ]
    union = arms[0]
    for arm in arms[1:]:
        union = exp.Union(this=union, expression=arm, distinct=False)
    node.set("expression", union)
    return node


@rule(exp.Insert, unless=features.ON_CONFLICT)
def refuse_conflict_clauses(node: exp.Insert, target: Target) -> exp.Expr | None:
    """ON CONFLICT has no form in an INSERT.

    https://learn.microsoft.com/en-us/sql/t-sql/statements/merge-transact-sql

    Before::

        INSERT INTO "a" ("n") VALUES (1)

    After (tsql@2017)::

        INSERT INTO [a] ([n]) VALUES (1)
    """
    if node.args.get("conflict"):
        hint = "update the rows that exist and insert the others"
        raise Unsupported("ON CONFLICT", target, hint, features.ON_CONFLICT.urls[target.family.name])
    return None


RULES: tuple[Rule, ...] = (
    refuse_conflict_clauses,
    insert_default_values,
    insert_rows_from_selects,
    output_written_rows,
)
