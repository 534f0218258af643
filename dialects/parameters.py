"""Markers: numbered before parsing, restored after printing.

Each ``%s`` becomes a marker with a name of its own, which it keeps through
every rewrite, so the printed text itself tells the final order, and which
markers were moved, doubled or dropped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dialects.errors import InvalidSQL


def number_markers(sql: str, same: Sequence[int] = ()) -> tuple[str, str, int]:
    """Generic SQL with ``%s`` and ``%%`` -> (text with ``%(__p0__)s`` ... and single percent signs, prefix, count).

    The prefix is one that the text does not hold. The substitution is the one
    a driver would do, so ``%%s`` inside a literal stays text. ``same`` gives
    each marker the number of the first with an equal value.

    Raises InvalidSQL for a percent sign that is neither a marker nor doubled.
    """
    count = sql.replace("%%", "").count("%s")
    if same:
        check_count(len(same), count)
    prefix = "__p"
    while prefix in sql:
        prefix += "p"
    try:
        return sql % tuple(f"%({prefix}{number}__)s" for number in same or range(count)), prefix, count
    except (TypeError, ValueError):
        raise InvalidSQL("a percent sign that is not a %s marker must be doubled: %%") from None


def equal_values(values: Sequence[Any]) -> tuple[int, ...]:
    """For each value the index of the first that is equal and of the same type; what ``translate`` takes as ``same``."""
    first: dict[Any, int] = {}
    return tuple(first.setdefault((type(value), repr(value)), index) for index, value in enumerate(values))


def check_count(given: int, count: int) -> None:
    """Raise InvalidSQL unless there is a parameter for each marker."""
    if given != count:
        raise InvalidSQL(f"the SQL has {count} markers but {given} parameters were given: pass one for each %s")


def split_at_markers(printed: str, prefix: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Printed SQL -> (the n + 1 texts around the markers, the n parameter numbers in the order of the text)."""
    pieces = re.split(rf"{prefix}(\d+)__", printed)
    return tuple(pieces[::2]), tuple(map(int, pieces[1::2]))


def restore_markers(texts: Sequence[str], order: Sequence[int], paramstyle: str, marker: str) -> str:
    """The texts joined by markers of a paramstyle; a repeated parameter repeats its name or number."""
    if paramstyle in ("format", "pyformat"):
        texts = [text.replace("%", "%%") for text in texts]
    return join_around(texts, spell_markers(order, marker))


def spell_markers(order: Sequence[int], marker: str) -> list[str]:
    """The markers of a printed text, spelled after a template of ``{name}`` or ``{number}``."""
    numbers = {index: number for number, index in enumerate(dict.fromkeys(order), 1)}
    return [marker.format(name=f"p{index}", number=numbers[index]) for index in order]


def join_around(texts: Sequence[str], fillings: Sequence[str]) -> str:
    """``texts`` with ``fillings`` in the gaps between them."""
    return "".join(piece for pair in zip(texts, [*fillings, ""], strict=True) for piece in pair)


def arrange(values: Sequence[Any], order: Sequence[int], paramstyle: str) -> Sequence[Any] | Mapping[str, Any]:
    """The input's parameter values as a driver of that paramstyle wants them for the printed text.

    A tuple in the order of the markers (``numeric``: one value a number), or a
    mapping of names for ``named`` and ``pyformat``.
    """
    if paramstyle in ("named", "pyformat"):
        return {f"p{index}": values[index] for index in order}
    if paramstyle == "numeric":
        order = tuple(dict.fromkeys(order))
    return tuple(values[index] for index in order)
