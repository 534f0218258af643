"""A fragment: the target's own SQL inside generic SQL, written as a function call.

``NATIVE_SQL('VARCHAR', 'SOUNDEX(', "t"."name", ')')``: the type of its value, then unchanged
texts with generic SQL between them, which is translated.
"""

from __future__ import annotations

from collections.abc import Sequence

FRAGMENT = "NATIVE_SQL"
"""The name of the function."""

CONDITION = "CONDITION"
"""What stands in place of the type if the fragment is a condition."""


def write_fragment(kind: str, texts: Sequence[str], arguments: Sequence[str]) -> str:
    """Return a fragment of a type, ``""`` if it is unknown: texts, one more than there are arguments between them."""
    literals = ["'{}'".format(text.replace("'", "''")) for text in (kind, *texts)]
    between = [part for pair in zip(literals[1:], [*arguments, ""], strict=True) for part in pair][:-1]
    return f"{FRAGMENT}({', '.join([literals[0], *between])})"
