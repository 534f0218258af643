"""One statement to judge: its text, pieces and trees, with the server family and version it is meant for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import ParseError, TokenError

from tests.legality.pieces import READERS, Piece, closing, pieces_of

# The oldest version its vendor supports; newest where the family has no checks by version.
DEFAULT_VERSIONS = {
    "tsql": "2017",
    "oracle": "19c",
    "duckdb": "1.4",
    "postgres": "14",
    "sqlite": "3.31",
    "mysql": "8.0",
    "mariadb": "10.6",
    "clickhouse": "25.8",
    "spark": "3.5",
}
MARKER_PREFIXES = {
    "tsql": "@",
    "oracle": ":",
    "duckdb": "$",
    "postgres": ":",
    "sqlite": ":",
    "mysql": ":",
    "mariadb": ":",
    "clickhouse": ":",
    "spark": ":",
}
Finding = tuple[str, str]  # the offending SQL, the server's error
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Statement:
    """The statement a check reads. `trees` is empty when the reader refused it."""

    sql: str
    family: str
    version: float
    pieces: tuple[Piece, ...]
    trees: tuple[exp.Expr, ...]
    failure: str
    known: frozenset[str]
    #: The versions that a check has asked for: between two of them its answers are the same.
    asked: set[float] = field(default_factory=set)
    _answers: dict[Any, Any] = field(default_factory=dict)

    def before(self, version: float) -> bool:
        """Return whether the server is older than `version`."""
        self.asked.add(version)
        return self.version < version

    def once(self, question: Callable[..., Answer], *about: Any) -> Answer:
        """Cache a function of this statement's nodes that several checks call."""
        key = (question, *map(id, about))
        if key not in self._answers:
            self._answers[key] = question(*about)
        answer: Answer = self._answers[key]
        return answer

    def text(self, node: exp.Expr) -> str:
        """Return a node as SQL, for a finding."""
        return node.sql(dialect=READERS.get(self.family, self.family), comments=False)

    def around(self, index: int, width: int = 4) -> str:
        """Return the SQL around the piece at `index`, for a finding."""
        first = self.pieces[max(index - width, 0)]
        last = self.pieces[min(index + width, len(self.pieces) - 1)]
        return self.sql[first.start : last.end]

    @cached_property
    def nodes(self) -> tuple[exp.Expr, ...]:
        """Every node of every tree."""
        return tuple(node for tree in self.trees for node in tree.walk())

    def selects(self) -> Iterator[exp.Select]:
        """Return every SELECT of the statement."""
        return (node for node in self.nodes if isinstance(node, exp.Select))


Check = Callable[[Statement], Iterator[Finding]]


def version_number(version: str) -> float:
    """Return a sortable number of a version: "2019" -> 2019, "19c" -> 19, "12c" -> 12.1, "azure" -> the last."""
    if version == "azure":
        return 9999
    match = re.match(r"\d+(\.\d+)?", version)
    if match is None:
        raise ValueError(f"not a version: {version!r}")
    return {"11": 11.2, "12": 12.1, "10.10": 10.9, "10.11": 10.91}.get(match[0], float(match[0]))


def read(sql: str, family: str, version: str | None, known: Sequence[str]) -> Statement:
    """Cut and parse `sql` with the target's own reader."""
    number = version_number(version or DEFAULT_VERSIONS[family])
    names = frozenset(name.upper() for name in known)
    try:
        pieces = pieces_of(sql, family)
        parsed = Dialect.get_or_raise(READERS.get(family, family)).parse(readable(sql, pieces, family))
    except (ParseError, TokenError) as error:
        reason = str(error).splitlines()[0]
        pieces = [] if isinstance(error, TokenError) else pieces
        return Statement(sql, family, number, tuple(pieces), (), reason, names)
    trees = tuple(tree for tree in parsed if isinstance(tree, exp.Expr))
    for tree in trees:  # The reader may leave a root with the parent of an abandoned attempt.
        tree.parent = tree.arg_key = tree.index = None
    commands = [tree for tree in trees if isinstance(tree, exp.Command) and tree.name.upper() == "SELECT"]
    return Statement(sql, family, number, tuple(pieces), trees, "not understood" if commands else "", names)


def readable(sql: str, pieces: Sequence[Piece], family: str) -> str:
    """Return `sql` with sqlglot's markers, and without the valid clauses that sqlglot does not parse."""
    edits = [
        (piece.start, piece.end, _marker(piece, number, family))
        for number, piece in enumerate(pieces)
        if piece.kind == "marker"
    ]
    edits += _doubled_percents(pieces)
    edits += _json_clauses(pieces) if family in ("tsql", "oracle") else []
    edits += _tsql_gaps(pieces) if family == "tsql" else _oracle_gaps(pieces) if family == "oracle" else []
    edits += _definition_gaps(pieces)
    result, position = [], 0
    for start, end, text in sorted(edits):
        if start >= position:
            result += [sql[position:start], text]
            position = end
    return "".join([*result, sql[position:]])


def _marker(piece: Piece, number: int, family: str) -> str:
    name = "n_" + re.sub(r"\W", "", piece.text) if piece.named else f"u_{number}"
    return MARKER_PREFIXES[family] + name


Edit = tuple[int, int, str]
JSON_HANDLERS = ("NULL", "ERROR", "EMPTY", "TRUE", "FALSE", "ABSENT")
JSON_CLAUSES = ("WITH", "WITHOUT", "RETURNING", "PASSING", "ALLOW", "DISALLOW", "PRETTY", "STRICT", "DEFAULT")


def _doubled_percents(pieces: Sequence[Piece]) -> list[Edit]:
    pairs = pairwise(pieces)
    return [
        (a.start, b.end, "%")
        for a, b in pairs
        if a.text == b.text == "%" and a.kind == b.kind == "symbol" and a.end == b.start
    ]


def _json_clauses(pieces: Sequence[Piece]) -> list[Edit]:
    """Remove WITH WRAPPER, RETURNING .., NULL ON ERROR from JSON functions: valid, but sqlglot parses only some."""
    edits: list[Edit] = []
    for index, piece in enumerate(pieces[:-1]):
        handler = piece.upper in JSON_HANDLERS and pieces[index + 1].upper == "ON"
        if piece.call.startswith("JSON_") and piece.call != "JSON_TABLE" and (handler or piece.upper in JSON_CLAUSES):
            end = next(later for later in pieces[index:] if later.text == ")" and later.depth == piece.depth - 1)
            edits.append((piece.start, end.start, ""))
    return edits


def _definition_gaps(pieces: Sequence[Piece]) -> list[Edit]:
    """Return changes of definitions that are valid, but that sqlglot does not parse.

    They are VIRTUAL after a computed column, the precision of INTERVAL, and a second constraint behind UNIQUE.
    """
    if not pieces or pieces[0].upper not in ("CREATE", "ALTER"):
        return []
    edits: list[Edit] = []
    for index, (piece, following) in enumerate(pairwise(pieces)):
        if piece.text == ")" and following.upper == "VIRTUAL":
            edits.append((following.start, following.end, ""))
        elif piece.upper == "UNIQUE" and following.upper == "CONSTRAINT":
            edits.append((piece.end, following.start, ", "))
        elif (
            piece.upper in ("DAY", "SECOND") and following.text == "(" and pieces[index - 1].upper in ("INTERVAL", "TO")
        ):
            edits.append((piece.end, pieces[closing(pieces, index + 1)].end, ""))
    return edits


def _tsql_gaps(pieces: Sequence[Piece]) -> list[Edit]:
    """SAVE TRANSACTION, OPTION behind a write, DELETE .. OUTPUT .. WHERE, SET IDENTITY_INSERT t ON, DEFAULT VALUES behind OUTPUT: unknown to the reader."""
    if pieces and pieces[0].upper == "SAVE":
        return [(pieces[0].start, pieces[0].end, "COMMIT")]
    if [piece.upper for piece in pieces[:2]] == ["SET", "NOCOUNT"]:
        around, inside = _output_into_variable(pieces)
        return [*around, *_tsql_gaps(inside)]
    options = [piece.start for piece in pieces if piece.upper == "OPTION" and not piece.depth]
    if options and {"DELETE", "UPDATE"} & {piece.upper for piece in pieces if not piece.depth}:
        return [(options[0], pieces[-1].end, "")]
    settings = [index for index, piece in enumerate(pieces) if piece.upper == "IDENTITY_INSERT"]
    ends = (next(i for i in range(index, len(pieces)) if pieces[i].upper in ("ON", "OFF")) for index in settings)
    edits = [(pieces[index - 1].start, pieces[end].end, "") for index, end in zip(settings, ends, strict=True)]
    merged = "MERGE" in (piece.upper for piece in pieces)
    edits += [
        (piece.start, following.end, "([i]) VALUES (1)" if merged else "VALUES (1)")
        for piece, following in pairwise(pieces)
        if (piece.upper, following.upper) == ("DEFAULT", "VALUES")
    ]
    if edits:
        return edits
    if not pieces or pieces[0].upper != "DELETE":
        return []
    output = [piece for piece in pieces if piece.clause == "OUTPUT" and piece.depth == 0]
    return [(output[0].start, output[-1].end, "")] if output else []


def _output_into_variable(pieces: Sequence[Piece]) -> tuple[list[Edit], Sequence[Piece]]:
    """Return the batch around a statement that returns rows into a variable, and the statement's own pieces."""
    ends = [index for index, piece in enumerate(pieces) if piece.text == ";" and not piece.depth]
    assert [piece.upper for piece in pieces[ends[0] + 1 : ends[0] + 2]] == ["DECLARE"]
    assert [piece.upper for piece in pieces[ends[-1] + 1 :]] == ["SET", "NOCOUNT", "OFF"]
    assert pieces[ends[-2] + 1].upper == "SELECT"
    first, last = ends[1] + 1, ends[-2]
    into = next(i for i in range(first, last) if pieces[i].upper == "INTO" and "@" in pieces[i + 1].text)
    name = into + (1 if len(pieces[into + 1].text) > 1 else 2)
    around = [
        (pieces[0].start, pieces[ends[1]].end, ""),
        (pieces[into].start, pieces[name].end, ""),
        (pieces[last].start, pieces[-1].end, ""),
    ]
    return around, [*pieces[first:into], *pieces[name + 1 : last]]


def _oracle_gaps(pieces: Sequence[Piece]) -> list[Edit]:
    """Remove USING NCHAR_CS, LIKEC, several variables after INTO and casts' INTERVAL precision for sqlglot."""
    edits: list[Edit] = []
    words = [piece.upper if piece.depth == 0 else "" for piece in pieces]
    if "RETURNING" in words and "INTO" in words[words.index("RETURNING") :]:
        into = words.index("INTO", words.index("RETURNING"))
        edits.append((pieces[into].start, pieces[-1].end, ""))
    for index, piece in enumerate(pieces):
        after = [following.upper for following in pieces[index + 1 : index + 3]]
        if piece.upper == "TRANSLATE" and _names_charset(pieces, index + 1):
            edits.append((piece.start, pieces[index + 1].end, ""))
        elif piece.upper == "USING" and after[:1] in (["NCHAR_CS"], ["CHAR_CS"]):
            edits.append((piece.start, pieces[index + 1 + (piece.call == "TRANSLATE")].end, ""))
        elif piece.upper in ("DAY", "YEAR", "SECOND") and piece.call == "CAST" and after[:1] == ["("]:
            edits.append((piece.end, pieces[closing(pieces, index + 1)].end, ""))
        elif piece.upper in ("LIKEC", "LIKE2", "LIKE4"):
            edits.append((piece.start, piece.end, "LIKE"))
    return edits


def _names_charset(pieces: Sequence[Piece], opening: int) -> bool:
    """Return whether the call is TRANSLATE(x USING NCHAR_CS)."""
    end = closing(pieces, opening)
    return [piece.upper for piece in pieces[end - 2 : end]] in (["USING", "NCHAR_CS"], ["USING", "CHAR_CS"])
