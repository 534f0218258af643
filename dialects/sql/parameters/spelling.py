"""The placeholders of a paramstyle in generated text."""

from __future__ import annotations

from collections.abc import Sequence

from dialects.sql.names import MARKER
from dialects.sql.parameters.binding import Entry, name_of


def restore_markers(text: str, order: Sequence[Entry], paramstyle: str, marker: str) -> str:
    """Return generated text with placeholders of a paramstyle; a repeated parameter repeats its name or number."""
    if paramstyle in ("format", "pyformat"):
        text = text.replace("%", "%%")
    if paramstyle in ("format", "qmark"):
        return text.replace(MARKER, marker)
    return join_around(text.split(MARKER), spell_markers(order, marker))


def spell_markers(order: Sequence[Entry], marker: str) -> list[str]:
    """Return the placeholders of a generated text, by a template with ``{name}`` or ``{number}``."""
    numbers = {entry: number for number, entry in enumerate(dict.fromkeys(order), 1)}
    return [marker.format(name=name_of(entry), number=numbers[entry]) for entry in order]


def join_around(texts: Sequence[str], fillings: Sequence[str]) -> str:
    """Join ``texts``, with ``fillings`` in the gaps between them."""
    return "".join(piece for pair in zip(texts, [*fillings, ""], strict=True) for piece in pair)
