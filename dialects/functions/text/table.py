"""Functions on text; positions and lengths count characters from 1."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Function, arguments, call, function, when
from dialects.functions.text import characters, hashing, mysql, padding, patterns, substrings
from dialects.functions.text.substrings import size_with_blanks
from dialects.sql.build import add_collation, as_text, chain, copy_tree, is_binary, is_text, text
from dialects.targets.base import Target


def length_counting_blanks(node: exp.Length, target: Target) -> exp.Expr:
    """Build LEN(x + '.') - 1, or DATALENGTH(x) of binary data.

    LEN does not count trailing spaces:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/len-transact-sql
    """
    (value,) = arguments(node)
    if is_binary(value):
        return call("DATALENGTH", value)
    return size_with_blanks(value)


def length_of_bytes_too(node: exp.Length, target: Target) -> exp.Expr:
    """Build LENGTH(x), or OCTET_LENGTH(x) of binary data: https://duckdb.org/docs/stable/sql/functions/blob"""
    (value,) = arguments(node)
    return call("OCTET_LENGTH" if is_binary(value) else "LENGTH", value)


def oracle_length(node: exp.Length, target: Target) -> exp.Expr:
    """Build LENGTH(x), or DBMS_LOB.GETLENGTH(x) of binary data.

    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html
    """
    (value,) = arguments(node)
    return call("DBMS_LOB.GETLENGTH" if is_binary(value) else "LENGTH", value)


def concatenate_without_nulls(node: exp.Concat, target: Target) -> exp.Expr:
    """Build (COALESCE(a, '') + COALESCE(b, '')): NULL counts as the empty string.

    CONCAT is new in SQL Server 2012:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/concat-transact-sql
    """
    return chain(exp.Add, [_empty_if_null(part) for part in arguments(node)])


def pipe_without_nulls(node: exp.Concat, target: Target) -> exp.Expr:
    """Build (COALESCE(a, '') || COALESCE(b, '')): CONCAT is new in SQLite 3.44, https://www.sqlite.org/changes.html"""
    return chain(exp.DPipe, [_empty_if_null(part) for part in arguments(node)])


def pipe(node: exp.Concat, target: Target) -> exp.Expr:
    """Build (a || b): takes any number of texts, and NULL is the empty string.

    CONCAT takes two arguments before 23ai:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CONCAT.html
    """
    return chain(exp.DPipe, [as_text(part) for part in arguments(node)])


def _empty_if_null(part: exp.Expr) -> exp.Expr:
    """Return the text, or the empty text if it is NULL."""
    if isinstance(part, exp.Literal):
        return part
    # A nested concatenation is never NULL.
    nested = isinstance(part, exp.Paren) and isinstance(part.this, (exp.Add, exp.DPipe)) and is_text(part)
    return part if nested else call("COALESCE", as_text(part), text(""))


def call_concat(node: exp.Concat, target: Target) -> exp.Expr:
    """Build CONCAT(a, b): skips NULL."""
    return call("CONCAT", *(as_text(part) for part in arguments(node)))


def replace_exactly(node: exp.Replace, target: Target) -> exp.Expr:
    """Build REPLACE(x COLLATE Latin1_General_100_BIN2, old, new): the collation of the column may ignore case.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/replace-transact-sql
    """
    value, *others = arguments(node)
    return call("REPLACE", add_collation(value, target.family.code_point_collation), *others)


def reverse_by_rows(node: exp.Reverse, target: Target) -> exp.Expr:
    """Build (SELECT LISTAGG(SUBSTR(x, LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL DESC) FROM DUAL CONNECT BY ...)

    There is no documented REVERSE, and the undocumented one reverses bytes:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LISTAGG.html
    """
    (value,) = arguments(node)
    level = exp.column("LEVEL")
    order = exp.Order(expressions=[exp.Ordered(this=copy_tree(level), desc=True, nulls_first=True)])
    letters = exp.WithinGroup(this=call("LISTAGG", call("SUBSTR", value, copy_tree(level), 1)), expression=order)
    upto = exp.LTE(this=level, expression=call("LENGTH", copy_tree(value)))
    rows = exp.Select(expressions=[letters], connect=exp.Connect(connect=upto))
    return exp.Subquery(this=rows.from_(exp.Table(this=exp.to_identifier("DUAL"))))


def address_itself(node: exp.Host, target: Target) -> exp.Expr:
    """Build x: addresses are stored as text.

    https://docs.djangoproject.com/en/stable/ref/models/fields/#genericipaddressfield
    """
    return copy_tree(node.this)


FUNCTIONS: tuple[Function, ...] = (
    function(
        "HOST",
        tsql=address_itself,
        oracle=address_itself,
        duckdb=address_itself,
        postgres=NATIVE,
        sqlite=address_itself,
        mysql=address_itself,
    ),
    function(
        "LENGTH",
        "CHAR_LENGTH",
        "CHARACTER_LENGTH",
        tsql=length_counting_blanks,
        oracle=oracle_length,
        duckdb=length_of_bytes_too,
        postgres=NATIVE,
        sqlite="LENGTH",
        mysql=mysql.length,
    ),
    function(
        "LOWER",
        tsql=NATIVE,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "UPPER",
        tsql=NATIVE,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "CONCAT",
        tsql=when(features.CONCAT_FUNCTION, call_concat, concatenate_without_nulls),
        oracle=pipe,
        duckdb=call_concat,
        postgres=NATIVE,
        sqlite=pipe_without_nulls,
        mysql=mysql.concatenate,
    ),
    function(
        "REPLACE",
        tsql=replace_exactly,
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    function(
        "REVERSE",
        tsql=NATIVE,
        oracle=reverse_by_rows,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
    *characters.FUNCTIONS,
    *substrings.FUNCTIONS,
    *padding.FUNCTIONS,
    *patterns.FUNCTIONS,
    *hashing.FUNCTIONS,
)
