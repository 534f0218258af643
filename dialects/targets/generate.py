"""Generating SQL with sqlglot's own generators, whose warnings about unsupported syntax are errors."""

from __future__ import annotations

import re

from sqlglot import ErrorLevel, exp
from sqlglot.errors import UnsupportedError

from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def generate(tree: exp.Expr, target: Target, pretty: bool) -> str:
    """Return the tree's SQL in the target's dialect. The call consumes the tree."""
    try:
        # A statement that ends with a semicolon is generated as the first of two, with a blank as the second.
        return tree.sql(
            target.family.dialect,
            pretty=pretty,
            copy=False,
            unsupported_level=ErrorLevel.RAISE,
            # A function of the user's own may be one whose case matters.
            normalize_functions=False,
        ).rstrip()
    except UnsupportedError as error:
        raise refusal(_construct(str(error).splitlines()[0]), target, _WAY_OUT, target.family.manual) from None


_WAY_OUT = "write it in another way, or send the database's own SQL by raw() or a cursor"
#: Patterns of sqlglot's sentences about unsupported constructs.
_SENTENCES = (
    re.compile(r"^unsupported (?P<construct>.+?)(?: syntax| option| statement)?$", re.IGNORECASE),
    re.compile(
        r"^(?:the )?(?P<construct>.+?)(?: syntax| clause)? (?:is|are) (?:not supported|unsupported)\b", re.IGNORECASE
    ),
    re.compile(r"^(?P<construct>.+?) (?:not supported|unsupported)\b", re.IGNORECASE),
    re.compile(r"^\S+ (?:does not|doesn't|do not) support (?:the )?(?P<construct>.+)$", re.IGNORECASE),
)


def _construct(sentence: str) -> str:
    """Return the construct in a sentence of sqlglot's."""
    sentence = sentence.rstrip(".")
    for pattern in _SENTENCES:
        found = pattern.match(sentence)
        if found:
            return found["construct"]
    return f"a construct ({sentence})"


def column_type_name(kind: exp.DataType, target: Target) -> str:
    """Return the name of a column's type on a target, with its sizes."""
    types = {**target.family.types, **target.family.ddl.types}
    name = kind.this.name if isinstance(kind.this, exp.DataType.Type) else kind.sql()
    sizes = ", ".join(size.name for size in kind.expressions)
    found = types.get(name, f"{name}({{}})" if sizes else name)
    return found.format(sizes) if sizes or "{}" not in found else types[f"{name} unsized"]
