"""All cases."""

from dataclasses import replace

from .cases import CASES, Case
from .limit_cases import LIMITS
from .refused_cases import REFUSED


def _refusals(name: str) -> dict[str, str]:
    """Return family -> a piece of its refusal of a case."""
    return {family: piece for family, pieces in REFUSED.items() for piece, names in pieces.items() if name in names}


EVERY_CASE: dict[str, Case] = {
    name: replace(case, refused={**case.refused, **_refusals(name)}) for name, case in {**CASES, **LIMITS}.items()
}
"""Every case is translated for every version, legally, or refused by name; and so is its reverse."""
