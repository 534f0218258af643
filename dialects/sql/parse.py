"""Parsing generic SQL: PostgreSQL's grammar, as sqlglot parses it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.dialects.postgres import Postgres
from sqlglot.errors import ParseError, TokenError
from sqlglot.tokenizer_core import Token, TokenType

from dialects.errors import InvalidSQL
from dialects.sql.names import FORM
from dialects.sql.nesting import check_length, check_nesting

#: sqlglot's names for the parts of a date's format: none, so that a format stays text as written.
_AS_WRITTEN: dict[str, str] = {}


# If a reader implies the printer's own order of NULLs, plain sort keys stay plain. Otherwise sqlglot prints CASE WHEN x
# IS NULL before each.
class _NullsAreSmall(Postgres):
    NULL_ORDERING = "nulls_are_small"
    TIME_MAPPING = _AS_WRITTEN


class _NullsAreLarge(Postgres):
    NULL_ORDERING = "nulls_are_large"
    TIME_MAPPING = _AS_WRITTEN


class _NullsAreLast(Postgres):
    NULL_ORDERING = "nulls_are_last"
    TIME_MAPPING = _AS_WRITTEN


#: Operators of PostgreSQL, most of its extensions, that sqlglot parses as others (``a <=> b``) or not at all.
_OF_EXTENSIONS = ("<=>", "<#>", "<+>", "<~>", "<%>", "<<=", ">>=")

#: An edit of a text: its beginning, its end, and what stands there afterwards.
_Edit = tuple[int, int, str]

#: What to do about SQL that cannot be parsed.
GENERIC = ': write generic SQL, with the grammar of PostgreSQL: "name" for a quoted name, LIMIT for TOP'


@cache
def _reader(null_ordering: str) -> Dialect:
    readers = (_NullsAreSmall, _NullsAreLarge, _NullsAreLast)
    return next(reader for reader in readers if null_ordering == reader.NULL_ORDERING)()


def parse(sql: str, null_ordering: str) -> tuple[exp.Expr, str]:
    """Parse one statement of generic SQL; sort keys without NULLS FIRST or LAST get ``null_ordering``.

    Return the tree, and the text to which the places in the tree refer. Raise
    InvalidSQL for text that does not parse, is empty, or has two statements.
    """
    reader = _reader(null_ordering)
    try:
        check_length(sql)
        sql = _respell(sql, reader)
        tokens = reader.tokenize(sql)
        parser = reader.parser()
        check_nesting(sql, tokens, parser.TYPE_TOKENS)
        statements = parser.parse(tokens, sql)
    except (ParseError, TokenError) as error:
        raise InvalidSQL(f"cannot read the SQL: {error_line(error)}{GENERIC}") from None
    if len(statements) != 1 or statements[0] is None:
        found = sum(statement is not None for statement in statements)
        raise InvalidSQL(f"expected one SQL statement, found {found}: translate them one at a time")
    tree = statements[0]
    if isinstance(tree, exp.Command):
        raise InvalidSQL(f"cannot read the SQL: {tree.name.upper()} is not a statement that can be translated")
    if "E'" in sql or "e'" in sql or "$" in sql:
        _unescape_texts(tree)
    conflict = tree.args.get("conflict")
    if conflict is not None:
        # sqlglot parses the key as a sort key, with an order of NULLs.
        keys = conflict.args.get("conflict_keys") or ()
        conflict.set("conflict_keys", [key.this if isinstance(key, exp.Ordered) else key for key in keys])
    if "[" in sql and any(_is_bracketed(array, sql) for array in tree.find_all(exp.Array)):
        raise InvalidSQL(f"cannot read the SQL: brackets are no quotes{GENERIC}")
    return tree, sql


@dataclass
class _Parentheses:
    """A pair of parentheses, and tokens of the clauses directly within it."""

    #: The word before the pair, such as a function's name.
    name: Token | None
    #: The ORDER of an ORDER BY.
    order: Token | None = None
    #: The SEPARATOR of a GROUP_CONCAT.
    separator: Token | None = None


def _respell(sql: str, reader: Dialect) -> str:
    """Return SQL that the reader parses as it is meant. Raise TokenError."""
    for is_concerned, edits in _SPELLINGS:
        if is_concerned(sql):
            sql = _edit(sql, edits(sql, reader.tokenize(sql)))
    return sql


def _edit(sql: str, edits: list[_Edit]) -> str:
    parts, end = list[str](), 0
    for start, stop, text in sorted(edits):
        parts += [sql[end:start], text]
        end = stop
    return "".join([*parts, sql[end:]])


def _name_operators(sql: str, tokens: list[Token]) -> list[_Edit]:
    """Write operators of extensions as ``OPERATOR(<=>)``, which means the same, unless they are written so."""
    edits, before = list[_Edit](), ""
    for token in tokens:
        operator = sql[token.start : token.start + 3]
        is_operator = operator in _OF_EXTENSIONS and operator.startswith(token.text)
        before, previous = token.text, before
        if is_operator and previous not in ("(", "."):
            edits.append((token.start, token.start + 3, f" OPERATOR({operator}) "))
    return edits


def _move_separators(sql: str, tokens: list[Token]) -> list[_Edit]:
    """Write MySQL's ``GROUP_CONCAT(x ORDER BY y SEPARATOR s)`` as ``STRING_AGG(x, s ORDER BY y)``."""
    edits, opened, before = list[_Edit](), list[_Parentheses](), None
    for token in tokens:
        inner = opened[-1] if opened else None
        if token.token_type == TokenType.L_PAREN:
            opened.append(_Parentheses(before))
        elif token.token_type == TokenType.R_PAREN and inner:
            opened.pop()
            if inner.separator and inner.name and inner.name.text.upper() == "GROUP_CONCAT":
                separator = inner.separator
                place = (inner.order or separator).start
                argument = sql[separator.end + 1 : token.start].strip()
                edits += [
                    (inner.name.start, inner.name.end + 1, "STRING_AGG"),
                    (place, place, f", {argument} "),
                    (separator.start, token.start, ""),
                ]
        elif inner and token.token_type == TokenType.ORDER_BY:
            inner.order = token
        elif inner and token.text.upper() == "SEPARATOR":
            inner.separator = token
        before = token
    return edits


_SPELLINGS: tuple[tuple[Callable[[str], bool], Callable[[str, list[Token]], list[_Edit]]], ...] = (
    (lambda sql: ("<" in sql or ">>=" in sql) and any(each in sql for each in _OF_EXTENSIONS), _name_operators),
    (lambda sql: "SEPARATOR" in sql.upper(), _move_separators),
)
"""Tells whether a text may need a spelling, and returns its edits."""


def _unescape_texts(tree: exp.Expr) -> None:
    """Replace a literal with escapes (``E'\\n'``) or between dollar signs with a plain one."""
    for node in tree.find_all(exp.ByteString, exp.RawString):
        node.replace(exp.Literal.string(node.name))


def _is_bracketed(array: exp.Array, sql: str) -> bool:
    """Return whether brackets without the word ARRAY were parsed as an array: ``[name]`` of T-SQL."""
    start = array.meta.get("start")
    return "ARRAY" not in sql.upper() if start is None else sql[start : start + 5].upper() != "ARRAY"


def error_line(error: Exception) -> str:
    """Return sqlglot's message without colours, with the words around the place instead of a line of context."""
    details = getattr(error, "errors", None)
    if not details:
        return str(error).splitlines()[0]
    first = details[0]
    description = first["description"].partition(" but got <")[0].rstrip(".")
    before = first["start_context"].split()[-2:]
    # The writer wrote no names.
    text = re.sub(f":{FORM.pattern}", "%s", f"{' '.join(before)} {first['highlight']}{first['end_context']}")
    near = " ".join(text.split()[: len(before) + 2])
    return f"{description}. Line {first['line']}, column {first['col']}, near {near!r}"
