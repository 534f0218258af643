"""Lists of values behind IN: one marker while a statement is translated, as many as there are values after it.

So a list of three values and one of nine hundred are one shape, translated
once. In the printed text the item of a list stands between two brackets, with
whatever a rule wrapped around it, and is repeated from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from sqlglot import exp

from dialects.parameters import Entry, count_markers
from dialects.trees import nodes_of

_BEGIN, _END = "b", "e"
_LIST = re.compile(r"\bIN \(%s((?:, %s)+)\)")


class Spans(tuple[range, ...]):
    """For each marker of folded SQL, the parameters that it stands for; more than one where it is a list."""

    __slots__ = ()

    @property
    def lists(self) -> tuple[int, ...]:
        """The markers that stand for several parameters."""
        return tuple(number for number, span in enumerate(self) if len(span) > 1)

    def types(self, types: Sequence[str]) -> tuple[str, ...]:
        """The type of each marker; that of a list is the one that all its values have."""
        found = (set(types[span.start : span.stop]) for span in self)
        return tuple(kinds.pop() if len(kinds) == 1 else "UNKNOWN" for kinds in found)

    def same(self, same: Sequence[int]) -> tuple[int, ...]:
        """The first marker that stands for equal parameters, for each marker."""
        first: dict[tuple[int, ...], int] = {}
        return tuple(first.setdefault(tuple(same[span.start : span.stop]), number) for number, span in enumerate(self))


def fold_lists(sql: str, most: int | None = None) -> tuple[str, Spans | None]:
    """Generic SQL -> the same with one marker in each list, and what its markers stand for.

    None where no list has more than one value. A list of more than ``most``
    values stays as it is.
    """
    if ", %s)" not in sql:
        return sql, None
    texts: list[str] = []
    lengths: list[int] = []
    end = 0
    for match in _LIST.finditer(sql):
        length = 1 + match[1].count("%s")
        if most is not None and length > most:
            continue
        text = sql[end : match.start()]
        texts += [text, "IN (%s)"]
        lengths += [1] * count_markers(text) + [length]
        end = match.end()
    if not texts:
        return sql, None
    lengths += [1] * count_markers(sql[end:])
    stops = accumulate(lengths)
    return "".join([*texts, sql[end:]]), Spans(
        range(stop - length, stop) for length, stop in zip(lengths, stops, strict=True)
    )


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


def unfold_lists(pieces: Sequence[str], spans: Spans | None) -> tuple[tuple[str, ...], tuple[Entry, ...]]:
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
            for count, entry in enumerate(_span(spans, name[1:])):
                texts[-1] += ", " + item[0] if count else item[0]
                order += [entry] * (len(item) // 2)
                texts += item[2::2]
            position = end
        else:
            span = _span(spans, name)
            order.append(span[0] if len(span) == 1 else tuple(span))
            texts.append("")
        texts[-1] += pieces[position + 1]
        position += 2
    return tuple(texts), tuple(order)


def _span(spans: Spans | None, number: str) -> Sequence[int]:
    place = int(number)
    if not spans:
        return (place,)
    # Behind the parameters come the variables that a statement puts values into.
    return spans[place] if place < len(spans) else (spans[-1].stop + place - len(spans),)
