"""Comparing JSON numbers: no digit of theirs is lost, however they are written."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.json.base import typed
from dialects.sql.build import DECIMALS, INTEGERS, cast, has_type, is_integer

#: How a database without numbers of any size reads those that are compared with whole numbers of 64 bits.
_WITH_INTEGERS = "DECIMAL(38, 15)"
#: And with longer ones.
_WITH_DECIMALS = "DECIMAL(38, 0)"


def compared_by_digits(number: exp.Expr, operator: type[exp.Binary], value: exp.Expr) -> exp.Expr:
    """Return ``f > x OR (f = x AND d > x)``, of a number's text as a floating-point number and as a decimal.

    Only a floating-point number reads every exponent (Msg 8114 for a decimal), and only a decimal holds every digit.
    Rounding keeps the order: what it makes equal is compared again, and equal if it is no decimal of this size.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql
    """
    rough = _read(number, "DOUBLE")
    if not has_type(value, INTEGERS | DECIMALS):
        return operator(this=rough, expression=value)
    if is_integer(value):
        other = digits_of_other = value
        digits = _read(number, _WITH_INTEGERS)
    else:
        # By its text, too: a server may round otherwise from a decimal.
        other = _read(cast(value.copy(), "TEXT"), "DOUBLE")
        digits, digits_of_other = _read(number, _WITH_DECIMALS), _read(value, _WITH_DECIMALS)
    same: exp.Expr = exp.EQ(this=rough, expression=other.copy())
    if issubclass(operator, exp.EQ | exp.GTE | exp.LTE):
        digits = call("COALESCE", digits, digits_of_other.copy())
    same = exp.And(this=same, expression=operator(this=digits, expression=digits_of_other.copy()))
    if operator is exp.EQ:
        return same
    strict = exp.GT if issubclass(operator, exp.GT | exp.GTE) else exp.LT
    differ = strict(this=rough.copy(), expression=other.copy())
    return exp.Paren(this=exp.Or(this=differ, expression=exp.Paren(this=same)))


def _read(text: exp.Expr, to: str) -> exp.Expr:
    return typed(exp.TryCast(this=text.copy(), to=exp.DataType.build(to)), to)
