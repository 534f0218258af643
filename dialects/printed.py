"""A printed shape: what is repeated and counted in it, and how a statement is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple

from dialects.folding import BEGIN, END, ROW, ROWS, Fold, parameters_of, spread
from dialects.parameters import MARKER, NUMBER, SUM, Entry, restore_markers


class Translation(NamedTuple):
    """SQL of a target: ``order[i]`` is the index, in the input, of the parameter of the i-th marker of ``sql``.

    Where a marker takes a long list of parameters as one JSON array, it is a
    tuple of their indexes. The markers of variables that Oracle's RETURNING
    INTO puts values into are numbered after the parameters.
    ``rules`` names the rules that fired and ``functions`` the functions that
    were rewritten, in order. ``text`` is the SQL with a NUL for each marker.
    """

    sql: str
    order: tuple[Entry, ...]
    rules: tuple[str, ...]
    functions: tuple[str, ...]
    text: str
    #: Whether the markers take the parameters as they were given, each once.
    in_order: bool

    @property
    def texts(self) -> list[str]:
        """The pieces around the markers."""
        return self.text.split(MARKER)


class Run(NamedTuple):
    """Text with markers of one parameter each."""

    text: str
    places: Sequence[int]


class Number(NamedTuple):
    """A number of the SQL, or the sum of several."""

    places: Sequence[int]


class Repeat(NamedTuple):
    """The text of an item, or of a row, that is there as often as ``place`` has parameters, and what is between two.

    A marker is that of ``place`` plus its offset. The first time, ``skipped``
    characters are left out.
    """

    place: int
    text: str
    offsets: Sequence[int]
    skipped: int = 0


Part = Run | Number | Repeat
_KINDS: tuple[Any, ...] = (Run, Number, Repeat)
#: The row that a name of a printed shape belongs to, 0 for none, and its offset there, None for the row's number.
Cell = tuple[int, int | None]


class Printed:
    """The text of a shape in the target's dialect.

    ``pieces`` are texts and, between them, names: the numbers of markers,
    those of two numbers to be added, brackets around the items of lists, and
    numbers of rows. ``folds`` are those of any statement of the shape, which
    has ``markers`` markers.
    """

    __slots__ = ("__dict__", "functions", "in_order", "loose", "markers", "outputs", "parts", "rules", "style")

    def __init__(
        self,
        pieces: Sequence[str],
        folds: Sequence[Fold],
        markers: int,
        rules: tuple[str, ...],
        functions: tuple[str, ...],
        style: tuple[str, str],
    ) -> None:
        self.markers, self.rules, self.functions, self.style = markers, rules, functions, style
        last = next((fold for fold in folds if fold.is_row), None)
        self.parts = tuple(_parts(pieces, folds, last))
        once = [place for part in self.parts if isinstance(part, Run) for place in part.places]
        #: The places of folds whose markers are not where parameters can be repeated.
        self.loose = {
            fold.place for fold in folds if set(range(fold.place, fold.place + fold.width)).intersection(once)
        }
        if last is not None and _counted(pieces) != sum(
            part.text.count(NUMBER) for part in self.parts if isinstance(part, Repeat)
        ):
            self.loose.add(last.place)
        #: How many variables take values.
        self.outputs = max([place - markers + 1 for place in once if place >= markers], default=0)
        #: Whether the parameters are handed over as they were given.
        numbers = {fold.place for fold in folds if not fold.width}
        given = [place for place in range(markers) if place not in numbers]
        self.in_order = list(_places(self.parts)) == given and not self.loose

    def __getstate__(self) -> tuple[Any, ...]:
        """What it is made of, in lists and scalars."""
        parts = [[_KINDS.index(type(part)), *part] for part in self.parts]
        style, loose = list(self.style), sorted(self.loose)
        return parts, self.markers, self.rules, self.functions, style, loose, self.outputs, self.in_order

    def __setstate__(self, state: Sequence[Any]) -> None:
        parts, self.markers, rules, functions, style, loose, self.outputs, self.in_order = state
        self.parts = tuple([_KINDS[kind](*fields) for kind, *fields in parts])
        self.rules, self.functions, self.style, self.loose = tuple(rules), tuple(functions), tuple(style), set(loose)

    @cached_property
    def plain(self) -> Translation:
        """The statement whose markers stand for one parameter each."""
        return self.unfolded(())

    def unfolded(self, folds: Sequence[Fold]) -> Translation:
        """The statement that was folded so."""
        taken = {fold.place: fold for fold in folds}
        text = "".join([_text(part, taken) for part in self.parts])
        order = tuple(range(parameters_of(folds, self.markers))) if self.in_order else self._order(folds)
        sql = restore_markers(text, order, *self.style)
        return Translation(sql, order, self.rules, self.functions, text, self.in_order)

    def _order(self, folds: Sequence[Fold]) -> tuple[Entry, ...]:
        standing_for = spread(folds, self.markers)
        end = parameters_of(folds, self.markers)
        standing_for += [(index,) for index in range(end, end + self.outputs)]
        order: list[Entry] = []
        for part in self.parts:
            if isinstance(part, Run):
                found = [standing_for[place] for place in part.places]
                order += [indexes[0] if len(indexes) == 1 else tuple(indexes) for indexes in found]
            elif isinstance(part, Repeat):
                columns = [standing_for[part.place + offset] for offset in part.offsets]
                order += chain.from_iterable(zip(*columns, strict=True))
        return tuple(order)


def _text(part: Part, taken: Mapping[int, Fold]) -> str:
    if isinstance(part, Run):
        return part.text
    if isinstance(part, Number):
        return str(sum([int(taken[place].number) for place in part.places]))
    # A list of one value has the name of the marker that stands for an equal one.
    times, text = taken[part.place].times if part.place in taken else 1, part.text
    if NUMBER in text:
        return "".join([text.replace(NUMBER, str(number)) for number in range(ROWS, ROWS + times)])
    return (text * times)[part.skipped :]


def _places(parts: Sequence[Part]) -> Iterator[int]:
    """The places of the markers that stand for parameters, in the order of the text."""
    for part in parts:
        if isinstance(part, Repeat):
            yield from [part.place + offset for offset in part.offsets]
        elif isinstance(part, Run):
            yield from part.places


def _counted(pieces: Sequence[str]) -> int:
    """How many numbers of the last row, or of others that stand for none, there are."""
    return sum(name[0] == ROW and int(name[1:]) >= ROWS for name in pieces[1::2])


def _parts(pieces: Sequence[str], folds: Sequence[Fold], last: Fold | None) -> Iterator[Part]:
    """The pieces of a printed shape in parts; ``last`` is the last of the rows that stand for all."""
    texts, names = pieces[::2], pieces[1::2]
    numbers = {str(fold.place) for fold in folds if not fold.width}
    cells = [_cell(name, last) for name in names]
    text, places = texts[0], list[int]()
    position = 0
    while position < len(names):
        name, end = names[position], position + 1
        part: Part | None = None
        if name[0] == BEGIN:
            end = names.index(END + name[1:], position)
            item = MARKER.join(texts[position + 1 : end + 1]).removesuffix(", ")
            part = Repeat(int(name[1:]), item, [0] * (end - position - 1), len(", "))
            end += 1
        elif last and (size := _unit(position, cells, texts)):
            end = position + size
            text = text.removesuffix(texts[position])
            offsets = [offset for _, offset in cells[position:end]]
            spelled = [NUMBER if offset is None else MARKER for offset in offsets]
            row = "".join(chain.from_iterable(zip(texts[position:end], spelled, strict=True)))
            part = Repeat(last.place, row, [offset for offset in offsets if offset is not None])
        elif name[0] == ROW:
            text += name[1:] + texts[end]
        elif name.isdigit() and name not in numbers:
            places.append(int(name))
            text += MARKER + texts[end]
        else:
            part = Number([int(place) for place in name.split(SUM)])
        if part is not None:
            yield Run(text, places)
            yield part
            text, places = texts[end], []
        position = end
    yield Run(text, places)


def _cell(name: str, last: Fold | None) -> Cell:
    if last is None:
        return 0, None
    if name[0] == ROW:
        return int(name[1:]), None
    first = last.place - (ROWS - 1) * last.width
    row, offset = divmod(int(name) - first, last.width) if name.isdigit() else (-1, 0)
    return (row + 1, offset) if 0 <= row < ROWS else (0, None)


def _unit(start: int, cells: Sequence[Cell], texts: Sequence[str]) -> int:
    """How many names from ``start`` on are the last row's, where the row before it is spelled alike right before it."""
    end = start
    while end < len(cells) and cells[end][0] == ROWS:
        end += 1
    size = end - start
    alike = cells[start - size : start] == [(ROWS - 1, offset) for _, offset in cells[start:end]]
    return size if alike and texts[start + 1 : end] == texts[start - size + 1 : start] else 0
