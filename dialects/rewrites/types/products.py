"""Products, sums and differences that have no room in the types of their operands."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.math.precision import digits_of
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import (
    DECIMALS,
    FLOATS,
    cast,
    copy_tree,
    has_type,
    is_assignment,
    is_integer,
    results_of,
    unparenthesize,
)
from dialects.sql.types.digits import LONGEST, MOST, SHORT
from dialects.targets.base import Target

#: The most digits of decimals of 32, 64, 128 and 256 bits.
_SIZES = (9, SHORT, MOST, LONGEST)
#: The same on a server that computes short decimals in 64 bits, and has no longer ones than 128 bits.
_FEWER_SIZES = (SHORT, MOST)


@rule(exp.Mul, exp.Add, exp.Sub, unless=features.LONG_PRODUCTS)
def widen_decimals(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Widen a decimal operand, because a product or a sum has no more bits than its longer operand.

    DuckDB: Out of Range Error, overflow in multiplication of DECIMAL(18). ClickHouse: Code 407, decimal math overflow.
    Decimals of 128 bits overflow without an error: the first digits of NUMERIC(38, 2) times 1.5 would be lost.
    https://duckdb.org/docs/stable/sql/data_types/numeric
    https://clickhouse.com/docs/sql-reference/data-types/decimal

    Before::

        SELECT CAST("a"."price" AS DECIMAL(12, 4)) * CAST("a"."n" AS INT) AS "cost" FROM "a"

    After (duckdb@1.5)::

        SELECT CAST(CAST("a"."price" AS DECIMAL(12, 4)) AS DECIMAL(22, 4)) * CAST("a"."n" AS INT) AS "cost" FROM "a"
    """
    few = target.has(features.WIDE_RESULTS)
    is_product = isinstance(node, exp.Mul)
    left, right = digits_of(node.this), digits_of(node.expression)
    if left is None or right is None or (few and not is_product):
        return None
    needed = left.precision + right.precision if is_product else left.unite(right).precision + 1
    sizes = _FEWER_SIZES if few else _SIZES
    sides = (node.this, left), (node.expression, right)
    decimals = [(side, digits) for side, digits in sides if has_type(side, DECIMALS)]
    own = max((_size(digits.precision, sizes) for side, digits in sides if not is_integer(side)), default=MOST)
    if not decimals or _size(needed, sizes) <= own:
        return None
    side, scale = decimals[0][0], decimals[0][1].scale
    side.replace(cast(copy_tree(side), f"DECIMAL({min(needed, sizes[-1])}, {scale})"))
    return node


def _size(precision: int, sizes: tuple[int, ...]) -> int:
    """Return the most digits of the smallest size that has room for a number of digits."""
    return next((most for most in sizes if precision <= most), sizes[-1])


@rule(exp.Add, exp.Sub, exp.Mul, exp.IntDiv, unless=features.SIGNED_ARITHMETIC)
def compute_with_a_sign(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Cast columns to numbers with a sign for arithmetic, because columns of positive numbers have none.

    MySQL: 1690, BIGINT UNSIGNED value is out of range.
    https://dev.mysql.com/doc/refman/8.0/en/out-of-range-and-overflow.html

    Before::

        SELECT "a"."n" - 3 AS "less" FROM "a"

    After (mysql@8.4)::

        SELECT CAST(`a`.`n` AS SIGNED) - 3 AS `less` FROM `a`
    """
    if any(
        has_type(side, {*DECIMALS, *FLOATS}) for side in (unparenthesize(node.this), unparenthesize(node.expression))
    ):
        return None  # The result has a sign.
    changed = False
    parent = node.parent.parent if isinstance(node.parent, exp.Paren) else node.parent
    # A column that gets less than zero is an error there, as without the cast.
    assigned = parent.this.name if isinstance(parent, exp.EQ) and is_assignment(parent) else ""
    if assigned and assigned in (unparenthesize(node.this).name, unparenthesize(node.expression).name):
        return None
    for key in ("this", "expression"):
        value = unparenthesize(node.args[key])
        if _may_lack_a_sign(value):
            node.set(key, cast(copy_tree(value), "BIGINT"))
            changed = True
    return node if changed else None


#: Functions whose value lacks a sign if their first argument does.
_OF_FIRST = (
    *(exp.Paren, exp.Abs, exp.Floor, exp.Ceil, exp.Round, exp.Trunc, exp.Nullif, exp.Min, exp.Max),
    *(exp.Window, exp.Lag, exp.Lead, exp.FirstValue, exp.LastValue, exp.NthValue),
)
_NAMES_OF_FIRST = frozenset({"ABS", "FLOOR", "CEILING", "ROUND", "TRUNCATE", "NULLIF"})


def _may_lack_a_sign(node: exp.Expr) -> bool:
    """Return whether a value may be a column of positive numbers."""
    if isinstance(node, exp.Column):
        return is_integer(node)
    if isinstance(node, exp.Subquery):
        return isinstance(node.this, exp.Select) and _may_lack_a_sign(node.this.selects[0].unalias())
    if isinstance(node, (exp.Case, exp.Coalesce)):
        return any(map(_may_lack_a_sign, results_of(node)))
    if isinstance(node, exp.Anonymous):
        return node.name.upper() in _NAMES_OF_FIRST and _may_lack_a_sign(node.expressions[0])
    return isinstance(node, _OF_FIRST) and _may_lack_a_sign(node.this)


RULES: tuple[Rule, ...] = (
    widen_decimals,
    compute_with_a_sign,
)
