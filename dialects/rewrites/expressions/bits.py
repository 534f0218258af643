"""Operators on the bits of whole numbers."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.sql.bounds import is_at_least
from dialects.sql.build import cast, copy_tree, in_place_of, is_integer, number, parenthesize, unparenthesize
from dialects.targets.base import Target

_BIT_OPERATORS = (exp.BitwiseAnd, exp.BitwiseOr, exp.BitwiseXor, exp.BitwiseLeftShift, exp.BitwiseRightShift)


@rule(*_BIT_OPERATORS, unless=features.BIT_OPERATOR_PRECEDENCE)
def group_bit_operands(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Put operands of bit operators in parentheses, because + and - have no higher precedence.

    There is no error: 1 & 2 + 4 would be (1 & 2) + 4.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/operator-precedence-transact-sql

    Before::

        SELECT 1 & 2 + 4 AS "bits"

    After (tsql@2017)::

        SELECT 1 & (2 + 4) AS [bits]
    """
    changed = False
    for key in ("this", "expression"):
        if (operand := parenthesize(node.args[key])) is not node.args[key]:
            node.set(key, operand)
            changed = True
    return node if changed else None


@rule(*_BIT_OPERATORS, exp.BitwiseNot, unless=features.BIT_SIGNS)
def call_functions_of_bits(node: exp.Expr, target: Target) -> exp.Expr:
    """Call a function for each operator of bits, whose numbers have 64 of them.

    ClickHouse: 62, syntax error.
    https://clickhouse.com/docs/sql-reference/functions/bit-functions

    Before::

        SELECT "a"."n" & 4 AS "both", "a"."n" << 3 AS "left" FROM "a"

    After (clickhouse@26.3)::

        SELECT bitAnd(CAST("a"."n" AS Nullable(Int64)), 4) AS "both",
        bitShiftLeft(CAST("a"."n" AS Nullable(Int64)), 3) AS "left" FROM "a"
    """
    value = cast(copy_tree(unparenthesize(node.this)), "BIGINT")
    if isinstance(node, exp.BitwiseNot):
        return call("bitNot", value)
    return call(_FUNCTIONS[type(node)], value, copy_tree(unparenthesize(node.expression)))


_FUNCTIONS: dict[type[exp.Expr], str] = {
    exp.BitwiseAnd: "bitAnd",
    exp.BitwiseOr: "bitOr",
    exp.BitwiseXor: "bitXor",
    exp.BitwiseLeftShift: "bitShiftLeft",
    exp.BitwiseRightShift: "bitShiftRight",
}


@rule(*_BIT_OPERATORS[:3], exp.BitwiseNot, unless=features.BIT_OPERATORS)
def compute_bits_with_bitand(node: exp.Expr, target: Target) -> exp.Expr:
    """Compute the bit operators from BITAND, the only one that exists.

    Oracle: ORA-00911, invalid character.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/BITAND.html

    Before::

        SELECT "a"."n" & 4, "a"."n" | 4, "a"."n" # 4, ~"a"."n" FROM "a"

    After (oracle@19c)::

        SELECT BITAND("A"."N", 4), ("A"."N" + 4 - BITAND("A"."N", 4)), ("A"."N" + 4 - 2 * BITAND("A"."N", 4)), (-1 - "A"."N") FROM "A"
    """
    if isinstance(node, exp.BitwiseNot):
        return in_place_of(node, exp.Sub(this=number(-1), expression=parenthesize(node.this)))
    left, right = unparenthesize(node.this), unparenthesize(node.expression)
    both: exp.Expr = call("BITAND", left, right)
    if isinstance(node, exp.BitwiseAnd):
        return both
    if isinstance(node, exp.BitwiseXor):
        both = exp.Mul(this=number(2), expression=both)
    either = exp.Add(this=parenthesize(copy_tree(left)), expression=parenthesize(copy_tree(right)))
    return in_place_of(node, exp.Sub(this=either, expression=both))


@rule(exp.BitwiseXor, unless=features.XOR_OPERATOR)
def call_bitxor(node: exp.BitwiseXor, target: Target) -> exp.Expr:
    """Call the function for exclusive or that Django registers on its SQLite connections.

    SQLite: unrecognized token: "#".
    https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes

    Before::

        SELECT "a"."n" # 4 AS "bits" FROM "a"

    After (sqlite)::

        SELECT BITXOR("a"."n", 4) AS "bits" FROM "a"
    """
    return call("BITXOR", unparenthesize(node.this), unparenthesize(node.expression))


@rule(exp.BitwiseLeftShift, unless=features.SHIFT_OPERATORS)
def shift_left_by_multiplying(node: exp.BitwiseLeftShift, target: Target) -> exp.Expr:
    """Multiply by a power of two to shift to the left.

    SQL Server before 2022: Msg 102, incorrect syntax near '<'. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/left-shift-transact-sql

    Before::

        SELECT "a"."n" << 3 AS "bits" FROM "a"

    After (tsql@2017)::

        SELECT ([a].[n] * POWER(CAST(2 AS BIGINT), 3)) AS [bits] FROM [a]
    """
    return in_place_of(node, exp.Mul(this=parenthesize(node.this), expression=_power_of_two(node, target)))


@rule(exp.BitwiseLeftShift, unless=features.SHIFTS_OF_NEGATIVES)
def shift_one_and_multiply(node: exp.BitwiseLeftShift, target: Target) -> exp.Expr | None:
    """Multiply by a shifted 1 to shift to the left, because negative numbers cannot be shifted.

    DuckDB: Out of Range Error, cannot left-shift negative number.
    https://duckdb.org/docs/stable/sql/functions/numeric

    Before::

        SELECT "a"."n" << 3 AS "bits" FROM "a"

    After (duckdb@1.5)::

        SELECT ("a"."n" * (CAST(1 AS BIGINT) << 3)) AS "bits" FROM "a"
    """
    if is_at_least(node.this.this if isinstance(node.this, exp.Cast) else node.this, 0):
        return None
    one = exp.BitwiseLeftShift(this=cast(number(1), "BIGINT"), expression=node.expression)
    return in_place_of(node, exp.Mul(this=parenthesize(node.this), expression=exp.Paren(this=one)))


@rule(exp.BitwiseRightShift, unless=features.SIGNED_RIGHT_SHIFT)
def shift_right_by_dividing(node: exp.BitwiseRightShift, target: Target) -> exp.Expr:
    """Divide by a power of two and round down to shift to the right, so that the sign stays.

    SQL Server before 2022: Msg 102, incorrect syntax near '>'; later ones shift in zeros, and lose the sign of
    negative numbers without an error. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/right-shift-transact-sql

    Before::

        SELECT "a"."n" >> 3 AS "bits" FROM "a"

    After (tsql@2017)::

        SELECT (([a].[n] - ([a].[n] & (POWER(CAST(2 AS BIGINT), 3) - 1))) / POWER(CAST(2 AS BIGINT), 3)) AS [bits] FROM [a]
    """
    value, power = parenthesize(node.this), _power_of_two(node, target)
    if not target.has(features.BIT_OPERATORS):
        return call("FLOOR", exp.Div(this=value, expression=power))
    lower = exp.BitwiseAnd(
        this=copy_tree(value), expression=parenthesize(exp.Sub(this=copy_tree(power), expression=number(1)))
    )
    whole = exp.Sub(this=value, expression=parenthesize(lower))
    if target.has(features.INTEGER_DIVISION_OPERATOR):
        return in_place_of(node, exp.IntDiv(this=parenthesize(whole), expression=power))
    return in_place_of(node, exp.Div(this=parenthesize(whole), expression=power, typed=True))


@rule(*_BIT_OPERATORS, exp.BitwiseNot, unless=features.SIGNED_BITS)
def cast_bits_to_signed_numbers(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast the result of a bit operator to a number with a sign, because it has none.

    There is no error: ~5 would be 18446744073709551610.
    https://dev.mysql.com/doc/refman/8.0/en/bit-functions.html

    Before::

        SELECT ~"a"."n" AS "bits" FROM "a"

    After (mysql@8.4)::

        SELECT CAST(~`a`.`n` AS SIGNED) AS `bits` FROM `a`
    """
    parent = node.parent.parent if isinstance(node.parent, exp.Paren) else node.parent
    has_sign = isinstance(parent, exp.Cast) and is_integer(parent)
    return None if has_sign else cast(copy_tree(node), "BIGINT")


def _power_of_two(node: exp.Expr, target: Target) -> exp.Expr:
    """Return two to the power of a shift's distance, as a number of 64 bits if numbers have a size."""
    two = cast(number(2), "BIGINT") if target.has(features.BIT_OPERATORS) else number(2)
    return call("POWER", two, unparenthesize(node.expression))


RULES: tuple[Rule, ...] = (
    call_functions_of_bits,
    group_bit_operands,
    compute_bits_with_bitand,
    call_bitxor,
    shift_left_by_multiplying,
    shift_one_and_multiply,
    shift_right_by_dividing,
    cast_bits_to_signed_numbers,
)
