"""A compiled shape, of whose parts the statements of that shape are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple

from dialects.shapes.assemble import counted, parts_of
from dialects.shapes.extract import Expansion, parameters_of, spread
from dialects.shapes.template import (
    ChunkedIn,
    ExpandingItem,
    ExpandingOr,
    InlineNumber,
    Part,
    RowsAsOne,
    Text,
    flat,
    part_of,
    state_of,
)
from dialects.sql.names import MARKER, NUMBER, Query
from dialects.sql.parameters import Entry, restore_markers


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


class CompiledShape:
    """The text of a shape in the target's dialect.

    ``pieces`` are texts and, between them, names: the numbers of markers,
    those of two numbers to be added, what stands around lists, and numbers of
    rows. ``expansions`` are those of any statement of the shape, which has
    ``markers`` markers, and ``queries`` tell how lists are read from one
    parameter each (see ``pieces``).
    """

    __slots__ = ("__dict__", "functions", "in_order", "markers", "not_expandable", "outputs", "parts", "rules", "style")

    def __init__(
        self,
        pieces: Sequence[str],
        expansions: Sequence[Expansion],
        markers: int,
        rules: tuple[str, ...],
        functions: tuple[str, ...],
        style: tuple[str, str],
        queries: Mapping[int, Query] | None = None,
    ) -> None:
        self.markers, self.rules, self.functions, self.style = markers, rules, functions, style
        self.parts = parts_of(pieces, expansions, queries or {})
        marked = [part for part in flat(self.parts) if not isinstance(part, InlineNumber)]
        own = {expansion.place: range(expansion.place, expansion.place + expansion.width) for expansion in expansions}
        once = {
            place
            for part in marked
            for place in part.places
            if isinstance(part, Text) or place not in own.get(part.place, ())
        }
        #: The places of expansions whose markers are not where parameters can be repeated.
        self.not_expandable = {place for place, places in own.items() if not once.isdisjoint(places)}
        rows = {expansion.place for expansion in expansions if expansion.is_row}
        if rows and counted(pieces) != sum(part.text.count(NUMBER) for part in marked):
            self.not_expandable |= rows
        #: How many variables take values.
        self.outputs = max(0, max(once, default=-1) - markers + 1)
        given = [place for place in range(markers) if place not in own or own[place]]
        repeated = {place for part in self.parts if isinstance(part, ExpandingOr | ChunkedIn) for place in part.places}
        #: Whether the parameters are handed over as they were given.
        self.in_order = (
            [place for part in marked for place in part.places] == given
            and not self.not_expandable
            and repeated.isdisjoint(once)
        )

    def __getstate__(self) -> tuple[Any, ...]:
        """What it is made of, in lists and scalars."""
        parts = [state_of(part) for part in self.parts]
        style, not_expandable = list(self.style), sorted(self.not_expandable)
        return parts, self.markers, self.rules, self.functions, style, not_expandable, self.outputs, self.in_order

    def __setstate__(self, state: Sequence[Any]) -> None:
        parts, self.markers, rules, functions, style, not_expandable, self.outputs, self.in_order = state
        self.parts = [part_of(part) for part in parts]
        self.rules, self.functions, self.style, self.not_expandable = (
            tuple(rules),
            tuple(functions),
            tuple(style),
            set(not_expandable),
        )

    @cached_property
    def plain(self) -> Translation:
        """The statement whose markers stand for one parameter each."""
        return self.expand(())

    def can_expand(self, expansions: Sequence[Expansion]) -> bool:
        """Return whether a statement with these expansions can be made of the shape: all that is repeated can be."""
        return not any(
            expansion.times != 1 and expansion.place in self.not_expandable
            for expansion in expansions
            if self.not_expandable
        )

    def expand(self, expansions: Sequence[Expansion]) -> Translation:
        """Return the statement with these expansions."""
        return self._expand(self.parts, expansions, self.in_order)

    def expand_lists_as_json(self, expansions: Sequence[Expansion]) -> Translation | None:
        """Return the statement with each list as one JSON parameter; None if no list can be."""
        long = {expansion.place: expansion.width for expansion in expansions if expansion.times > 1}
        parts: list[Part | RowsAsOne] = [
            _in_one(part, long[part.place])
            if isinstance(part, ExpandingItem | ExpandingOr) and part.place in long
            else part
            for part in self.parts
        ]
        return self._expand(parts, expansions, in_order=False) if parts != self.parts else None

    def _expand(
        self, parts: Sequence[Part | RowsAsOne], expansions: Sequence[Expansion], in_order: bool
    ) -> Translation:
        by_place = {expansion.place: expansion for expansion in expansions}
        text = "".join([part.spelled(by_place) for part in parts])
        count = parameters_of(expansions, self.markers)
        order: tuple[Entry, ...]
        if in_order:
            order = tuple(range(count))
        else:
            outputs = [(index,) for index in range(count, count + self.outputs)]
            standing_for = [*spread(expansions, self.markers), *outputs]
            order = tuple(chain.from_iterable([part.entries(standing_for) for part in parts]))
        return Translation(restore_markers(text, order, *self.style), order, self.rules, self.functions, text, in_order)


def _in_one(part: ExpandingItem | ExpandingOr, width: int) -> Part | RowsAsOne:
    """Return the part that takes all items of a list in one parameter, where there is one."""
    if not part.query:
        return part
    return (
        Text(part.query, [part.place]) if width == 1 else RowsAsOne(part.query, range(part.place, part.place + width))
    )
