"""The shape of a statement: its SQL without the length of its lists and the numbers of its slice.

A list of IN has one item while a statement is translated. Any number of rows of VALUES become three, and a number of
LIMIT or OFFSET becomes a placeholder. ``compiled`` expands all of them again in the SQL of the target. So page 7, a list
of nine hundred values and a thousand rows are translated when page 1, a list of three and two rows were. A LIMIT 1 of a
subquery stays, because it may become an aggregate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
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


class ListExpansion(NamedTuple):
    """A list of IN, of which a shape has one item."""

    #: The first marker of the item.
    place: int
    #: How many markers the item has.
    width: int


class RowsExpansion(NamedTuple):
    """Rows of VALUES, of which a shape has three: the last of them stands for all from there on."""

    #: The first marker of the last row.
    place: int
    #: How many markers a row has.
    width: int


class NumberExpansion(NamedTuple):
    """A number of LIMIT or OFFSET, which is no parameter; a shape has a marker for it."""

    #: The marker.
    place: int


Expansion = ListExpansion | RowsExpansion | NumberExpansion


def repeated(expansion: Expansion) -> range:
    """Return the markers that are repeated: those of an item or a row, none of a number."""
    return (
        range(0)
        if isinstance(expansion, NumberExpansion)
        else range(expansion.place, expansion.place + expansion.width)
    )


class Shape(NamedTuple):
    """A shape, and what a statement has in the place of its expansions."""

    sql: str
    #: In the order of their places.
    expansions: tuple[Expansion, ...]
    #: By the place of an expansion: how many items there are, how many rows from the last of the shape on, or the number.
    sizes: Mapping[int, int]
    #: How many markers the shape has.
    markers: int
    #: How many parameters these stand for.
    parameters: int


def extract_shape(sql: str, most_rows: int | None = None) -> Shape | None:
    """Return the shape of generic SQL, None if nothing is expanded; more than ``most_rows`` rows stay as they are."""
    found = [start for word in _WORDS if (start := sql.find(word)) >= 0]
    if not found:
        return None
    texts: list[str] = []
    expansions: list[Expansion] = []
    sizes: dict[int, int] = {}
    end = place = more = 0
    for match in _EXPANDABLE.finditer(sql, min(found)):
        items, item, clause, number, row, rows = match.groups()
        start = match.start() + 1
        text = sql[end:start]
        if clause:
            place += count_markers(text)
            texts += text, clause, " %s"
            expansions.append(NumberExpansion(place))
            sizes[place] = int(number)
            more -= 1
            place += 1
        elif items:
            width, times = count_markers(item), (len(items) + 2) // (len(item) + 2)
            place += count_markers(text)
            texts += text, f"IN ({item})"
            expansions.append(ListExpansion(place, width))
            sizes[place] = times
            more += width * (times - 1)
            place += width
        else:
            width, times = count_markers(row), len(rows) // (len(row) + 2)
            if not width or not sql.startswith("INSERT") or (most_rows is not None and times > most_rows - ROWS + 1):
                continue
            place += count_markers(text) + width * (ROWS - 1)
            texts += text, f"VALUES {row}, {row}, {row}"
            expansions.append(RowsExpansion(place, width))
            sizes[place] = times
            more += width * (times - 1)
            place += width
        end = match.end()
    if not expansions:
        return None
    text = sql[end:]
    texts.append(text)
    markers = place + count_markers(text)
    return Shape("".join(texts), tuple(expansions), sizes, markers, markers + more)


def spread(shape: Shape) -> list[Sequence[int]]:
    """For each of a shape's markers the indexes of the parameters that it stands for; none if that is a number."""
    found: list[Sequence[int]] = []
    parameter = 0
    for expansion in shape.expansions:
        plain = expansion.place - len(found)
        found += [(index,) for index in range(parameter, parameter + plain)]
        parameter += plain
        if isinstance(expansion, NumberExpansion):
            found.append(())
            continue
        place, width = expansion
        end = parameter + width * shape.sizes[place]
        found += [range(start, end, width) for start in range(parameter, parameter + width)]
        parameter = end
    found += [(index,) for index in range(parameter, parameter + shape.markers - len(found))]
    return found


def common(values: tuple[Any, ...], shape: Shape, mixed: Callable[[set[Any]], Any]) -> tuple[Any, ...]:
    """Of values that parameters have, those that a shape's markers of parameters have.

    That of a marker that stands for several parameters is the one that all of
    them have, or what ``mixed`` makes of theirs.
    """
    found: list[Any] = []
    start = before = 0
    for expansion in shape.expansions:
        if isinstance(expansion, NumberExpansion):
            before += 1
            continue
        place, width = expansion
        end = start + place - before
        found += values[start:end]
        before, start = place + width, end + width * shape.sizes[place]
        for column in range(end, end + width):
            kinds = {*values[column:start:width]}
            found.append(kinds.pop() if len(kinds) == 1 else mixed(kinds))
    return (*found, *values[start:]) if found else values


def equal_markers(same: Sequence[int], shape: Shape) -> tuple[int, ...]:
    """For each marker of a shape the first that stands for equal parameters, as far as ``same`` tells, or the same number."""
    numbers = {expansion.place for expansion in shape.expansions if isinstance(expansion, NumberExpansion)}
    first: dict[object, int] = {}
    keys = (
        shape.sizes[place] if place in numbers else tuple([same[index] for index in indexes]) if same else (place,)
        for place, indexes in enumerate(spread(shape))
    )
    return tuple([first.setdefault(key, place) for place, key in enumerate(keys)])
