"""Markers, and what is repeated or counted in a statement, spelled in its tree so that they are known in the text."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from sqlglot import exp

from dialects import pieces
from dialects.annotation import place_of_list
from dialects.pieces import BEGIN, END, ROW
from dialects.rewriting import OUTPUT, phrase
from dialects.trees import nodes_of

#: The mark on a literal that is the number of its row.
ROW_NUMBER = "row number"
#: The marks on a condition that is there twice, for each value of a list, and on one that is split where a list is too
#: long for one: the place of the list.
EITHER, SPLIT = "either", "split"


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

    What is repeated gets names before and after it, the numbers of rows get
    names, and the variables that take values the numbers from ``count`` on.
    """
    outputs = itertools.count(count)
    for node in nodes_of(tree):
        kind = node.__class__
        if kind is exp.Placeholder:
            name = f"{prefix}{next(outputs)}__" if node.name == OUTPUT else node.name
            if name.startswith(prefix):
                node.replace(exp.var(name))
        elif kind is exp.In:
            # Before its markers are replaced, for they come after it.
            _surround_item(node, prefix)
            if SPLIT in node.meta:
                _surround(node, pieces.SPLIT, pieces.SPLIT_END, node.meta[SPLIT], prefix)
        elif kind is exp.Or and EITHER in node.meta:
            _surround(node, pieces.EITHER, pieces.EITHER_END, node.meta[EITHER], prefix)
        elif kind is exp.Literal and node.meta.get(ROW_NUMBER):
            node.replace(exp.var(f"{prefix}{ROW}{node.name}__"))


def _surround_item(node: exp.Expr, prefix: str) -> None:
    """Put names before and after the item that stands for all of a list."""
    place = place_of_list(node.expressions)
    if place is not None:
        begin, end = (exp.var(f"{prefix}{letter}{place}__") for letter in (BEGIN, END))
        node.set("expressions", [begin, *node.expressions, end])


def _surround(node: exp.Expr, first: str, last: str, place: int, prefix: str) -> None:
    """Put names before and after a condition."""
    parent, key, index = node.parent, node.arg_key, node.index
    assert parent is not None and key is not None
    parent.set(key, phrase(f"{prefix}{first}{place}__", node, f"{prefix}{last}{place}__"), index)
