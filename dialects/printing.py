"""Printing with sqlglot's own printers; what they flag as unsupported is an error."""

from __future__ import annotations

from sqlglot import ErrorLevel, exp
from sqlglot.errors import UnsupportedError

from dialects.errors import Unsupported
from dialects.target import Target


def print_sql(tree: exp.Expr, target: Target, pretty: bool) -> str:
    """The tree in the target's dialect. Consumes the tree."""
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
