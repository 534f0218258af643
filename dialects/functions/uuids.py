"""UUIDs of random numbers, and UUIDs of the time and random numbers.

A UUID of version 7 begins with 12 hexadecimal digits of the milliseconds since
1970, and the digit 7. The rest is as in a UUID of version 4, after its version.
https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Function, call, function, refused, when
from dialects.sql.build import cast, chain, copy_tree, number, parenthesize, text
from dialects.targets.base import Target

#: The position where a UUID of version 4 continues like one of version 7: after its version.
_AFTER_VERSION = 14

_UUID_ORACLE = "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UUID.html"


def _shift(node: exp.Expr) -> exp.Expr | None:
    """Return the shift of a UUID's time, None for the current time."""
    parts = node.expressions if isinstance(node, exp.Anonymous) else []
    return parenthesize(parts[0]) if parts else None


def _add_shift(now: exp.Expr, node: exp.Expr) -> exp.Expr:
    shift = _shift(node)
    return now if shift is None else exp.Add(this=now, expression=shift)


# T-SQL


def hexadecimal_newid(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(REPLACE(CONVERT(CHAR(36), NEWID()), '-', '')): UUIDs are kept as 32 hexadecimal digits.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/newid-transact-sql
    """
    return call("LOWER", _newid())


def _newid() -> exp.Expr:
    return call("REPLACE", call("CONVERT", call("CHAR", 36), call("NEWID")), text("-"), text(""))


def time_and_newid(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(FORMAT(milliseconds, 'x12') + '7' + SUBSTRING(digits of NEWID(), 14, 19)), or CONVERT before FORMAT

    https://learn.microsoft.com/en-us/sql/t-sql/functions/newid-transact-sql
    """
    millis = _millis_at_once() if target.has(features.DATEDIFF_BIG) else _millis_by_days()
    shift = _shift(node)
    if shift is not None:
        # Durations are microseconds there.
        thousandth = exp.Div(typed=True, this=shift, expression=number(1000))
        millis = exp.Add(this=parenthesize(millis), expression=thousandth)
    millis = cast(millis, "BIGINT")
    digits = call("CONVERT", call("VARCHAR", 12), call("CONVERT", call("BINARY", 6), millis), 2)
    if target.has(features.FORMAT_FUNCTION):
        digits = call("FORMAT", millis, text("x12"))
    random = call("SUBSTRING", _newid(), _AFTER_VERSION, 19)
    return call("LOWER", chain(exp.Add, [digits, text("7"), random]).unnest())


def _epoch() -> exp.Expr:
    return exp.Cast(this=text("1970-01-01"), to=exp.DataType.build("TIMESTAMP"))


def _millis_at_once() -> exp.Expr:
    return call("DATEDIFF_BIG", "MILLISECOND", _epoch(), call("SYSUTCDATETIME"))


def _millis_by_days() -> exp.Expr:
    """Return the milliseconds by days and of today, because DATEDIFF counts in an INT."""
    now = call("SYSUTCDATETIME")
    days = cast(call("DATEDIFF", "DAY", _epoch(), now), "BIGINT")
    today = exp.Cast(this=copy_tree(now), to=exp.DataType.build("DATE"))
    rest = call("DATEDIFF", "MILLISECOND", today, copy_tree(now))
    return exp.Add(this=exp.Mul(this=days, expression=number(86_400_000)), expression=rest)


# Oracle


def hexadecimal_uuid(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(RAWTOHEX(UUID())): UUIDs are kept as 32 hexadecimal digits.

    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UUID.html
    """
    return call("LOWER", call("RAWTOHEX", call("UUID")))


def time_and_uuid(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(TO_CHAR(milliseconds, 'FM0XXXXXXXXXXX') || '7' || SUBSTR(RAWTOHEX(UUID()), 14))

    https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/UUID.html
    """
    now = _add_shift(call("SYS_EXTRACT_UTC", exp.var("SYSTIMESTAMP")), node)
    epoch = call("TO_DATE", text("1970-01-01"), text("YYYY-MM-DD"))
    days = exp.Paren(this=exp.Sub(this=call("TRUNC", now), expression=epoch))
    of_today = call("TO_NUMBER", call("TO_CHAR", copy_tree(now), text("SSSSSFF3")))
    millis = exp.Add(this=exp.Mul(this=days, expression=number(86_400_000)), expression=of_today)
    digits = call("TO_CHAR", millis, text("FM0XXXXXXXXXXX"))
    random = call("SUBSTR", call("RAWTOHEX", call("UUID")), _AFTER_VERSION)
    return call("LOWER", chain(exp.DPipe, [digits, text("7"), random]).unnest())


# DuckDB and PostgreSQL


def _from_time(digits: exp.Expr) -> exp.Expr:
    random = call("REPLACE", exp.Cast(this=call("GEN_RANDOM_UUID"), to=exp.DataType.build("TEXT")), text("-"), text(""))
    parts = [digits, text("7"), call("SUBSTR", random, _AFTER_VERSION)]
    return exp.Cast(this=chain(exp.DPipe, parts).unnest(), to=exp.DataType.build("UUID"))


def uuid7_of_shifted_time(node: exp.Expr, target: Target) -> exp.Expr:
    """Build UUIDV7(); with a shift CAST(FORMAT('{:012x}', milliseconds) || '7' || ... AS UUID)

    https://duckdb.org/docs/stable/sql/functions/utility
    """
    if _shift(node) is None:
        return call("UUIDV7")
    millis = call("EPOCH_MS", _add_shift(call("GET_CURRENT_TIMESTAMP"), node))
    return _from_time(call("FORMAT", text("{:012x}"), millis))


def uuid7_of_epoch(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(LPAD(TO_HEX(milliseconds), 12, '0') || '7' || ... AS UUID): UUIDV7() is new in PostgreSQL 18

    https://www.postgresql.org/docs/current/functions-uuid.html
    """
    seconds = exp.Extract(this=exp.var("EPOCH"), expression=_add_shift(call("CLOCK_TIMESTAMP"), node))
    millis = cast(exp.Mul(this=seconds, expression=number(1000)), "BIGINT")
    return _from_time(call("LPAD", call("TO_HEX", millis), 12, text("0")))


# SQLite


def _random_digits(count: int) -> exp.Expr:
    """Build ``SUBSTR(HEX(RANDOMBLOB(2)), 2)``: that many random hexadecimal digits."""
    digits = call("HEX", call("RANDOMBLOB", (count + 1) // 2))
    return call("SUBSTR", digits, 2) if count % 2 else digits


def _random_end() -> list[exp.Expr]:
    """Build the digits after the version: three random ones, one that begins with the bits 10, and fifteen more."""
    variant = exp.Add(
        this=number(1), expression=exp.Paren(this=exp.BitwiseAnd(this=call("RANDOM"), expression=number(3)))
    )
    return [_random_digits(3), call("SUBSTR", text("89AB"), variant, 1), _random_digits(15)]


def random_digits(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(HEX(RANDOMBLOB(6)) || '4' || ...): UUIDs are kept as 32 hexadecimal digits.

    https://www.sqlite.org/lang_corefunc.html#randomblob
    """
    return call("LOWER", chain(exp.DPipe, [_random_digits(12), text("4"), *_random_end()]).unnest())


def time_and_random_digits(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(PRINTF('%012x', milliseconds) || '7' || ...)

    https://www.sqlite.org/lang_datefunc.html
    """
    days = exp.Paren(this=exp.Sub(this=call("JULIANDAY", text("now")), expression=exp.Literal.number("2440587.5")))
    millis: exp.Expr = cast(exp.Mul(this=days, expression=number(86_400_000)), "BIGINT")
    shift = _shift(node)
    if shift is not None:
        millis = exp.Add(this=millis, expression=exp.Div(typed=True, this=shift, expression=number(1000)))
    digits = call("PRINTF", text("%012x"), millis)
    return call("LOWER", chain(exp.DPipe, [digits, text("7"), *_random_end()]).unnest())


# MySQL and MariaDB


def _random_hexadecimal(count: int) -> exp.Expr:
    """Build ``HEX(RANDOM_BYTES(6))``: that many random hexadecimal digits."""
    digits = call("HEX", call("RANDOM_BYTES", (count + 1) // 2))
    return call("SUBSTR", digits, 2) if count % 2 else digits


def _random_end_by_bytes() -> list[exp.Expr]:
    """Build the digits after the version: three random ones, one of 8 to B, and fifteen more."""
    variant = call(
        "ELT", exp.Add(this=number(1), expression=call("FLOOR", exp.Mul(this=call("RAND"), expression=number(4))))
    )
    variant.set("expressions", [*variant.expressions, *(text(digit) for digit in "89AB")])
    return [_random_hexadecimal(3), variant, _random_hexadecimal(15)]


def random_bytes(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(CONCAT(HEX(RANDOM_BYTES(6)), '4', ...)): UUID() is one of the time

    https://dev.mysql.com/doc/refman/8.0/en/encryption-functions.html#function_random-bytes
    """
    return call("LOWER", call("CONCAT", _random_hexadecimal(12), text("4"), *_random_end_by_bytes()))


def time_and_random_bytes(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOWER(CONCAT(LPAD(HEX(milliseconds), 12, '0'), '7', ...))

    https://dev.mysql.com/doc/refman/8.0/en/encryption-functions.html#function_random-bytes
    """
    micros: exp.Expr = call("TIMESTAMPDIFF", "MICROSECOND", text("1970-01-01"), call("UTC_TIMESTAMP", 6))
    digits = call("HEX", exp.IntDiv(this=parenthesize(_add_shift(micros, node)), expression=number(1000)))
    padded = call("LPAD", digits, 12, text("0"))
    return call("LOWER", call("CONCAT", padded, text("7"), *_random_end_by_bytes()))


_NO_RANDOM = refused(
    "Oracle has UUID() from 23ai on, and SYS_GUID() is no random UUID: make it in Python and pass it as a parameter",
    _UUID_ORACLE,
)

_NO_BYTES = refused(
    "MariaDB has RANDOM_BYTES() from 10.10 on: make it in Python and pass it as a parameter",
    "https://mariadb.com/kb/en/random_bytes/",
)

FUNCTIONS: tuple[Function, ...] = (
    function(
        "UUIDV4",
        "GEN_RANDOM_UUID",
        tsql=hexadecimal_newid,
        oracle=when(features.UUID4_FUNCTION, hexadecimal_uuid, _NO_RANDOM),
        duckdb="GEN_RANDOM_UUID",
        postgres="GEN_RANDOM_UUID",
        sqlite=random_digits,
        mysql=random_bytes,
        mariadb=when(features.RANDOM_BYTES, random_bytes, _NO_BYTES),
    ),
    function(
        "UUIDV7",
        tsql=time_and_newid,
        oracle=when(features.UUID4_FUNCTION, time_and_uuid, _NO_RANDOM),
        duckdb=uuid7_of_shifted_time,
        postgres=when(features.UUID7_FUNCTION, NATIVE, uuid7_of_epoch),
        sqlite=time_and_random_digits,
        mysql=time_and_random_bytes,
        mariadb=when(features.RANDOM_BYTES, time_and_random_bytes, _NO_BYTES),
    ),
)
