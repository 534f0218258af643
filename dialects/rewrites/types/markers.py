"""Numbers and parameters whose types a server would lose, because it reads them from the text of the statement."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.math.precision import digits_of
from dialects.functions.math.scales import scale_of
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import (
    BINARIES,
    DECIMALS,
    INTEGERS,
    UNKNOWNS,
    cast,
    copy_tree,
    has_type,
    is_integer,
    results_of,
    unparenthesize,
)
from dialects.sql.scopes import find_arms
from dialects.sql.types.digits import LONG_UNSIZED, LONGEST, OF_FLOATS, Digits
from dialects.sql.types.infer import aggregate_argument
from dialects.targets.base import Target

_WRITTEN = {
    *DECIMALS,
    exp.DType.DATE,
    exp.DType.TIMESTAMP,
    exp.DType.TIMESTAMPTZ,
    exp.DType.UUID,
}


@rule(exp.Placeholder, unless=features.BOUND_TYPES)
def cast_markers_of_dates_decimals_and_uuids(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """Cast each parameter whose value reaches the server as text, so that it loses neither type nor digits.

    Without the cast, a decimal would be a floating-point number, and a timestamp a text.
    https://clickhouse.com/docs/sql-reference/data-types/decimal

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."token" = %s

    After (clickhouse@26.3)::

        SELECT "a"."id" FROM "a" WHERE "a"."token" = CAST(%s AS Nullable(UUID))
    """
    if node.type is None:
        return None
    if has_type(node, BINARIES):
        return call("unhex", copy_tree(node))
    if isinstance(node.parent, exp.Cast):
        return None
    return cast_to_type(node) if has_type(node, _WRITTEN) else None


def cast_to_type(node: exp.Expr) -> exp.Expr:
    """Build a typed cast to the type that a node has."""
    assert node.type is not None
    result = exp.Cast(this=copy_tree(node), to=copy_tree(node.type))
    result.type = copy_tree(node.type)
    return result


@rule(exp.SetOperation, unless=features.SIGNED_COUNTS)
def cast_counts_beside_numbers(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Cast computed whole numbers in arms of a set operation to one type, because counts have no sign.

    ClickHouse: 44, data types Variant are not allowed in ORDER BY keys.
    https://clickhouse.com/docs/sql-reference/statements/select/union

    Before::

        SELECT COUNT(*) AS "n" FROM "a" UNION ALL SELECT "b"."id" FROM "b"

    After (clickhouse@26.3)::

        SELECT CAST(COUNT(*) AS Nullable(Int64)) AS "n" FROM "a" UNION ALL SELECT "b"."id" FROM "b"
    """
    changed = False
    for arm in find_arms(node):
        for projection in arm.selects:
            value = projection.unalias()
            # A sum of BIGINT has a sign, and more than 64 bits.
            is_long = isinstance(value, exp.Sum) and aggregate_argument(value).is_type(exp.DType.BIGINT)
            kept = isinstance(value, (exp.Column, exp.Cast, exp.Literal)) or is_long
            if has_type(value, INTEGERS) and not kept:
                value.replace(cast(copy_tree(value), "BIGINT"))
                changed = True
    return node if changed else None


@rule(exp.Mod, unless=features.ALIGNED_REMAINDERS)
def give_remainders_the_same_digits(node: exp.Mod, target: Target) -> exp.Expr | None:
    """Cast both operands of a remainder of decimals to the same digits after the point.

    There is no error: 499.99 % 3 would be 0.01.
    https://clickhouse.com/docs/sql-reference/functions/arithmetic-functions#modulo

    Before::

        SELECT CAST("a"."n" AS DECIMAL(10, 2)) % 3 AS "rest" FROM "a"

    After (clickhouse@26.3)::

        SELECT CAST(CAST("a"."n" AS Nullable(Decimal(10, 2))) AS Nullable(Decimal(76, 2))) %
        CAST(3 AS Nullable(Decimal(76, 2))) AS "rest" FROM "a"
    """
    values = [unparenthesize(node.this), unparenthesize(node.expression)]
    if not any(has_type(value, DECIMALS) for value in values):
        return None
    scales = [0 if is_integer(value) else scale_of(value) for value in values]
    known = [scale for scale in scales if scale is not None]
    scale = max(known) if len(known) == len(scales) else OF_FLOATS
    for key, value in zip(("this", "expression"), values, strict=True):
        node.set(key, cast(copy_tree(value), f"DECIMAL({LONGEST}, {scale})"))
    return node


@rule(exp.Coalesce, exp.Case, unless=features.MIXED_SCALES)
def give_results_the_same_digits(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Cast the decimals among the results of a CASE or COALESCE to the same digits after the point.

    ClickHouse: conditional functions with different Decimal scales.
    https://clickhouse.com/docs/sql-reference/functions/functions-for-nulls#coalesce

    Before::

        SELECT COALESCE(CAST("a"."n" AS DECIMAL(10, 2)), CAST("a"."m" AS DECIMAL(13, 3))) AS "x" FROM "a"

    After (clickhouse@26.3)::

        SELECT COALESCE(CAST(CAST("a"."n" AS Nullable(Decimal(10, 2))) AS Nullable(Decimal(13, 3))),
        CAST("a"."m" AS Nullable(Decimal(13, 3)))) AS "x" FROM "a"
    """
    values = [value for value in results_of(node) if has_type(value, DECIMALS)]
    if len(values) < 2:
        return None
    known = [digits_of(value) for value in values]
    united = Digits(0, 0)
    for digits in known:
        united = united.unite(digits or LONG_UNSIZED)
    changed = False
    for value, digits in zip(values, known, strict=True):
        if digits is None or digits.scale != united.scale:
            value.replace(cast(copy_tree(value), united.sql()))
            changed = True
    return node if changed else None


@rule(exp.Placeholder, unless=features.UNTYPED_MARKERS)
def cast_markers_that_stand_alone(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """Cast a parameter without a type from its context: in a select list, a CASE arm, a COALESCE.

    SQL Server: Msg 8133, at least one of the result expressions in a CASE specification must be typed. Oracle binds
    it as VARCHAR2.
    https://learn.microsoft.com/en-us/sql/odbc/reference/appendixes/parameter-markers

    Before::

        SELECT CASE WHEN "a"."n" > 3 THEN %s END AS "x" FROM "a"

    After (tsql@2017)::

        SELECT CASE WHEN [a].[n] > 3 THEN CAST(%s AS BIGINT) END AS [x] FROM [a]
    """
    if node.type is None or has_type(node, UNKNOWNS) or not _stands_alone(node):
        return None
    return exp.cast(copy_tree(node), copy_tree(node.type))


def _stands_alone(node: exp.Expr) -> bool:
    """Return whether the type of a value decides the type of the expression around it."""
    parent, key = node.parent, node.arg_key
    match parent:
        case exp.Alias() | exp.Paren():
            return _stands_alone(parent)
        case exp.Select():
            return key == "expressions" and not isinstance(parent.parent, exp.Exists)
        case exp.If():
            return key == "true"
        case exp.Case():
            return key == "default"
        case exp.Coalesce():
            return True
    return False


RULES: tuple[Rule, ...] = (
    cast_counts_beside_numbers,
    give_results_the_same_digits,
    give_remainders_the_same_digits,
    cast_markers_of_dates_decimals_and_uuids,
    cast_markers_that_stand_alone,
)
