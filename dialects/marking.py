"""Markers, and what is repeated or counted in a statement, spelled in its tree so that they are known in the text."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from sqlglot import exp

from dialects.folding import BEGIN, END, ROW
from dialects.rewriting import OUTPUT
from dialects.trees import nodes_of

#: The mark on a literal that is the number of its row.
ROW_NUMBER = "row number"


def spell_numbers(tree: exp.Expr, prefix: str, numbers: Collection[int]) -> bool:
    """Make number literals of the markers that stand for numbers; whether all of them were found.

    One is not found where LIMIT stands in the text of a literal.
    """
    names = {f"{prefix}{number}__" for number in numbers}
    markers = [node for node in nodes_of(tree) if isinstance(node, exp.Placeholder) and node.name in names]
    for marker in markers:
        marker.replace(exp.Literal.number(marker.name))
    return len(markers) == len(names)


def spell_markers(tree: exp.Expr, prefix: str, count: int) -> None:
    """Make words of the markers, which print the same in all dialects; ``count`` is how many parameters they stand for.

    Brackets go around the item of each list that is one marker, the numbers of
    rows get names, and the variables that take values the numbers from
    ``count`` on.
    """
    outputs = itertools.count(count)
    for node in nodes_of(tree):
        kind = node.__class__
        if kind is exp.Placeholder:
            name = f"{prefix}{next(outputs)}__" if node.name == OUTPUT else node.name
            if name.startswith(prefix):
                node.replace(exp.var(name))
        elif kind is exp.In:
            _bracket_item(node, prefix)
        elif kind is exp.Literal and node.meta.get(ROW_NUMBER):
            node.replace(exp.var(f"{prefix}{ROW}{node.name}__"))


def _bracket_item(node: exp.Expr, prefix: str) -> None:
    items = node.expressions
    if len(items) != 1:
        return
    markers = {inner.name for inner in nodes_of(items[0]) if isinstance(inner, exp.Placeholder)}
    if len(markers) == 1 and (name := markers.pop()).startswith(prefix):
        number = name.removeprefix(prefix)
        node.set("expressions", [exp.var(f"{prefix}{BEGIN}{number}"), *items, exp.var(f"{prefix}{END}{number}")])
