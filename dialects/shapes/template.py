"""The parts of a compiled shape: its text, and what of it is there as often as a statement has values.

Each tells its text for a statement, in which lists and rows have the lengths of
its expansions, and the parameters of its markers, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from dialects.shapes.extract import ROWS, Expansion
from dialects.sql.names import NUMBER
from dialects.sql.parameters import Entry
from dialects.targets.limits import BREADTH, LONGEST_LIST

#: The expansions of a statement, by their places.
Expansions = Mapping[int, Expansion]
#: For each marker of a shape the parameters that it stands for.
StandingFor = Sequence[Sequence[int]]


class Text(NamedTuple):
    """Text with markers of one parameter each."""

    text: str
    places: Sequence[int]

    def spelled(self, expansions: Expansions) -> str:
        return self.text

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        found = [standing_for[place] for place in self.places]
        return [indexes[0] if len(indexes) == 1 else tuple(indexes) for indexes in found]


class InlineNumber(NamedTuple):
    """A number of the SQL, or the sum of several."""

    places: Sequence[int]

    def spelled(self, expansions: Expansions) -> str:
        return str(sum([int(expansions[place].number) for place in self.places]))

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return ()


class ExpandingItem(NamedTuple):
    """The text of an item, or of a row, that is there as often as ``place`` has parameters, and what is between two.

    ``query`` reads a whole list from one parameter, where the target can.
    """

    place: int
    text: str
    places: Sequence[int]
    between: str = ""
    query: str = ""

    def spelled(self, expansions: Expansions) -> str:
        # A list of one value has the name of the marker that stands for an equal one.
        times = expansions[self.place].times if self.place in expansions else 1
        if NUMBER in self.text:
            return "".join([self.text.replace(NUMBER, str(number)) for number in range(ROWS, ROWS + times)])
        return ((self.text + self.between) * times).removesuffix(self.between)

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return _repeated(self.places, standing_for, len(standing_for[self.place]))


class RowsAsOne(NamedTuple):
    """Text with one marker, which takes rows of parameters as one."""

    text: str
    places: Sequence[int]

    def spelled(self, expansions: Expansions) -> str:
        return self.text

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return [tuple(zip(*[standing_for[place] for place in self.places], strict=True))]


class ExpandingOr(NamedTuple):
    """A condition on an item, joined by OR to those on the others.

    ``query`` asks for all of them in one condition, which reads the items from one parameter.
    """

    place: int
    text: str
    places: Sequence[int]
    between: str
    query: str = ""

    def spelled(self, expansions: Expansions) -> str:
        return self._joined(expansions[self.place].times if self.place in expansions else 1)

    def _joined(self, times: int) -> str:
        if times <= BREADTH:
            return self.between.join([self.text] * times)
        half = times // 2
        return f"({self._joined(half)}){self.between}({self._joined(times - half)})"

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return _repeated(self.places, standing_for, len(standing_for[self.place]))


class ChunkedIn(NamedTuple):
    """A condition on a list that is there several times, joined by OR, where the list is too long for one."""

    before: Sequence[Part]
    items: ExpandingItem
    after: Sequence[Part]

    @property
    def places(self) -> Sequence[int]:
        return [place for part in flat([self]) for place in part.places]

    def spelled(self, expansions: Expansions) -> str:
        place = self.items.place
        expansion = expansions.get(place)
        before, after = ("".join([part.spelled(expansions) for part in parts]) for parts in (self.before, self.after))
        if expansion is None or expansion.times <= LONGEST_LIST:
            return f"{before}{self.items.spelled(expansions)}{after}"
        lengths = [min(LONGEST_LIST, expansion.times - start) for start in range(0, expansion.times, LONGEST_LIST)]
        lists = [self.items.spelled({place: expansion._replace(times=length)}) for length in lengths]
        return f"({' OR '.join([f'{before}{items}{after}' for items in lists])})"

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        place = self.items.place
        listed = standing_for[place]
        before, after = (
            [*chain(*[part.entries(standing_for) for part in parts])] for parts in (self.before, self.after)
        )
        for start in range(0, len(listed), LONGEST_LIST):
            some = [*standing_for]
            some[place] = listed[start : start + LONGEST_LIST]
            yield from (*before, *self.items.entries(some), *after)


Part = Text | InlineNumber | ExpandingItem | ExpandingOr | ChunkedIn
_KINDS: tuple[type[Any], ...] = (Text, InlineNumber, ExpandingItem, ExpandingOr, ChunkedIn)


def flat(parts: Iterable[Part]) -> Iterator[Text | InlineNumber | ExpandingItem | ExpandingOr]:
    """Parts, and in the place of those that hold others those."""
    for part in parts:
        if isinstance(part, ChunkedIn):
            yield from flat([*part.before, part.items, *part.after])
        else:
            yield part


def _repeated(places: Sequence[int], standing_for: StandingFor, times: int) -> Iterable[Entry]:
    """The parameters of places that are there so often; those of what is not listed are there each time."""
    columns = [indexes if len(indexes := standing_for[place]) == times else [*indexes] * times for place in places]
    return chain.from_iterable(zip(*columns, strict=True))


def state_of(part: Part) -> list[Any]:
    """A part in lists and scalars."""
    fields: Sequence[Any] = part
    if isinstance(part, ChunkedIn):
        before, items, after = part
        fields = [state_of(inner) for inner in before], state_of(items), [state_of(inner) for inner in after]
    return [_KINDS.index(type(part)), *fields]


def part_of(state: Sequence[Any]) -> Part:
    """The part of a state."""
    kind, *fields = state
    if _KINDS[kind] is ChunkedIn:
        before, (_, *items), after = fields
        return ChunkedIn([*map(part_of, before)], ExpandingItem(*items), [*map(part_of, after)])
    found: Part = _KINDS[kind](*fields)
    return found
