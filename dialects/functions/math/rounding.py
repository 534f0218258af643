"""ROUND and TRUNC: halves go away from zero; those of floating-point numbers without digits go to even."""

from __future__ import annotations

from collections.abc import Collection

from sqlglot import exp

from dialects import features
from dialects.functions.base import Builder, Function, arguments, call, function, when
from dialects.sql.bounds import literal_of
from dialects.sql.build import (
    DECIMALS,
    FLOATS,
    INTEGERS,
    case,
    cast,
    copy_tree,
    float_to_decimal,
    has_type,
    number,
    parenthesize,
)
from dialects.sql.types.digits import LONG_WHOLE, MOST
from dialects.targets.base import Target

#: What SQLite's functions, which Django registers, return whole numbers for.
NUMBERS = frozenset({*INTEGERS, *FLOATS})

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/round-transact-sql"
_SQLITE = "https://www.sqlite.org/lang_corefunc.html#round"


def as_float(builder: Builder, of: Collection[exp.DType] = INTEGERS) -> Builder:
    """Return the builder, its result cast to a floating-point number if the argument has one of some types.

    PostgreSQL's function returns one, so that half of it has a fraction; the server's returns a whole number.
    """

    def build(node: exp.Expr, target: Target) -> exp.Expr | None:
        is_whole = has_type(arguments(node)[0], of)
        result = builder(node, target)
        return cast(result, "DOUBLE") if is_whole and result is not None else result

    build.__doc__ = builder.__doc__
    return build


def _rounding(node: exp.Expr) -> tuple[exp.Expr, exp.Expr]:
    return node.this, node.args.get("decimals") or number(0)


def _is_to_even(node: exp.Expr) -> bool:
    """Return whether a half goes to the even number: for a floating-point number without digits."""
    return node.args.get("decimals") is None and node.this.is_type(*FLOATS)


def to_even(value: exp.Expr) -> exp.Expr:
    """Build ``CASE WHEN x - FLOOR(x) = 0.5 THEN 2 * ROUND(x / 2, 0) ELSE ROUND(x, 0) END``"""
    fraction = exp.Sub(this=parenthesize(copy_tree(value)), expression=call("FLOOR", copy_tree(value)))
    half = exp.Div(this=parenthesize(copy_tree(value)), expression=number(2), typed=True)
    doubled = exp.Mul(this=number(2), expression=call("ROUND", half, number(0)))
    middle = exp.EQ(this=fraction, expression=exp.Literal.number("0.5"))
    return case(middle, doubled, call("ROUND", copy_tree(value), number(0)))


def _evenly(builder: Builder, name: str = "") -> Builder:
    """Return the builder with halves to even: by a function of that name, or by a CASE."""

    def build(node: exp.Expr, target: Target) -> exp.Expr | None:
        if _is_to_even(node):
            return call(name, node.this, 0) if name else to_even(node.this)
        return builder(node, target)

    build.__doc__ = builder.__doc__
    return build


def round_to_digits(node: exp.Round, target: Target) -> exp.Expr:
    """Build ROUND(x, digits), digits being required; wider by a digit if they are negative

    Msg 8115, arithmetic overflow: ROUND(950.00, -3) would be a DECIMAL(5, 2) that cannot hold 1000.00.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/round-transact-sql
    """
    value, digits = _rounding(node)
    return call("ROUND", value if (literal_of(digits) or 0) >= 0 else _widen(value), digits)


def _widen(value: exp.Expr) -> exp.Expr:
    """Return a number with room for more digits before the point."""
    if not value.is_type(*DECIMALS):
        return value if value.is_type(*FLOATS, exp.DType.BIGINT) else cast(value, "BIGINT")
    sizes = value.type.expressions if value.type is not None else []
    return cast(value, f"DECIMAL({MOST}, {sizes[1].name})" if len(sizes) > 1 else "DECIMAL")


def round_with_digits(node: exp.Round, target: Target) -> exp.Expr:
    """Build ROUND(x, digits); ROUND_TIES_TO_EVEN(x, 0) for floating-point numbers without digits

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ROUND_TIES_TO_EVEN-number.html
    """
    digits = node.args.get("decimals")
    return call("ROUND", node.this, *([digits] if digits is not None else []))


def round_to_known_digits(node: exp.Round, target: Target) -> exp.Expr:
    """Build ROUND(x, digits), by a power of ten if digits vary by row; ROUND_EVEN(x, 0) without digits

    Error: the "precision" argument must be a constant expression.
    https://duckdb.org/docs/stable/sql/functions/numeric
    """
    value, digits = _rounding(node)
    if not digits.find(exp.Column):
        exponent = literal_of(digits)
        is_below = exponent is not None and exponent < 0
        # An integer has no room for another digit.
        wide = cast(value, LONG_WHOLE.sql()) if is_below and value.is_type(*exp.DataType.INTEGER_TYPES) else value
        return call("ROUND", wide, digits)
    power = call("POWER", number(10), digits)
    scaled = exp.Mul(this=parenthesize(value), expression=power)
    return exp.Paren(this=exp.Div(typed=True, this=call("ROUND", scaled), expression=copy_tree(power)))


def round_decimals(node: exp.Round, target: Target) -> exp.Expr:
    """Build ROUND(x, digits) of decimals, not of floating-point numbers.

    Error: function round(double precision, integer) does not exist.
    https://www.postgresql.org/docs/current/functions-math.html
    """
    if node.args.get("decimals") is None:
        return call("ROUND", node.this)
    value, digits = _rounding(node)
    return call("ROUND", float_to_decimal(value), digits)


def round_below_the_point(node: exp.Round, target: Target) -> exp.Expr:
    """Build ROUND(x, digits), or (ROUND(x / 1e3) * 1e3) for -3 digits, which ROUND takes for 0.

    https://www.sqlite.org/lang_corefunc.html#round
    """
    value, digits = _rounding(node)
    if not isinstance(digits, exp.Neg):
        return call("ROUND", value, digits)
    unit = exp.Literal.number(f"1e{digits.this.name}")
    rounded = call("ROUND", exp.Div(typed=True, this=parenthesize(value), expression=unit))
    return exp.Paren(this=exp.Mul(this=rounded, expression=copy_tree(unit)))


def truncate_by_rounding(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build ROUND(x, digits, 1): https://learn.microsoft.com/en-us/sql/t-sql/functions/round-transact-sql"""
    return call("ROUND", *_rounding(node), 1)


def truncate_decimals(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build TRUNC(x, digits) of decimals, not of floating-point numbers.

    Error: function trunc(double precision, integer) does not exist.
    https://www.postgresql.org/docs/current/functions-math.html
    """
    value, digits = node.this, node.args.get("decimals")
    return call("TRUNC", value) if digits is None else call("TRUNC", float_to_decimal(value), digits)


def truncate(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build TRUNC(x, digits)"""
    digits = node.args.get("decimals")
    return call("TRUNC", node.this, *([digits] if digits is not None else []))


def truncate_to_digits(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build TRUNCATE(x, digits), digits being required.

    https://dev.mysql.com/doc/refman/8.0/en/mathematical-functions.html#function_truncate
    """
    return call("TRUNCATE", *_rounding(node))


def truncate_by_floor(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build (SIGN(x) * FLOOR(ABS(x))), with x * 1e2 and a division by 1e2 for 2 digits: some builds lack TRUNC

    https://www.sqlite.org/lang_mathfunc.html#trunc
    """
    value, digits = _rounding(node)
    exponent = literal_of(digits)
    if exponent == 0:
        return exp.Paren(this=_towards_zero(value))
    unit = call("POWER", number(10), digits) if exponent is None else exp.Literal.number(f"1e{exponent}")
    scaled = exp.Mul(this=parenthesize(value), expression=unit)
    return exp.Paren(this=exp.Div(typed=True, this=_towards_zero(scaled), expression=copy_tree(unit)))


def _towards_zero(value: exp.Expr) -> exp.Expr:
    return exp.Mul(this=call("SIGN", value), expression=call("FLOOR", call("ABS", copy_tree(value))))


FUNCTIONS: tuple[Function, ...] = (
    function(
        "ROUND",
        tsql=as_float(_evenly(round_to_digits)),
        oracle=when(
            features.ROUND_TIES_TO_EVEN,
            _evenly(round_with_digits, "ROUND_TIES_TO_EVEN"),
            _evenly(round_with_digits),
        ),
        duckdb=_evenly(round_to_known_digits, "ROUND_EVEN"),
        postgres=round_decimals,
        sqlite=_evenly(round_below_the_point),
        mysql=as_float(round_decimals),
    ),
    function(
        "TRUNC",
        tsql=as_float(truncate_by_rounding),
        oracle=truncate,
        duckdb=truncate,
        postgres=truncate_decimals,
        sqlite=as_float(truncate_by_floor, NUMBERS),
        mysql=as_float(truncate_to_digits),
    ),
)
