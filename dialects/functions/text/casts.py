"""The text of a number, a date, a time or a duration: PostgreSQL's text, independent of the settings.

Each builder takes the cast and returns the text of its operand.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Builder, Function, call, function, refused, when
from dialects.functions.text import duration_casts, mysql, number_casts
from dialects.functions.text.cast_helpers import cast_as_is, fraction_of_micros, join_parts
from dialects.sql.build import case, copy_tree, is_not_null, number, text
from dialects.targets.base import Target

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
#: The zone that PostgreSQL appends to an instant, in a session in UTC.
_UTC = "+00"


def _digits(
    operator: type[exp.Binary], hexadecimal: Callable[[exp.Expr], exp.Expr], shown: str, unless_null: bool = False
) -> Builder:
    """Return a builder for a backslash, an x and hexadecimal digits; ``unless_null`` if the digits of NULL are text."""

    def build(node: exp.Cast, target: Target) -> exp.Expr:
        digits = join_parts(operator, text("\\x"), call("LOWER", hexadecimal(copy_tree(node.this))))
        if not unless_null:
            return digits
        return case(is_not_null(node.this), digits)

    build.__doc__ = f"'\\\\x' and LOWER({shown})\n\nhttps://www.postgresql.org/docs/current/datatype-binary.html"
    return build


# T-SQL


def _tsql_moment(size: int, style: int, zone: str, shown: str) -> Builder:
    """Return a builder for the first characters of a style, followed by the fraction of a second."""

    def build(node: exp.Cast, target: Target) -> exp.Expr:
        micros = call("DATEPART", "MICROSECOND", copy_tree(node.this))
        parts = [call("CONVERT", call("NVARCHAR", size), copy_tree(node.this), style), fraction_of_micros(micros)]
        return join_parts(exp.Add, *parts, *([text(zone)] if zone else []))

    build.__doc__ = (
        f"{shown}, and the fraction of a second without zeros at its end: CAST writes seven digits.\n\n"
        f"{_MS}cast-and-convert-transact-sql"
    )
    return build


# Oracle


def _oracle_moment(model: str, zone: str) -> Builder:
    """Return a builder for a format model, without zeros at the end of the fraction of a second."""

    def build(node: exp.Cast, target: Target) -> exp.Expr:
        written: exp.Expr = call("TO_CHAR", copy_tree(node.this), text(model))
        if ".FF6" in model:
            written = call("RTRIM", call("RTRIM", written, text("0")), text("."))
        if not zone:
            return written
        # For NULL, it would be the zone alone.
        known = is_not_null(node.this)
        return case(known, join_parts(exp.DPipe, written, text(zone)))

    build.__doc__ = f"TO_CHAR(x, '{model}'), whatever the session's NLS settings are.\n\n{_ORA}Format-Models.html"
    return build


# DuckDB


def instant_with_zone(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST(x AS TEXT) || '+00': https://duckdb.org/docs/stable/sql/functions/timestamp"""
    return join_parts(exp.DPipe, cast_as_is(node), text(_UTC))


# SQLite


def _sqlite_moment(zone: str) -> Builder:
    def build(node: exp.Cast, target: Target) -> exp.Expr:
        has_fraction = exp.GT(this=call("INSTR", copy_tree(node.this), text(".")), expression=number(0))
        # The fraction of a computed moment may be zeros alone.
        trimmed = call("RTRIM", call("RTRIM", copy_tree(node.this), text("0")), text("."))
        shown = case(has_fraction, trimmed, copy_tree(node.this))
        return join_parts(exp.DPipe, shown, text(zone)) if zone else shown

    build.__doc__ = (
        "x, without zeros at the end of the fraction of a second.\n\nhttps://www.sqlite.org/lang_corefunc.html#rtrim"
    )
    return build


_NO_FLOATS = refused(
    "SQL Server 2008 writes six digits: cast the number to a decimal first", _MS + "cast-and-convert-transact-sql"
)

TEXTS: dict[str, Function] = {
    row.name: row
    for row in (
        function(
            "text of a decimal",
            tsql=number_casts.cast_rounded_number,
            oracle=number_casts.number_with_point,
            duckdb=number_casts.number_with_zero,
            postgres=NATIVE,
            sqlite=number_casts.print_number,
            mysql=number_casts.cast_rounded_number,
        ),
        function(
            "text of a float",
            tsql=when(features.FORMAT_FUNCTION, number_casts.format_general, _NO_FLOATS),
            oracle=number_casts.number_with_point,
            duckdb=number_casts.float_without_zero,
            postgres=NATIVE,
            sqlite=number_casts.print_number,
            mysql=number_casts.float_with_exponent,
        ),
        function(
            "text of a date",
            tsql=NATIVE,
            oracle=_oracle_moment("YYYY-MM-DD", ""),
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=NATIVE,
            mysql=NATIVE,
        ),
        function(
            "text of a time",
            tsql=_tsql_moment(8, 108, "", "CONVERT(NVARCHAR(8), x, 108)"),
            oracle=_oracle_moment("HH24:MI:SS.FF6", ""),
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=_sqlite_moment(""),
            mysql=mysql.text_of_moment("TIME", ""),
        ),
        function(
            "text of a timestamp",
            tsql=_tsql_moment(19, 120, "", "CONVERT(NVARCHAR(19), x, 120)"),
            oracle=_oracle_moment("YYYY-MM-DD HH24:MI:SS.FF6", ""),
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=_sqlite_moment(""),
            mysql=mysql.text_of_moment("TIMESTAMP", ""),
        ),
        function(
            "text of an instant",
            tsql=_tsql_moment(19, 120, _UTC, "CONVERT(NVARCHAR(19), x, 120) and '+00'"),
            oracle=_oracle_moment("YYYY-MM-DD HH24:MI:SS.FF6", _UTC),
            duckdb=instant_with_zone,
            postgres=NATIVE,
            sqlite=_sqlite_moment(_UTC),
            mysql=mysql.text_of_moment("TIMESTAMP", _UTC),
        ),
        function(
            "text of a duration",
            tsql=duration_casts.tsql_duration,
            oracle=duration_casts.oracle_duration,
            duckdb=duration_casts.duration_with_signs,
            postgres=NATIVE,
            sqlite=duration_casts.sqlite_duration,
            mysql=duration_casts.mysql_duration,
        ),
        function(
            "text of a binary",
            tsql=_digits(
                exp.Add, lambda value: call("CONVERT", call("VARCHAR", "MAX"), value, 2), "CONVERT(VARCHAR(MAX), x, 2)"
            ),
            oracle=_digits(exp.DPipe, lambda value: call("RAWTOHEX", value), "RAWTOHEX(x)", True),  # NULL is empty.
            duckdb=_digits(exp.DPipe, lambda value: call("HEX", value), "HEX(x)"),
            postgres=NATIVE,
            sqlite=_digits(exp.DPipe, lambda value: call("HEX", value), "HEX(x)", True),  # HEX of NULL is empty.
            mysql=mysql.text_of_binary,
        ),
    )
}

FUNCTIONS: tuple[Function, ...] = tuple(TEXTS.values())
