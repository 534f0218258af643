"""Functions on text; positions and lengths count characters from 1."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions import hashing, padding, patterns
from dialects.functions.nodes import BINARIES, as_int, as_text, chain, closed, collated, is_text, number, text
from dialects.functions.table import NATIVE, Function, arguments, call, function, when
from dialects.target import Target

#: As many characters as a text can have in T-SQL.
_ALL = 2147483647


def length_counting_blanks(node: exp.Length, target: Target) -> exp.Expr:
    """LEN(x + '.') - 1, or DATALENGTH(x) of binary data.

    LEN does not count blanks at the end:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/len-transact-sql
    """
    (value,) = arguments(node)
    if value.is_type(*BINARIES):
        return call("DATALENGTH", value)
    dotted = exp.Add(this=closed(value), expression=text("."))
    return exp.Paren(this=exp.Sub(this=call("LEN", dotted), expression=number(1)))


def length_of_bytes_too(node: exp.Length, target: Target) -> exp.Expr:
    """LENGTH(x), or OCTET_LENGTH(x) of binary data: https://duckdb.org/docs/stable/sql/functions/blob"""
    (value,) = arguments(node)
    return call("OCTET_LENGTH" if value.is_type(*BINARIES) else "LENGTH", value)


def in_national_characters(node: exp.Chr, target: Target) -> exp.Expr:
    """CHR(n USING NCHAR_CS): n is a code point, not bytes of the database's character set.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CHR.html
    """
    return exp.Chr(expressions=arguments(node), charset=exp.var("NCHAR_CS"))


def character_of_int(node: exp.Chr, target: Target) -> exp.Expr:
    """CHR(CAST(n AS INT)), for there is none that takes a BIGINT: https://duckdb.org/docs/stable/sql/functions/text"""
    (code,) = arguments(node)
    return call("CHR", as_int(code))


def code_point_from_bytes(node: exp.Ascii, target: Target) -> exp.Expr:
    """TO_NUMBER of the first character's UTF-16 bytes.

    ASCII() returns the bytes of the database's character set, 50089 for é in
    AL32UTF8: https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/ASCII.html
    """
    first = call("SUBSTR", *arguments(node), 1, 1)
    raw = call("UTL_I18N.STRING_TO_RAW", first, text("AL16UTF16"))
    return call("TO_NUMBER", call("RAWTOHEX", raw), text("XXXXXXXX"))


def concatenate_known(node: exp.Concat, target: Target) -> exp.Expr:
    """(COALESCE(a, '') + COALESCE(b, '')): NULL counts as the empty string.

    CONCAT is new in SQL Server 2012:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/concat-transact-sql
    """
    return chain(exp.Add, [_known(part) for part in arguments(node)])


def pipe_known(node: exp.Concat, target: Target) -> exp.Expr:
    """(COALESCE(a, '') || COALESCE(b, '')): CONCAT is new in SQLite 3.44, https://www.sqlite.org/changes.html"""
    return chain(exp.DPipe, [_known(part) for part in arguments(node)])


def pipe(node: exp.Concat, target: Target) -> exp.Expr:
    """(a || b): takes any number of texts, and NULL is the empty string.

    CONCAT takes two arguments before 23ai:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CONCAT.html
    """
    return chain(exp.DPipe, [as_text(part) for part in arguments(node)])


def _known(part: exp.Expr) -> exp.Expr:
    """The text, or the empty string where it is NULL."""
    if isinstance(part, exp.Literal):
        return part
    # A nested concatenation is never NULL.
    nested = isinstance(part, exp.Paren) and isinstance(part.this, (exp.Add, exp.DPipe)) and is_text(part)
    return part if nested else call("COALESCE", as_text(part), text(""))


def call_concat(node: exp.Concat, target: Target) -> exp.Expr:
    """CONCAT(a, b): skips NULL."""
    return call("CONCAT", *(as_text(part) for part in arguments(node)))


def start_of_text(node: exp.Left, target: Target) -> exp.Expr:
    """SUBSTR(x, 1, n)"""
    value, length = arguments(node)
    return call("SUBSTR", value, 1, length)


def end_of_text(node: exp.Right, target: Target) -> exp.Expr:
    """SUBSTR(x, GREATEST(LENGTH(x) - n + 1, 1), n)

    A start before the text's begin gives NULL, not the whole text:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SUBSTR.html
    """
    value, length = arguments(node)
    start = exp.Sub(this=call("LENGTH", value.copy()), expression=closed(length.copy()))
    return call("SUBSTR", value, call("GREATEST", exp.Add(this=start, expression=number(1)), 1), length)


def end_counted_backwards(node: exp.Right, target: Target) -> exp.Expr:
    """SUBSTR(x, -n, n): https://www.sqlite.org/lang_corefunc.html#substr"""
    value, length = arguments(node)
    return call("SUBSTR", value, exp.Neg(this=closed(length.copy())), length)


def substring_to_the_end(node: exp.Substring, target: Target) -> exp.Expr:
    """SUBSTRING(x, start, length), the length being required.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/substring-transact-sql
    """
    value, start, *length = arguments(node)
    return call("SUBSTRING", value, start, *(length or [number(_ALL)]))


def replace_exactly(node: exp.Replace, target: Target) -> exp.Expr:
    """REPLACE(x COLLATE Latin1_General_100_BIN2, old, new): the collation of the column may ignore case.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/replace-transact-sql
    """
    value, *others = arguments(node)
    return call("REPLACE", collated(value, target.family.code_point_collation), *others)


def position(node: exp.StrPosition, target: Target) -> exp.Expr:
    """CHARINDEX(sub, x): https://learn.microsoft.com/en-us/sql/t-sql/functions/charindex-transact-sql"""
    value, sub = arguments(node)
    return call("CHARINDEX", sub, value)


def reverse_by_rows(node: exp.Reverse, target: Target) -> exp.Expr:
    """(SELECT LISTAGG(SUBSTR(x, LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL DESC) FROM DUAL CONNECT BY LEVEL <= LENGTH(x))

    There is no documented REVERSE, and the undocumented one reverses bytes:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    (value,) = arguments(node)
    level = exp.column("LEVEL")
    order = exp.Order(expressions=[exp.Ordered(this=level.copy(), desc=True, nulls_first=True)])
    letters = exp.WithinGroup(this=call("LISTAGG", call("SUBSTR", value, level.copy(), 1)), expression=order)
    upto = exp.LTE(this=level, expression=call("LENGTH", value.copy()))
    rows = exp.Select(expressions=[letters], connect=exp.Connect(connect=upto))
    return exp.Subquery(this=rows.from_(exp.Table(this=exp.to_identifier("DUAL"))))


def address_itself(node: exp.Host, target: Target) -> exp.Expr:
    """x: addresses are kept as text.

    https://docs.djangoproject.com/en/stable/ref/models/fields/#genericipaddressfield
    """
    return node.this.copy()


FUNCTIONS: tuple[Function, ...] = (
    function("HOST", tsql=address_itself, oracle=address_itself, duckdb=address_itself, sqlite=address_itself),
    function(
        "LENGTH",
        "CHAR_LENGTH",
        "CHARACTER_LENGTH",
        tsql=length_counting_blanks,
        oracle="LENGTH",
        duckdb=length_of_bytes_too,
        postgres=NATIVE,
        sqlite="LENGTH",
    ),
    function("LOWER", tsql=NATIVE, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE),
    function("UPPER", tsql=NATIVE, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE),
    function(
        "CHR", tsql="NCHAR", oracle=in_national_characters, duckdb=character_of_int, postgres=NATIVE, sqlite="CHAR"
    ),
    function("ASCII", tsql="UNICODE", oracle=code_point_from_bytes, duckdb=NATIVE, postgres=NATIVE, sqlite="UNICODE"),
    function(
        "CONCAT",
        tsql=when(features.CONCAT_FUNCTION, call_concat, concatenate_known),
        oracle=pipe,
        duckdb=call_concat,
        postgres=NATIVE,
        sqlite=pipe_known,
    ),
    function("LEFT", tsql=NATIVE, oracle=start_of_text, duckdb=NATIVE, postgres=NATIVE, sqlite=start_of_text),
    function("RIGHT", tsql=NATIVE, oracle=end_of_text, duckdb=NATIVE, postgres=NATIVE, sqlite=end_counted_backwards),
    function(
        "SUBSTRING",
        "SUBSTR",
        tsql=substring_to_the_end,
        oracle="SUBSTR",
        duckdb="SUBSTRING",
        postgres=NATIVE,
        sqlite="SUBSTR",
    ),
    function("REPLACE", tsql=replace_exactly, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE),
    function("REVERSE", tsql=NATIVE, oracle=reverse_by_rows, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE),
    function(
        "STRPOS",
        "INSTR",
        "STR_POSITION",
        tsql=position,
        oracle="INSTR",
        duckdb="STRPOS",
        postgres="STRPOS",
        sqlite="INSTR",
    ),
    *padding.FUNCTIONS,
    *patterns.FUNCTIONS,
    *hashing.FUNCTIONS,
)
