"""The shape of a statement: what is left when the length of its lists and the numbers of its slice are taken out.

A list of values behind IN is one marker while a statement is translated, and
as many as there are values after it; in the printed text its item stands
between two brackets, with whatever a rule wrapped around it, and is repeated
from there. A number behind LIMIT or OFFSET is a marker too, and becomes that
number again. So page 7 and a list of nine hundred values are translated when
page 1 and a list of three were.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sqlglot import exp

from dialects.parameters import SUM, Entry, count_markers
from dialects.trees import nodes_of

_BEGIN, _END = "b", "e"
_FOLDED = re.compile(r"\bIN \(%s(?P<list>(?:, %s)+)\)|\b(?P<clause>LIMIT|OFFSET) (?P<number>[1-9]\d*)\b")

#: What a marker of a shape stands for: the parameters of its range, or a number.
Slot = range | str


class Slots(tuple[Slot, ...]):
    """What each marker of a shape stands for."""

    __slots__ = ()

    @property
    def lists(self) -> tuple[int, ...]:
        """The markers that stand for several parameters."""
        return tuple(place for place, slot in enumerate(self) if not isinstance(slot, str) and len(slot) > 1)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The markers that stand for a number of the SQL."""
        return tuple(place for place, slot in enumerate(self) if isinstance(slot, str))

    @property
    def parameters(self) -> int:
        """How many parameters all of them stand for."""
        return sum(len(slot) for slot in self if not isinstance(slot, str))

    def types(self, types: Sequence[str]) -> tuple[str, ...]:
        """The type of each marker; that of a list is the one that all its values have."""
        found = ({"INT"} if isinstance(slot, str) else set(types[slot.start : slot.stop]) for slot in self)
        return tuple(kinds.pop() if len(kinds) == 1 else "UNKNOWN" for kinds in found)

    def same(self, same: Sequence[int]) -> tuple[int, ...]:
        """For each marker, the first that stands for equal parameters, as far as is known, or the same number."""
        first: dict[object, int] = {}
        keys = (
            slot if isinstance(slot, str) else tuple(same[slot.start : slot.stop]) or place
            for place, slot in enumerate(self)
        )
        return tuple(first.setdefault(key, place) for place, key in enumerate(keys))


def fold(sql: str, longest: int | None = None) -> tuple[str, Slots | None]:
    """Generic SQL -> its shape, and what the markers of that stand for.

    None where there is nothing to fold. A list of more than ``longest`` values
    stays as it is.
    """
    if ", %s)" not in sql and " LIMIT " not in sql and " OFFSET " not in sql:
        return sql, None
    texts: list[str] = []
    slots: list[Slot] = []
    end = parameters = 0

    def pass_over(text: str) -> None:
        nonlocal parameters
        count = count_markers(text)
        texts.append(text)
        slots.extend(range(place, place + 1) for place in range(parameters, parameters + count))
        parameters += count

    for match in _FOLDED.finditer(sql):
        length = 1 + match[0].count(", %s")
        if match["list"] and longest is not None and length > longest:
            continue
        pass_over(sql[end : match.start()])
        if match["list"]:
            texts.append("IN (%s)")
            slots.append(range(parameters, parameters + length))
            parameters += length
        else:
            texts.append(f"{match['clause']} %s")
            slots.append(match["number"])
        end = match.end()
    if not texts:
        return sql, None
    pass_over(sql[end:])
    return "".join(texts), Slots(slots)


def spell_numbers(tree: exp.Expr, prefix: str, numbers: Collection[int]) -> bool:
    """Make number literals of the markers that stand for numbers; whether all of them were found.

    One is not found where LIMIT stands in the text of a literal.
    """
    names = {f"{prefix}{number}__" for number in numbers}
    markers = [node for node in nodes_of(tree) if isinstance(node, exp.Placeholder) and node.name in names]
    for marker in markers:
        marker.replace(exp.Literal.number(marker.name))
    return len(markers) == len(names)


def bracket_lists(tree: exp.Expr, prefix: str) -> None:
    """Put a bracket before and one after the item of each list that is one marker, and has to be repeated."""
    for node in nodes_of(tree):
        items = node.expressions if isinstance(node, exp.In) else ()
        if len(items) != 1:
            continue
        markers = {inner.name for inner in nodes_of(items[0]) if isinstance(inner, exp.Placeholder)}
        if len(markers) == 1 and (name := markers.pop()).startswith(prefix):
            number = name.removeprefix(prefix)
            node.set("expressions", [exp.var(f"{prefix}{_BEGIN}{number}"), *items, exp.var(f"{prefix}{_END}{number}")])


def loose_markers(pieces: Sequence[str]) -> frozenset[int]:
    """The markers of a printed text that stand outside of brackets."""
    names = pieces[1::2]
    inside = {name[1:] for name in names if name[0] == _BEGIN}
    return frozenset(int(name) for name in names if name.isdigit() and name not in inside)


def unfold(pieces: Sequence[str], slots: Slots | None) -> tuple[tuple[str, ...], tuple[Entry, ...]]:
    """Printed SQL, split at its markers and brackets -> the texts around the markers, what each marker stands for.

    ``pieces`` are texts and names in turn. Between brackets a list is repeated;
    outside of them it is handed over as one parameter.
    """
    texts = [pieces[0]]
    order: list[Entry] = []
    position = 1
    while position < len(pieces):
        name = pieces[position]
        if name[0] == _BEGIN:
            end = pieces.index(_END + name[1:], position)
            item = [pieces[position + 1].removeprefix(", "), *pieces[position + 2 : end]]
            item[-1] = item[-1].removesuffix(", ")
            repeated = _slot(slots, name[1:])
            assert not isinstance(repeated, str)
            for count, entry in enumerate(repeated):
                texts[-1] += ", " + item[0] if count else item[0]
                order += [entry] * (len(item) // 2)
                texts += item[2::2]
            position = end
        else:
            found = _slot(slots, name)
            if isinstance(found, str):
                texts[-1] += found
            else:
                order.append(found[0] if len(found) == 1 else tuple(found))
                texts.append("")
        texts[-1] += pieces[position + 1]
        position += 2
    return tuple(texts), tuple(order)


def _slot(slots: Slots | None, name: str) -> Sequence[int] | str:
    if slots is None:
        return (int(name),)
    places = [int(place) for place in name.split(SUM)]
    if len(places) > 1:
        return str(sum(int(str(slots[place])) for place in places))
    # Behind the parameters come the variables that a statement puts values into.
    return slots[places[0]] if places[0] < len(slots) else (slots.parameters + places[0] - len(slots),)
