"""Text, which Spark counts by characters."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Builder, Cell, arguments, call
from dialects.functions.comparison import null_of_null
from dialects.functions.datetime.base import divide_whole, minus, modulo, plus
from dialects.functions.fragments import build_fragment
from dialects.functions.text.cast_helpers import concat_hex
from dialects.functions.text.duration_casts import Printf, duration_by_printf
from dialects.functions.text.overlay import overlay
from dialects.functions.text.patterns import escape_for_like, match_with_flags
from dialects.functions.text.substrings import end_of_text, from_the_first, start_of_text
from dialects.functions.text.table import address_itself
from dialects.sql.bounds import literal_of
from dialects.sql.build import as_text, case, copy_tree, number, parenthesize, text
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
    above = parenthesize(minus(parenthesize(copy_tree(code)), 65536))
    high = plus(parenthesize(exp.IntDiv(this=above, expression=number(1024))), 55296)
    low = plus(modulo(copy_tree(above), 1024), 56320)
    is_long = exp.GTE(this=parenthesize(copy_tree(code)), expression=number(65536))
    return case(is_long, _of_units(_unit(high), _unit(low)), _of_units(_unit(copy_tree(code))))


def _unit(value: exp.Expr) -> exp.Expr:
    return call("lpad", call("hex", value), 4, text("0"))


def _of_units(*units: exp.Expr) -> exp.Expr:
    digits = units[0] if len(units) == 1 else call("concat", *units)
    return call("decode", call("unhex", digits), text("UTF-16BE"))


def digest(name: str, bits: int = 0) -> Builder:
    """Return a builder for the hexadecimal digits of a digest."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, *_ = arguments(node)
        return call(name, value, *([bits] if bits else []))

    build.__doc__ = f"{name}(x{f', {bits}' if bits else ''})\n\n{_API}#{name}"
    return build


_PRINTF = Printf(
    name="printf",
    divide=divide_whole,
    # TRIM, because RTRIM() has other arguments.
    fraction=lambda micros: exp.Trim(
        this=call("PRINTF", text(".%06d"), micros), expression=text("0"), position="TRAILING"
    ),
)


def text_of_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, printf('%02d:%02d:%02d', ...), fraction

    https://spark.apache.org/docs/latest/api/sql/index.html#printf
    """
    return duration_by_printf(node, _PRINTF)


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
    "REGEXP_LIKE": match_with_flags("regexp_like", "s", f"{_API}#regexp_like"),
    "REGEXP_I_LIKE": match_with_flags("regexp_like", "is", f"{_API}#regexp_like"),
    "LIKE_ESCAPED": escape_for_like,
    "STARTS_WITH": "startswith",
    "MD5": digest("md5"),
    "SHA1": digest("sha1"),
    **{f"SHA{bits}": digest("sha2", bits) for bits in (224, 256, 384, 512)},
    "text of a duration": text_of_duration,
    "text of a binary": concat_hex(f"{_API}#hex"),
    "OVERLAY": overlay,
    "CURRENT_USER": user,
    "SESSION_USER": user,
    "NATIVE_SQL": build_fragment,
}
