"""Functions of numbers; GREATEST and LEAST; random and unique values."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Cell, arguments, call, refused, without_arguments
from dialects.functions.math.precision import align_digits
from dialects.functions.math.rounding import round_to_known_digits
from dialects.functions.math.scales import scale_of
from dialects.functions.math.table import log_base_first
from dialects.sql.build import FLOATS, case, cast, copy_tree, number, parenthesize, text
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"


def round_number(node: exp.Round, target: Target) -> exp.Expr | None:
    """Build round(x, digits), by a power of ten if digits vary by row; rint(x) of floating-point numbers without digits

    https://spark.apache.org/docs/latest/api/sql/index.html#rint
    """
    if node.args.get("decimals") is None:
        return call("rint" if node.this.is_type(*FLOATS) else "round", node.this)
    return round_to_known_digits(node, target)


def truncate_number(node: exp.Trunc, target: Target) -> exp.Expr:
    """Build CASE WHEN x < 0 THEN ceil(x, digits) ELSE floor(x, digits) END

    https://spark.apache.org/docs/latest/api/sql/index.html#floor
    """
    value, digits = node.this, node.args.get("decimals")
    rest = [] if digits is None else [digits]
    is_below = exp.LT(this=parenthesize(copy_tree(value)), expression=number(0))
    up, down = (call(name, copy_tree(value), *(copy_tree(each) for each in rest)) for name in ("ceil", "floor"))
    return case(is_below, up, down)


def extreme(node: exp.Greatest | exp.Least, target: Target) -> exp.Expr:
    """Build greatest(a, b), least(a, b): ignores NULL

    https://spark.apache.org/docs/latest/api/sql/index.html#greatest
    """
    values = arguments(node)
    if len(values) == 1:
        return values[0]
    return call("greatest" if isinstance(node, exp.Greatest) else "least", *align_digits(values))


def text_of_decimal(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST(CAST(x AS DECIMAL(38, digits)) AS STRING): an expression may have more digits than on PostgreSQL

    https://spark.apache.org/docs/latest/sql-ref-datatypes.html
    """
    scale = scale_of(node.this)
    if scale is None:
        url = "https://spark.apache.org/docs/latest/sql-ref-datatypes.html"
        raise refusal("the text of a decimal of unknown digits", target, "cast it to a decimal with digits", url)
    return _as_string(cast(copy_tree(node.this), f"DECIMAL({MOST}, {scale})"))


def text_of_float(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build regexp_replace(CAST(x AS STRING), '\\.0$', ''), and the digits of 1.0E-5 in PostgreSQL's form

    https://spark.apache.org/docs/latest/api/sql/index.html#regexp_replace
    """
    shown = _as_string(copy_tree(node.this))
    size = call("abs", copy_tree(node.this))
    small = exp.GTE(this=size, expression=exp.Literal.number("0.0001"))
    large = exp.LT(this=copy_tree(size), expression=exp.Literal.number("1e15"))
    is_plain = exp.Or(
        this=exp.Paren(this=exp.And(this=small, expression=large)),
        expression=exp.EQ(this=parenthesize(copy_tree(node.this)), expression=number(0)),
    )
    digits = _as_string(cast(copy_tree(shown), f"DECIMAL({MOST}, 20)"))
    plain = call("regexp_replace", digits, text(r"\.?0+$"), text(""))
    exponent = call("regexp_extract", copy_tree(shown), text("E-?(.*)$"), 1)
    sign = case(exp.Like(this=copy_tree(shown), expression=text("%E-%")), text("e-"), text("e+"))
    mantissa = call("regexp_replace", copy_tree(shown), text(r"(\.0)?E.*$"), text(""))
    padded = call("lpad", exponent, call("greatest", number(2), call("length", copy_tree(exponent))), text("0"))
    is_long = exp.Like(this=copy_tree(shown), expression=text("%E%"))
    return case(is_plain, plain, case(is_long, call("concat", mantissa, sign, padded), copy_tree(shown)))


def _as_string(value: exp.Expr) -> exp.Cast:
    result: exp.Cast = exp.Cast(this=value, to=exp.DataType.build("TEXT"))
    result.type = exp.DataType.build("TEXT")
    return result


CELLS: Mapping[str, Cell] = {
    "GREATEST": extreme,
    "LEAST": extreme,
    "UUIDV4": without_arguments("uuid", f"{_API}#uuid"),
    "UUIDV7": refused("make it in Python and pass it as a parameter", _API + "#uuid"),
    **dict.fromkeys(("ABS", "ACOS", "ASIN", "ATAN", "ATAN2", "COS", "COT", "EXP", "FLOOR", "SIGN", "SIN"), NATIVE),
    **dict.fromkeys(("SQRT", "TAN", "CEILING", "DEGREES", "RADIANS", "LN", "POWER"), NATIVE),
    "LOG": log_base_first,
    "PI": without_arguments("pi", f"{_API}#pi"),
    "RANDOM": without_arguments("rand", f"{_API}#rand"),
    "ROUND": round_number,
    "TRUNC": truncate_number,
    "text of a decimal": text_of_decimal,
    "text of a float": text_of_float,
}
