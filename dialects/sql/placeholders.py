"""Markers, and what is repeated or counted in a statement, spelled in its tree so that they are known in the text."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from sqlglot import exp

from dialects.errors import InvalidSQL
from dialects.rewrites.base import OUTPUT, phrase
from dialects.shapes import assemble
from dialects.shapes.assemble import BEGIN, END, ROW
from dialects.sql.index import Tree
from dialects.sql.types.annotate import place_of_list

#: The mark on a literal that is the number of its row.
ROW_NUMBER = "row number"
#: The marks on a condition that is there twice, for each value of a list, and on one that is split where a list is too
#: long for one: the place of the list.
EITHER, SPLIT = "either", "split"


def spell_numbers(tree: Tree, prefix: str, numbers: Collection[int]) -> bool:
    """Make number literals of the markers that stand for numbers; whether all of them were found.

    One is not found where LIMIT stands in the text of a literal.
    """
    names = {f"{prefix}{number}__" for number in numbers}
    markers = [marker for marker in tree.nodes(exp.Placeholder) if marker.name in names]
    for marker in markers:
        marker.replace(exp.Literal.number(marker.name))
    tree.replant(tree.root)
    return len(markers) == len(names)


def check_markers(tree: Tree, prefix: str, count: int) -> None:
    """Raise InvalidSQL unless each of ``count`` markers of the text is a node, and there are no others."""
    markers = tree.nodes(exp.Placeholder)
    if not all(marker.name.startswith(prefix) for marker in markers):
        raise InvalidSQL("a marker other than %s: write %s for each parameter")
    if len(markers) != count:
        raise InvalidSQL(
            "a %s where no value can be, as in a literal, a name or a comment: double its percent sign: %%s"
        )


def spell_markers(tree: Tree, prefix: str, count: int) -> None:
    """Make words of the markers, which print the same in all dialects; ``count`` is how many parameters they stand for.

    What is repeated gets names before and after it, the numbers of rows get
    names, and the variables that take values the numbers from ``count`` on.
    """
    for listed in tree.nodes(exp.In):
        # Before its markers are replaced.
        _surround_item(listed, prefix)
        if SPLIT in listed.meta:
            _surround(listed, assemble.SPLIT, assemble.SPLIT_END, listed.meta[SPLIT], prefix)
    for either in tree.nodes(exp.Or):
        if EITHER in either.meta:
            _surround(either, assemble.EITHER, assemble.EITHER_END, either.meta[EITHER], prefix)
    for literal in tree.nodes(exp.Literal):
        if ROW_NUMBER in literal.meta:
            literal.replace(exp.var(f"{prefix}{ROW}{literal.name}__"))
    outputs = itertools.count(count)
    for marker in tree.nodes(exp.Placeholder):
        name = f"{prefix}{next(outputs)}__" if marker.name == OUTPUT else marker.name
        if name.startswith(prefix):
            marker.replace(exp.var(name))


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
