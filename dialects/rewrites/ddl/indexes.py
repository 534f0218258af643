"""Indexes: operator classes, expressions, included columns, and names."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.context import before
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.ddl.build import keys_of
from dialects.sql.build import copy_tree, phrase
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Index, unless=features.OPERATOR_CLASSES)
def refuse_operator_classes(node: exp.Index, target: Target) -> exp.Expr | None:
    """Refuse operator classes and access methods, which only PostgreSQL has.

    https://www.postgresql.org/docs/current/indexes-opclass.html

    Refused (tsql@2017)::

        CREATE INDEX "i" ON "a" USING gin ("name")

    Message::

        USING gin is not supported on tsql@2017: use models.Index
        (https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql)
    """
    parameters = node.args["params"]
    if parameters.find(exp.Opclass):
        raise refusal(
            f'an operator class in the index "{node.name}"', target, "leave opclasses out", features.OPERATOR_CLASSES
        )
    using = parameters.args.get("using")
    if using is None:
        return None
    if using.name.lower() != "btree":
        raise refusal(f"USING {using.name}", target, "use models.Index", features.OPERATOR_CLASSES)
    parameters.set("using", None)
    return node


@rule(exp.Index, unless=features.COVERING_INDEXES)
def leave_out_covered_columns(node: exp.Index, target: Target) -> exp.Expr | None:
    """Drop the columns that INCLUDE adds to an index, because they only make it faster.

    Oracle: ORA-02158, invalid CREATE INDEX option.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html

    Before::

        CREATE INDEX "i" ON "a" ("n") INCLUDE ("m")

    After (oracle@19c)::

        CREATE INDEX "I" ON "A"("N")
    """
    if not node.args["params"].args.get("include"):
        return None
    node.args["params"].set("include", None)
    return node


@rule(exp.Create, unless=features.EXPRESSION_INDEXES)
def refuse_expression_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """Refuse an expression as the key of an index, because keys are columns.

    SQL Server: Msg 102, incorrect syntax near '('.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Refused (tsql@2017)::

        CREATE INDEX "i" ON "a" (UPPER("name"))

    Message::

        an expression in the index "i" is not supported on tsql@2017: add a GeneratedField of the expression
        and index that (https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql)
    """
    for key in keys_of(node):
        if not isinstance(key, exp.Column):
            hint = "add a GeneratedField of the expression and index that"
            raise refusal(f'an expression in the index "{node.this.name}"', target, hint, features.EXPRESSION_INDEXES)
    return None


@rule(exp.Drop, unless=features.SCHEMA_WIDE_INDEX_NAMES)
def drop_indexes_of_tables(node: exp.Drop, target: Target) -> exp.Expr | None:
    """Add the name of the table to DROP INDEX.

    SQL Server: Msg 159, must specify the table name and index name for the DROP INDEX statement.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/drop-index-transact-sql

    Before::

        CREATE INDEX "i" ON "a" ("n"); DROP INDEX "i"

    After (tsql@2017)::

        CREATE INDEX [i] ON [a]([n]); DROP INDEX [i] ON [a]
    """
    if node.args["kind"] != "INDEX":
        return None
    index = node.args["tables"][0]
    table = before(node).find_with_part(index.name)
    if table is None:
        hint = "the statement that creates it must come before: it names the table"
        raise refusal(f'dropping the index "{index.name}"', target, hint, features.SCHEMA_WIDE_INDEX_NAMES)
    return phrase("DROP INDEX", copy_tree(index.this), "ON", exp.to_identifier(table.name, quoted=True))


RULES: tuple[Rule, ...] = (
    refuse_operator_classes,
    leave_out_covered_columns,
    refuse_expression_indexes,
    drop_indexes_of_tables,
)
