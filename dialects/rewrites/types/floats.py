"""Floating-point numbers that become whole numbers or decimals."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.math.precision import of_type
from dialects.functions.math.rounding import to_even
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.types.assignments import WRITES, find_assigned
from dialects.sql.build import DECIMALS, FLOATS, INTEGERS, copy_tree, has_type, text
from dialects.sql.types.digits import OF_FLOATS
from dialects.targets.base import Target


@rule(exp.Cast, unless=features.EVEN_CASTS)
def round_floats_to_even_numbers(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Round a floating-point number to a whole number, halves to even.

    https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-FLOAT

    Before::

        SELECT CAST(CAST("a"."x" AS DOUBLE PRECISION) AS INT) AS "n" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CASE WHEN CAST([a].[x] AS FLOAT) - FLOOR(CAST([a].[x] AS FLOAT)) = 0.5 THEN 2 * ROUND(CAST([a].[x] AS FLOAT) / 2, 0) ELSE ROUND(CAST([a].[x] AS FLOAT), 0) END AS INT) AS [n] FROM [a]
    """
    value = node.this
    if node.to.this not in INTEGERS or not has_type(value, FLOATS):
        return None
    node.set("this", to_even(value))
    return node


@rule(exp.Cast, *WRITES, unless=features.DIGITS_OF_FLOATS)
def write_decimals_of_fifteen_digits(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Convert a floating-point number to a longer decimal through its text of 15 digits, because only those are exact.

    There is no error: 1E15 would be 999999999999999.945575230987042816 as a DECIMAL(38, 18).
    https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-FLOAT

    Before::

        SELECT CAST(CAST("a"."x" AS DOUBLE PRECISION) AS DECIMAL(38, 18)) AS "n" FROM "a"

    After (duckdb@2.0)::

        SELECT CAST(printf('%.15g', CAST("a"."x" AS DOUBLE)) AS DECIMAL(38, 18)) AS "n" FROM "a"
    """
    found = [(node.to, node.this)] if isinstance(node, exp.Cast) else find_assigned(node)
    changed = False
    for kind, value in found:
        digits = of_type(kind)
        long = kind.this in DECIMALS and (digits is None or digits.precision > OF_FLOATS)
        if long and has_type(value, FLOATS) and not isinstance(value, exp.Placeholder):
            value.replace(call("printf", text(f"%.{OF_FLOATS}g"), copy_tree(value)))
            changed = True
    return node if changed else None


RULES: tuple[Rule, ...] = (round_floats_to_even_numbers, write_decimals_of_fifteen_digits)
