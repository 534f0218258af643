"""No statement of the corpus is one that a server refuses."""

from __future__ import annotations

import pytest
from django.db import NotSupportedError

from dialects.targets import FAMILIES
from tests.compiling import NAMES, statements_of

from . import findings

TARGETS = [f"{family.name}@{version}" for family in FAMILIES.values() for version in family.versions]

#: Names that the query itself brings along.
KNOWN_COLLATIONS = {"collate", "collate_filter"}


@pytest.mark.parametrize("target", TARGETS)
def test_corpus_is_legal(target: str) -> None:
    family, _, version = target.partition("@")
    found = []
    for name in NAMES:
        try:
            statements = statements_of(name, target)
        except NotSupportedError:
            continue
        for statement in statements:
            found += [
                f"{name}: {finding}"
                for finding in findings(statement.sql, family, version)
                if not (name in KNOWN_COLLATIONS and "collation" in finding)
            ]
    assert not found, "\n".join(found)
