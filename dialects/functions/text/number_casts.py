"""The text of a number as PostgreSQL writes it, with PostgreSQL's digits after the point."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.math.precision import digits_of
from dialects.functions.math.scales import is_rounded, least_scale_of, scale_of
from dialects.functions.text.cast_helpers import cast_as_is
from dialects.sql.build import DECIMALS, case, cast, copy_tree, is_not_null, number, parenthesize, text, unparenthesize
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target


def cast_rounded_number(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build CAST(x AS TEXT); for a rounded number CAST(CAST(x AS NUMERIC(38, 1)) AS TEXT): ROUND keeps the type

    https://learn.microsoft.com/en-us/sql/t-sql/functions/round-transact-sql
    """
    scale = scale_of(node.this) if is_rounded(node.this) else None
    return None if scale is None else cast_as_is(node, cast(copy_tree(node.this), f"DECIMAL({MOST}, {scale})"))


def float_with_exponent(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build REGEXP_REPLACE(REGEXP_REPLACE(CAST(x AS CHAR), 'e([0-9])', 'e+\\1'), 'e(.)([0-9])$', ...): 1e20 is 1e+20

    https://dev.mysql.com/doc/refman/8.0/en/regexp.html#function_regexp-replace
    """
    signed = call("REGEXP_REPLACE", cast_as_is(node), text("e([0-9])"), text(r"e+\1"))
    return signed


def format_general(node: exp.Cast, target: Target) -> exp.Expr:
    """Build LOWER(FORMAT(x, 'G', 'en-US')): CAST writes six digits of a floating-point number, FORMAT fifteen

    https://learn.microsoft.com/en-us/sql/t-sql/functions/format-transact-sql
    """
    return call("LOWER", call("FORMAT", copy_tree(node.this), text("G"), text("en-US")))


def number_with_point(node: exp.Cast, target: Target) -> exp.Expr:
    """Build TO_CHAR(x, 'FM9990.00') of decimals, RTRIM(TO_CHAR(x, 'FM9990.999'), '.') of other numbers

    CAST writes .5, with the session's decimal character. A point of the model is always a point.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Format-Models.html
    """
    value, scale = node.this, scale_of(node.this)
    if scale is None:
        digits = "0" * least_scale_of(value)
        written = call("TO_CHAR", copy_tree(value), text(f"FM{'9' * 39}0.{digits:9<20}"))
        return written if digits else call("RTRIM", written, text("."))
    return call("TO_CHAR", copy_tree(value), text(f"FM{'9' * (37 - scale)}0" + (f".{'0' * scale}" if scale else "")))


def number_with_zero(node: exp.Cast, target: Target) -> exp.Expr | None:
    r"""Build CAST(x AS TEXT); if it may have no digits before the point, REGEXP_REPLACE(..., '^(-?)\.', '\10.')"""
    if is_rounded(node.this):
        return cast_rounded_number(node, target)
    if not _may_lack_zero(node.this):
        return None
    return call("REGEXP_REPLACE", cast_as_is(node), text(r"^(-?)\."), text(r"\10."))


def _may_lack_zero(value: exp.Expr) -> bool:
    """Return whether a decimal's type may have no digits before the point, so that its text begins with the point."""
    value = unparenthesize(value)
    if isinstance(value, exp.Nullif):
        return _may_lack_zero(value.this)
    digits = digits_of(value)
    # The driver gives a parameter the digits that it is written with.
    if digits is not None and value.find(exp.Placeholder) is None:
        return digits.whole <= 0
    found = map(digits_of, value.find_all(exp.Column, exp.Cast, exp.Literal))
    return not any(digits is not None and digits.whole > 0 for digits in found)


def float_without_zero(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build REGEXP_REPLACE(CAST(x AS TEXT), '\.0$', ''): 1 is not 1.0

    https://duckdb.org/docs/stable/sql/functions/regular_expressions
    """
    return call("REGEXP_REPLACE", cast_as_is(node), text(r"\.0$"), text(""))


def print_number(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build PRINTF('%.2f', x) of decimals, PRINTF('%.15g', x) of other numbers; a decimal parameter is text

    https://www.sqlite.org/printf.html
    """
    if isinstance(unparenthesize(node.this), exp.Placeholder) and node.this.is_type(*DECIMALS):
        return cast_as_is(node, copy_tree(node.this))
    scale, least = scale_of(node.this), least_scale_of(node.this)
    shown = _printf("%.15g" if scale is None else f"%.{scale}f", node.this)
    if scale is None and least:
        value = node.this
        rounded = exp.EQ(this=call("ROUND", copy_tree(value), number(least)), expression=parenthesize(copy_tree(value)))
        return case(rounded, call("PRINTF", text(f"%.{least}f"), copy_tree(value)), shown)
    return shown


def _printf(model: str, value: exp.Expr) -> exp.Expr:
    """Build ``CASE WHEN x IS NOT NULL THEN PRINTF(...) END``: for NULL, PRINTF would write zero."""
    known = is_not_null(value)
    return case(known, call("PRINTF", text(model), copy_tree(value)))
