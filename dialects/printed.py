"""A printed shape: what is repeated and counted in it, and how a statement is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from dialects.folding import BEGIN, END, ROW, ROWS, Fold, spread
from dialects.parameters import SUM, Entry, restore_markers


class Translation(NamedTuple):
    """SQL of a target: ``order[i]`` is the index, in the input, of the parameter of the i-th marker of ``sql``.

    Where a marker takes a long list of parameters as one JSON array, it is a
    tuple of their indexes. The markers of variables that Oracle's RETURNING
    INTO puts values into are numbered after the parameters.
    ``rules`` names the rules that fired and ``functions`` the functions that
    were rewritten, in order. ``texts`` are the pieces around the markers.
    """

    sql: str
    order: tuple[Entry, ...]
    rules: tuple[str, ...]
    functions: tuple[str, ...]
    texts: tuple[str, ...]


class Run(NamedTuple):
    """Texts around markers of one parameter each; the texts are one more."""

    texts: list[str]
    places: list[int]


class Number(NamedTuple):
    """A number of the SQL, or the sum of several."""

    places: list[int]


class Repeat(NamedTuple):
    """Texts around the markers of an item, or of a row, that is there as often as ``place`` has parameters.

    A marker is that of ``place`` plus its offset; None is the number of the
    row. The first time, ``skipped`` characters of the first text are left out.
    """

    place: int
    texts: list[str]
    offsets: list[int | None]
    skipped: int = 0


Part = Run | Number | Repeat
#: The row that a name of a printed shape belongs to, 0 for none, and its offset there, None for the row's number.
Cell = tuple[int, int | None]


class Printed:
    """The text of a shape in the target's dialect.

    ``pieces`` are texts and, between them, names: the numbers of markers,
    those of two numbers to be added, brackets around the items of lists, and
    numbers of rows. ``folds`` are those of any statement of the shape, which
    has ``markers`` markers.
    """

    __slots__ = ("__dict__", "functions", "loose", "markers", "outputs", "parts", "rules", "style")

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
        self.parts = list(_parts(pieces, folds, last))
        places = {place for part in self.parts if isinstance(part, Run) for place in part.places}
        #: The places of folds whose markers are not where parameters can be repeated.
        self.loose = {
            fold.place for fold in folds if not places.isdisjoint(range(fold.place, fold.place + fold.width))
        }
        if last is not None and _counted(pieces) != sum(
            part.offsets.count(None) for part in self.parts if isinstance(part, Repeat)
        ):
            self.loose.add(last.place)
        #: How many variables take values.
        self.outputs = max([place - markers + 1 for place in places if place >= markers], default=0)

    @cached_property
    def plain(self) -> Translation:
        """The statement whose markers stand for one parameter each."""
        return self.unfolded(())

    def unfolded(self, folds: Sequence[Fold]) -> Translation:
        """The statement that was folded so."""
        standing_for = spread(folds, self.markers)
        if self.outputs:
            end = max(map(max, filter(None, standing_for)), default=-1) + 1
            standing_for += [(index,) for index in range(end, end + self.outputs)]
        numbers = {fold.place: fold.number for fold in folds}
        texts, order = [""], list[Entry]()
        for part in self.parts:
            if isinstance(part, Run):
                texts[-1] += part.texts[0]
                texts += part.texts[1:]
                for place in part.places:
                    indexes = standing_for[place]
                    order.append(indexes[0] if len(indexes) == 1 else tuple(indexes))
            elif isinstance(part, Number):
                texts[-1] += str(sum(int(numbers[place]) for place in part.places))
            else:
                _repeat(part, standing_for, texts, order)
        sql = restore_markers(texts, order, *self.style)
        return Translation(sql, tuple(order), self.rules, self.functions, tuple(texts))


def _repeat(part: Repeat, standing_for: Sequence[Sequence[int]], texts: list[str], order: list[Entry]) -> None:
    first, *inner = part.texts
    times = len(standing_for[part.place])
    columns = [standing_for[part.place + offset] for offset in part.offsets if offset is not None]
    order += columns[0] if len(columns) == 1 else chain.from_iterable(zip(*columns, strict=True))
    texts[-1] += first[part.skipped :]
    if None not in part.offsets:
        texts += [*inner[:-1], inner[-1] + first] * (times - 1)
        texts += inner
        return
    for number in range(ROWS, ROWS + times):
        for offset, text in zip(part.offsets, inner, strict=True):
            if offset is None:
                texts[-1] += f"{number}{text}"
            else:
                texts.append(text)
        if number < ROWS + times - 1:
            texts[-1] += first


def _counted(pieces: Sequence[str]) -> int:
    """How many numbers of the last row, or of others that stand for none, there are."""
    return sum(name[0] == ROW and int(name[1:]) >= ROWS for name in pieces[1::2])


def _parts(pieces: Sequence[str], folds: Sequence[Fold], last: Fold | None) -> Iterator[Part]:
    """The pieces of a printed shape in parts; ``last`` is the last of the rows that stand for all."""
    texts, names = pieces[::2], pieces[1::2]
    numbers = {str(fold.place) for fold in folds if not fold.width}
    cells = [_cell(name, last) for name in names]
    run = Run([texts[0]], [])
    position = 0
    while position < len(names):
        name, after = names[position], texts[position + 1]
        part: Part | None = None
        end = position + 1
        if name[0] == BEGIN:
            end = names.index(END + name[1:], position)
            *inner, last_text = texts[position + 1 : end + 1]
            inner.append(last_text.removesuffix(", "))
            part = Repeat(int(name[1:]), inner, [0] * (len(inner) - 1), len(", "))
            end += 1
        elif last and (size := _unit(position, cells, texts)):
            end = position + size
            run.texts[-1] = run.texts[-1].removesuffix(texts[position])
            offsets = [offset for _, offset in cells[position:end]]
            part = Repeat(last.place, [*texts[position:end], ""], offsets)
        elif name[0] == ROW:
            run.texts[-1] += name[1:] + after
        elif name.isdigit() and name not in numbers:
            run.places.append(int(name))
            run.texts.append(after)
        else:
            part = Number([int(place) for place in name.split(SUM)])
        if part is not None:
            yield run
            yield part
            run = Run([texts[end]], [])
        position = end
    yield run


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
