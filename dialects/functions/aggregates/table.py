"""Aggregate functions."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.aggregates import bits, distributions, joined_texts, statistics
from dialects.functions.aggregates.formulas import by_formula
from dialects.functions.base import EVERYWHERE, NATIVE, Builder, Function, arguments, call, function, when
from dialects.sql.build import BINARIES, DECIMALS, cast, copy_tree
from dialects.sql.types.annotate import data_type
from dialects.sql.types.digits import MOST, SHORT
from dialects.targets.base import Target
from dialects.targets.limits import MOST_DIGITS_OF_MYSQL

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
_MY = "https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html"
_SQLITE = "https://www.sqlite.org/lang_aggfunc.html"

_INTEGERS = (*exp.DataType.INTEGER_TYPES, exp.DataType.Type.BOOLEAN)


def _is_integer(node: exp.Expr) -> bool:
    return node.is_type(*_INTEGERS)


def average_with_digits(node: exp.Avg, target: Target) -> exp.Expr:
    """Build AVG(CAST(x AS FLOAT)) of integers, AVG(CAST(x AS NUMERIC(38, 16))) of decimals

    The server averages integers as integers, and decimals with 6 digits after the point.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/avg-transact-sql
    """
    value = _value(node)
    _cast_argument(node, "DOUBLE", unless=not _is_integer(value))
    if value.is_type(*DECIMALS):
        sizes = [int(size.name) for size in value.type.expressions]  # type: ignore[union-attr]
        whole, scale = (sizes[0] - sizes[1], sizes[1]) if len(sizes) > 1 else (SHORT, 0)
        # Six digits more than any number has are left for their sum.
        digits = min(16, MOST - 6 - whole)
        _cast_argument(node, f"DECIMAL({MOST}, {digits})", unless=digits <= max(scale, 6))
        node.type = data_type(f"DECIMAL({MOST}, {max(digits, scale, 6)})")
    return node


def average_of_decimals(node: exp.Avg, target: Target) -> exp.Expr:
    """Build AVG(CAST(x AS DECIMAL(65, 16))) of integers and decimals, because the average has four more digits.

    https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html#function_avg
    """
    value = _value(node)
    if _is_integer(value) or value.is_type(*DECIMALS):
        sizes = [int(size.name) for size in value.type.expressions]  # type: ignore[union-attr]
        scale = max(16, sizes[1] if len(sizes) > 1 else 0)
        _cast_argument(node, f"DECIMAL({MOST_DIGITS_OF_MYSQL}, {min(scale, 26)})", unless=False)
    return node


def sum_as_bigint(node: exp.Sum, target: Target) -> exp.Expr:
    """Build SUM(CAST(x AS BIGINT)) of integers: the sum of int columns is an int and overflows (Msg 8115).

    https://learn.microsoft.com/en-us/sql/t-sql/functions/sum-transact-sql
    """
    value = _value(node)
    _cast_argument(node, "BIGINT", unless=not _is_integer(value) or value.is_type(exp.DType.BIGINT))
    return node


def _value(node: exp.Expr) -> exp.Expr:
    """Return the value that an aggregate is computed from."""
    return node.this.expressions[0] if isinstance(node.this, exp.Distinct) else node.this


def _cast_argument(node: exp.Expr, kind: str, *, unless: bool) -> None:
    if not unless:
        value = _value(node)
        value.replace(exp.cast(copy_tree(value), kind))


def extreme_truth(kind: type[exp.AggFunc], url: str) -> Builder:
    """Return a builder for BOOL_AND and BOOL_OR: the least or the greatest of 0 and 1."""

    def build(node: exp.AggFunc, target: Target) -> exp.Expr:
        (value,) = arguments(node)
        return by_formula(node, target, lambda gather: cast(gather(kind, cast(copy_tree(value), "INT")), "BOOLEAN"))

    build.__doc__ = f"{kind.key.upper()} of conditions as numbers: there is no aggregate of conditions.\n\n{url}"
    return build


def max_of_any(node: exp.AnyValue, target: Target) -> exp.Expr:
    """Build MAX(x), of a boolean as a number, of bytes as text: any value of a group is correct.

    There is no MAX of a bit (Msg 8117).
    https://learn.microsoft.com/en-us/sql/t-sql/functions/max-transact-sql
    """
    value = node.this
    if value.is_type(exp.DType.BOOLEAN):
        return by_formula(node, target, lambda gather: cast(gather(exp.Max, cast(copy_tree(value), "INT")), "BOOLEAN"))
    return exp.Max(this=copy_tree(value))


def max_of_any_bytes(node: exp.AnyValue, target: Target) -> exp.Expr:
    """Build MAX(x), of a boolean as a number, of bytes as hexadecimal text: any value of a group is correct.

    There is no MAX of a bit, nor of long binaries (Msg 8117).
    https://learn.microsoft.com/en-us/sql/t-sql/functions/max-transact-sql
    """
    if not node.this.is_type(*BINARIES):
        return max_of_any(node, target)
    digits = call("CONVERT", call("VARCHAR", "MAX"), copy_tree(node.this), 2)
    bytes_ = call("VARBINARY", "MAX")
    return by_formula(node, target, lambda gather: call("CONVERT", bytes_, gather(exp.Max, digits), 2))


def any_of_limited(otherwise: Builder | None) -> Builder:
    """Return a builder for an aggregate that takes no text of unlimited length."""

    def build(node: exp.AnyValue, target: Target) -> exp.Expr | None:
        if any(column.is_type(exp.DType.TEXT, exp.DType.JSON, exp.DType.JSONB) for column in node.find_all(exp.Column)):
            node.set("this", call("TO_NCHAR", copy_tree(node.this)))
            return exp.Max(this=node.this)
        return otherwise(node, target) if otherwise else None

    shown = "MAX(x)" if otherwise else "ANY_VALUE(x)"
    build.__doc__ = (
        f"{shown}, and MAX(TO_NCHAR(x)) of text without a limit, which ORA-00932 refuses.\n\n{_ORA}any_value.html"
    )
    return build


FUNCTIONS: tuple[Function, ...] = (
    function("COUNT", **EVERYWHERE),
    function(
        "SUM",
        tsql=sum_as_bigint,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "AVG",
        tsql=average_with_digits,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=average_of_decimals,
    ),
    function("MIN", **EVERYWHERE),
    function("MAX", **EVERYWHERE),
    function(
        "ANY_VALUE",
        tsql=max_of_any_bytes,
        oracle=when(features.ANY_VALUE, any_of_limited(None), any_of_limited(max_of_any)),
        duckdb=NATIVE,
        postgres=when(features.ANY_VALUE, NATIVE, max_of_any),
        sqlite=max_of_any,
        mysql=when(features.ANY_VALUE, NATIVE, max_of_any),
    ),
    function(
        "BOOL_AND",
        "EVERY",
        tsql=extreme_truth(exp.Min, _MS + "aggregate-functions-transact-sql"),
        oracle=extreme_truth(exp.Min, _ORA + "Aggregate-Functions.html"),
        duckdb="BOOL_AND",
        postgres="BOOL_AND",
        sqlite=extreme_truth(exp.Min, _SQLITE),
        mysql=extreme_truth(exp.Min, _MY),
    ),
    function(
        "BOOL_OR",
        tsql=extreme_truth(exp.Max, _MS + "aggregate-functions-transact-sql"),
        oracle=extreme_truth(exp.Max, _ORA + "Aggregate-Functions.html"),
        duckdb="BOOL_OR",
        postgres="BOOL_OR",
        sqlite=extreme_truth(exp.Max, _SQLITE),
        mysql=extreme_truth(exp.Max, _MY),
    ),
    function(
        "STRING_AGG",
        "GROUP_CONCAT",
        tsql=joined_texts.string_agg_within_group,
        oracle=joined_texts.listagg_within_group,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=joined_texts.group_concat,
        mysql=joined_texts.group_concat_with_separator,
    ),
    *bits.FUNCTIONS,
    *statistics.FUNCTIONS,
    *distributions.FUNCTIONS,
)
