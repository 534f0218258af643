"""What is repeated or counted in a statement, marked in its tree so that it is known again in the printed text."""

from __future__ import annotations

from collections.abc import Collection

from sqlglot import exp

from dialects.folding import BEGIN, END, ROW
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


def mark_repeated(tree: exp.Expr, prefix: str) -> None:
    """Put brackets around the item of each list that is one marker, and give the numbers of rows names."""
    for node in nodes_of(tree):
        if isinstance(node, exp.Literal) and node.meta.get(ROW_NUMBER):
            node.replace(exp.var(f"{prefix}{ROW}{node.name}__"))
        items = node.expressions if isinstance(node, exp.In) else ()
        if len(items) != 1:
            continue
        markers = {inner.name for inner in nodes_of(items[0]) if isinstance(inner, exp.Placeholder)}
        if len(markers) == 1 and (name := markers.pop()).startswith(prefix):
            number = name.removeprefix(prefix)
            node.set("expressions", [exp.var(f"{prefix}{BEGIN}{number}"), *items, exp.var(f"{prefix}{END}{number}")])
