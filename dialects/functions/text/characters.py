"""Characters and their code points, including those beyond 16 bits, which are two units of UTF-16."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from dialects.functions.base import NATIVE, Function, arguments, call, function
from dialects.functions.text import mysql
from dialects.sql.bounds import literal_of
from dialects.sql.build import as_int, case, copy_tree, is_not_null, number, parenthesize, text
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

#: The first code point with two units, and the first values of both units of a pair.
_BEYOND, _HIGH, _LOW = 0x10000, 0xD800, 0xDC00


def _above(code: exp.Expr) -> exp.Expr:
    """Return the part of a code point beyond 16 bits."""
    return exp.Paren(this=exp.Sub(this=parenthesize(copy_tree(code)), expression=number(_BEYOND)))


def _is_pair(code: exp.Expr) -> exp.Expr:
    return exp.GTE(this=parenthesize(copy_tree(code)), expression=number(_BEYOND))


def character_of_units(node: exp.Chr, target: Target) -> exp.Expr:
    """Build NCHAR(n), and NCHAR of both units of UTF-16 from 65536 on, because NCHAR(n) would be NULL.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/nchar-transact-sql
    """
    (code,) = arguments(node)
    written = literal_of(code)
    if written is not None:
        high, low = divmod(written - _BEYOND, 1024)
        units = [written] if written < _BEYOND else [_HIGH + high, _LOW + low]
        return _join(exp.Add, [call("NCHAR", unit) for unit in units])
    high_unit = exp.Div(typed=True, this=_above(code), expression=number(1024))
    low_unit = exp.Mod(this=_above(code), expression=number(1024))
    pair: list[exp.Expr] = [
        call("NCHAR", exp.Add(this=number(_HIGH), expression=high_unit)),
        call("NCHAR", exp.Add(this=number(_LOW), expression=low_unit)),
    ]
    return case(_is_pair(code), _join(exp.Add, pair), call("NCHAR", copy_tree(code)))


def character_of_national_units(node: exp.Chr, target: Target) -> exp.Expr:
    r"""Build CHR(n USING NCHAR_CS), and UNISTR('\d83c\dfb8') from 65536 on: n is a code point, not bytes.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CHR.html
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/UNISTR.html
    """
    (code,) = arguments(node)
    single = exp.Chr(expressions=[copy_tree(code)], charset=exp.var("NCHAR_CS"))
    written = literal_of(code)
    if written is not None:
        high, low = divmod(written - _BEYOND, 1024)
        escaped = f"\\{_HIGH + high:04x}\\{_LOW + low:04x}"
        return single if written < _BEYOND else call("UNISTR", text(escaped))
    high_unit = call("TRUNC", exp.Div(typed=True, this=_above(code), expression=number(1024)))
    low_unit = call("MOD", _above(code).unnest(), number(1024))
    escapes: list[exp.Expr] = []
    for base, unit in ((_HIGH, high_unit), (_LOW, low_unit)):
        digits = call("TO_CHAR", exp.Add(this=number(base), expression=unit), text("FM0XXX"))
        escapes += [text("\\"), digits]
    return case(_is_pair(code), call("UNISTR", _join(exp.DPipe, escapes)), single)


def _join(operator: type[exp.Binary], parts: Sequence[exp.Expr]) -> exp.Expr:
    result: exp.Expr = parts[0]
    for part in parts[1:]:
        result = operator(this=result, expression=part)
    # Text needs no cast.
    result.type = data_type("TEXT")
    return result if len(parts) == 1 else exp.Paren(this=result)


def character_of_int(node: exp.Chr, target: Target) -> exp.Expr:
    """Build CHR(CAST(n AS INT)), because no CHR takes a BIGINT: https://duckdb.org/docs/stable/sql/functions/text"""
    (code,) = arguments(node)
    return call("CHR", as_int(code))


def null_or_character(node: exp.Chr, target: Target) -> exp.Expr:
    """Build CASE WHEN NOT n IS NULL THEN CHAR(n) END: CHAR(NULL) would be U+0000.

    https://www.sqlite.org/lang_corefunc.html#char
    """
    (code,) = arguments(node)
    if literal_of(code) is not None:
        return call("CHAR", code)
    known = is_not_null(code)
    return case(known, call("CHAR", code))


def code_point_of_units(node: exp.Ascii, target: Target) -> exp.Expr:
    """Build UNICODE(x), computed from two units of UTF-16 if the first begins a pair; 0 for empty text.

    UNICODE returns the first unit unless the collation has supplementary characters, and NULL for empty text.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/unicode-transact-sql
    """
    (value,) = arguments(node)
    first = call("UNICODE", copy_tree(value))
    second = call("UNICODE", call("SUBSTRING", copy_tree(value), 2, 1))
    above = exp.Mul(this=exp.Paren(this=exp.Sub(this=first, expression=number(_HIGH))), expression=number(1024))
    low = exp.Paren(this=exp.Sub(this=second, expression=number(_LOW)))
    pair = exp.Add(this=exp.Add(this=above, expression=low), expression=number(_BEYOND))
    begins = exp.Between(this=copy_tree(first), low=number(_HIGH), high=number(_LOW - 1))
    empty = exp.EQ(this=call("DATALENGTH", copy_tree(value)), expression=number(0))
    result = case(empty, number(0), copy_tree(first))
    result.append("ifs", exp.If(this=begins, true=pair))
    return result


def code_point_from_bytes(node: exp.Ascii, target: Target) -> exp.Expr:
    """Build TO_NUMBER of the first character's UTF-16 bytes, computed from four bytes for a pair.

    ASCII() returns the bytes of the database's character set, 50089 for é in
    AL32UTF8: https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ASCII.html
    """
    first = call("SUBSTR", *arguments(node), 1, 1)
    raw = call("UTL_I18N.STRING_TO_RAW", first, text("AL16UTF16"))
    units = call("TO_NUMBER", call("RAWTOHEX", raw), text("XXXXXXXX"))
    high = call("TRUNC", exp.Div(typed=True, this=copy_tree(units), expression=number(_BEYOND)))
    above = exp.Mul(this=exp.Paren(this=exp.Sub(this=high, expression=number(_HIGH))), expression=number(1024))
    low = exp.Add(this=call("MOD", copy_tree(units), number(_BEYOND)), expression=number(_BEYOND - _LOW))
    return case(_is_pair(units), exp.Add(this=above, expression=low), units)


def code_point_of_any(node: exp.Ascii, target: Target) -> exp.Expr:
    """Build CASE WHEN x = '' THEN 0 ELSE UNICODE(x) END: https://www.sqlite.org/lang_corefunc.html#unicode"""
    (value,) = arguments(node)
    empty = exp.EQ(this=parenthesize(copy_tree(value)), expression=text(""))
    return case(empty, number(0), call("UNICODE", copy_tree(value)))


FUNCTIONS: tuple[Function, ...] = (
    function(
        "CHR",
        tsql=character_of_units,
        oracle=character_of_national_units,
        duckdb=character_of_int,
        postgres=NATIVE,
        sqlite=null_or_character,
        mysql=mysql.character,
    ),
    function(
        "ASCII",
        tsql=code_point_of_units,
        oracle=code_point_from_bytes,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=code_point_of_any,
        mysql=mysql.code_point,
    ),
)
