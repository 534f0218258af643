"""A compiled shape, and the statements that are expanded from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple

from dialects.shapes.assemble import parts_of
from dialects.shapes.extract import Expansion, Shape, find_repeated, spread
from dialects.shapes.template import (
    ChunkedIn,
    ExpandingItem,
    ExpandingOr,
    Part,
    RowsAsOne,
    StandingFor,
    Text,
    part_of,
    state_of,
)
from dialects.sql.names import MARKER, Query
from dialects.sql.parameters.binding import Entry
from dialects.sql.parameters.spelling import restore_markers
from dialects.targets.limits import LONGEST_LIST


class Translation(NamedTuple):
    """SQL of a target: ``order[i]`` is the input's index of the parameter of the i-th placeholder of ``sql``.

    If a placeholder takes a long list as one JSON array, the entry is a tuple of the parameters' indexes. The variables
    of Oracle's RETURNING INTO are numbered after the parameters. ``rules`` names the rules that fired and ``functions``
    the functions that were rewritten, in order. ``text`` is the SQL with a NUL for each placeholder.
    """

    sql: str
    order: tuple[Entry, ...]
    rules: tuple[str, ...]
    functions: tuple[str, ...]
    text: str
    #: Whether the placeholders take the parameters in the given order, each once.
    in_order: bool

    @property
    def texts(self) -> list[str]:
        """The texts around the placeholders."""
        return self.text.split(MARKER)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """Return what a notebook shows: the SQL."""
        from dialects.display import mimebundle

        return mimebundle(self.sql)


class CompiledShape:
    """The text of a shape in the target's dialect.

    ``pieces`` are texts with names between them. A name is a placeholder's number, a sum of two numbers, an end of a
    list, or a row's number. ``expansions`` are those of any statement of the shape, which has ``markers``
    placeholders. ``queries`` says how lists are read from one parameter each (see ``assemble``).
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
        #: The places of expansions that have a placeholder outside the repeated parts.
        self.not_expandable = {
            expansion.place for expansion in expansions if not all(part.can_expand(expansion) for part in self.parts)
        }
        last = max([place for part in self.parts if isinstance(part, Text) for place in part.places], default=-1)
        #: The number of variables that take values.
        self.outputs = max(0, last - markers + 1)
        #: Whether the placeholders take the parameters in the given order.
        self.in_order = not (self.outputs or self.not_expandable) and self._is_in_order(expansions)

    def _is_in_order(self, expansions: Sequence[Expansion]) -> bool:
        """Return whether the placeholders take the parameters in the given order, even those of split lists."""
        if not expansions and isinstance(text := self.parts[0], Text) and len(self.parts) == 1:
            return list(text.places) == list(range(self.markers))
        size = LONGEST_LIST + 1 if any(isinstance(part, ChunkedIn) for part in self.parts) else 2
        sizes = dict.fromkeys([expansion.place for expansion in expansions], size)
        standing_for = spread(Shape("", tuple(expansions), sizes, self.markers, 0))
        return _order(self.parts, standing_for) == tuple(range(sum(map(len, standing_for))))

    def __getstate__(self) -> tuple[Any, ...]:
        """Return its state as lists and scalars."""
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
        """The statement whose placeholders stand for one parameter each."""
        return self.expand(Shape("", (), {}, self.markers, self.markers))

    def can_expand(self, shape: Shape) -> bool:
        """Return whether a statement of this shape can be expanded from it: each expansion can be repeated."""
        return all(shape.sizes[place] == 1 for place in self.not_expandable)

    def expand(self, shape: Shape) -> Translation:
        """Return the statement with the sizes of its shape."""
        return self._expand(self.parts, shape, self.in_order)

    def expand_lists_as_json(self, shape: Shape) -> Translation | None:
        """Return the statement with each list as one JSON parameter; None if no list can be."""
        widths = {expansion.place: len(find_repeated(expansion)) for expansion in shape.expansions}
        parts: list[Part | RowsAsOne] = [
            _in_one(part, widths[part.place])
            if isinstance(part, (ExpandingItem, ExpandingOr)) and shape.sizes.get(part.place, 1) > 1
            else part
            for part in self.parts
        ]
        return self._expand(parts, shape, in_order=False) if parts != self.parts else None

    def _expand(self, parts: Sequence[Part | RowsAsOne], shape: Shape, in_order: bool) -> Translation:
        text = "".join([part.render(shape.sizes) for part in parts])
        count = shape.parameters
        order: tuple[Entry, ...]
        if in_order:
            order = tuple(range(count))
        else:
            outputs = [(index,) for index in range(count, count + self.outputs)]
            order = _order(parts, [*spread(shape), *outputs])
        return Translation(restore_markers(text, order, *self.style), order, self.rules, self.functions, text, in_order)


def _order(parts: Sequence[Part | RowsAsOne], standing_for: StandingFor) -> tuple[Entry, ...]:
    """Return the parameters of all placeholders, in order."""
    return tuple(chain.from_iterable([part.entries(standing_for) for part in parts]))


def _in_one(part: ExpandingItem | ExpandingOr, width: int) -> Part | RowsAsOne:
    """Return the part that takes all items of a list in one parameter, if there is one."""
    if not part.query:
        return part
    return (
        Text(part.query, [part.place]) if width == 1 else RowsAsOne(part.query, range(part.place, part.place + width))
    )
