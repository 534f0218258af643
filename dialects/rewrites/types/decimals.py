"""Decimals of different digits in one expression."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.math.precision import align_digits, digits_of, of_type
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import DECIMALS, FLOATS, cast, copy_tree, has_type, is_assignment, results_of
from dialects.sql.scopes import find_arms
from dialects.sql.types.digits import MOST, Digits
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Cast, unless=features.MIXED_DIGITS)
def cast_to_known_digits(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Give a cast to a decimal without digits those of the number, because the target's type has fewer.

    There is no error: SQL Server's NUMERIC has none after the point, DuckDB's has three. A text or floating-point
    number keeps 15.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql

    Before::

        SELECT CAST(CAST("a"."price" AS DECIMAL(30, 18)) AS DECIMAL) AS "x" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CAST([a].[price] AS NUMERIC(30, 18)) AS NUMERIC(30, 18)) AS [x] FROM [a]
    """
    if node.to.this not in DECIMALS or node.to.expressions:
        return None
    digits = digits_of(node.this)
    if digits is None:
        return None
    node.set("to", exp.DataType.build(digits.sql()))
    node.type = copy_tree(node.to)
    return node


@rule(exp.Coalesce, exp.Case, exp.Add, exp.Sub, unless=features.MIXED_DIGITS)
def keep_digits_behind_the_point(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast a decimal with many digits before the point if it would cut another one's digits after it.

    There is no error: COALESCE of NUMERIC(38, 2) and 0.125 would be 0.13. A number too large for the remaining
    digits is an error (Msg 8115).
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql

    Before::

        SELECT COALESCE(SUM(CAST("a"."price" AS DECIMAL(10, 2))), 0.125) AS "total" FROM "a"

    After (tsql@2017)::

        SELECT COALESCE(CAST(SUM(CAST([a].[price] AS NUMERIC(10, 2))) AS NUMERIC(38, 3)), 0.125) AS [total] FROM [a]
    """
    wanted = None if isinstance(node, exp.Binary) else _digits_of_result(node)
    return node if _align(results_of(node), target, wanted) else None


def _digits_of_result(node: exp.Expr) -> Digits | None:
    """Return the digits that an expression's result is cast to, or those of the column that it is assigned to."""
    around = node.parent
    while isinstance(around, exp.Paren):
        around = around.parent
    if isinstance(around, exp.Cast):
        return of_type(around.to) if around.to.this in DECIMALS else None
    if isinstance(around, exp.EQ) and is_assignment(around):
        kind = around.this.type
        return of_type(kind) if kind is not None and kind.this in DECIMALS and kind.expressions else None
    return None


@rule(exp.Mul, unless=features.SCALES_OF_PRODUCTS)
def keep_digits_of_products(node: exp.Mul, target: Target) -> exp.Expr | None:
    """Cast a parameter that is a factor to few digits before the point, to keep all digits after it.

    There is no error: NUMERIC(30, 18) times an INT has 15 digits after the point. A larger factor is an error (Msg 8115).
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql

    Before::

        SELECT CAST("a"."price" AS DECIMAL(30, 18)) * %s AS "x" FROM "a"

    After (tsql@2017)::

        SELECT CAST([a].[price] AS NUMERIC(30, 18)) * CAST(%s AS NUMERIC(7, 0)) AS [x] FROM [a]
    """
    sides = [(node.this, node.expression), (node.expression, node.this)]
    found = next((pair for pair in sides if isinstance(pair[0].unnest(), exp.Placeholder)), None)
    if found is None:
        return None
    factor, other = found
    own, digits = digits_of(factor), digits_of(other)
    if own is None or digits is None or own.scale + digits.scale == 0:
        return None
    # The precision of a product is the sum of both precisions, plus one.
    left = MOST - 1 - digits.precision - own.scale
    if left < 1 or own.whole <= left:
        return None
    factor.replace(cast(copy_tree(factor), f"DECIMAL({left + own.scale}, {own.scale})"))
    return node


@rule(exp.SetOperation, unless=features.MIXED_DIGITS)
def keep_digits_of_each_arm(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Cast a decimal of one arm if it would cut the digits after the point of another arm.

    There is no error.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql

    Before::

        SELECT SUM(CAST("a"."price" AS DECIMAL(10, 2))) AS "x" FROM "a" UNION ALL SELECT 0.125 FROM "b"

    After (tsql@2017)::

        SELECT CAST(SUM(CAST([a].[price] AS NUMERIC(10, 2))) AS NUMERIC(38, 3)) AS [x] FROM [a]
        UNION ALL SELECT 0.125 FROM [b]
    """
    if isinstance(node.parent, exp.SetOperation):
        return None
    selects = [arm.selects for arm in find_arms(node)]
    if len({len(columns) for columns in selects}) != 1:
        return None
    columns = zip(*selects, strict=True)
    changed = [_align([projection.unalias() for projection in column], target) for column in columns]
    return node if any(changed) else None


@rule(exp.SetOperation, exp.In, unless=features.MIXED_FLOATS)
def compare_as_floats(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast decimals and BIGINT to floating-point numbers beside one in a set operation or after IN.

    There is no error: UNION would cut 1/3 to the digits of the decimals, and IN would find it among decimals.
    https://clickhouse.com/docs/sql-reference/data-types/decimal

    Before::

        SELECT CAST("a"."price" AS DECIMAL(10, 2)) AS "x" FROM "a" UNION ALL SELECT CAST("b"."y" AS DOUBLE PRECISION) FROM "b"

    After (clickhouse@26.3)::

        SELECT CAST(CAST("a"."price" AS Nullable(Decimal(10, 2))) AS Nullable(Float64)) AS "x" FROM "a"
        UNION ALL SELECT CAST("b"."y" AS Nullable(Float64)) FROM "b"
    """
    changed = False
    for values in _group_values(node):
        if any(map(_is_float, values)):
            for value in values:
                if value.is_type(*DECIMALS, exp.DType.BIGINT) and not _is_float(value):
                    value.replace(cast(copy_tree(value), "DOUBLE"))
                    changed = True
    return node if changed else None


def _is_float(value: exp.Expr) -> bool:
    """Return whether a value, or one that it is computed from, is a floating-point number."""
    if isinstance(value, (exp.Binary, exp.Paren, exp.Neg)):
        return any(map(_is_float, value.iter_expressions()))
    return has_type(value, FLOATS)


def _group_values(node: exp.Expr) -> list[list[exp.Expr]]:
    """Return the groups of values that get one type."""
    if isinstance(node, exp.In):
        query = node.args.get("query")
        query = query.this if isinstance(query, exp.Subquery) else query
        arm = find_arms(query)[0] if isinstance(query, exp.SetOperation) else query
        return [[node.this, arm.selects[0].unalias()]] if isinstance(arm, exp.Select) and len(arm.selects) == 1 else []
    selects = [] if isinstance(node.parent, exp.SetOperation) else [arm.selects for arm in find_arms(node)]
    if len({len(columns) for columns in selects}) != 1:
        return []
    return [[projection.unalias() for projection in column] for column in zip(*selects, strict=True)]


def _align(values: list[exp.Expr], target: Target, wanted: Digits | None = None) -> bool:
    """Replace the values that need a cast, and return whether there are any."""
    results = align_digits(values, wanted, target.family.most_digits)
    for value, result in zip(values, results, strict=True):
        if result is not value:
            value.replace(result)
    return results is not values


@rule(exp.Cast, unless=features.LONG_DECIMALS)
def refuse_decimals_of_too_many_digits(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Refuse a decimal of more than 38 digits.

    SQL Server: Msg 1007, the number is out of the range for numeric representation (maximum precision 38). Oracle:
    ORA-01727, numeric precision specifier is out of range (1 to 38).
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql

    Refused (tsql@2017)::

        SELECT CAST("a"."n" AS DECIMAL(39, 2)) AS "x" FROM "a"

    Message::

        a decimal of 39 digits is not supported on tsql@2017: cast it to 38 digits at most, before and after
        the point together
        (https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql)
    """
    digits = of_type(node.to) if node.to.this in DECIMALS else None
    if digits is None or digits.precision <= MOST:
        return None
    hint = f"cast it to {MOST} digits at most, before and after the point together"
    raise refusal(f"a decimal of {digits.precision} digits", target, hint, features.LONG_DECIMALS)


#: Before other rules cast to a decimal.
CASTS: tuple[Rule, ...] = (cast_to_known_digits,)
RULES: tuple[Rule, ...] = (
    keep_digits_behind_the_point,
    keep_digits_of_products,
    keep_digits_of_each_arm,
    compare_as_floats,
)
