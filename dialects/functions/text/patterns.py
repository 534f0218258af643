"""Matching text with regular expressions and by its beginning, and escaping text for a LIKE pattern.

``x ~ p`` is parsed as REGEXP_LIKE(x, p) and ``x ~* p`` as REGEXP_I_LIKE(x, p). A
dot matches a line break too, as in PostgreSQL. ``x ^@ p`` is parsed as STARTS_WITH(x, p).
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Builder, Function, arguments, call, function, refused, when
from dialects.functions.text import mysql
from dialects.sql.build import copy_tree, parenthesize, text
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/regexp-like-transact-sql"


def _matching(flags: str, printed: str, url: str) -> Builder:
    """Return a builder for a match with flags; sqlglot prints the target's name of the function."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return exp.RegexpLike(this=node.this, expression=node.expression, flag=text(flags))

    build.__doc__ = f"{printed}(x, p, '{flags}'): {url}"
    return build


def _searching(flags: str) -> Builder:
    """Return a builder for a match by Python's re, with the function that Django registers."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        pattern = exp.DPipe(this=text(f"(?{flags})"), expression=parenthesize(node.expression))
        return exp.RegexpLike(this=parenthesize(node.this), expression=exp.Paren(this=pattern))

    build.__doc__ = f"x REGEXP ('(?{flags})' || p), with the function that Django registers on its connections"
    return build


def match_with_flags(name: str, flags: str, url: str) -> Builder:
    """Return a builder for a match by a function of text and pattern; flags are written before the pattern."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call(name, node.this, call("concat", text(f"(?{flags})"), node.expression))

    build.__doc__ = f"{name}(x, concat('(?{flags})', p))\n\n{url}"
    return build


def escape_for_like(node: exp.Anonymous, target: Target) -> exp.Expr:
    r"""Build REPLACE(REPLACE(REPLACE(x, '\', '\\'), '%', '\%'), '_', '\_'), and escape [ if it is a wildcard"""
    (result,) = arguments(node)
    return _escape(result, target)


def _escape(result: exp.Expr, target: Target) -> exp.Expr:
    """Return the pattern that matches a text itself."""
    wildcards = "\\%_" if target.has(features.LITERAL_BRACKETS_IN_LIKE) else "\\%_["
    for wildcard in wildcards:
        result = call("REPLACE", result, text(wildcard), text("\\" + wildcard))
    return result


def match_the_start(node: exp.StartsWith, target: Target) -> exp.Expr:
    r"""Build x LIKE REPLACE(REPLACE(REPLACE(p, '\', '\\'), '%', '\%'), '_', '\_') || '%'

    https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-OTHER
    """
    pattern = exp.DPipe(this=_escape(node.expression, target), expression=text("%"))
    pattern.type = data_type("TEXT")
    return exp.Paren(this=exp.Like(this=parenthesize(node.this), expression=pattern))


def compare_the_start(node: exp.StartsWith, target: Target) -> exp.Expr:
    """Build SUBSTR(x, 1, LENGTH(p)) = p: LIKE ignores case, https://www.sqlite.org/lang_expr.html"""
    start = call("SUBSTR", node.this, 1, call("LENGTH", copy_tree(node.expression)))
    return exp.Paren(this=exp.EQ(this=start, expression=parenthesize(node.expression)))


def _regexp(name: str, case: str) -> Function:
    """Return the row of an operator; ``case`` is the letter for matching or ignoring case."""
    ignored = case.replace("c", "")
    before = refused("SQL Server has regular expressions from 2025 on: use LIKE lookups, or filter in Python", _MS)
    oracle = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Pattern-matching-Conditions.html"
    duckdb = "https://duckdb.org/docs/stable/sql/functions/regular_expressions"
    return function(
        name,
        tsql=when(features.REGEXP_FUNCTIONS, _matching(case + "s", "REGEXP_LIKE", _MS), before),
        oracle=_matching(case + "n", "REGEXP_LIKE", oracle),
        duckdb=_matching(ignored + "s", "REGEXP_MATCHES", duckdb),
        postgres=NATIVE,
        sqlite=_searching(ignored + "s"),
        mysql=mysql.match_by_function(case),
        mariadb=mysql.match_by_operator(case == "i"),
    )


FUNCTIONS: tuple[Function, ...] = (
    _regexp("REGEXP_LIKE", "c"),
    _regexp("REGEXP_I_LIKE", "i"),
    function(
        "LIKE_ESCAPED",
        tsql=escape_for_like,
        oracle=escape_for_like,
        duckdb=escape_for_like,
        postgres=escape_for_like,
        sqlite=escape_for_like,
        mysql=escape_for_like,
    ),
    function(
        "STARTS_WITH",
        tsql=match_the_start,
        oracle=match_the_start,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=compare_the_start,
        mysql=match_the_start,
    ),
)
