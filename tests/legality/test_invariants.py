"""The invariants of every query of the corpus in every version; tests/snapshots judges the default versions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import ModuleType
from typing import Any

import pytest

from dialects import Target
from dialects.targets import FAMILIES
from tests.corpus import TOPICS
from tests.legality.invariants import RUN, answer_of, faults_of
from tests.snapshots.test_snapshots import PINNED


def _cases() -> Iterator[Any]:
    """Yield topics and the targets of a family that tests/snapshots does not judge."""
    for module, family in product(TOPICS, FAMILIES.values()):
        judged = family.default if family.name in PINNED and family.name not in RUN else None
        targets = [Target(family, version) for version in family.versions if version != judged]
        topic = module.__name__.rpartition(".")[2]
        yield pytest.param(module, targets, id=f"{topic}-{family.name}", marks=pytest.mark.nightly)


@pytest.mark.parametrize(("topic", "targets"), list(_cases()))
def test_topic(topic: ModuleType, targets: list[Target]) -> None:
    names = [name for kind in ("QUERIES", "CALLS", "WRITES") for name in getattr(topic, kind, ())]
    found = [line for target in targets for name in names for line in faults_of(name, answer_of(name, target))]
    assert not found, "\n".join(found)
