"""UPDATE and DELETE of rows that other tables select."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Delete, unless=features.DELETE_USING)
def delete_where_exists(node: exp.Delete, target: Target) -> exp.Expr | None:
    """Move the other tables of a DELETE into a subquery.

    SQL Server: Msg 102, incorrect syntax near 'USING'. Oracle: ORA-00933, SQL command not properly ended.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/DELETE.html

    Before::

        DELETE FROM "a" USING "b" WHERE "a"."b_id" = "b"."id" AND "b"."n" = 1

    After (tsql@2017)::

        DELETE FROM [a] WHERE EXISTS(SELECT 1 FROM [b] WHERE [a].[b_id] = [b].[id] AND [b].[n] = 1)
    """
    others = node.args.get("using")
    if not others:
        return None
    _refuse_others_columns(node, target)
    node.set("where", exp.Where(this=exp.Exists(this=_query_others(exp.Literal.number(1), others, node))))
    node.set("using", None)
    return node


@rule(exp.Update, unless=features.UPDATE_FROM)
def update_from_subqueries(node: exp.Update, target: Target) -> exp.Expr | None:
    """Move the other tables of an UPDATE into subqueries: one for each value, and one that selects the rows.

    Oracle before 23ai: ORA-00933, SQL command not properly ended. If several rows match, PostgreSQL takes any of
    them and Oracle refuses (ORA-01427).
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/UPDATE.html

    Before::

        UPDATE "a" SET "n" = "b"."n", "m" = 1 FROM "b" WHERE "a"."b_id" = "b"."id"

    After (oracle@19c)::

        UPDATE "A" SET "N" = (SELECT "B"."N" FROM "B" WHERE "A"."B_ID" = "B"."ID"), "M" = 1 WHERE EXISTS(SELECT 1 FROM "B" WHERE "A"."B_ID" = "B"."ID")
    """
    clause = node.args.get("from_")
    if clause is None:
        return None
    _refuse_others_columns(node, target)
    others = [clause.this]
    own = node.this.alias_or_name
    for assignment in node.expressions:
        value = assignment.expression
        if any(column.table != own for column in value.find_all(exp.Column)):
            assignment.set("expression", exp.Subquery(this=_query_others(copy_tree(value), others, node)))
    node.set("where", exp.Where(this=exp.Exists(this=_query_others(exp.Literal.number(1), others, node))))
    node.set("from_", None)
    return node


def _query_others(value: exp.Expr, others: list[exp.Expr], node: exp.Update | exp.Delete) -> exp.Select:
    """Return a query of a value over the other tables, for the rows that the statement's condition selects."""
    first, *rest = [copy_tree(table) for table in others]
    query = exp.Select(expressions=[value]).from_(first, copy=False)
    for table in rest:
        query.append("joins", exp.Join(this=table, kind="CROSS"))
    where = node.args.get("where")
    return query.where(copy_tree(where.this), copy=False) if where is not None else query


def _refuse_others_columns(node: exp.Update | exp.Delete, target: Target) -> None:
    returning = node.args.get("returning")
    columns = returning.find_all(exp.Column) if returning is not None else ()
    if any(column.table not in ("", node.this.alias_or_name) for column in columns):
        raise refusal(
            "RETURNING of another table's column", target, "read it by a query of its own", features.DELETE_USING
        )


@rule(exp.Update, exp.Delete, unless=features.ALIASED_TARGETS)
def read_written_table_in_from(node: exp.Update | exp.Delete, target: Target) -> exp.Expr | None:
    """Put a written table into FROM if it has an alias or others are read, and use its name there.

    SQL Server: Msg 156, incorrect syntax near the keyword 'AS'. A table in FROM that is also the written one is the same row
    source, whatever its alias.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/update-transact-sql

    Before::

        UPDATE "a" AS "x" SET "n" = "b"."n" FROM "b" WHERE "b"."id" = "x"."b_id"

    After (tsql@2017)::

        UPDATE [x] SET [n] = [b].[n] FROM [a] AS [x] CROSS JOIN [b] WHERE [b].[id] = [x].[b_id]
    """
    table, clause = node.this, node.args.get("from_")
    if not isinstance(table, exp.Table) or node.args.get("tables") or not (table.alias or clause):
        return None
    if clause is not None and clause.this.alias_or_name == table.alias_or_name:
        return None
    named = table.args["alias"].this if table.alias else table.this
    name = exp.Table(this=copy_tree(named))
    if isinstance(node, exp.Delete):
        node.set("tables", [name])
        return node
    if clause is not None:
        table.append("joins", exp.Join(this=clause.this, kind="CROSS"))
    node.set("from_", exp.From(this=copy_tree(table)))
    node.set("this", name)
    return node


RULES: tuple[Rule, ...] = (delete_where_exists, update_from_subqueries, read_written_table_in_from)
