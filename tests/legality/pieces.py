"""The text of a statement cut into pieces: words, names, literals, symbols and parameter markers.

Tokens come from sqlglot's tokenizer of the target; markers of every paramstyle are joined here, because no
tokenizer knows them all. Each piece has its depth, its clause and the word before its parenthesis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlglot.dialects.dialect import Dialect

from tests.legality.words import words

CLAUSES = words(
    "SELECT FROM JOIN APPLY ON USING WHERE GROUP HAVING ORDER WITH INTO VALUES SET UPDATE DELETE INSERT MERGE "
    "RETURNING OUTPUT LIMIT OFFSET FETCH FOR UNION EXCEPT INTERSECT MINUS WINDOW QUALIFY"
)
#: The reader of a family, if it has not the family's name.
READERS = {"mariadb": "mysql"}
STRINGS = {"STRING", "RAW_STRING", "HEREDOC_STRING", "BYTE_STRING", "BIT_STRING", "UNICODE_STRING"}
NATIONAL = {"NATIONAL_STRING", "NATIONAL_RAW_STRING"}


@dataclass(frozen=True)
class Piece:
    """A lexical unit; `upper` is its text in upper case, empty for anything quoted."""

    kind: str  # word, quoted, string, nstring, number, symbol, marker
    text: str
    start: int
    end: int
    depth: int = 0
    clause: str = ""
    call: str = ""

    @cached_property
    def upper(self) -> str:
        return self.text.upper() if self.kind in ("word", "symbol") else ""

    @property
    def named(self) -> bool:
        """Whether a marker carries a name or number, so that it may occur twice as one value."""
        return self.kind == "marker" and self.text not in ("?", "%s")


def pieces_of(sql: str, family: str) -> list[Piece]:
    """Return the pieces of `sql`, with the markers joined and each piece assigned to its clause."""
    return list(_placed(_joined(list(_raw(sql, family)), family)))


def _raw(sql: str, family: str) -> Iterator[Piece]:
    for token in Dialect.get_or_raise(READERS.get(family, family)).tokenize(sql):
        kind, start, end = token.token_type.name, token.start, token.end + 1
        written = sql[start:end]
        if kind in STRINGS or kind in NATIONAL:
            yield Piece("nstring" if kind in NATIONAL else "string", token.text, start, end)
        elif kind == "IDENTIFIER":
            yield Piece("quoted", token.text, start, end)
        elif kind in ("NUMBER", "HEX_STRING"):
            yield Piece("number", written, start, end)
        elif written[:1].isalpha() or (written[:1] in "_#$" and len(written) > 1):
            for word in re.finditer(r"\S+", written):
                yield Piece("word", word[0], start + word.start(), start + word.end())
        else:
            yield Piece("symbol", written, start, end)


def _joined(pieces: Sequence[Piece], family: str) -> Iterator[Piece]:
    index = 0
    while index < len(pieces):
        length = _marker_length(pieces, index, family)
        if length:
            first, last = pieces[index], pieces[index + length - 1]
            text = "".join(piece.text for piece in pieces[index : index + length])
            yield Piece("marker", text, first.start, last.end)
        elif (following := _adjacent(pieces, index)[:1]) and pieces[index].text == following[0].text in ("<", ">"):
            length = 2
            yield Piece("symbol", pieces[index].text * 2, pieces[index].start, following[0].end)
        else:
            yield pieces[index]
        index += length or 1


def _marker_length(pieces: Sequence[Piece], index: int, family: str) -> int:
    """Return how many pieces from `index` form one marker; 0 if none starts there."""
    piece = pieces[index]
    following = _adjacent(pieces, index)
    first = following[0] if following else None
    if piece.kind == "word" and piece.text.startswith("$"):
        return 1
    if piece.kind != "symbol":
        return 0
    if piece.text == "?":
        return 0 if family == "postgres" and _is_operator(pieces, index) else 1 + bool(first and first.kind == "number")
    if piece.text == "%":
        if first and first.text == "s":
            return 2
        named = len(following) >= 4 and following[0].text == "(" and following[2].text == ")"
        return 5 if named and following[3].text == "s" else 0
    before = pieces[index - 1] if index else None
    if piece.text == ":" and before and (before.kind in ("string", "nstring", "number") or before.text in (")", ":")):
        return 0
    if piece.text == "@" and before and before.text == "@" and before.end == piece.start:
        return 0
    return 2 if piece.text in (":", "$", "@") and first and first.kind in ("word", "number") else 0


def _adjacent(pieces: Sequence[Piece], index: int) -> list[Piece]:
    """Return the next pieces without a space before them, from the one at `index` on."""
    found: list[Piece] = []
    for previous, piece in zip(pieces[index : index + 4], pieces[index + 1 : index + 5], strict=False):
        if previous.end != piece.start:
            break
        found.append(piece)
    return found


def _is_operator(pieces: Sequence[Piece], index: int) -> bool:
    """Return whether the `?` between two operands is PostgreSQL's jsonb operator."""
    before, after = pieces[max(index - 1, 0)], pieces[min(index + 1, len(pieces) - 1)]
    return (
        index + 1 < len(pieces)
        and (before.kind in ("quoted", "string") or before.text == ")")
        and (after.kind == "string" or after.text in ("%", ":", "$", "?"))
    )


def _placed(source: Iterator[Piece]) -> Iterator[Piece]:
    pieces = list(source)
    stack = [["", ""]]
    for index, piece in enumerate(pieces):
        if piece.text == ")" and piece.kind == "symbol" and len(stack) > 1:
            stack.pop()
        if piece.kind == "word" and _starts_clause(pieces, index):
            stack[-1][1] = {"JOIN": "FROM", "APPLY": "FROM"}.get(piece.upper, piece.upper)
        call, clause = stack[-1]
        yield Piece(piece.kind, piece.text, piece.start, piece.end, len(stack) - 1, clause, call)
        if piece.text == "(" and piece.kind == "symbol":
            stack.append([pieces[index - 1].upper if index else "", ""])
        elif piece.text == ";" and piece.kind == "symbol":
            stack = [["", ""]]


def _starts_clause(pieces: Sequence[Piece], index: int) -> bool:
    word = pieces[index].upper
    before = pieces[index - 1] if index else None
    after = [piece.upper for piece in pieces[index + 1 : index + 3]]
    if word not in CLAUSES or (before is not None and before.text == "."):
        return False
    if word in ("GROUP", "ORDER"):
        return after[:1] == ["BY"]
    if word == "WITH":
        return len(after) == 2 and (after[1] in ("AS", "(") or after[0] == "RECURSIVE")
    return not (word == "FROM" and before is not None and before.upper == "DISTINCT")


def closing(pieces: Sequence[Piece], opening: int) -> int:
    """Return the index of the parenthesis that closes the one at `opening`."""
    for index in range(opening + 1, len(pieces)):
        if pieces[index].text == ")" and pieces[index].depth == pieces[opening].depth:
            return index
    return len(pieces) - 1


def opening(pieces: Sequence[Piece], closing: int) -> int:
    """Return the index of the parenthesis that is closed by the one at `closing`."""
    return next(
        index
        for index in range(closing - 1, -1, -1)
        if pieces[index].text == "(" and pieces[index].depth == pieces[closing].depth
    )


def arguments(pieces: Sequence[Piece], opening: int) -> list[list[Piece]]:
    """Return the pieces of each argument between the parenthesis at `opening` and its partner."""
    inside = pieces[opening + 1 : closing(pieces, opening)]
    found: list[list[Piece]] = [[]]
    for piece in inside:
        if piece.text == "," and piece.kind == "symbol" and piece.depth == pieces[opening].depth + 1:
            found.append([])
        else:
            found[-1].append(piece)
    return found if inside else []
