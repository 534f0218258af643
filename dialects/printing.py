"""Printing with sqlglot's own printers; what they flag as unsupported is an error."""

from __future__ import annotations

from sqlglot import ErrorLevel, exp
from sqlglot.errors import UnsupportedError

from dialects.errors import Unsupported
from dialects.target import Target


def print_sql(tree: exp.Expr, target: Target, prefix: str, pretty: bool) -> str:
    """The tree in the target's dialect, its markers as bare words (``__p0__``). Consumes the tree."""
    for marker in list(tree.find_all(exp.Placeholder)):
        # A word prints the same in all dialects; a placeholder does not.
        if marker.name.startswith(prefix):
            marker.replace(exp.var(marker.name))
    try:
        return tree.sql(
            target.family.dialect,
            pretty=pretty,
            copy=False,
            unsupported_level=ErrorLevel.RAISE,
            # A function of the user's own may be one whose case matters.
            normalize_functions=False,
        )
    except UnsupportedError as error:
        construct = str(error).splitlines()[0]
        raise Unsupported(construct.rstrip("."), target, "sqlglot has no form of it there") from None
