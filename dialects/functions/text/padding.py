"""Functions that pad, repeat and trim text."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Function, arguments, call, function, strict, when
from dialects.functions.columns import description_of
from dialects.functions.text import mysql
from dialects.functions.text.substrings import MOST_CHARACTERS, size_with_blanks
from dialects.sql.bounds import literal_of, no_less_than
from dialects.sql.build import add_collation, as_int, case, cast, chain, copy_tree, number, parenthesize, text
from dialects.targets.base import Target
from dialects.targets.limits import LONGEST_TEXT_OF_TSQL
from dialects.targets.refusal import refusal

_TRIM_URL = "https://learn.microsoft.com/en-us/sql/t-sql/functions/trim-transact-sql"


def _padding(node: exp.Pad) -> tuple[exp.Expr, exp.Expr, exp.Expr]:
    """Return text, length and fill, a blank by default."""
    return node.this, node.expression, node.args.get("fill_pattern") or text(" ")


def _copies(value: exp.Expr, times: exp.Expr) -> exp.Expr:
    """Build ``REPLICATE(x, n)``, of unlimited text if the result may be long: it would be cut at 8000 bytes."""
    written, size = literal_of(times), _most_characters(value)
    is_short = written is not None and size is not None and written * size <= LONGEST_TEXT_OF_TSQL
    return call("REPLICATE", value if is_short else cast(value, "TEXT"), no_less_than(times, 0))


def _most_characters(value: exp.Expr) -> int | None:
    """Return the most characters that a text can have, from its type or its literal."""
    if isinstance(value, exp.Literal):
        return len(value.name)
    described = description_of(value)
    kind = described.type if described is not None else value.type
    sizes = kind.expressions if kind is not None and kind.is_type(exp.DType.VARCHAR) else []
    return int(sizes[0].name) if sizes and sizes[0].name.isdigit() else None


def _filling(fill: exp.Expr, length: exp.Expr) -> exp.Expr:
    """Build the fill for a length of 0 or more; a fill of limited text may be cut without effect."""
    written = literal_of(length)
    is_short = written is not None and written <= LONGEST_TEXT_OF_TSQL
    return call("REPLICATE", fill if is_short else cast(fill, "TEXT"), copy_tree(length))


def pad_left_by_parts(node: exp.Pad, target: Target) -> exp.Expr:
    """Build CASE WHEN LEN(x + '.') - 1 >= n THEN LEFT(x, n) ELSE LEFT(REPLICATE(fill, n), n - LEN) + x END

    A length below 0 counts as 0 (Msg 536, invalid length parameter).
    https://learn.microsoft.com/en-us/sql/t-sql/functions/replicate-transact-sql
    """
    value, length, fill = _padding(node)
    length = no_less_than(length, 0)
    size = size_with_blanks(value)
    missing = exp.Sub(this=parenthesize(copy_tree(length)), expression=copy_tree(size))
    filling = call("LEFT", _filling(fill, length), missing)
    enough = exp.GTE(this=size, expression=parenthesize(copy_tree(length)))
    cut = call("LEFT", copy_tree(value), length)
    return case(enough, cut, chain(exp.Add, [filling, copy_tree(value)]).unnest())


def pad_right_by_parts(node: exp.Pad, target: Target) -> exp.Expr:
    """Build LEFT(x + REPLICATE(fill, n), n), a negative length counting as 0

    https://learn.microsoft.com/en-us/sql/t-sql/functions/replicate-transact-sql
    """
    value, length, fill = _padding(node)
    length = no_less_than(length, 0)
    return call("LEFT", exp.Add(this=parenthesize(value), expression=_filling(fill, length)), copy_tree(length))


def pad_in_characters(node: exp.Pad, target: Target) -> exp.Expr:
    """Build CASE WHEN LENGTH(x) < n THEN SUBSTR(REPLACE(RPAD(' ', n), ' ', fill), ...) || x ELSE SUBSTR(x, 1, n) END

    LPAD and RPAD count terminal columns: two for each ideograph, one for a blank.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/LPAD.html
    """
    value, length, fill = _padding(node)
    length = no_less_than(length, 0) if literal_of(length) is not None else length
    size = call("LENGTH", copy_tree(value))
    missing = exp.Sub(this=parenthesize(copy_tree(length)), expression=copy_tree(size))
    filling = call("SUBSTR", _copies_of_blanks(fill, length), 1, missing)
    parts = [filling, copy_tree(value)] if node.args.get("is_left") else [copy_tree(value), filling]
    less = exp.LT(this=size, expression=parenthesize(copy_tree(length)))
    cut = call("SUBSTR", copy_tree(value), 1, copy_tree(length))
    return case(less, exp.DPipe(this=parenthesize(parts[0]), expression=parenthesize(parts[1])), cut)


def _copies_of_blanks(value: exp.Expr, times: exp.Expr) -> exp.Expr:
    """Build ``REPLACE(RPAD(' ', n), ' ', x)``: a blank is one column wide, so n columns become n copies."""
    return call("REPLACE", call("RPAD", text(" "), copy_tree(times)), text(" "), copy_tree(value))


def pad_from_zero(node: exp.Pad, target: Target) -> exp.Expr:
    """Build LPAD(x, n, fill), the fill being required, and no negative length.

    https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes
    """
    value, length, fill = _padding(node)
    return call("LPAD" if node.args.get("is_left") else "RPAD", value, no_less_than(length, 0), fill)


def pad_to_int(node: exp.Pad, target: Target) -> exp.Expr:
    """Build LPAD(x, CAST(n AS INT), fill), because no LPAD takes a BIGINT; LEFT(x, n) for an empty fill.

    Error: insufficient padding.
    https://duckdb.org/docs/stable/sql/functions/text
    """
    value, length, fill = _padding(node)
    name, length = "LPAD" if node.args.get("is_left") else "RPAD", as_int(length)
    cut = call("LEFT", copy_tree(value), no_less_than(length, 0))
    if isinstance(fill, exp.Literal) and not fill.name:
        return cut
    padded = call(name, value, length, fill)
    if isinstance(fill, (exp.Literal, exp.Placeholder)):
        return padded
    empty = exp.EQ(this=parenthesize(copy_tree(fill)), expression=text(""))
    return case(empty, cut, padded)


def replicate(node: exp.Repeat, target: Target) -> exp.Expr:
    """Build REPLICATE(x, n), of unlimited text if the result may be long; for negative n the empty text

    REPLICATE returns NULL for negative n, and cuts limited text at 8000 bytes.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/replicate-transact-sql
    """
    return _copies(*arguments(node))


def repeat_by_replacing(node: exp.Repeat, target: Target) -> exp.Expr:
    """Build REPLACE(RPAD(' ', n), ' ', x)

    RPAD(x, LENGTH(x) * n, x) counts terminal columns, two for each ideograph.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/RPAD.html
    """
    value, times = arguments(node)
    return _copies_of_blanks(value, times)


def trim_by_sides(node: exp.Trim, target: Target) -> exp.Expr:
    """Build LTRIM(RTRIM(x)); the characters to trim are the second argument of both."""
    characters = [node.expression] if node.expression else []
    result: exp.Expr = node.this
    for side, name in (("TRAILING", "RTRIM"), ("LEADING", "LTRIM")):
        if node.args.get("position", "BOTH") in (side, "BOTH", None):
            result = call(name, result, *(copy_tree(character) for character in characters))
    return result


def trim_by_patterns(node: exp.Trim, target: Target) -> exp.Expr:
    """Build LTRIM(RTRIM(x)); for other characters SUBSTRING(x, PATINDEX('%[^xy]%', x + '.'), 2147483647) and REVERSE

    LTRIM and RTRIM take characters from SQL Server 2022 on:
    https://learn.microsoft.com/en-us/sql/t-sql/functions/patindex-transact-sql
    """
    characters = node.expression
    if characters is None:
        return trim_by_sides(node, target)
    signs = set(characters.name)
    if not isinstance(characters, exp.Literal) or not signs.isdisjoint("]-^") or max(signs, default="") > "\uffff":
        hint = "write the characters as a literal, without ] - ^ and those beyond 16 bits"
        raise refusal("TRIM of these characters", target, hint, _TRIM_URL)
    result: exp.Expr = node.this
    position = node.args.get("position") or "BOTH"
    if position in ("LEADING", "BOTH"):
        result = _from_the_first_other(result, characters.name, target)
    if position in ("TRAILING", "BOTH"):
        result = call("REVERSE", _from_the_first_other(call("REVERSE", result), characters.name, target))
    return result


def _from_the_first_other(value: exp.Expr, characters: str, target: Target) -> exp.Expr:
    """Return the rest of a text from the first character that is not one of these."""
    end = next(sign for sign in ".,:;" + "abcde" if sign not in characters)
    ended = exp.Add(this=add_collation(copy_tree(value), target.family.code_point_collation), expression=text(end))
    first = call("PATINDEX", text(f"%[^{characters}]%"), ended)
    return call("SUBSTRING", copy_tree(value), first, number(MOST_CHARACTERS))


_TRIM_TSQL = when(features.TRIM_CHARACTERS, trim_by_sides, trim_by_patterns)

FUNCTIONS: tuple[Function, ...] = (
    function(
        "LPAD",
        tsql=strict(pad_left_by_parts),
        oracle=pad_in_characters,
        duckdb=pad_to_int,
        postgres=NATIVE,
        sqlite=pad_from_zero,
        mysql=mysql.pad,
    ),
    function(
        "RPAD",
        tsql=strict(pad_right_by_parts),
        oracle=pad_in_characters,
        duckdb=pad_to_int,
        postgres=NATIVE,
        sqlite=pad_from_zero,
        mysql=mysql.pad,
    ),
    function(
        "REPEAT",
        tsql=strict(replicate),
        oracle=repeat_by_replacing,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite="REPEAT",
        mysql=NATIVE,
    ),
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
        mysql=mysql.trim,
    ),
)
