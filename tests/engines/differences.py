"""What servers lack of their vendor's documentation, and where rows may differ from PostgreSQL's."""

from __future__ import annotations

from .capabilities import Capability

Names = tuple[str, ...]

LACKING: dict[str, tuple[tuple[Capability, Names], ...]] = {
    "tsql": (),
    "oracle": (),
}
"""Queries that need a capability; they are skipped on a server that lacks it."""

DIFFERENT: dict[str, dict[str, Names]] = {
    "tsql": {},
    "oracle": {},
}
"""Queries whose rows differ by the documented nature of the family; each must still differ."""


def needs(family: str, name: str) -> list[Capability]:
    """Return the capabilities that a query needs."""
    return [capability for capability, names in LACKING[family] if name in names]


def reasons(family: str) -> dict[str, str]:
    """Return the reason of each name."""
    return {name: reason for reason, names in DIFFERENT[family].items() for name in names}
