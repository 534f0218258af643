"""The rules, one topic a module; ``order`` has all of them, in the one order in which all families apply them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialects.rewrites.base import Rule


def in_order() -> tuple[Rule, ...]:
    """Every rule. They are loaded with the first statement that is not in the cache, not when this is imported."""
    from dialects.rewrites.order import RULES

    return RULES
