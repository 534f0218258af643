"""Values that are assigned to columns of another type, converted as PostgreSQL's assignments convert them.

https://www.postgresql.org/docs/current/typeconv-query.html
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlglot import exp

from dialects import features
from dialects.functions.math.precision import is_whole, of_type
from dialects.functions.math.scales import scale_of
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import is_sliced, sort_outside
from dialects.rewrites.writes.insert_values import names_of_insert, rows_of
from dialects.sql.build import DECIMALS, FLOATS, INTEGERS, copy_tree, has_type, is_binary, unparenthesize
from dialects.sql.scopes import find_arms
from dialects.sql.types.annotate import data_type
from dialects.sql.types.digits import OF_FLOATS
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target

#: What assigns values to columns.
WRITES = (exp.Update, exp.OnConflict, exp.Insert)
#: Returns the type that a value must be cast to before a column of the given type stores it; None for none.
ChooseType = Callable[[exp.DataType, exp.Expr], exp.DataType | None]

#: Kinds of a column and of a value -> the type that the value is cast to.
_CASTS = {
    ("date", "datetime"): "DATE",
    ("date", "instant"): "DATE",
    ("time", "datetime"): "TIME",
    ("time", "instant"): "TIME",
    ("datetime", "date"): "TIMESTAMP",
    ("instant", "date"): "TIMESTAMP",
}
_FRACTIONS = frozenset({*DECIMALS, *FLOATS})
#: Types of values that have a text of their own; dates, times and durations have one, too.
_WRITTEN = frozenset({*INTEGERS, *_FRACTIONS, exp.DType.BOOLEAN, exp.DType.UUID, exp.DType.JSON, exp.DType.JSONB})


@rule(*WRITES, exp.ColumnDef, unless=features.CONVERTED_MOMENTS)
def cast_to_kind_of_column(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a timestamp assigned to a column of dates or times, because the column would store the whole timestamp.

    There is no error: an Oracle DATE holds a time, and SQLite keeps any text. A lookup by the date would miss the row.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html

    Before::

        CREATE TABLE "a" ("day" DATE DEFAULT CURRENT_TIMESTAMP)

    After (oracle@19c)::

        CREATE TABLE "A" ("DAY" DATE DEFAULT TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)))
    """

    def choose_type(kind: exp.DataType, value: exp.Expr) -> exp.DataType | None:
        name = _CASTS.get((temporal_kind(kind), temporal_kind(value)))
        return data_type(name) if name is not None else None

    return _cast_assigned(node, target, choose_type)


@rule(*WRITES, exp.ColumnDef)
def round_to_whole_column(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a number with a fraction that is assigned to a column of whole numbers, which rounds it.

    There is no error. SQL Server cuts the fraction off, and SQLite stores it. Oracle rounds halves of floating-point
    numbers up. DuckDB's quotients of decimals are floating-point numbers.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/data-type-conversion-database-engine

    Before::

        CREATE TABLE "a" ("n" INT DEFAULT 1.5)

    After (tsql@2017)::

        CREATE TABLE [a] ([n] INT DEFAULT (CAST(ROUND(1.5, 0) AS INT)))
    """

    def choose_type(kind: exp.DataType, value: exp.Expr) -> exp.DataType | None:
        is_cut = has_type(value, DECIMALS) and not is_whole(value) and not target.has(features.ROUNDING_CASTS)
        is_odd = has_type(value, FLOATS) and not target.has(features.EVEN_CASTS)
        return kind if kind.this in INTEGERS and (is_cut or is_odd) else None

    return _cast_assigned(node, target, choose_type)


@rule(*WRITES, exp.ColumnDef, unless=features.DECIMAL_TYPE)
def round_to_digits_of_column(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a number with more digits than its column, because the digits of a column's type have no effect.

    There is no error, and a lookup by the rounded number would miss the row.
    https://www.sqlite.org/datatype3.html

    Before::

        CREATE TABLE "a" ("price" DECIMAL(10, 2) DEFAULT 1.999)

    After (sqlite)::

        CREATE TABLE "a" ("price" NUMERIC DEFAULT (CAST(ROUND(1.999, 2) AS NUMERIC)))
    """

    def choose_type(kind: exp.DataType, value: exp.Expr) -> exp.DataType | None:
        digits = of_type(kind) if kind.this in DECIMALS and kind.expressions else None
        # A field gives a decimal parameter the digits of its column.
        has_fraction = has_type(value, FLOATS if isinstance(value, exp.Placeholder) else _FRACTIONS)
        if digits is None or digits.scale >= OF_FLOATS or not has_fraction:
            return None
        own = scale_of(value)
        return None if own is not None and own <= digits.scale else kind

    return _cast_assigned(node, target, choose_type)


@rule(*WRITES, exp.ColumnDef, unless=features.TEXTS_OF_VALUES)
def write_text_for_column(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a value that is assigned to a column of text, because servers write values in other ways.

    There is no error: a UUID may have no hyphens, a boolean may be 1, and Oracle's text of 0.5 is '.5'.
    https://www.postgresql.org/docs/current/sql-createcast.html

    Before::

        CREATE TABLE "a" ("name" VARCHAR(9) DEFAULT TRUE)

    After (sqlite)::

        CREATE TABLE "a" ("name" TEXT(9) DEFAULT (CASE WHEN TRUE THEN 'true' WHEN NOT TRUE THEN 'false' END))
    """

    def choose_type(kind: exp.DataType, value: exp.Expr) -> exp.DataType | None:
        is_written = has_type(value, _WRITTEN) or is_binary(value) or temporal_kind(value) != ""
        # Without the column's length: a cast to it would cut what the column refuses.
        return data_type("TEXT") if kind.this in exp.DataType.TEXT_TYPES and is_written else None

    return _cast_assigned(node, target, choose_type)


def _cast_assigned(node: exp.Expr, target: Target, choose_type: ChooseType) -> exp.Expr | None:
    """Cast the assigned values of a node to the types that they must have; return None if no value needs a cast."""
    found = [(value, to) for kind, value in find_assigned(node) if (to := choose_type(kind, value)) is not None]
    if (
        found
        and isinstance(node, exp.Insert)
        and isinstance(node.expression, exp.Query)
        and _is_nested(node.expression)
    ):
        return _cast_outside(node, target, choose_type)
    for value, to in found:
        converted: exp.Expr = _cast(value, to)
        # SQLite and MySQL read a default that is more than a literal in parentheses alone.
        value.replace(exp.Paren(this=converted) if isinstance(node, exp.ColumnDef) else converted)
    return node if found else None


def _is_nested(query: exp.Query) -> bool:
    """Return whether the values of a query decide which rows it has, or their order."""
    return not isinstance(query, exp.Select) or bool(query.args.get("distinct")) or is_sliced(query)


def _cast_outside(node: exp.Insert, target: Target, choose_type: ChooseType) -> exp.Expr:
    """Cast the columns of a query that is inserted, in a query around it."""
    casts = {
        place: (copy_tree(value.type), to)
        for arm in find_arms(node.expression)
        for place, (kind, value) in enumerate(_pairs(names_of_insert(node), arm.selects))
        if value.type is not None and (to := choose_type(kind, value)) is not None
    }
    query = node.expression
    while isinstance(query, exp.Subquery) and not is_sliced(query):  # SQL Server takes one pair of parentheses.
        query = query.this
    outer = sort_outside(query, target)
    for place, (kind, to) in casts.items():
        value = outer.expressions[place].unalias()
        value.type = kind
        value.replace(_cast(value, to))
    node.set("expression", outer)
    return node


def _cast(value: exp.Expr, to: exp.DataType) -> exp.Cast:
    result = exp.Cast(this=copy_tree(unparenthesize(value)), to=copy_tree(to))
    result.type = result.to
    return result


def find_assigned(node: exp.Expr) -> list[tuple[exp.DataType, exp.Expr]]:
    """Return type and value of each column of a known type that a node assigns or inserts."""
    if isinstance(node, (exp.Update, exp.OnConflict)):
        return [pair for each in node.expressions for pair in _pairs([each.this], [each.expression])]
    if isinstance(node, exp.Insert):
        rows = [row.expressions for row in rows_of(node)]
        if isinstance(node.expression, exp.Query):
            rows = [arm.selects for arm in find_arms(node.expression)]
        return [pair for row in rows for pair in _pairs(names_of_insert(node), row)]
    defaults = [each.kind for each in node.args["constraints"]]
    kinds = [each.this for each in defaults if isinstance(each, exp.DefaultColumnConstraint)]
    return [(node.args["kind"], value) for value in kinds if node.args.get("kind") is not None]


def _pairs(columns: Sequence[exp.Expr], values: Sequence[exp.Expr]) -> list[tuple[exp.DataType, exp.Expr]]:
    found = [(column.type, value.unalias()) for column, value in zip(columns, values, strict=False)]
    return [(kind, value) for kind, value in found if kind is not None and not isinstance(value, exp.Null)]


RULES: tuple[Rule, ...] = (
    cast_to_kind_of_column,
    round_to_whole_column,
    round_to_digits_of_column,
    write_text_for_column,
)
