"""The target's own SQL, see ``dialects.sql.fragments``."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import EVERYWHERE, Function
from dialects.sql import marks
from dialects.sql.build import phrase
from dialects.sql.fragments import CONDITION, FRAGMENT
from dialects.targets.base import Target


def as_written(node: exp.Anonymous, target: Target) -> exp.Expr:
    """Build the unchanged texts, with the translated expressions between them."""
    kind, *parts = node.expressions
    # sqlglot prints a blank between two parts.
    spelled = [part if place % 2 else part.name.strip(" ") for place, part in enumerate(parts)]
    result = phrase(*[part for part in spelled if part != ""])
    result.meta[marks.CONDITION] = kind.name == CONDITION
    return result


FUNCTIONS: tuple[Function, ...] = (Function((FRAGMENT,), dict.fromkeys(EVERYWHERE, as_written), as_written),)
