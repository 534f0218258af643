"""The shape of a statement: its SQL without the length of its lists and the numbers of its slice.

A list of IN is translated with one item. Any number of rows of VALUES become three. A number of LIMIT or OFFSET
becomes a placeholder. ``compiled`` expands all of them again in the SQL of the target. So the translations of page 1,
three values and two rows serve page 7, 900 values and 1000 rows. LIMIT 1 in a subquery stays, because it may become an
aggregate.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from dialects.sql.names import count_markers

#: The rows that stand for all: the first may be spelled differently, the next two show the text between rows.
ROWS = 3

#: The beginnings of all matches of the pattern: most statements have none, or only near their end.
_WORDS = (" IN (%s", " IN ((%s", " LIMIT ", " OFFSET ", " VALUES (")
_EXPANDABLE = re.compile(
    r" (?:IN \((?P<items>(?P<item>%s|\(%s(?:, %s)+\))(?:, (?P=item))*)\)"
    r"|(?P<clause>LIMIT(?! 1\))|OFFSET) (?P<number>[1-9]\d*)\b"
    r"|VALUES (?P<row>\((?:[^()']|\([^()']*\))*\))(?:, (?P=row))(?P<rows>(?:, (?P=row))*)(?! ?,))"
)


class ListExpansion(NamedTuple):
    """A list of IN, which has one item in a shape."""

    #: The first placeholder of the item.
    place: int
    #: The number of placeholders of the item.
    width: int


class RowsExpansion(NamedTuple):
    """Rows of VALUES, three in a shape: the last one stands for all later rows."""

    #: The first placeholder of the last row.
    place: int
    #: The number of placeholders of a row.
    width: int


class NumberExpansion(NamedTuple):
    """A number of LIMIT or OFFSET, which is no parameter, but a placeholder in a shape."""

    #: The placeholder.
    place: int


Expansion = ListExpansion | RowsExpansion | NumberExpansion


def find_repeated(expansion: Expansion) -> range:
    """Return the placeholders that are repeated: those of an item or a row; a number has none."""
    return (
        range(0)
        if isinstance(expansion, NumberExpansion)
        else range(expansion.place, expansion.place + expansion.width)
    )


class Shape(NamedTuple):
    """A shape, and the sizes of a statement's expansions."""

    #: The SQL of the shape.
    sql: str
    #: The expansions, in the order of their places.
    expansions: tuple[Expansion, ...]
    #: By an expansion's place: the number of items, of rows from the last on, or the LIMIT or OFFSET.
    sizes: Mapping[int, int]
    #: The number of placeholders of the shape.
    markers: int
    #: The number of parameters of the statement.
    parameters: int


def extract_shape(sql: str, most_rows: int | None = None) -> Shape | None:
    """Return the shape of generic SQL; None if nothing can be expanded. More than ``most_rows`` rows stay."""
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
    """Return for each placeholder of a shape the indexes of its parameters; none for a number."""
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


def find_listed(shape: Shape) -> Iterator[int]:
    """Yield the indexes of the parameters that are in lists."""
    parameters = spread(shape)
    for expansion in shape.expansions:
        if isinstance(expansion, ListExpansion):
            yield from chain.from_iterable(parameters[place] for place in find_repeated(expansion))


def merge_values(values: tuple[Any, ...], shape: Shape, mixed: Callable[[set[Any]], Any]) -> tuple[Any, ...]:
    """Return the values of a shape's placeholders, from the values of the parameters.

    A placeholder of several parameters gets their common value, or the result of
    ``mixed`` for different values.
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
    """Return for each placeholder of a shape the first one with equal parameters by ``same``, or an equal number."""
    numbers = {expansion.place for expansion in shape.expansions if isinstance(expansion, NumberExpansion)}
    first: dict[object, int] = {}
    keys = (
        shape.sizes[place] if place in numbers else tuple([same[index] for index in indexes]) if same else (place,)
        for place, indexes in enumerate(spread(shape))
    )
    return tuple([first.setdefault(key, place) for place, key in enumerate(keys)])
