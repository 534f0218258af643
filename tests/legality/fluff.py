"""A second opinion from an independent parser: what sqlfluff cannot parse. A smoke test, it accepts much that is wrong.

A statement takes some 20 to 60 ms, so run it on a sample.
"""

from __future__ import annotations

import re
from functools import cache

from sqlfluff.core import FluffConfig, Linter

from tests.legality.pieces import Piece, pieces_of

MARKERS = {
    "tsql": "@p{}",
    "oracle": ":p{}",
    "duckdb": "${}",
    "postgres": "${}",
    "sqlite": ":p{}",
    "mysql": ":p{}",
    "mariadb": ":p{}",
    "clickhouse": ":p{}",
    "spark": ":p{}",
}


@cache
def _linter(family: str) -> Linter:
    return Linter(config=FluffConfig(overrides={"dialect": family}))


def fluff_errors(sql: str, family: str) -> list[str]:
    """Return the sections of `sql` that sqlfluff's parser of that dialect does not accept, or its error."""
    markers = [piece for piece in pieces_of(sql, family) if piece.kind == "marker"]
    text = sql
    for number, piece in reversed(list(enumerate(markers, 1))):
        text = text[: piece.start] + _marker(piece, number, family) + text[piece.end :]
    if any(piece.text.startswith("%") for piece in markers):
        text = text.replace("%%", "%")
    parsed = _linter(family).parse_string(text)
    if parsed.tree is None:
        return [str(violation) for violation in parsed.violations]
    return [section.raw for section in parsed.tree.recursive_crawl("unparsable")]


def _marker(piece: Piece, number: int, family: str) -> str:
    name = re.sub(r"\W", "", piece.text) if piece.named and family in ("tsql", "oracle", "sqlite") else ""
    return MARKERS[family].format(name or number)
