"""BIT_AND, BIT_OR and BIT_XOR of a group, bit by bit if the server has no such aggregate."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects import features
from dialects.functions.aggregates.formulas import Gather, by_formula
from dialects.functions.base import NATIVE, Builder, Function, function, when
from dialects.sql.build import case, cast, copy_tree, number, parenthesize
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: How many bits a type has, the sign among them.
_WIDTHS = {exp.DType.TINYINT: 16, exp.DType.SMALLINT: 16, exp.DType.INT: 32}
_TYPES = {16: "SMALLINT", 32: "INT", 64: "BIGINT"}
_URL = "https://learn.microsoft.com/en-us/sql/t-sql/functions/aggregate-functions-transact-sql"


def _width(value: exp.Expr) -> int:
    return _WIDTHS.get(value.type.this, 64) if value.type is not None else 64


def _operand(value: int) -> exp.Expr:
    """Return a number; one of more than 32 bits would be a NUMERIC, which has no bit operators (Msg 402)."""
    return number(value) if 0 <= value < 2**31 else cast(number(value), "BIGINT")


def _is_negative(value: exp.Expr) -> exp.Expr:
    return exp.LT(this=parenthesize(value), expression=number(0))


def _one_if(condition: exp.Expr, then: int = 1) -> exp.Expr:
    return case(condition, _operand(then), number(0))


def _parity(count: exp.Expr) -> exp.Expr:
    two = number(2)
    count.type, two.type = data_type("BIGINT"), data_type("INT")
    return exp.Paren(this=exp.Mod(this=count, expression=two))


def _bit(name: str, value: exp.Expr, bit: int, gather: Gather) -> exp.Expr:
    """Return one bit of the result, in its place."""
    masked = exp.BitwiseAnd(this=parenthesize(copy_tree(value)), expression=_operand(1 << bit))
    if name == "BIT_XOR":
        odd = _parity(gather(exp.Count, exp.Nullif(this=masked, expression=number(0))))
        return exp.Mul(this=odd, expression=_operand(1 << bit))
    return gather(exp.Max if name == "BIT_OR" else exp.Min, masked)


def _sign(name: str, value: exp.Expr, least: int, gather: Gather) -> exp.Expr:
    """Return the highest bit of the result, which stands for the least number of the type."""
    if name == "BIT_XOR":
        return exp.Mul(
            this=_parity(gather(exp.Sum, _one_if(_is_negative(copy_tree(value))))), expression=_operand(least)
        )
    # One negative number has the bit set; all have it if the greatest has it.
    extreme = gather(exp.Min if name == "BIT_OR" else exp.Max, copy_tree(value))
    return _one_if(_is_negative(extreme), least)


def _bit_by_bit(name: str, shown: str) -> Builder:
    def build(node: exp.AggFunc, target: Target) -> exp.Expr:
        value = node.this
        if isinstance(value, exp.Distinct):
            if name == "BIT_XOR":
                raise refusal("BIT_XOR(DISTINCT)", target, "aggregate over a subquery of distinct values", _URL)
            value = value.expressions[0]
        width = _width(value)

        def formula(gather: Gather) -> exp.Expr:
            bits = [_bit(name, value, bit, gather) for bit in range(width - 1)]
            bits.append(_sign(name, value, -(1 << (width - 1)), gather))
            return reduce(lambda left, right: exp.Add(this=left, expression=right), bits)

        return by_formula(node, target, formula)

    build.__doc__ = f"{shown}: bit by bit, as many as the type has.\n\n{_URL}"
    return build


def aggregate_as_signed(node: exp.AggFunc, target: Target) -> exp.Expr:
    """Build CASE WHEN COUNT(x) > 0 THEN CAST(BIT_AND(x) AS SIGNED) END: it is unsigned, and all bits without rows

    https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html#function_bit-and
    """
    value = node.this

    def formula(gather: Gather) -> exp.Expr:
        some = exp.GT(this=gather(exp.Count, copy_tree(value)), expression=number(0))
        return case(some, cast(gather(type(node), copy_tree(value)), "BIGINT"))

    return by_formula(node, target, formula)


def _row(name: str, shown: str) -> Function:
    by_bits = _bit_by_bit(name, shown)
    return function(
        name,
        tsql=by_bits,
        oracle=when(features.BIT_AGGREGATES, f"{name}_AGG", by_bits),
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=by_bits,
        mysql=aggregate_as_signed,
    )


FUNCTIONS: tuple[Function, ...] = (
    _row("BIT_AND", "(MIN(x & 1) + MIN(x & 2) + ...)"),
    _row("BIT_OR", "(MAX(x & 1) + MAX(x & 2) + ...)"),
    _row("BIT_XOR", "(COUNT(NULLIF(x & 1, 0)) % 2 * 1 + COUNT(NULLIF(x & 2, 0)) % 2 * 2 + ...)"),
)
