"""The parts of a compiled shape: static text, and items, rows and conditions that are repeated for a statement's values.

Each part writes its text for the sizes of a statement's expansions. It returns the parameters of its placeholders in
order. It also says whether an expansion can have other than one value: all its placeholders must be in repeated parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from dialects.shapes.extract import ROWS, Expansion, RowsExpansion, find_repeated
from dialects.sql.names import NUMBER
from dialects.sql.parameters.binding import Entry
from dialects.targets.limits import BREADTH, LONGEST_LIST

#: The sizes of a statement's expansions, by their places (``Shape.sizes``).
Sizes = Mapping[int, int]
#: For each placeholder of a shape its parameters.
StandingFor = Sequence[Sequence[int]]


class Text(NamedTuple):
    """Text with placeholders of one parameter each."""

    #: The text, with a mark for each placeholder.
    text: str
    #: The shape's placeholders, in the order of the marks.
    places: Sequence[int]
    #: Whether it has the number of the last row of VALUES, which would be that of another row if rows were added.
    has_row_number: bool = False

    def can_expand(self, expansion: Expansion) -> bool:
        if self.has_row_number and isinstance(expansion, RowsExpansion):
            return False
        return _has_none_of(expansion, self.places)

    def render(self, sizes: Sizes) -> str:
        return self.text

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        found = [standing_for[place] for place in self.places]
        return [indexes[0] if len(indexes) == 1 else tuple(indexes) for indexes in found]


class InlineNumber(NamedTuple):
    """A number in the SQL, or the sum of several."""

    #: The shape's placeholders of the numbers.
    places: Sequence[int]

    def can_expand(self, expansion: Expansion) -> bool:
        return True

    def render(self, sizes: Sizes) -> str:
        return str(sum([sizes[place] for place in self.places]))

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return ()


class ExpandingItem(NamedTuple):
    """An item or a row, repeated for each parameter of ``place``, with a text between two of them.

    ``query`` reads a whole list from one parameter, if the target can.
    """

    place: int
    #: The text of one item, with a mark for each placeholder.
    text: str
    #: The shape's placeholders, in the order of the marks.
    places: Sequence[int]
    #: The text between two items.
    between: str = ""
    query: str = ""

    def can_expand(self, expansion: Expansion) -> bool:
        return expansion.place == self.place or _has_none_of(expansion, self.places)

    def render(self, sizes: Sizes) -> str:
        times = sizes.get(self.place, 1)
        if NUMBER in self.text:
            return "".join([self.text.replace(NUMBER, str(number)) for number in range(ROWS, ROWS + times)])
        return ((self.text + self.between) * times).removesuffix(self.between)

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return _once_each(self.places, standing_for, len(standing_for[self.place]))


class RowsAsOne(NamedTuple):
    """Text with one placeholder, which takes rows of parameters as one."""

    #: The text, with one mark.
    text: str
    #: The shape's placeholders of one row.
    places: Sequence[int]

    def render(self, sizes: Sizes) -> str:
        return self.text

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return [tuple(zip(*[standing_for[place] for place in self.places], strict=True))]


class ExpandingOr(NamedTuple):
    """A condition on an item, repeated and joined by OR.

    ``query`` is one condition for all items, which reads them from one parameter.
    """

    #: The place of the list.
    place: int
    #: The condition on one item, with a mark for each placeholder.
    text: str
    #: The shape's placeholders, in the order of the marks.
    places: Sequence[int]
    #: The text between two conditions.
    between: str
    query: str = ""

    def can_expand(self, expansion: Expansion) -> bool:
        return expansion.place == self.place or _has_none_of(expansion, self.places)

    def render(self, sizes: Sizes) -> str:
        return self._join(sizes.get(self.place, 1))

    def _join(self, times: int) -> str:
        if times <= BREADTH:
            return self.between.join([self.text] * times)
        half = times // 2
        return f"({self._join(half)}){self.between}({self._join(times - half)})"

    def entries(self, standing_for: StandingFor) -> Iterable[Entry]:
        return _once_each(self.places, standing_for, len(standing_for[self.place]))


class ChunkedIn(NamedTuple):
    """A condition on a list, repeated and joined by OR if the list is too long for one."""

    #: The parts before the list.
    before: Sequence[Part]
    #: The list.
    items: ExpandingItem
    #: The parts after the list.
    after: Sequence[Part]

    def can_expand(self, expansion: Expansion) -> bool:
        return all(part.can_expand(expansion) for part in (*self.before, self.items, *self.after))

    def render(self, sizes: Sizes) -> str:
        place = self.items.place
        size = sizes.get(place, 1)
        before, after = ("".join([part.render(sizes) for part in parts]) for parts in (self.before, self.after))
        if size <= LONGEST_LIST:
            return f"{before}{self.items.render(sizes)}{after}"
        lengths = [min(LONGEST_LIST, size - start) for start in range(0, size, LONGEST_LIST)]
        lists = [self.items.render({place: length}) for length in lengths]
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


def _has_none_of(expansion: Expansion, places: Sequence[int]) -> bool:
    """Return whether an expansion repeats no placeholder of these places."""
    own = find_repeated(expansion)
    return not any(place in own for place in places)


def _once_each(places: Sequence[int], standing_for: StandingFor, times: int) -> Iterable[Entry]:
    """Return the parameters of places in ``times`` repetitions; a place with fewer of them repeats them each time."""
    columns = [indexes if len(indexes := standing_for[place]) == times else [*indexes] * times for place in places]
    return chain.from_iterable(zip(*columns, strict=True))


def state_of(part: Part) -> list[Any]:
    """Return the state of a part as lists and scalars."""
    fields: Sequence[Any] = part
    if isinstance(part, ChunkedIn):
        before, items, after = part
        fields = [state_of(inner) for inner in before], state_of(items), [state_of(inner) for inner in after]
    return [_KINDS.index(type(part)), *fields]


def part_of(state: Sequence[Any]) -> Part:
    """Return the part of a state."""
    kind, *fields = state
    if _KINDS[kind] is ChunkedIn:
        before, (_, *items), after = fields
        return ChunkedIn([*map(part_of, before)], ExpandingItem(*items), [*map(part_of, after)])
    found: Part = _KINDS[kind](*fields)
    return found
