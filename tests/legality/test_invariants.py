"""The invariants of every query of the corpus in every version; tests/snapshots judges new snapshots too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import ModuleType
from typing import Any

import pytest
from django.db import NotSupportedError

from dialects import Target
from dialects.targets import FAMILIES
from tests.compiling import statements_of
from tests.corpus import TOPICS
from tests.legality.invariants import Translated, broken

#: Families that run what is translated, in tests/equivalence.
RUN = ("duckdb", "postgres", "sqlite")

#: Families of which no other test of the README's command has every query. MariaDB's functions are mostly MySQL's.
ALONE = ("mysql", "clickhouse")


def _cases() -> Iterator[Any]:
    """Yield a topic and targets of a family: the default version of those that do not run, and, nightly, all others."""
    for topic, family in product(TOPICS, FAMILIES.values()):
        name = f"{topic.__name__.rpartition('.')[2]}-{family.name}"
        others = [Target(family, version) for version in family.versions]
        if family.name not in RUN:
            default = Target(family, family.default)
            others.remove(default)
            yield pytest.param(topic, [default], id=name, marks=() if family.name in ALONE else pytest.mark.ci)
        yield pytest.param(topic, others, id=f"{name}-others", marks=pytest.mark.nightly)


def _translated(topic: ModuleType, target: Target) -> list[Translated]:
    found = []
    for kind in ("QUERIES", "CALLS", "WRITES"):
        for name in getattr(topic, kind, ()):
            try:
                statements = statements_of(name, target)
            except NotSupportedError:
                continue
            found += [Translated(name, kind == "QUERIES", statement) for statement in statements]
    return found


@pytest.mark.parametrize(("topic", "targets"), list(_cases()))
def test_topic(topic: ModuleType, targets: list[Target]) -> None:
    found = [line for target in targets for one in _translated(topic, target) for line in broken(one)]
    assert not found, "\n".join(found)
