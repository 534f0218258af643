"""Text by characters, not by bytes: the functions whose names end in UTF8."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import NATIVE, Builder, Cell, arguments, call
from dialects.functions.clickhouse.clocks import CLOCK
from dialects.functions.comparison import null_of_null
from dialects.functions.fragments import build_fragment
from dialects.functions.text.cast_helpers import concat_hex
from dialects.functions.text.duration_casts import Printf, duration_by_printf
from dialects.functions.text.overlay import overlay
from dialects.functions.text.patterns import escape_for_like, match_with_flags
from dialects.functions.text.substrings import from_the_first
from dialects.functions.text.table import address_itself
from dialects.sql.bounds import no_less_than
from dialects.sql.build import as_text, is_binary, text
from dialects.targets.base import Target

STRINGS = "https://clickhouse.com/docs/sql-reference/functions/string-functions"
_ENCODING = "https://clickhouse.com/docs/sql-reference/functions/encoding-functions"
_MATCH = "https://clickhouse.com/docs/sql-reference/functions/string-search-functions#match"
_HASHES = "https://clickhouse.com/docs/sql-reference/functions/hash-functions"


def length(node: exp.Length, target: Target) -> exp.Expr:
    """Build lengthUTF8(x), or length(x) of binary data: https://clickhouse.com/docs/sql-reference/functions/string-functions"""
    (value,) = arguments(node)
    return call("length" if is_binary(value) else "lengthUTF8", value)


def concatenate(node: exp.Concat, target: Target) -> exp.Expr:
    """Build concat(coalesce(a, ''), coalesce(b, '')): NULL would make it NULL.

    https://clickhouse.com/docs/sql-reference/functions/string-functions#concat
    """
    parts = (p if isinstance(p, exp.Literal) else call("coalesce", as_text(p), text("")) for p in arguments(node))
    return call("concat", *parts, text(""))


def character(node: exp.Chr, target: Target) -> exp.Expr:
    """Build decodeXMLComponent(concat('&#', toString(n), ';')): char(n) is a byte

    https://clickhouse.com/docs/sql-reference/functions/string-functions#decodexmlcomponent
    """
    (code,) = arguments(node)
    return call("decodeXMLComponent", call("concat", text("&#"), call("toString", code), text(";")))


def code_point(node: exp.Ascii, target: Target) -> exp.Expr:
    """Build reinterpretAsUInt32(reverse(convertCharset(substringUTF8(x, 1, 1), 'UTF-8', 'UTF-32BE'))): ascii is of bytes

    https://clickhouse.com/docs/sql-reference/functions/string-functions#convertcharset
    """
    (value,) = arguments(node)
    first = call("convertCharset", call("substringUTF8", value, 1, 1), text("UTF-8"), text("UTF-32BE"))
    return call("reinterpretAsUInt32", call("reverse", first))


def pad(node: exp.Pad, target: Target) -> exp.Expr:
    """Build leftPadUTF8(x, n, fill), a negative length counting as 0

    https://clickhouse.com/docs/sql-reference/functions/string-functions#leftpadutf8
    """
    fill = node.args.get("fill_pattern") or text(" ")
    size = no_less_than(node.expression, 0)
    if isinstance(fill, exp.Literal) and not fill.name:
        return call("leftUTF8", node.this, size)
    return call("leftPadUTF8" if node.args.get("is_left") else "rightPadUTF8", node.this, size, fill)


def digest(name: str) -> Builder:
    """Return a builder for the hexadecimal digits of a digest."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, *_ = arguments(node)
        return call("lower", call("hex", call(name, value)))

    build.__doc__ = f"lower(hex({name}(x)))\n\n{_HASHES}"
    return build


_PRINTF = Printf(
    name="printf",
    divide=CLOCK.divide,
    fraction=lambda micros: call("RTRIM", call("printf", text(".%06d"), micros), text("0")),
)


def text_of_duration(node: exp.Cast, target: Target) -> exp.Expr:
    """Build '1 day 00:00:02.5' from microseconds: days, printf('%02d:%02d:%02d', ...), fraction

    https://clickhouse.com/docs/sql-reference/functions/string-functions#printf
    """
    return duration_by_printf(node, _PRINTF)


def user(node: exp.Func, target: Target) -> exp.Expr:
    """Build currentUser(): https://clickhouse.com/docs/sql-reference/functions/other-functions#currentuser"""
    return call("currentUser")


CELLS: Mapping[str, Cell] = {
    "COALESCE": NATIVE,
    "NULLIF": null_of_null,
    "HOST": address_itself,
    "LENGTH": length,
    "LOWER": "lowerUTF8",
    "UPPER": "upperUTF8",
    "CONCAT": concatenate,
    "REPLACE": "replaceAll",
    "REVERSE": "reverseUTF8",
    "CHR": character,
    "ASCII": code_point,
    "LEFT": "leftUTF8",
    "RIGHT": "rightUTF8",
    "SUBSTRING": from_the_first("substringUTF8", STRINGS),
    "STRPOS": "positionUTF8",
    "LPAD": pad,
    "RPAD": pad,
    "REPEAT": "repeat",
    "TRIM": NATIVE,
    "REGEXP_LIKE": match_with_flags("match", "s", _MATCH),
    "REGEXP_I_LIKE": match_with_flags("match", "is", _MATCH),
    "LIKE_ESCAPED": escape_for_like,
    "STARTS_WITH": "startsWith",
    **{name: digest(name) for name in ("MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512")},
    "text of a duration": text_of_duration,
    "text of a binary": concat_hex(_ENCODING),
    "OVERLAY": overlay,
    "CURRENT_USER": user,
    "SESSION_USER": user,
    "NATIVE_SQL": build_fragment,
}
