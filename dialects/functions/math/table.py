"""Functions on numbers."""

from __future__ import annotations

from collections.abc import Collection

from sqlglot import exp

from dialects import features
from dialects.functions.base import EVERYWHERE, NATIVE, Builder, Function, arguments, call, function, when
from dialects.functions.math import rounding
from dialects.functions.math.rounding import NUMBERS
from dialects.sql.build import (
    FLOATS,
    INTEGERS,
    case,
    cast,
    copy_tree,
    float_to_decimal,
    is_integer,
    number,
    parenthesize,
)
from dialects.targets.base import Target


def _of_float(name: str) -> Builder:
    """Return a builder for a function whose result has the type of its first argument."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, *others = arguments(node)
        return call(name, value if value.is_type(*FLOATS) else cast(value, "DOUBLE"), *others)

    build.__doc__ = (
        f"{name}(CAST(x AS FLOAT)): of whole numbers, the result would be a whole number.\n\n"
        f"https://learn.microsoft.com/en-us/sql/t-sql/functions/{name.lower()}-transact-sql"
    )
    return build


def _float(name: str, of: Collection[exp.DType] = INTEGERS) -> Builder:
    """Return a builder for a function whose result is a whole number for some types."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call(name, *arguments(node))

    build.__doc__ = f"{name}(x), cast to a floating-point number if x is a whole number"
    return rounding.as_float(build, of)


def one_through_tangent(node: exp.Cot, target: Target) -> exp.Expr:
    """Build (1 / TAN(x)): https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TAN.html"""
    return exp.Paren(this=exp.Div(typed=True, this=number(1), expression=call("TAN", *arguments(node))))


def arc_cosine_of_minus_one(node: exp.Pi, target: Target) -> exp.Expr:
    """Build ACOS(-1): https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ACOS.html"""
    return call("ACOS", number(-1))


def degrees_from_radians(node: exp.Degrees, target: Target) -> exp.Expr:
    """Build (x * 180 / ACOS(-1))"""
    (value,) = arguments(node)
    scaled = exp.Mul(this=parenthesize(value), expression=number(180))
    return exp.Paren(this=exp.Div(typed=True, this=scaled, expression=call("ACOS", number(-1))))


def radians_from_degrees(node: exp.Radians, target: Target) -> exp.Expr:
    """Build (x * ACOS(-1) / 180)"""
    (value,) = arguments(node)
    scaled = exp.Mul(this=parenthesize(value), expression=call("ACOS", number(-1)))
    return exp.Paren(this=exp.Div(typed=True, this=scaled, expression=number(180)))


def arc_tangent_of_zeros(node: exp.Atan2, target: Target) -> exp.Expr:
    """Build CASE WHEN y = 0 AND x = 0 THEN 0 ELSE ATN2(y, x) END

    Msg 3623, an invalid floating point operation occurred: PostgreSQL returns 0
    for two zeros.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/atn2-transact-sql
    """
    zeros = (exp.EQ(this=parenthesize(copy_tree(value)), expression=number(0)) for value in arguments(node))
    otherwise = call("ATN2", *arguments(node))
    return case(exp.and_(*zeros, copy=False), number(0), otherwise)


def log_value_first(node: exp.Log, target: Target) -> exp.Expr:
    """Build LOG(x, base), (LOG(x) / LOG(base)) if the base may have a fraction, which would be cut off, or LOG10(x)

    https://learn.microsoft.com/en-us/sql/t-sql/functions/log-transact-sql
    """
    if node.expression is None or not is_integer(node.this):
        return log_by_quotient(node, target)
    return call("LOG", node.expression, node.this)


def log_by_quotient(node: exp.Log, target: Target) -> exp.Expr:
    """Build (LOG(x) / LOG(base)), LOG10(x): the base is an argument from SQL Server 2012 on.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/log-transact-sql
    """
    if node.expression is None:
        return call("LOG10", node.this)
    value, base = node.expression, node.this
    return exp.Paren(this=exp.Div(typed=True, this=call("LOG", value), expression=call("LOG", base)))


def log_base_first(node: exp.Log, target: Target) -> exp.Expr:
    """Build LOG(base, x), base being required."""
    base, value = (node.this, node.expression) if node.expression else (number(10), node.this)
    return call("LOG", base, value)


def log_of_decimals(node: exp.Log, target: Target) -> exp.Expr:
    """Build LOG(base, x) of decimals, not of floating-point numbers.

    Error: function log(double precision, double precision) does not exist.
    https://www.postgresql.org/docs/current/functions-math.html
    """
    return call("LOG", *(float_to_decimal(value) for value in (node.this, node.expression) if value is not None))


def random_of_each_row(node: exp.Rand, target: Target) -> exp.Expr:
    """Build RAND(CHECKSUM(NEWID())), and NEWID() to sort by: RAND() is the same in all rows.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/rand-transact-sql
    """
    if isinstance(node.parent, exp.Ordered):
        return call("NEWID")
    return call("RAND", call("CHECKSUM", call("NEWID")))


def _call(name: str) -> Builder:
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call(name)

    build.__doc__ = f"{name}()"
    return build


FUNCTIONS: tuple[Function, ...] = (
    *(function(name, **EVERYWHERE) for name in ("ABS", "ACOS", "ASIN", "ATAN", "COS", "EXP", "SIN", "SQRT", "TAN")),
    *(
        function(name, **{**EVERYWHERE, "tsql": _float(name), "mysql": _float(name), "sqlite": _float(name, NUMBERS)})
        for name in ("FLOOR", "SIGN")
    ),
    function(
        "ATAN2",
        tsql=arc_tangent_of_zeros,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "CEILING",
        "CEIL",
        tsql=_float("CEILING"),
        oracle="CEIL",
        duckdb="CEIL",
        postgres=NATIVE,
        sqlite=_float("CEILING", NUMBERS),
        mysql=_float("CEILING"),
    ),
    function(
        "COT",
        tsql=NATIVE,
        oracle=one_through_tangent,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "DEGREES",
        tsql=_of_float("DEGREES"),
        oracle=degrees_from_radians,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "RADIANS",
        tsql=_of_float("RADIANS"),
        oracle=radians_from_degrees,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "LN",
        tsql="LOG",
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "LOG",
        "LOG10",
        tsql=when(features.LOG_BASE, log_value_first, log_by_quotient),
        oracle=log_base_first,
        duckdb=log_base_first,
        postgres=log_of_decimals,
        sqlite=log_base_first,
        mysql=log_base_first,
    ),
    function(
        "PI",
        tsql=NATIVE,
        oracle=arc_cosine_of_minus_one,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=arc_cosine_of_minus_one,
    ),
    function(
        "POWER",
        "POW",
        tsql=_of_float("POWER"),
        oracle="POWER",
        duckdb="POWER",
        postgres="POWER",
        sqlite=_float("POWER"),
        mysql="POWER",
    ),
    function(
        "RANDOM",
        "RAND",
        tsql=random_of_each_row,
        oracle=_call("DBMS_RANDOM.VALUE"),
        duckdb=_call("RANDOM"),
        postgres=_call("RANDOM"),
        sqlite=_call("RAND"),
        mysql=_call("RAND"),
    ),
    *rounding.FUNCTIONS,
)
