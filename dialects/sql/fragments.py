"""A fragment: the target's own SQL inside generic SQL, written as a function call.

``NATIVE_SQL('VARCHAR', 'SOUNDEX(', "t"."name", ')')``: the type of its value, then unchanged
texts with generic SQL between them, which is translated.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from dialects.errors import InvalidSQL

FRAGMENT = "NATIVE_SQL"
"""The name of the function."""

CONDITION = "CONDITION"
"""What stands in place of the type if the fragment is a condition."""


def write_fragment(kind: str, texts: Sequence[str], arguments: Sequence[str]) -> str:
    """Return a fragment of a type, ``""`` if it is unknown: texts, one more than there are arguments between them."""
    literals = ["'{}'".format(text.replace("'", "''")) for text in (kind, *texts)]
    between = [part for pair in zip(literals[1:], [*arguments, ""], strict=True) for part in pair][:-1]
    return f"{FRAGMENT}({', '.join([literals[0], *between])})"


def read_fragment(node: exp.Anonymous) -> tuple[str, list[exp.Expr]]:
    """Return the type of a fragment, and its texts with the expressions between them. Raise InvalidSQL."""
    kind, *parts = node.expressions or [None]
    if not parts or len(parts) % 2 == 0 or not all(isinstance(part, exp.Literal) for part in (kind, *parts[::2])):
        raise InvalidSQL(f"{FRAGMENT} takes a type and then texts in quotes, with generic SQL between two of them")
    return kind.name, parts
