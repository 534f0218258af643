"""From generated text, with names for placeholders and for the ends of lists, to the parts of a shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from dialects.shapes.extract import ROWS, Expansion, NumberExpansion, RowsExpansion
from dialects.shapes.template import ChunkedIn, ExpandingItem, ExpandingOr, InlineNumber, Part, Text
from dialects.sql.names import BEGIN, EITHER, EITHER_END, END, MARKER, NUMBER, ROW, SPLIT, SPLIT_END, SUM, Query

#: The row of a name in a shape, 0 for none, and its offset there, None for the row's number.
Cell = tuple[int, int | None]


class Pieces(NamedTuple):
    """The texts of a generated shape and the names between them, with the known facts about the names."""

    #: The texts, one more than names.
    texts: Sequence[str]
    #: The names between the texts.
    names: Sequence[str]
    #: The names of placeholders of numbers, such as that of a LIMIT.
    numbers: frozenset[str]
    #: The rows of VALUES, if the shape has any.
    last: RowsExpansion | None
    #: The row and offset of each name, if the shape has rows.
    cells: Sequence[Cell]
    #: How a list is read from one parameter, by the list's place.
    queries: Mapping[int, Query]


def parts_of(printed: Sequence[str], expansions: Sequence[Expansion], queries: Mapping[int, Query]) -> list[Part]:
    """Return the parts of a generated shape; ``queries`` says by place how lists are read from one parameter."""
    texts, names = printed[::2], printed[1::2]
    if not expansions and all(map(str.isdigit, names)):
        return [Text(MARKER.join(texts), list(map(int, names)))]
    numbers = frozenset(str(expansion.place) for expansion in expansions if isinstance(expansion, NumberExpansion))
    last = next((expansion for expansion in expansions if isinstance(expansion, RowsExpansion)), None)
    cells = [_cell(name, last) for name in names] if last else []
    return list(_parts(Pieces(texts, names, numbers, last, cells, queries), 0, len(names)))


def _parts(pieces: Pieces, position: int, end: int) -> Iterator[Part]:
    """Yield the parts between two positions of names, beginning and ending with a text."""
    texts, names, last = pieces.texts, pieces.names, pieces.last
    text, places, numbered = texts[position], list[int](), False
    while position < end:
        name, after = names[position], position + 1
        part: Part | None = None
        if last and (size := _unit(position, pieces.cells, texts)):
            after = position + size
            text = text.removesuffix(texts[position])
            part = _row(pieces, last, position, after)
        elif name.isdigit() and name not in pieces.numbers:
            places.append(int(name))
            text += MARKER + texts[after]
        elif name[0] == BEGIN:
            part, after = _items(pieces, position)
        elif name[0] == EITHER and (part := _either(pieces, position)):
            after = _find_closing(names, position, EITHER_END) + 1
        elif name[0] == SPLIT:
            closing = _find_closing(names, position, SPLIT_END)
            part, after = _split(list(_parts(pieces, position + 1, closing))), closing + 1
        elif name[0] == ROW:
            text += name[1:] + texts[after]
            numbered = numbered or int(name[1:]) >= ROWS
        elif name[0] == EITHER:
            text += texts[after].removeprefix(" ")
        elif name[0] == EITHER_END:
            text = text.removesuffix(" ") + texts[after]
        else:
            part = InlineNumber([int(place) for place in name.split(SUM)])
        if part is not None:
            yield Text(text, places, numbered)
            yield part
            text, places, numbered = texts[after], [], False
        position = after
    yield Text(text, places, numbered)


def _find_closing(names: Sequence[str], position: int, letter: str) -> int:
    """Return the position of the name that closes the name at a position."""
    opening, closing, depth = names[position], letter + names[position][1:], 0
    for index in range(position, len(names)):
        depth += (names[index] == opening) - (names[index] == closing)
        if not depth:
            return index
    raise ValueError(f"{opening} is not closed in {names}")


def _split(parts: list[Part]) -> ChunkedIn:
    """Return the split condition made of some parts; its own list is the last one."""
    place = max(place for place, part in enumerate(parts) if isinstance(part, ExpandingItem))
    first, items, last = parts[0], parts[place], parts[-1]
    assert isinstance(first, Text) and isinstance(items, ExpandingItem) and isinstance(last, Text)
    # A blank separates the condition from the names around it.
    before = [first._replace(text=first.text.removeprefix(" ")), *parts[1:place]]
    return ChunkedIn(before, items, [*parts[place + 1 : -1], last._replace(text=last.text.removesuffix(" "))])


def _items(pieces: Pieces, position: int) -> tuple[ExpandingItem, int]:
    """Return the items of the list that begins at a position, and the position after it."""
    place = int(pieces.names[position][1:])
    end = pieces.names.index(f"{END}{place}", position)
    text = MARKER.join(pieces.texts[position + 1 : end + 1])
    item = text.strip(", \n")
    between = text[: text.index(item)]
    value, source = pieces.queries.get(place, ("", ""))
    query = f"SELECT {item.replace(MARKER, value)} {source}" if source else ""
    return ExpandingItem(place, item, [int(name) for name in pieces.names[position + 1 : end]], between, query), end + 1


def _either(pieces: Pieces, position: int) -> ExpandingOr | None:
    """Return the repeated condition after a position; None if its two copies differ or contain lists."""
    end = _find_closing(pieces.names, position, EITHER_END)
    names, texts = pieces.names[position + 1 : end], pieces.texts[position + 1 : end + 1]
    half = len(names) // 2
    # With the blanks around the two copies.
    (head, *one), (*other, tail) = texts[:half], texts[half + 1 :]
    head, tail = head[1:], tail[:-1]
    between = texts[half].removeprefix(tail).removesuffix(head)
    alike = names[:half] == names[half:] and one == other and between.strip() == "OR"
    if not alike or not all(name.isdigit() and name not in pieces.numbers for name in names):
        return None
    places = [int(name) for name in names[:half]]
    own = [head, *one, tail]
    query = _in_one(own, [pieces.queries.get(place, ("", "")) for place in places])
    return ExpandingOr(int(pieces.names[position][1:]), MARKER.join(own), places, between, query)


def _in_one(texts: Sequence[str], queries: Sequence[Query]) -> str:
    """Return the condition that some item of the source fulfils; empty without a common source."""
    source = queries[0][1] if queries else ""
    if not source or any(other != source for _, other in queries):
        return ""
    values = [*(value for value, _ in queries), ""]
    condition = "".join(chain.from_iterable(zip(texts, values, strict=True)))
    return f"EXISTS(SELECT 1 {source} WHERE {condition})"


def _row(pieces: Pieces, last: RowsExpansion, position: int, end: int) -> ExpandingItem:
    """Return the last row, which stands for all later ones, from the names between two positions."""
    offsets = [offset for _, offset in pieces.cells[position:end]]
    spelled = [NUMBER if offset is None else MARKER for offset in offsets]
    text = "".join(chain.from_iterable(zip(pieces.texts[position:end], spelled, strict=True)))
    return ExpandingItem(last.place, text, [last.place + offset for offset in offsets if offset is not None])


def _cell(name: str, last: RowsExpansion) -> Cell:
    if name[0] == ROW:
        return int(name[1:]), None
    first = last.place - (ROWS - 1) * last.width
    row, offset = divmod(int(name) - first, last.width) if name.isdigit() else (-1, 0)
    return (row + 1, offset) if 0 <= row < ROWS else (0, None)


def _unit(start: int, cells: Sequence[Cell], texts: Sequence[str]) -> int:
    """Return the size of the last row from ``start`` on, or 0 if the row before it has other texts."""
    end = start
    while end < len(cells) and cells[end][0] == ROWS:
        end += 1
    size = end - start
    alike = cells[start - size : start] == [(ROWS - 1, offset) for _, offset in cells[start:end]]
    return size if alike and texts[start + 1 : end] == texts[start - size + 1 : start] else 0
