"""Where Django's tests end otherwise with the bridge mixed in, and why; everything else must end the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Ledger = Mapping[str, Mapping[str, tuple[str, ...]]]

LEDGER: Ledger = {
    "sqlite": {},
    "postgres": {},
}
"""Engine -> reason -> tests."""


def judge(
    found: Collection[str], ran: Collection[str], reasons: Mapping[str, tuple[str, ...]]
) -> tuple[set[str], set[str]]:
    """Tests that end otherwise and are not in the ledger, and tests of the ledger that ran and end the same."""
    known = {test for tests in reasons.values() for test in tests}
    return set(found) - known, (known & set(ran)) - set(found)
