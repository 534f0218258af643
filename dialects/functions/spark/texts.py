"""Text, which Spark counts by characters."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Builder, Cell, arguments, call
from dialects.functions.comparison import null_of_null
from dialects.functions.datetime.base import minus, modulo, plus
from dialects.functions.fragments import as_written
from dialects.functions.text.duration_casts import sqlite_duration
from dialects.functions.text.overlay import overlay
from dialects.functions.text.patterns import escape_for_like
from dialects.functions.text.substrings import end_of_text, from_the_first, start_of_text
from dialects.functions.text.table import address_itself
from dialects.sql.bounds import literal_of
from dialects.sql.build import as_text, case, copied, number, parenthesize, text
from dialects.targets.base import Target

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"


def concatenate(node: exp.Concat, target: Target) -> exp.Expr:
    """Build concat_ws('', a, b), which skips NULL: https://spark.apache.org/docs/latest/api/sql/index.html#concat_ws"""
    return call("concat_ws", text(""), *(as_text(part) for part in arguments(node)))


def character(node: exp.Chr, target: Target) -> exp.Expr:
    """Build decode(unhex(lpad(hex(n), 4, '0')), 'UTF-16BE'), two units from 65536 on: chr(n) is of n % 256

    https://spark.apache.org/docs/latest/api/sql/index.html#decode
    """
    (code,) = arguments(node)
    written = literal_of(code)
    if written is not None and written < 65536:
        return _of_units(_unit(code))
    above = parenthesize(minus(parenthesize(copied(code)), 65536))
    high = plus(parenthesize(exp.IntDiv(this=above, expression=number(1024))), 55296)
    low = plus(modulo(copied(above), 1024), 56320)
    is_long = exp.GTE(this=parenthesize(copied(code)), expression=number(65536))
    return case(is_long, _of_units(_unit(high), _unit(low)), _of_units(_unit(copied(code))))


def _unit(value: exp.Expr) -> exp.Expr:
    return call("lpad", call("hex", value), 4, text("0"))


def _of_units(*units: exp.Expr) -> exp.Expr:
    digits = units[0] if len(units) == 1 else call("concat", *units)
    return call("decode", call("unhex", digits), text("UTF-16BE"))


def matching(flags: str) -> Builder:
    """Return a builder for a match by Java's regular expressions."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call("regexp_like", node.this, call("concat", text(f"(?{flags})"), node.expression))

    build.__doc__ = f"regexp_like(x, concat('(?{flags})', p))\n\n{_API}#regexp_like"
    return build


def digest(name: str, bits: int = 0) -> Builder:
    """Return a builder for the hexadecimal digits of a digest."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = node.expressions[0] if isinstance(node, exp.Anonymous) else node.this
        return call(name, value, *([bits] if bits else []))

    build.__doc__ = f"{name}(x{f', {bits}' if bits else ''})\n\n{_API}#{name}"
    return build


def text_of_binary(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build concat('\\x', lower(hex(x))): https://spark.apache.org/docs/latest/api/sql/index.html#hex"""
    return call("concat", text("\\x"), call("lower", call("hex", copied(node.this))))


def text_of_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, printf('%02d:%02d:%02d', ...), fraction

    https://spark.apache.org/docs/latest/api/sql/index.html#printf
    """
    result = sqlite_duration(node, target)
    for each in result.find_all(exp.Anonymous):
        if each.name == "PRINTF":
            each.set("this", "printf")
            for quotient in [*each.find_all(exp.Div)]:
                quotient.replace(exp.IntDiv(this=copied(quotient.this), expression=copied(quotient.expression)))
        elif each.name == "RTRIM":
            value, characters = each.expressions
            each.replace(exp.Trim(this=copied(value), expression=copied(characters), position="TRAILING"))
    return result


def user(node: exp.Func, target: Target) -> exp.Expr:
    """Build current_user(): https://spark.apache.org/docs/latest/api/sql/index.html#current_user"""
    return call("current_user")


CELLS: Mapping[str, Cell] = {
    "COALESCE": NATIVE,
    "NULLIF": null_of_null,
    "HOST": address_itself,
    "LENGTH": "length",
    "LOWER": NATIVE,
    "UPPER": NATIVE,
    "CONCAT": concatenate,
    "REPLACE": "replace",
    "REVERSE": "reverse",
    "CHR": character,
    "ASCII": "ascii",
    "LEFT": start_of_text,
    "RIGHT": end_of_text,
    "SUBSTRING": from_the_first("substring", _API + "#substring"),
    "STRPOS": "instr",
    "LPAD": NATIVE,
    "RPAD": NATIVE,
    "REPEAT": "repeat",
    "TRIM": NATIVE,
    "REGEXP_LIKE": matching("s"),
    "REGEXP_I_LIKE": matching("is"),
    "LIKE_ESCAPED": escape_for_like,
    "STARTS_WITH": "startswith",
    "MD5": digest("md5"),
    "SHA1": digest("sha1"),
    **{f"SHA{bits}": digest("sha2", bits) for bits in (224, 256, 384, 512)},
    "text of a duration": text_of_duration,
    "text of a binary": text_of_binary,
    "OVERLAY": overlay,
    "CURRENT_USER": user,
    "SESSION_USER": user,
    "NATIVE_SQL": as_written,
}
