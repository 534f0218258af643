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
from tests.wording import faults

#: Families that run what is translated, in tests/equivalence.
RUN = ("duckdb", "postgres", "sqlite")

#: Families of which no other test of the README's command has every query -> the first of every other query that it
#: translates for the family. MariaDB's functions are mostly MySQL's.
ALONE = {"mysql": 0, "clickhouse": 1}
ALL = slice(None)


def _parts(topic: str, family: str) -> list[tuple[slice, tuple[pytest.MarkDecorator, ...]]]:
    """Return which queries of a topic are translated for a family's default version, and the marks of their test."""
    first = ALONE.get(family)
    if first is None:
        return [(ALL, (pytest.mark.ci,))]
    if topic.startswith("json"):  # A mutant of MySQL's JSON died in these alone.
        return [(ALL, ())]
    return [(slice(first, None, 2), ()), (slice(1 - first, None, 2), (pytest.mark.ci,))]


def _cases() -> Iterator[Any]:
    """Yield topics, targets of a family, and which queries: the default version's if it does not run, nightly others."""
    for module, family in product(TOPICS, FAMILIES.values()):
        topic = module.__name__.rpartition(".")[2]
        others = [Target(family, version) for version in family.versions]
        if family.name not in RUN:
            default = Target(family, family.default)
            others.remove(default)
            for queries, marks in _parts(topic, family.name):
                part = "-rest" if marks and family.name in ALONE else ""
                yield pytest.param(module, [default], queries, id=f"{topic}-{family.name}{part}", marks=marks)
        yield pytest.param(module, others, ALL, id=f"{topic}-{family.name}-others", marks=pytest.mark.nightly)


def _translated(topic: ModuleType, target: Target, queries: slice, refused: list[str]) -> list[Translated]:
    """Return the statements of a topic, and add the messages of those that the target refuses."""
    found = []
    for kind in ("QUERIES", "CALLS", "WRITES"):
        for name in list(getattr(topic, kind, ()))[queries]:
            try:
                statements = statements_of(name, target)
            except NotSupportedError as error:
                refused.append(str(error))
                continue
            found += [Translated(name, kind == "QUERIES", statement) for statement in statements]
    return found


@pytest.mark.parametrize(("topic", "targets", "queries"), list(_cases()))
def test_topic(topic: ModuleType, targets: list[Target], queries: slice) -> None:
    refused: list[str] = []
    found = [line for target in targets for one in _translated(topic, target, queries, refused) for line in broken(one)]
    found += [line for message in refused for line in faults(message)]
    assert not found, "\n".join(found)
