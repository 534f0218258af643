"""Functions that fill, repeat and trim text."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.errors import Unsupported
from dialects.functions.nodes import as_int, chain, closed, number, text
from dialects.functions.table import NATIVE, Function, arguments, call, function, when
from dialects.target import Target

_TRIM_URL = "https://learn.microsoft.com/en-us/sql/t-sql/functions/trim-transact-sql"


def _padding(node: exp.Pad) -> tuple[exp.Expr, exp.Expr, exp.Expr]:
    """Text, length and filling, which is a blank unless given."""
    return node.this, node.expression, node.args.get("fill_pattern") or text(" ")


def pad_left_by_parts(node: exp.Pad, target: Target) -> exp.Expr:
    """CASE WHEN LEN(x + '.') - 1 >= n THEN LEFT(x, n) ELSE LEFT(REPLICATE(fill, n), n - LEN) + x END

    https://learn.microsoft.com/en-us/sql/t-sql/functions/replicate-transact-sql
    """
    value, length, fill = _padding(node)
    dotted = exp.Add(this=closed(value.copy()), expression=text("."))
    size = exp.Paren(this=exp.Sub(this=call("LEN", dotted), expression=number(1)))
    missing = exp.Sub(this=closed(length.copy()), expression=size.copy())
    filling = call("LEFT", call("REPLICATE", fill, length.copy()), missing)
    enough = exp.GTE(this=size, expression=closed(length.copy()))
    cut = call("LEFT", value.copy(), length)
    return exp.Case(ifs=[exp.If(this=enough, true=cut)], default=chain(exp.Add, [filling, value]).unnest())


def pad_right_by_parts(node: exp.Pad, target: Target) -> exp.Expr:
    """LEFT(x + REPLICATE(fill, n), n)

    https://learn.microsoft.com/en-us/sql/t-sql/functions/replicate-transact-sql
    """
    value, length, fill = _padding(node)
    return call("LEFT", exp.Add(this=closed(value), expression=call("REPLICATE", fill, length.copy())), length)


def pad_with_given(node: exp.Pad, target: Target) -> exp.Expr:
    """LPAD(x, n, fill), the filling being required."""
    return call("LPAD" if node.args.get("is_left") else "RPAD", *_padding(node))


def pad_to_int(node: exp.Pad, target: Target) -> exp.Expr:
    """LPAD(x, CAST(n AS INT), fill), for there is none that takes a BIGINT.

    https://duckdb.org/docs/stable/sql/functions/text
    """
    value, length, fill = _padding(node)
    return call("LPAD" if node.args.get("is_left") else "RPAD", value, as_int(length), fill)


def repeat_by_padding(node: exp.Repeat, target: Target) -> exp.Expr:
    """RPAD(x, LENGTH(x) * n, x)

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/RPAD.html
    """
    value, times = arguments(node)
    size = exp.Mul(this=call("LENGTH", value.copy()), expression=closed(times))
    return call("RPAD", value, size, value.copy())


def trim_by_sides(node: exp.Trim, target: Target) -> exp.Expr:
    """LTRIM(RTRIM(x)); characters to trim are the second argument of each."""
    characters = [node.expression] if node.expression else []
    result: exp.Expr = node.this
    for side, name in (("TRAILING", "RTRIM"), ("LEADING", "LTRIM")):
        if node.args.get("position", "BOTH") in (side, "BOTH", None):
            result = call(name, result, *(character.copy() for character in characters))
    return result


def trim_blanks_by_sides(node: exp.Trim, target: Target) -> exp.Expr:
    """LTRIM(RTRIM(x)); characters other than blanks are refused before SQL Server 2022.

    LTRIM and RTRIM take characters from 2022 on:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/ltrim-transact-sql
    """
    if node.expression:
        raise Unsupported("TRIM of other characters than blanks", target, "trim the text in Python", _TRIM_URL)
    return trim_by_sides(node, target)


_TRIM_TSQL = when(features.TRIM_CHARACTERS, trim_by_sides, trim_blanks_by_sides)

FUNCTIONS: tuple[Function, ...] = (
    function("LPAD", tsql=pad_left_by_parts, oracle=NATIVE, duckdb=pad_to_int, postgres=NATIVE, sqlite=pad_with_given),
    function("RPAD", tsql=pad_right_by_parts, oracle=NATIVE, duckdb=pad_to_int, postgres=NATIVE, sqlite=pad_with_given),
    function("REPEAT", tsql="REPLICATE", oracle=repeat_by_padding, duckdb=NATIVE, postgres=NATIVE, sqlite="REPEAT"),
    function(
        "TRIM",
        "LTRIM",
        "RTRIM",
        "BTRIM",
        tsql=_TRIM_TSQL,
        oracle=trim_by_sides,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
    ),
)
