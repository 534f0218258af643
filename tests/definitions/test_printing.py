"""Every case is said for every version, legally, or refused by name; and so is what undoes it."""

from __future__ import annotations

import pytest

from dialects import Target
from dialects.targets import FAMILIES
from tests.legality import findings
from tests.legality.script import script_findings

from .cases import Case
from .every_case import EVERY_CASE
from .printing import attempt, refusal, statements, steps, undoing

TARGETS = [
    Target(family, version) for family in FAMILIES.values() if family.name != "sqlite" for version in family.versions
]


def judged(target: Target, found: list[str]) -> list[str]:
    family, version = target.family.name, target.version
    alone = [finding for statement in found for finding in findings(statement, family, version)]
    return [*alone, *script_findings(found, family, version)]


@pytest.mark.parametrize("target", TARGETS, ids=str)
@pytest.mark.parametrize("name", EVERY_CASE)
def test_forwards(name: str, target: Target) -> None:
    case: Case = EVERY_CASE[name]
    expected = refusal(case, target)
    if expected:
        assert expected in attempt(lambda: steps(case, str(target)))
        return
    found, _, _ = steps(case, str(target))
    assert statements(found)
    assert not judged(target, statements(found))


@pytest.mark.parametrize("name", EVERY_CASE)
@pytest.mark.parametrize("target", ["tsql", "oracle", "postgres"])
def test_backwards(name: str, target: str) -> None:
    if refusal(EVERY_CASE[name], Target.of(target)):
        return
    expected = EVERY_CASE[name].undoing_refused.get(target)
    if expected:
        assert expected in attempt(lambda: undoing(EVERY_CASE[name], target))
    else:
        assert statements(undoing(EVERY_CASE[name], target))
