"""The target's own SQL, see ``dialects.sql.fragments``."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import EVERYWHERE, Function
from dialects.sql import marks
from dialects.sql.build import phrase
from dialects.sql.fragments import CONDITION, FRAGMENT
from dialects.sql.types.infer import read_fragment
from dialects.targets.base import Target


def build_fragment(node: exp.Anonymous, target: Target) -> exp.Expr:
    """Build the unchanged texts, with the translated expressions between them."""
    kind, parts = read_fragment(node)
    texts, arguments = [text.name for text in parts[::2]], parts[1::2]
    for place, argument in enumerate(arguments):
        if isinstance(argument, exp.Subquery) and texts[place].endswith("(") and texts[place + 1].startswith(")"):
            # A subquery has parentheses of its own; with two pairs, x IN ((SELECT ...)) is about one row on SQLite.
            texts[place], texts[place + 1] = texts[place][:-1], texts[place + 1][1:]
    spelled: list[exp.Expr | str] = [text.strip(" ") for text in texts]
    for place, argument in reversed([*enumerate(arguments, 1)]):
        spelled.insert(place, argument)
    # sqlglot prints a blank between two parts.
    result = phrase(*[part for part in spelled if part != ""])
    result.meta[marks.CONDITION] = kind == CONDITION
    return result


FUNCTIONS: tuple[Function, ...] = (Function((FRAGMENT,), dict.fromkeys(EVERYWHERE, build_fragment), build_fragment),)
