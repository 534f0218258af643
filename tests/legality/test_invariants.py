"""What holds for every translation: servers take it, its columns are Django's, no parameter is lost or made up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from django.db import NotSupportedError
from sqlglot import parse_one

from dialects import Target
from dialects.rewrites.from_clause.identifiers import truncated
from dialects.targets import FAMILIES
from django_dialect_bridge import Compiled
from tests.compiling import statements_of
from tests.corpus import TOPICS
from tests.legality import findings, judged
from tests.legality.queries import column_names


class Translated(NamedTuple):
    """A statement of the corpus."""

    name: str
    #: Whether it is a query of Django's, whose columns have names that Django knows.
    is_query: bool
    statement: Compiled

    @property
    def text(self) -> str:
        return f"{self.name} to {self.statement.target}"


def _cases() -> Iterator[Any]:
    """Yield a topic and targets of a family: the default version, and, nightly, the others."""
    for topic, family in product(TOPICS, FAMILIES.values()):
        name = f"{topic.__name__.rpartition('.')[2]}-{family.name}"
        others = [Target(family, version) for version in family.versions if version != family.default]
        yield pytest.param((topic, [Target(family, family.default)]), id=name)
        if others:
            yield pytest.param((topic, others), id=f"{name}-others", marks=pytest.mark.nightly)


@pytest.fixture(scope="module", params=_cases())
def translated(request: pytest.FixtureRequest) -> list[Translated]:
    """Return the statements of a topic for some versions of a family; the tests share them."""
    topic, targets = request.param
    return [one for target in targets for one in _translated(topic, target)]


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


def test_servers_take_them(translated: list[Translated]) -> None:
    found = [
        f"{one.text}: {finding}"
        for one in translated
        for target in [one.statement.target]
        for finding in findings(one.statement.sql, target.family.name, target.version)
    ]
    assert not found, "\n".join(found)


def test_columns_are_those_that_django_asked_for(translated: list[Translated]) -> None:
    wrong: list[str] = []
    wanted: dict[str, list[str]] = {}
    for one in translated:
        generic, target = one.statement.generic, one.statement.target
        if not one.is_query or "SELECT * FROM" in generic or one.statement.sql.startswith("SELECT * FROM ("):
            continue  # The names of a star are those of a derived table.
        if generic not in wanted:
            tree = parse_one(generic.replace("%%", "%").replace("%s", "NULL"), dialect="postgres")
            wanted[generic] = list(column_names(tree))
        names = wanted[generic]
        found = list(judged(one.statement.sql, target.family.name, target.version).columns)
        if target.family.name == "oracle":
            names = [truncated(column).upper() for column in names]
            found = [column.upper() for column in found]
        if "name_columns_of_slices_apart" in one.statement.rules:  # The second of a name has a number (ORA-00918).
            found = [column if column in names else column.rpartition("_")[0] for column in found]
        # A column without a name of its own may be given one.
        if len(names) != len(found) or any(name and name != column for name, column in zip(names, found, strict=True)):
            wrong.append(f"{one.text}: {names} became {found}")
    assert not wrong, "\n".join(wrong)


def test_parameters_are_values_of_the_query(translated: list[Translated]) -> None:
    """Check that each marker stands for a parameter of the query, which ``order`` names."""
    for _, _, statement in translated:
        order = statement.translation().order
        adapted = statement.target.family.adapt(statement.values)
        count = statement.sql.replace("%%", "").count("%s")
        assert count == len(order) == len(statement.params)
        assert list(statement.params) == [adapted[index] for index in order]
