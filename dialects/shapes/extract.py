"""The shape of a statement: its SQL without the length of its lists and the numbers of its slice.

A list of IN has one item while a statement is translated. Any number of rows of VALUES become three, and a number of
LIMIT or OFFSET becomes a placeholder. ``compiled`` expands all of them again in the SQL of the target. So page 7, a list
of nine hundred values and a thousand rows are translated when page 1, a list of three and two rows were. A LIMIT 1 of a
subquery stays, because it may become an aggregate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from dialects.sql.names import count_markers

#: How many rows stand for all: the first may be spelled apart, and the next two tell what stands between rows.
ROWS = 3

#: What every match of the pattern begins with: most statements have none of it, or have it near their end.
_WORDS = (" IN (%s", " IN ((%s", " LIMIT ", " OFFSET ", " VALUES (")
_EXPANDABLE = re.compile(
    r" (?:IN \((?P<items>(?P<item>%s|\(%s(?:, %s)+\))(?:, (?P=item))*)\)"
    r"|(?P<clause>LIMIT(?! 1\))|OFFSET) (?P<number>[1-9]\d*)\b"
    r"|VALUES (?P<row>\((?:[^()']|\([^()']*\))*\))(?:, (?P=row))(?P<rows>(?:, (?P=row))*)(?! ?,))"
)


class Expansion(NamedTuple):
    """What ``width`` markers of a shape, from the one at ``place`` on, stand for.

    ``times`` as many parameters; or, where ``width`` is 0, the marker at
    ``place`` stands for ``number``. ``is_row`` says that they are those of the
    last of the rows that stand for all.
    """

    place: int
    width: int
    is_row: bool = False
    times: int = 1
    number: str = ""


def extract_shape(sql: str, most_rows: int | None = None) -> tuple[str, Sequence[Expansion], int]:
    """Generic SQL -> its shape, what of its markers do not stand for one parameter each, and how many markers there are.

    Where there is nothing to expansion the markers are not counted. More than
    ``most_rows`` rows stay as they are.
    """
    found = [start for word in _WORDS if (start := sql.find(word)) >= 0]
    if not found:
        return sql, (), 0
    texts: list[str] = []
    expansions: list[Expansion] = []
    end = place = 0
    for match in _EXPANDABLE.finditer(sql, min(found)):
        items, item, clause, number, row, rows = match.groups()
        start = match.start() + 1
        text = sql[end:start]
        if clause:
            place += count_markers(text)
            texts += text, clause, " %s"
            expansions.append(Expansion(place, 0, False, 1, number))
            place += 1
        elif items:
            width = count_markers(item)
            place += count_markers(text)
            texts += text, f"IN ({item})"
            expansions.append(Expansion(place, width, False, (len(items) + 2) // (len(item) + 2)))
            place += width
        else:
            width = count_markers(row)
            times = len(rows) // (len(row) + 2)
            if not width or not sql.startswith("INSERT") or (most_rows is not None and times > most_rows - ROWS + 1):
                continue
            place += count_markers(text) + width * (ROWS - 1)
            texts += text, f"VALUES {row}, {row}, {row}"
            expansions.append(Expansion(place, width, True, times))
            place += width
        end = match.end()
    if not expansions:
        return sql, (), 0
    text = sql[end:]
    texts.append(text)
    return "".join(texts), expansions, place + count_markers(text)


def spread(expansions: Sequence[Expansion], markers: int) -> list[Sequence[int]]:
    """For each of a shape's markers the indexes of the parameters that it stands for; none where that is a number."""
    found: list[Sequence[int]] = []
    parameter = 0
    for place, width, _, times, _ in expansions:
        plain = place - len(found)
        found += [(index,) for index in range(parameter, parameter + plain)]
        parameter += plain
        end = parameter + width * times
        found += [range(start, end, width) for start in range(parameter, parameter + width)] if width else [()]
        parameter = end
    found += [(index,) for index in range(parameter, parameter + markers - len(found))]
    return found


def common(
    values: tuple[Any, ...], expansions: Sequence[Expansion], mixed: Callable[[set[Any]], Any]
) -> tuple[Any, ...]:
    """Of values that parameters have, those that a shape's markers of parameters have.

    That of a marker that stands for several parameters is the one that all of
    them have, or what ``mixed`` makes of theirs.
    """
    found: list[Any] = []
    start = before = 0
    for place, width, _, times, _ in expansions:
        if not width:
            before += 1
            continue
        end = start + place - before
        found += values[start:end]
        before, start = place + width, end + width * times
        for column in range(end, end + width):
            kinds = {*values[column:start:width]}
            found.append(kinds.pop() if len(kinds) == 1 else mixed(kinds))
    return (*found, *values[start:]) if found else values


def equal_markers(same: Sequence[int], expansions: Sequence[Expansion], markers: int) -> tuple[int, ...]:
    """For each marker of a shape the first that stands for equal parameters, as far as ``same`` tells, or the same number."""
    numbers = {expansion.place: expansion.number for expansion in expansions if not expansion.width}
    first: dict[object, int] = {}
    keys = (
        numbers.get(place) or (tuple(same[index] for index in indexes) if same else place)
        for place, indexes in enumerate(spread(expansions, markers))
    )
    return tuple(first.setdefault(key, place) for place, key in enumerate(keys))


def parameters_of(expansions: Sequence[Expansion], markers: int) -> int:
    """How many parameters the markers of a shape stand for."""
    return markers + sum([width * (times - 1) if width else -1 for _, width, _, times, _ in expansions])
