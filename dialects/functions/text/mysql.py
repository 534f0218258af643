"""Text functions of MySQL and MariaDB, whose LENGTH and ASCII read bytes."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import Builder, arguments, call
from dialects.sql.bounds import is_at_least, literal_of, no_less_than
from dialects.sql.build import (
    add_collation,
    as_text,
    case,
    copy_tree,
    is_binary,
    is_not_null,
    number,
    parenthesize,
    phrase,
    text,
)
from dialects.targets.base import Target

_STRINGS = "https://dev.mysql.com/doc/refman/8.0/en/string-functions.html"


def length(node: exp.Length, target: Target) -> exp.Expr:
    """Build CHAR_LENGTH(x), or LENGTH(x) of binary data, because LENGTH counts bytes.

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_length
    """
    (value,) = arguments(node)
    return call("LENGTH" if is_binary(value) else "CHAR_LENGTH", value)


def concatenate(node: exp.Concat, target: Target) -> exp.Expr:
    """Build CONCAT(COALESCE(a, ''), COALESCE(b, '')): NULL would make it NULL.

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_concat
    """
    return call(
        "CONCAT",
        *(
            part if isinstance(part, exp.Literal) else call("COALESCE", as_text(part), text(""))
            for part in arguments(node)
        ),
    )


def character(node: exp.Chr, target: Target) -> exp.Expr:
    """Build CONVERT(CHAR(n USING utf32) USING utf8mb4): CHAR(n) alone makes bytes, and ignores NULL.

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_char
    """
    (code,) = arguments(node)
    character = _convert(call("CHAR", phrase(parenthesize(code), "USING", "utf32")), "utf8mb4")
    return character if literal_of(code) is not None else case(is_not_null(code), character)


def code_point(node: exp.Ascii, target: Target) -> exp.Expr:
    """Build ORD(CONVERT(x USING utf32)): ORD of UTF-8 is a number of several bytes.

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_ord
    """
    (value,) = arguments(node)
    return call("ORD", _convert(value, "utf32"))


def _convert(value: exp.Expr, charset: str) -> exp.Expr:
    return call("CONVERT", phrase(parenthesize(value), "USING", charset))


def keep_end(name: str) -> Builder:
    """Return a builder for LEFT and RIGHT, which give the empty text for a negative length."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, size = arguments(node)
        if is_at_least(size, 0):
            return call(name, value, size)
        shorter = call(
            "GREATEST", exp.Add(this=call("CHAR_LENGTH", copy_tree(value)), expression=parenthesize(size)), 0
        )
        if literal_of(size) is not None:
            return call(name, value, shorter)
        negative = exp.LT(this=parenthesize(copy_tree(size)), expression=number(0))
        return call(name, value, case(negative, shorter, copy_tree(size)))

    build.__doc__ = f"{name}(x, n), and {name}(x, GREATEST(CHAR_LENGTH(x) + n, 0)) for negative n\n\n{_STRINGS}"
    return build


def position(node: exp.StrPosition, target: Target) -> exp.Expr:
    """Build LOCATE(sub, x COLLATE utf8mb4_nopad_bin): the collation of the column may ignore case.

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_locate
    """
    value, sub = arguments(node)
    return call("LOCATE", sub, add_collation(value, target.family.code_point_collation))


def pad(node: exp.Pad, target: Target) -> exp.Expr:
    """Build LPAD(x, n, fill), LEFT(x, n) for an empty fill: the fill is required, a negative length gives NULL

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_lpad
    """
    value, size, fill = node.this, no_less_than(node.expression, 0), node.args.get("fill_pattern") or text(" ")
    cut = call("LEFT", copy_tree(value), copy_tree(size))
    if isinstance(fill, exp.Literal) and not fill.name:
        return cut
    padded = call("LPAD" if node.args.get("is_left") else "RPAD", value, size, fill)
    if isinstance(fill, (exp.Literal, exp.Placeholder)):
        return padded
    return case(exp.EQ(this=parenthesize(copy_tree(fill)), expression=text("")), cut, padded)


def trim(node: exp.Trim, target: Target) -> exp.Expr | None:
    """Build TRIM(LEADING x FROM y), REGEXP_REPLACE for several characters: TRIM takes them for one text

    https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_trim
    """
    characters = node.expression
    if characters is None or (isinstance(characters, exp.Literal) and len(characters.name) == 1):
        return None
    escaped: exp.Expr = characters
    for sign in "\\]^-":
        escaped = call("REPLACE", escaped, text(sign), text("\\" + sign))
    position = node.args.get("position") or "BOTH"
    result: exp.Expr = node.this
    for side, before, after in (("LEADING", "^[", "]+"), ("TRAILING", "[", "]+$")):
        if position in (side, "BOTH"):
            pattern = call("CONCAT", text(before), copy_tree(escaped), text(after))
            result = call("REGEXP_REPLACE", result, pattern, text(""))
    return result


def match_by_operator(ignored: bool) -> Builder:
    """Return a builder for a match by the operator REGEXP."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        flags = "(?i)(?s)" if ignored else "(?-i)(?s)"
        pattern = call("CONCAT", text(flags), node.expression)
        return exp.Paren(this=phrase(parenthesize(node.this), "REGEXP", pattern))

    build.__doc__ = "x REGEXP CONCAT('(?-i)(?s)', p): https://mariadb.com/kb/en/regexp/"
    return build


def match_by_function(case_letter: str) -> Builder:
    """Return a builder for a match by the function REGEXP_LIKE."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call("REGEXP_LIKE", node.this, node.expression, text(case_letter + "n"))

    build.__doc__ = f"REGEXP_LIKE(x, p, '{case_letter}n'): https://dev.mysql.com/doc/refman/8.0/en/regexp.html"
    return build


def sha2(bits: int) -> Builder:
    """Return a builder for SHA2(x, bits)."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, *_ = arguments(node)
        return call("SHA2", value, bits)

    build.__doc__ = f"SHA2(x, {bits}): https://dev.mysql.com/doc/refman/8.0/en/encryption-functions.html#function_sha2"
    return build


# Casts to text


def _trim_zeros(value: exp.Expr) -> exp.Expr:
    """Remove the zeros at the end of a fraction of six digits, and a trailing point."""
    for sign in "0.":
        value = exp.Trim(this=value, expression=text(sign), position="TRAILING")
    return value


def text_of_moment(kind: str, zone: str) -> Builder:
    """Return a builder for the text of a time, or of a moment with its zone."""

    def build(node: exp.Cast, target: Target) -> exp.Expr:
        shown = _trim_zeros(
            call("CAST", phrase(exp.Cast(this=copy_tree(node.this), to=exp.DataType.build(kind)), "AS CHAR"))
        )
        return call("CONCAT", shown, text(zone)) if zone else shown

    build.__doc__ = (
        "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(x AS CHAR))), because it has six digits\n\n"
        "https://dev.mysql.com/doc/refman/8.0/en/fractional-seconds.html"
    )
    return build


def text_of_binary(node: exp.Cast, target: Target) -> exp.Expr:
    r"""Build CONCAT('\\x', LOWER(HEX(x))): https://www.postgresql.org/docs/current/datatype-binary.html"""
    return call("CONCAT", text("\\x"), call("LOWER", call("HEX", copy_tree(node.this))))
