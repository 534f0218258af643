"""Parts of text and their positions, counted in characters from 1; a negative length counts from the other end."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import NATIVE, Builder, Function, arguments, call, function, strict
from dialects.functions.text import mysql
from dialects.sql.bounds import is_at_least, literal_of, no_less_than, subtract
from dialects.sql.build import add_collation, case, copy_tree, is_not_null, is_text, number, parenthesize, text
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The most characters of a text in T-SQL.
MOST_CHARACTERS = 2147483647

_PATTERNS = "https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-POSIX-REGEXP"
_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"


def size_with_blanks(value: exp.Expr) -> exp.Expr:
    """Build ``(LEN(x + '.') - 1)``: LEN does not count blanks at the end."""
    dotted = exp.Add(this=parenthesize(copy_tree(value)), expression=text("."))
    return exp.Paren(this=exp.Sub(this=call("LEN", dotted), expression=number(1)))


def _is_negative(length: exp.Expr) -> exp.Expr:
    return exp.LT(this=parenthesize(copy_tree(length)), expression=number(0))


def _but_last(size: exp.Expr, length: exp.Expr) -> exp.Expr:
    """Return the number of characters without the last of them: ``size - 2`` for a length of -2."""
    written = literal_of(length)
    if written is not None:
        return exp.Sub(this=size, expression=number(-written))
    return exp.Add(this=size, expression=parenthesize(copy_tree(length)))


def _keep_end(name: str) -> Builder:
    """Return a builder for LEFT and RIGHT of T-SQL, whose length is never negative."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, length = arguments(node)
        if is_at_least(length, 0):
            return call(name, value, length)
        size = size_with_blanks(value)
        negative = literal_of(length)
        if negative is not None:
            longer = exp.GT(this=copy_tree(size), expression=number(-negative))
            return call(name, value, case(longer, _but_last(size, length), number(0)))
        nothing = exp.LT(this=parenthesize(copy_tree(length)), expression=exp.Neg(this=copy_tree(size)))
        kept = case(nothing, number(0), copy_tree(length))
        kept.append("ifs", exp.If(this=_is_negative(length), true=_but_last(size, length)))
        return call(name, value, kept)

    build.__doc__ = (
        f"{name}(x, n), and for negative n the text without its first or last -n characters.\n\n"
        f"Msg 536, invalid length parameter passed to the {name} function.\n{_MS}{name.lower()}-transact-sql"
    )
    return build


def start_of_text(node: exp.Left, target: Target) -> exp.Expr:
    """Build SUBSTR(x, 1, n), and SUBSTR(x, 1, LENGTH(x) + n) for negative n

    https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-OTHER
    """
    value, length = arguments(node)
    if is_at_least(length, 0):
        return call("SUBSTR", value, 1, length)
    shorter = _but_last(call("LENGTH", copy_tree(value)), length)
    if literal_of(length) is not None:
        return call("SUBSTR", value, 1, shorter)
    return call("SUBSTR", value, 1, case(_is_negative(length), shorter, copy_tree(length)))


def _or_skip(value: exp.Expr, length: exp.Expr, ending: exp.Expr) -> exp.Expr:
    """Return the ending of a length; for a negative length, the text after that many characters."""
    if is_at_least(length, 0):
        return ending
    written = literal_of(length)
    start = (
        number(1 - written)
        if written is not None
        else exp.Sub(this=number(1), expression=parenthesize(copy_tree(length)))
    )
    after = call("SUBSTR", copy_tree(value), start)
    return after if written is not None else case(_is_negative(length), after, ending)


def end_of_text(node: exp.Right, target: Target) -> exp.Expr:
    """Build SUBSTR(x, GREATEST(LENGTH(x) - n + 1, 1), n), and SUBSTR(x, 1 - n) for negative n

    A start before the text's beginning returns NULL, not the whole text:
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SUBSTR.html
    """
    value, length = arguments(node)
    start = exp.Sub(this=call("LENGTH", copy_tree(value)), expression=parenthesize(copy_tree(length)))
    first = call("GREATEST", exp.Add(this=start, expression=number(1)), 1)
    return _or_skip(value, length, call("SUBSTR", copy_tree(value), first, copy_tree(length)))


def end_counted_backwards(node: exp.Right, target: Target) -> exp.Expr:
    """Build SUBSTR(x, -n, n), and SUBSTR(x, 1 - n) for negative n: https://www.sqlite.org/lang_corefunc.html#substr"""
    value, length = arguments(node)
    backwards = exp.Neg(this=parenthesize(copy_tree(length)))
    return _or_skip(value, length, call("SUBSTR", copy_tree(value), backwards, copy_tree(length)))


def _by_places(node: exp.Expr, target: Target) -> list[exp.Expr]:
    """Return the arguments; raise Unsupported where PostgreSQL reads the start as a regular expression."""
    value, start, *length = arguments(node)
    if is_text(start):
        hint = "find the part in Python, or name its place and length: SUBSTRING(x FROM 1 FOR 3)"
        raise refusal("SUBSTRING by a regular expression", target, hint, _PATTERNS)
    return [value, start, *length]


def substring_to_the_end(node: exp.Substring, target: Target) -> exp.Expr:
    """Build SUBSTRING(x, start, length), length being required.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/substring-transact-sql
    """
    value, start, *length = _by_places(node, target)
    return call("SUBSTRING", value, start, *(length or [number(MOST_CHARACTERS)]))


def from_the_first(name: str, url: str) -> Builder:
    """Return a builder for a function that would count a start below 1 from the end."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value, start, *lengths = _by_places(node, target)
        if is_at_least(start, 1):
            return call(name, value, start, *lengths)
        first = no_less_than(start, 1)
        return call(name, value, first, *(_cut_before_the_first(length, start) for length in lengths))

    build.__doc__ = (
        f"{name}(x, n), or {name}(x, CASE WHEN n < 1 THEN 1 ELSE n END) if n may be less: it would count from the end."
        f"\n\n{url}"
    )
    return build


def _cut_before_the_first(length: exp.Expr, start: exp.Expr) -> exp.Expr:
    """Return how many characters of a part are within the text if the part may begin before it."""
    written, begun = literal_of(length), literal_of(start)
    if written is not None and begun is not None:
        return number(max(0, written + begun - 1))
    ahead = subtract(number(1), start)
    inside = no_less_than(exp.Paren(this=subtract(length, parenthesize(ahead))), 0)
    if begun is not None:
        return inside
    before = exp.LT(this=parenthesize(copy_tree(start)), expression=number(1))
    return case(before, inside, copy_tree(length))


def position(node: exp.StrPosition, target: Target) -> exp.Expr:
    """Build CHARINDEX(sub, x COLLATE Latin1_General_100_BIN2): the collation of the column may ignore case.

    The empty text is found at 1, but CHARINDEX returns 0.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/charindex-transact-sql
    """
    value, sub = arguments(node)
    if _is_empty(sub):
        return _one_if_not_null(value)
    found = call("CHARINDEX", sub, add_collation(value, target.family.code_point_collation))
    if isinstance(sub, (exp.Placeholder, exp.Literal)):
        return found
    empty = exp.EQ(this=call("DATALENGTH", copy_tree(sub)), expression=number(0))
    return case(exp.And(this=empty, expression=_is_known(value)), number(1), found)


def position_in_string(node: exp.StrPosition, target: Target) -> exp.Expr:
    """Build INSTR(x, sub), and 1 for empty text, which is NULL there

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSTR.html
    """
    value, sub = arguments(node)
    return _one_if_not_null(value) if _is_empty(sub) else call("INSTR", value, sub)


def _is_empty(sub: exp.Expr) -> bool:
    return isinstance(sub, exp.Literal) and not sub.name


def _is_known(value: exp.Expr) -> exp.Expr:
    return is_not_null(value)


def _one_if_not_null(value: exp.Expr) -> exp.Expr:
    """Return the position of empty text in another text: its beginning."""
    return case(_is_known(value), number(1))


_ORACLE = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/SUBSTR.html"

FUNCTIONS: tuple[Function, ...] = (
    function(
        "LEFT",
        tsql=strict(_keep_end("LEFT")),
        oracle=start_of_text,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=start_of_text,
        mysql=mysql.keep_end("LEFT"),
    ),
    function(
        "RIGHT",
        tsql=strict(_keep_end("RIGHT")),
        oracle=end_of_text,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=end_counted_backwards,
        mysql=mysql.keep_end("RIGHT"),
    ),
    function(
        "SUBSTRING",
        "SUBSTR",
        tsql=strict(substring_to_the_end),
        oracle=from_the_first("SUBSTR", _ORACLE),
        duckdb=from_the_first("SUBSTRING", "https://duckdb.org/docs/stable/sql/functions/text"),
        postgres=NATIVE,
        sqlite=from_the_first("SUBSTR", "https://www.sqlite.org/lang_corefunc.html#substr"),
        mysql=from_the_first(
            "SUBSTRING", "https://dev.mysql.com/doc/refman/8.0/en/string-functions.html#function_substring"
        ),
    ),
    function(
        "STRPOS",
        "INSTR",
        "STR_POSITION",
        tsql=strict(position),
        oracle=position_in_string,
        duckdb="STRPOS",
        postgres="STRPOS",
        sqlite="INSTR",
        mysql=mysql.position,
    ),
)
