"""Division and remainder."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.math.precision import digits_of, long_dividend
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.expressions import bits
from dialects.sql.build import DECIMALS, FLOATS, cast, copy_tree, has_type, is_integer, unparenthesize
from dialects.sql.scopes import outputs_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.digits import MOST, UNSIZED, Digits
from dialects.targets.base import Target
from dialects.targets.limits import LONGEST_DECIMAL_OF_MYSQL


@rule(exp.Div, unless=features.INTEGER_DIVISION)
def truncate_integer_division(node: exp.Div, target: Target) -> exp.Expr | None:
    """Cut the quotient of whole numbers to a whole number, towards zero.

    There is no error: 7 / 2 would be 3.5.
    https://duckdb.org/docs/stable/sql/functions/numeric

    Before::

        SELECT 7 / 2 AS "half"

    After (duckdb@1.5)::

        SELECT 7 // 2 AS "half"
    """
    if not (is_integer(node.this) and is_integer(node.expression)):
        return None
    node.set("typed", False)  # or sqlglot casts, which rounds
    if _is_big_sum(node.this) or _is_big_sum(node.expression):
        return node
    if not target.has(features.DIVISION_SIGNS):
        return set_type(call("intDiv", node.this, node.expression), "BIGINT")
    if target.has(features.INTEGER_DIVISION_OPERATOR):
        return exp.IntDiv(this=node.this, expression=node.expression)
    return call("TRUNC", copy_tree(node))


def _is_big_sum(node: exp.Expr) -> bool:
    """Return whether a node holds a sum of BIGINT, which is a NUMERIC in PostgreSQL."""
    sums = (part for part in node.find_all(exp.Sum) if part.this.is_type(exp.DType.BIGINT))
    # A parameter does not make the sum a big one.
    return any(column.is_type(exp.DType.BIGINT) for part in sums for column in part.find_all(exp.Column))


@rule(exp.Div, unless=features.DECIMAL_SUMS)
def divide_big_sums_as_floats(node: exp.Div, target: Target) -> exp.Expr | None:
    """Divide a sum of BIGINT as a floating-point number, because it is a NUMERIC in PostgreSQL.

    There is no error: SUM(x) / 2 would be cut to a whole number.
    https://www.postgresql.org/docs/current/functions-aggregate.html

    Before::

        SELECT SUM("s"."n") / 2 AS "half" FROM (SELECT CAST("a"."n" AS BIGINT) AS "n" FROM "a") AS "s"

    After (sqlite)::

        SELECT CAST(SUM("s"."n") AS REAL) / 2 AS "half" FROM (SELECT CAST("a"."n" AS INTEGER) AS "n" FROM "a") AS "s"
    """
    integers = is_integer(node.this) and is_integer(node.expression)
    if not integers or not (_is_big_sum(node.this) or _is_big_sum(node.expression)):
        return None
    node.set("this", cast(copy_tree(node.this), "DOUBLE"))
    return node


@rule(exp.Div, unless=features.DECIMAL_TYPE)
def divide_decimals_as_floats(node: exp.Div, target: Target) -> exp.Expr | None:
    """Divide a decimal as a floating-point number, because a whole decimal is stored as a whole number.

    There is no error: 7.00 / 2 would be 3.
    https://www.sqlite.org/datatype3.html#type_affinity

    Before::

        SELECT CAST("a"."price" AS DECIMAL(10, 2)) / 2 AS "half" FROM "a"

    After (sqlite)::

        SELECT CAST(CAST(ROUND("a"."price", 2) AS NUMERIC) AS REAL) / 2 AS "half" FROM "a"
    """
    sides = (node.this, node.expression)
    if any(has_type(side, FLOATS) for side in sides) or not any(has_type(side, DECIMALS) for side in sides):
        return None
    node.set("this", cast(copy_tree(node.this), "DOUBLE"))
    return node


@rule(exp.Div, unless=features.UNBOUNDED_DECIMALS)
def divide_with_sixteen_digits(node: exp.Div, target: Target) -> exp.Expr | None:
    """Give a dividend more digits, so that the quotient has PostgreSQL's digits after the point.

    There is no error: 7.25 / 3 would be 2.416666.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/precision-scale-and-length-transact-sql

    Before::

        SELECT CAST("a"."price" AS DECIMAL(10, 2)) / 3 AS "third" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CAST([a].[price] AS NUMERIC(10, 2)) AS NUMERIC(22, 14)) / 3 AS [third] FROM [a]
    """
    sides = (node.this, node.expression)
    if any(has_type(side, FLOATS) for side in sides) or not any(has_type(side, DECIMALS) for side in sides):
        return None
    whole, scale = digits_of(node.this) or Digits(MOST, 0)
    # The quotient's scale is that of the dividend, the divisor's precision, and one.
    wanted = max(scale, _QUOTIENT - 1 - (digits_of(node.expression) or Digits(1, 0)).precision)
    if not target.has(features.LONGER_QUOTIENTS):
        node.set("this", long_dividend(node, max(scale, _QUOTIENT + _MORE)))
        return node
    if not target.has(features.QUOTIENTS_BY_DIVISOR):
        if target.family.most_digits > MOST and _has_digits_of_parameters(node.this):
            node.set("this", cast(copy_tree(unparenthesize(node.this)), LONGEST_DECIMAL_OF_MYSQL))
            return node
        wanted = max(scale, _QUOTIENT - _MORE)
    elif not scale:
        # A NUMERIC without a fraction on PostgreSQL, such as EXTRACT, may be a whole number here.
        wanted = max(wanted, _LEAST)
    if wanted <= scale:
        return None
    precision = min(target.family.most_digits, whole + wanted)
    node.set("this", cast(copy_tree(unparenthesize(node.this)), f"DECIMAL({precision}, {wanted})"))
    return node


def _has_digits_of_parameters(node: exp.Expr) -> bool:
    """Return whether a value has the digits of a parameter, which are not known."""
    markers = node.find_all(exp.Placeholder)
    return any(has_type(marker, DECIMALS) and not isinstance(marker.parent, exp.Cast) for marker in markers)


#: The digits of a quotient after the point.
_QUOTIENT = 16
#: The digits that a quotient has more than the dividend, if the divisor does not count.
_MORE = 4
#: The least number of digits that the server gives a quotient.
_LEAST = 6


@rule(exp.Placeholder, unless=features.DECIMAL_TYPE)
def read_decimal_parameters_as_numbers(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """Cast a decimal parameter to a number unless a table's column is beside it, because the driver binds text.

    There is no error: 2 > '1.5' is false. A computed column of a derived table converts no text either.
    https://www.sqlite.org/datatype3.html#type_conversions_prior_to_comparison

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" + 1 > %s

    After (sqlite)::

        SELECT "a"."id" FROM "a" WHERE "a"."n" + 1 > CAST(%s AS NUMERIC)
    """
    parent = node.parent
    beside_column = isinstance(parent, (exp.Predicate, exp.In)) and any(
        isinstance(side, exp.Column) and outputs_of(side) is None for side in parent.iter_expressions()
    )
    if beside_column or isinstance(parent, exp.Cast) or not has_type(node, DECIMALS):
        return None
    return cast(copy_tree(node), "DECIMAL")


@rule(exp.Mod, unless=features.FLOAT_MODULO)
def take_modulo_of_decimals(node: exp.Mod, target: Target) -> exp.Expr | None:
    """Cast floating-point numbers to decimals for their remainder.

    SQL Server: Msg 402, the data types float and float are incompatible in the modulo operator.
    PostgreSQL: operator does not exist: double precision % double precision.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/modulo-transact-sql

    Before::

        SELECT MOD(CAST("a"."n" AS DOUBLE PRECISION), 2) AS "rest" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CAST([a].[n] AS FLOAT) AS NUMERIC(38, 15)) % 2 AS [rest] FROM [a]
    """
    exact = "DECIMAL" if target.has(features.UNBOUNDED_DECIMALS) else UNSIZED.sql()
    changed = False
    for key in ("this", "expression"):
        value = node.args[key]
        if has_type(value, FLOATS) and not isinstance(value, exp.Literal):
            node.set(key, cast(copy_tree(unparenthesize(value)), exact))
            changed = True
    return node if changed else None


@rule(exp.Mod, unless=features.FRACTIONAL_MODULO)
def call_mod(node: exp.Mod, target: Target) -> exp.Expr | None:
    """Call MOD for the remainder of other than whole numbers, because the operator cuts its operands.

    There is no error: 5.5 % 2 would be 1.
    https://www.sqlite.org/lang_mathfunc.html#mod

    Before::

        SELECT "a"."n" % 2.5 AS "rest" FROM "a"

    After (sqlite)::

        SELECT MOD("a"."n", 2.5) AS "rest" FROM "a"
    """
    if is_integer(node.this) and is_integer(node.expression):
        return None
    return call("MOD", unparenthesize(node.this), unparenthesize(node.expression))


RULES: tuple[Rule, ...] = (
    truncate_integer_division,
    divide_big_sums_as_floats,
    divide_decimals_as_floats,
    divide_with_sixteen_digits,
    read_decimal_parameters_as_numbers,
    take_modulo_of_decimals,
    call_mod,
    *bits.RULES,
)
