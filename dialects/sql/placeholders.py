"""Writing the names of placeholders, repeated parts and numbers into a tree, so that the text contains them."""

from __future__ import annotations

from collections.abc import Collection

from sqlglot import exp

from dialects.errors import InvalidSQL
from dialects.sql import marks, names
from dialects.sql.build import phrase
from dialects.sql.index import NodeIndex
from dialects.sql.names import BEGIN, END, OUTPUT, ROW, name_of
from dialects.sql.types.annotate import place_of_list


def spell_numbers(tree: NodeIndex, prefix: str, numbers: Collection[int]) -> bool:
    """Replace placeholders of numbers with number literals, and return whether all were found.

    A placeholder is not found if LIMIT is in the text of a literal.
    """
    names = {name_of(prefix, number) for number in numbers}
    markers = [marker for marker in tree.nodes(exp.Placeholder) if marker.name in names]
    for marker in markers:
        marker.replace(exp.Literal.number(marker.name))
    tree.rebuild(tree.root)
    return len(markers) == len(names)


def check_markers(tree: NodeIndex, prefix: str, count: int) -> None:
    """Raise InvalidSQL unless exactly the ``count`` placeholders of the text are nodes."""
    markers = tree.nodes(exp.Placeholder)
    if not all(marker.name.startswith(prefix) for marker in markers):
        raise InvalidSQL("a placeholder other than %s: write %s for each parameter")
    if len(markers) != count:
        raise InvalidSQL(
            "a %s where no value can be, as in a literal, a name or a comment: double its percent sign: %%s"
        )


def name_placeholders(tree: NodeIndex, prefix: str, count: int) -> None:
    """Replace placeholders with words, which all dialects print alike; ``count`` is the number of parameters.

    Repeated parts get names before and after them, and the numbers of rows get
    names. Variables that receive values get the numbers from ``count`` on.
    """
    # Before its placeholders are replaced. A list of rows may have become VALUES.
    for rows in tree.nodes(exp.Values):
        _surround_item(rows, prefix)
    for listed in tree.nodes(exp.In):
        _surround_item(listed, prefix)
        if marks.SPLIT in listed.meta:
            _surround(listed, names.SPLIT, names.SPLIT_END, listed.meta[marks.SPLIT], prefix)
    for either in tree.nodes(exp.Or):
        if marks.EITHER in either.meta:
            _surround(either, names.EITHER, names.EITHER_END, either.meta[marks.EITHER], prefix)
    for literal in tree.nodes(exp.Literal):
        if marks.ROW_NUMBER in literal.meta:
            literal.replace(exp.var(name_of(prefix, literal.name, ROW)))
    for marker in tree.nodes(exp.Placeholder):
        name = marker.name
        if name.startswith(OUTPUT):
            # Nodes are found by their depth, not in the order of the text.
            name = name_of(prefix, count + int(name.removeprefix(OUTPUT)))
        if name.startswith(prefix):
            marker.replace(exp.var(name))


def _surround_item(node: exp.Expr, prefix: str) -> None:
    """Put names before and after the item that stands for a whole list."""
    place = place_of_list(node.expressions)
    if place is not None:
        begin, end = (exp.var(name_of(prefix, place, letter)) for letter in (BEGIN, END))
        node.set("expressions", [begin, *node.expressions, end])


def _surround(node: exp.Expr, first: str, last: str, place: int, prefix: str) -> None:
    """Put names before and after a condition."""
    parent, key, index = node.parent, node.arg_key, node.index
    assert parent is not None and key is not None
    parent.set(key, phrase(name_of(prefix, place, first), node, name_of(prefix, place, last)), index)
