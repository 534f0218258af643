"""Printing with sqlglot's own printers; what they flag as unsupported is an error."""

from __future__ import annotations

from sqlglot import ErrorLevel, exp
from sqlglot.errors import UnsupportedError

from dialects.errors import Unsupported
from dialects.rewriting import OUTPUT
from dialects.target import Target
from dialects.trees import nodes_of


def number_outputs(tree: exp.Expr, prefix: str, first: int) -> None:
    """Give the markers of variables that take values the numbers from ``first`` on."""
    outputs = [node for node in nodes_of(tree) if isinstance(node, exp.Placeholder) and node.name == OUTPUT]
    for number, marker in enumerate(outputs, first):
        marker.set("this", f"{prefix}{number}__")


def print_sql(tree: exp.Expr, target: Target, prefix: str, pretty: bool) -> str:
    """The tree in the target's dialect, its markers as bare words (``__p0__``). Consumes the tree."""
    for node in nodes_of(tree):
        # A word prints the same in all dialects; a placeholder does not.
        if isinstance(node, exp.Placeholder) and node.name.startswith(prefix):
            node.replace(exp.var(node.name))
    try:
        # A statement that ends with a semicolon is printed as the first of two, the other a blank.
        return tree.sql(
            target.family.dialect,
            pretty=pretty,
            copy=False,
            unsupported_level=ErrorLevel.RAISE,
            # A function of the user's own may be one whose case matters.
            normalize_functions=False,
        ).rstrip()
    except UnsupportedError as error:
        construct = str(error).splitlines()[0]
        raise Unsupported(construct.rstrip("."), target, "sqlglot has no form of it there") from None
