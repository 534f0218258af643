"""Columns of the server's own types of JSON, booleans and vectors, which Django's backends do not create.

Other rules expect documents as text and booleans as numbers, as in the columns that those backends create.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.sql import marks
from dialects.sql.build import copy_tree, is_assignment, phrase
from dialects.sql.scopes import source_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Nodes that compare, sort or group values.
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.In, exp.Ordered, exp.Group, exp.Distinct)


@rule(exp.Table, unless=features.NATIVE_COLUMNS)
def refuse_comparisons_of_vectors(node: exp.Table, target: Target) -> exp.Expr | None:
    """Refuse comparing, sorting and grouping by a column of vectors, which only have distances.

    https://learn.microsoft.com/en-us/sql/t-sql/data-types/vector-data-type
    https://docs.oracle.com/en/database/oracle/oracle-database/23/vecse/create-tables-using-vector-data-type.html

    Refused (tsql@2025)::

        SELECT "native"."id" FROM "native" WHERE "native"."place" = %s

    Message::

        comparing vectors is not supported on tsql@2025: sort and filter by their
        distance, with VECTOR_DISTANCE() of the server (https://learn.microsoft.com/en-us/sql/t-sql/data-types/vector-data-type)
    """
    for column in _native_columns(node):
        if column.is_type(exp.DType.VECTOR) and isinstance(column.parent, _COMPARISONS) and not _is_assigned(column):
            hint = "sort and filter by their distance, with VECTOR_DISTANCE() of the server"
            url = "https://learn.microsoft.com/en-us/sql/t-sql/data-types/vector-data-type"
            raise refusal("comparing vectors", target, hint, url)
    return None


@rule(exp.Table, unless=features.NATIVE_COLUMNS)
def read_native_columns(node: exp.Table, target: Target) -> exp.Expr | None:
    """Read a native JSON column as text and a native boolean as a number, as Django's columns have them.

    SQL Server cannot compare, sort or join documents. python-oracledb decodes them, but Django needs their text.
    Oracle 23ai: ORA-00932, a CASE or COALESCE has results of one type.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/json-data-type
    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/JSON_SERIALIZE.html

    Before::

        SELECT "native"."data" FROM "native" WHERE "native"."sold"

    After (oracle@23ai)::

        SELECT TO_NCLOB(JSON_SERIALIZE("NATIVE"."DATA" RETURNING CLOB)) AS "DATA" FROM "NATIVE"
        WHERE TO_NUMBER("NATIVE"."SOLD") = 1
    """
    changed = False
    for column in _native_columns(node):
        if _is_assigned(column) or isinstance(column.parent, exp.Is) or column.find_ancestor(exp.Returning, exp.Lock):
            continue
        read = _read(column, target)
        if read is not None:
            read.type = column.type
            if isinstance(column.parent, exp.Select) and column.arg_key == "expressions":
                read = exp.alias_(read, column.name, quoted=True)
            column.replace(read)
            changed = True
    return node if changed else None


def _read(column: exp.Column, target: Target) -> exp.Expr | None:
    """Return the expression that reads a native column; None if the column is read as it is."""
    if column.is_type(exp.DType.BOOLEAN):
        return call("TO_NUMBER", copy_tree(column)) if target.has(features.BOOLEAN_COLUMNS) else None
    if not column.is_type(exp.DType.JSON):
        return None
    if target.has(features.JSON_SERIALIZE):
        return call("TO_NCLOB", call("JSON_SERIALIZE", phrase(copy_tree(column), "RETURNING", "CLOB")))
    return call("CONVERT", exp.var("NVARCHAR(MAX)"), copy_tree(column))


def _native_columns(table: exp.Table) -> Iterator[exp.Column]:
    """Yield the columns of a table that have the server's own types, wherever the statement names them."""
    names = getattr(table.meta.get(marks.COLUMNS), "native", None)
    if names:
        for column in list(table.root().find_all(exp.Column)):
            if column.name in names and source_of(column) is table:
                yield column


def _is_assigned(column: exp.Column) -> bool:
    """Return whether an UPDATE sets a column."""
    parent = column.parent
    return parent is not None and parent.this is column and is_assignment(parent)


RULES: tuple[Rule, ...] = (refuse_comparisons_of_vectors, read_native_columns)
