"""Functions of numbers; GREATEST and LEAST; random and unique values."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import Builder, Cell, arguments, call, without_arguments
from dialects.functions.math.precision import align_digits
from dialects.functions.math.scales import scale_of
from dialects.sql.build import FLOATS, cast, copy_tree, number
from dialects.sql.types.annotate import set_type
from dialects.sql.types.digits import LONGEST, UNSIZED
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_MATH = "https://clickhouse.com/docs/sql-reference/functions/math-functions"
_ROUNDING = "https://clickhouse.com/docs/sql-reference/functions/rounding-functions"


def of_float(name: str) -> Builder:
    """Return a builder for a function of floating-point numbers."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call(name, *(v if v.is_type(*FLOATS) else cast(v, "DOUBLE") for v in arguments(node)))

    build.__doc__ = f"{name}(x)\n\n{_MATH}"
    return build


def cotangent(node: exp.Cot, target: Target) -> exp.Expr:
    """Build (1 / tan(x)): https://clickhouse.com/docs/sql-reference/functions/math-functions#tan"""
    return exp.Paren(this=exp.Div(typed=True, this=number(1), expression=call("tan", *arguments(node))))


def logarithm(node: exp.Log, target: Target) -> exp.Expr:
    """Build (log(x) / log(base)), log10(x)

    https://clickhouse.com/docs/sql-reference/functions/math-functions#log
    """
    if node.expression is None:
        return call("log10", node.this)
    value, base = (cast(each, "DOUBLE") for each in (node.expression, node.this))
    return exp.Paren(this=exp.Div(typed=True, this=call("log", value), expression=call("log", base)))


def round_number(node: exp.Round, target: Target) -> exp.Expr:
    """Build round(x, digits) of decimals, roundBankers(x) of floating-point numbers without digits

    https://clickhouse.com/docs/sql-reference/functions/rounding-functions#round
    """
    digits = node.args.get("decimals")
    if node.this.is_type(*FLOATS):
        if digits is None:
            return call("roundBankers", node.this)
        return cast(call("round", cast(node.this, UNSIZED.sql()), digits), "DOUBLE")
    return call("round", node.this, *([] if digits is None else [digits]))


def truncate_number(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build trunc(x, digits): https://clickhouse.com/docs/sql-reference/functions/rounding-functions#trunc"""
    digits = node.args.get("decimals")
    return call("trunc", node.this, *([] if digits is None else [digits]))


def extreme(node: exp.Greatest | exp.Least, target: Target) -> exp.Expr:
    """Build greatest(a, b), least(a, b): ignores NULL, compares UUIDs by their text

    https://clickhouse.com/docs/sql-reference/functions/conditional-functions#greatest
    """
    name, values = "greatest" if isinstance(node, exp.Greatest) else "least", arguments(node)
    if any(value.is_type(*FLOATS) for value in values):
        return set_type(call(name, *(cast(value, "DOUBLE") for value in values)), "DOUBLE")
    if not any(value.is_type(exp.DType.UUID) for value in values):
        return call(name, *align_digits(values, most=LONGEST))
    return cast(call(name, *(cast(cast(value, "UUID"), "TEXT") for value in values)), "UUID")


def text_of_decimal(node: exp.Cast, target: Target) -> exp.Expr:
    """Build toDecimalString(x, digits): toString leaves out zeros at the end

    https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring
    """
    scale = scale_of(node.this)
    if scale is None:
        url = "https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#todecimalstring"
        raise refusal("the text of a decimal of unknown digits", target, "cast it to a decimal with digits", url)
    if scale == 0:
        return call("toString", cast(copy_tree(node.this), f"DECIMAL({LONGEST}, 0)"))
    return call("toDecimalString", copy_tree(node.this), scale)


def text_of_float(node: exp.Cast, target: Target) -> exp.Expr:
    """Build toString(x): https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#tostring"""
    return call("toString", copy_tree(node.this))


_FLOATS = ("ACOS", "ASIN", "ATAN", "COS", "EXP", "SIN", "SQRT", "TAN", "ATAN2")
CELLS: Mapping[str, Cell] = {
    "GREATEST": extreme,
    "LEAST": extreme,
    "UUIDV4": without_arguments("generateUUIDv4", _MATH),
    "UUIDV7": without_arguments("generateUUIDv7", _MATH),
    "ABS": "abs",
    "FLOOR": "floor",
    "CEILING": "ceil",
    "SIGN": "sign",
    **{name: of_float(name.lower()) for name in _FLOATS},
    "COT": cotangent,
    "DEGREES": of_float("degrees"),
    "RADIANS": of_float("radians"),
    "LN": of_float("log"),
    "LOG": logarithm,
    "PI": without_arguments("pi", _MATH),
    "POWER": of_float("pow"),
    "RANDOM": without_arguments("randCanonical", _MATH),
    "ROUND": round_number,
    "TRUNC": truncate_number,
    "text of a decimal": text_of_decimal,
    "text of a float": text_of_float,
}
