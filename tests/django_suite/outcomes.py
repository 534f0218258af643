"""How tests ended, and what became of them."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

PASSED, FAILED, SKIPPED, EXPECTED = "passed", "failed", "skipped", "failed as expected"
"""The last is a test that Django, or a feature, marks as an expected failure."""


@dataclass(frozen=True)
class Outcome:
    """How a test ended, and why."""

    kind: str
    why: str = ""


class Outcomes(dict[str, Outcome]):
    """Test id -> how it ended."""

    def save(self, path: Path) -> None:
        path.write_text(json.dumps({test: [outcome.kind, outcome.why] for test, outcome in self.items()}))

    @classmethod
    def load(cls, path: Path) -> Outcomes:
        return cls({test: Outcome(*parts) for test, parts in json.loads(path.read_text()).items()})

    def summary(self) -> str:
        """Return the number of tests by result."""
        counts = Counter(outcome.kind for outcome in self.values())
        return f"{len(self)} tests: " + ", ".join(
            f"{counts[kind]} {kind}" for kind in (PASSED, SKIPPED, EXPECTED, FAILED)
        )


def lost(plain: Outcomes, bridged: Outcomes) -> dict[str, str]:
    """Return tests whose result with the bridge differs, and both results."""
    found = {}
    for test, outcome in plain.items():
        other = bridged.get(test, Outcome("lost", "did not run"))
        if other.kind != outcome.kind:
            found[test] = f"{outcome.kind} without the bridge, {other.kind} with it: {other.why or outcome.why}"
    found.update((test, f"ran only with the bridge: {bridged[test].why}") for test in bridged.keys() - plain.keys())
    return found


def worse(plain: Outcomes, bridged: Outcomes) -> dict[str, str]:
    """Return tests that pass without the bridge and fail with it, and why."""
    return {
        test: bridged[test].why
        for test, outcome in plain.items()
        if outcome.kind == PASSED and test in bridged and bridged[test].kind == FAILED
    }
