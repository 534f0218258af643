"""The number of digits that PostgreSQL gives a decimal after the point.

https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL
"""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.columns import projection_of
from dialects.sql.build import DECIMALS, FLOATS, results_of, unparenthesize

#: Functions with the digits of their first argument.
_OF_FIRST = (
    exp.Neg,
    exp.Abs,
    exp.Sum,
    exp.Max,
    exp.Min,
    exp.Distinct,
    exp.Window,
    exp.Filter,
    exp.Nullif,
    exp.FirstValue,
    exp.LastValue,
    exp.NthValue,
    exp.Lag,
    exp.Lead,
)
_ROUNDED = frozenset({"ROUND", "TRUNC"})
_WHOLE = frozenset({"FLOOR", "CEIL", "CEILING", "SIGN"})


def scale_of(value: exp.Expr) -> int | None:
    """Return a decimal's digits after the point, None if they are unknown or vary by row.

    A parameter is written with other digits than its type has.
    """
    value = unparenthesize(value)
    if isinstance(value, exp.Literal):
        return None if value.is_string else len(value.name.partition(".")[2])
    if value.is_type(*FLOATS):
        return None
    if value.is_type(*exp.DataType.INTEGER_TYPES):
        return 0
    if isinstance(value, (exp.Column, exp.Cast)) and value.is_type(*DECIMALS):
        sizes = value.type.expressions if value.type is not None else []
        if sizes:
            return int(sizes[1].name) if len(sizes) > 1 else 0
        passed_on = projection_of(value) if isinstance(value, exp.Column) else None
        return scale_of(passed_on) if passed_on is not None else None
    if isinstance(value, _OF_FIRST):
        first = value.expressions[0] if isinstance(value, exp.Distinct) else value.this
        return scale_of(first)
    if isinstance(value, exp.Subquery):
        return scale_of(value.this.selects[0].unalias()) if isinstance(value.this, exp.Select) else None
    if isinstance(value, exp.Anonymous) and _name_of(value) == "NULLIF":
        return scale_of(value.expressions[0])
    if isinstance(value, exp.Func) and _name_of(value) in _ROUNDED | _WHOLE:
        return _digits_of_round(value)
    if isinstance(value, (exp.Add, exp.Sub, exp.Mul, exp.Mod)) or _name_of(value) == "MOD":
        return _of_operands(value)
    if isinstance(value, (exp.Coalesce, exp.Case, exp.Greatest, exp.Least)):
        scales = scales_of(results_of(value))
        return scales.pop() if len(scales) == 1 else None
    return None


def least_scale_of(value: exp.Expr) -> int:
    """Return the least number of digits that a decimal has after the point."""
    value = unparenthesize(value)
    scale = scale_of(value)
    if scale is not None or value.is_type(*FLOATS):
        return scale or 0
    if isinstance(value, (exp.Add, exp.Sub, exp.Mod)):
        return max(least_scale_of(value.this), least_scale_of(value.expression))
    if isinstance(value, exp.Mul):
        return least_scale_of(value.this) + least_scale_of(value.expression)
    if isinstance(value, (exp.Coalesce, exp.Case, exp.Greatest, exp.Least)):
        return min(map(least_scale_of, results_of(value)))
    return least_scale_of(value.this) if isinstance(value, _OF_FIRST) else 0


def is_rounded(value: exp.Expr) -> bool:
    """Return whether a number is rounded; servers round in the number's own type."""
    return isinstance(unparenthesize(value), exp.Func) and _name_of(unparenthesize(value)) in _ROUNDED | _WHOLE


def scales_of(values: list[exp.Expr]) -> set[int | None]:
    """Return the different scales of values; NULL has none."""
    return {scale_of(value) for value in values if not isinstance(unparenthesize(value), exp.Null)}


def _name_of(value: exp.Expr) -> str:
    if isinstance(value, exp.Anonymous):
        return str(value.name).upper()
    return str(value.sql_name()) if isinstance(value, exp.Func) else ""


def _of_operands(value: exp.Expr) -> int | None:
    operands = value.expressions if isinstance(value, exp.Anonymous) else [value.this, value.expression]
    scales = [scale_of(operand) for operand in operands]
    known = [scale for scale in scales if scale is not None]
    if len(known) < len(scales):
        return None
    return sum(known) if isinstance(value, exp.Mul) else max(known)


def _digits_of_round(value: exp.Func) -> int | None:
    """Return the digits that a number is rounded to, if these are literal."""
    if _name_of(value) in _WHOLE:
        return 0
    digits = value.args.get("decimals")
    if isinstance(value, exp.Anonymous):
        digits = value.expressions[1] if len(value.expressions) > 1 else None
    if digits is None or isinstance(digits, exp.Neg):
        return 0
    return int(digits.name) if isinstance(digits, exp.Literal) and digits.name.isdigit() else None
