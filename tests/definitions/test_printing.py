"""Every case is said for every version, legally, or refused by name; and so is what undoes it."""

from __future__ import annotations

import pytest

from dialects import Target
from dialects.targets import FAMILIES
from tests.legality import findings

from .cases import CASES, Case
from .printing import attempt, refusal, statements, steps, undoing

TARGETS = [
    Target(family, version) for family in FAMILIES.values() if family.name != "sqlite" for version in family.versions
]


def judged(target: Target, found: list[str]) -> list[str]:
    family, version = target.family.name, target.version
    return [finding for statement in found for finding in findings(statement, family, version)]


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("name", CASES)
def test_forwards(name: str, target: Target) -> None:
    case: Case = CASES[name]
    expected = refusal(case, target)
    if expected:
        assert expected in attempt(lambda: steps(case, str(target)))
        return
    found, _, _ = steps(case, str(target))
    assert statements(found)
    assert not judged(target, statements(found))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("target", ["tsql", "oracle", "postgres"])
def test_backwards(name: str, target: str) -> None:
    if not refusal(CASES[name], Target.of(target)):
        assert statements(undoing(CASES[name], target))
