"""The digits of a decimal expression before and after the point, on servers whose types have them.

https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql
https://duckdb.org/docs/stable/sql/data_types/numeric
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from sqlglot import exp

from dialects.functions.columns import description_of, projection_of
from dialects.sql.build import DECIMALS, cast, copy_tree, is_integer, is_text, results_of, unparenthesize
from dialects.sql.types.digits import LONGEST, MOST, UNSIZED, WHOLE, Digits

#: Functions with the digits of their first argument.
_OF_FIRST = (exp.Paren, exp.Neg, exp.Abs, exp.Min, exp.Max, exp.Nullif, exp.Window, exp.Filter, exp.Alias, exp.Distinct)
_NAMES_OF_FIRST = frozenset({"ROUND", "NULLIF"})

#: Parts of a date or time with digits after the point, or more digits.
_FRACTIONS = frozenset({"SECOND", "SECONDS", "MILLISECOND", "MILLISECONDS", "EPOCH"})


def digits_of(node: exp.Expr) -> Digits | None:
    """Return the digits of an expression; None if they are not certain."""
    if isinstance(node, exp.Literal):
        return _of_literal(node)
    if isinstance(node, exp.Column):
        return _of_column(node)
    if isinstance(node, (exp.Cast, exp.Placeholder)):
        return of_type(node.to if isinstance(node, exp.Cast) else node.type)
    if isinstance(node, exp.Distinct) or (isinstance(node, exp.Anonymous) and node.name in _NAMES_OF_FIRST):
        return digits_of(node.expressions[0])
    if isinstance(node, _OF_FIRST):
        return digits_of(node.this)
    if isinstance(node, exp.Avg):
        return of_type(node.type)
    if isinstance(node, exp.Sum):
        inside = digits_of(node.this)
        return inside and Digits(MOST - inside.scale, inside.scale)
    if is_part(node):
        return WHOLE["INT"]
    if isinstance(node, exp.Subquery):
        return digits_of(node.this.selects[0]) if isinstance(node.this, exp.Select) else None
    if isinstance(node, (exp.Coalesce, exp.Case, exp.Add, exp.Sub)):
        return _unite(results_of(node))
    return of_type(node.type) if node.type is not None and node.type.this.name in WHOLE else None


def is_part(node: exp.Expr) -> bool:
    """Return whether a number is a part of a date or time that servers return as a whole number."""
    if isinstance(node, exp.Anonymous):
        return str(node.name).upper() == "DATEPART"
    return isinstance(node, exp.Extract) and node.name.upper() not in _FRACTIONS


def is_whole(node: exp.Expr) -> bool:
    """Return whether a number surely has no digits after the point."""
    digits = digits_of(node)
    return digits is not None and digits.scale == 0


def of_type(kind: exp.DataType | None) -> Digits | None:
    """Return the digits of the numbers of a type, None for types of other values."""
    if kind is None or not isinstance(kind.this, exp.DType):
        return None
    if kind.this not in DECIMALS:
        return WHOLE.get(kind.this.name)
    sizes = [int(size.name) for size in kind.expressions if size.name.isdigit()]
    if not sizes:
        return UNSIZED
    scale = sizes[1] if len(sizes) > 1 else 0
    return Digits(sizes[0] - scale, scale)


def _of_literal(node: exp.Literal) -> Digits | None:
    if node.is_string or not node.name.replace(".", "", 1).isdigit():
        return None
    whole, _, fraction = node.name.partition(".")
    return Digits(len(whole.lstrip("0")), len(fraction))


def _of_column(node: exp.Column) -> Digits | None:
    described = description_of(node)
    if described is not None:
        return of_type(described.type) if described.type.expressions or described.type.this not in DECIMALS else None
    passed_on = projection_of(node)
    return digits_of(passed_on) if passed_on is not None else None


def _unite(values: Iterable[exp.Expr]) -> Digits | None:
    """Return digits that hold all values but NULL, within the limit; None if any value's digits are not known."""
    found = [digits_of(value) for value in values if not isinstance(value.unnest(), exp.Null)]
    known = [digits for digits in found if digits is not None]
    if not known or len(known) < len(found):
        return None
    united = reduce(Digits.unite, known)
    return Digits(min(united.whole, MOST - united.scale), united.scale)


def align_digits(values: list[exp.Expr], wanted: Digits | None = None, most: int = MOST) -> list[exp.Expr]:
    """Return the values of one expression, each with room for the most digits after the point.

    A server would round digits after the point if another value has too many before it. A number that is then too
    large is an error of the server's. If the expression is cast to ``wanted`` digits, all values that do not fit are
    cast to these at once.
    """
    if all(map(is_integer, values)):
        return values
    found: list[Digits | None] = []
    united = Digits(0, 0)
    for value in values:
        digits = None if is_text(value) else digits_of(value)
        if digits is None and not isinstance(value.unnest(), exp.Null):
            return values
        united = united.unite(digits) if digits else united
        found.append(digits)
    if united.precision <= MOST:
        return values
    room = wanted or Digits(most - united.scale, united.scale)
    return [
        value
        # A sum of columns of two long types is computed in the longer one, not in one that holds both.
        if digits is None or (most == MOST and room.holds(digits))
        else cast(copy_tree(value), room.sql())
        for value, digits in zip(values, found, strict=True)
    ]


def long_dividend(node: exp.Div, scale: int) -> exp.Cast:
    """Return a dividend with the quotient's digits, and room for those of the divisor, which it is multiplied by."""
    own, divisor = digits_of(node.this), digits_of(node.expression)
    fits = own is not None and divisor is not None and own.whole + scale + divisor.scale <= MOST
    precision = own.whole + scale if own is not None and fits else LONGEST
    return cast(copy_tree(unparenthesize(node.this)), f"DECIMAL({precision}, {scale})")
