"""What holds for every translation: servers take it, its columns are Django's, no parameter is lost or made up."""

from __future__ import annotations

from types import ModuleType
from typing import NamedTuple

import pytest
from django.db import NotSupportedError
from sqlglot import exp, parse_one

from dialects.rewrites.from_clause.identifiers import truncated
from dialects.targets import FAMILIES
from django_dialect_bridge import Compiled
from tests.compiling import statements_of
from tests.corpus import TOPICS
from tests.legality import findings
from tests.legality.statement import read


class Translated(NamedTuple):
    """A statement of a query of the corpus."""

    name: str
    is_write: bool
    statement: Compiled

    @property
    def text(self) -> str:
        return f"{self.name} to {self.statement.target}"


@pytest.fixture(
    scope="module",
    params=[
        pytest.param((family, topic), id=f"{topic.__name__.rpartition('.')[2]}-{family}")
        for topic in TOPICS
        for family in FAMILIES
    ],
)
def translated(request: pytest.FixtureRequest) -> list[Translated]:
    """The statements of a topic for all versions of a family; the tests share them."""
    family, topic = request.param
    return [one for version in FAMILIES[family].versions for one in _translated(topic, f"{family}@{version}")]


def _translated(topic: ModuleType, target: str) -> list[Translated]:
    found = []
    for kind in ("QUERIES", "CALLS", "WRITES"):
        for name in getattr(topic, kind, ()):
            try:
                statements = statements_of(name, target)
            except NotSupportedError:
                continue
            found += [Translated(name, kind == "WRITES", statement) for statement in statements]
    return found


def test_servers_take_them(translated: list[Translated]) -> None:
    found = [
        f"{one.text}: {finding}"
        for one in translated
        for target in [one.statement.target]
        for finding in findings(one.statement.sql, target.family.name, target.version)
    ]
    assert not found, "\n".join(found)


def names_of(tree: exp.Expr) -> list[str]:
    """The names of the output columns, ``""`` where one has none."""
    while not isinstance(tree, exp.Select):
        tree = tree.this
    return [
        str(column.alias_or_name) if isinstance(column, exp.Alias | exp.Column) else "" for column in tree.expressions
    ]


def test_columns_are_those_that_django_asked_for(translated: list[Translated]) -> None:
    wrong: list[str] = []
    wanted: dict[str, list[str]] = {}
    seen: set[tuple[str, str]] = set()
    for one in translated:
        generic, target = one.statement.generic, one.statement.target
        if one.is_write or "SELECT * FROM" in generic or (generic, one.statement.sql) in seen:
            continue  # The names of a star are those of a derived table.
        seen.add((generic, one.statement.sql))
        if generic not in wanted:
            wanted[generic] = names_of(parse_one(generic.replace("%%", "%").replace("%s", "NULL"), dialect="postgres"))
        names = wanted[generic]
        found = names_of(read(one.statement.sql, target.family.name, target.version, ()).trees[0])
        if target.family.name == "oracle":
            names = [truncated(column).upper() for column in names]
            found = [column.upper() for column in found]
        # A column without a name of its own may be given one.
        if len(names) != len(found) or any(name and name != column for name, column in zip(names, found, strict=True)):
            wrong.append(f"{one.text}: {names} became {found}")
    assert not wrong, "\n".join(wrong)


def test_parameters_are_values_of_the_query(translated: list[Translated]) -> None:
    """Each marker stands for a parameter of the query, and ``order`` says for which."""
    for _, _, statement in translated:
        order = statement.translation().order
        adapted = statement.target.family.adapt(statement.values)
        count = statement.sql.replace("%%", "").count("%s")
        assert count == len(order) == len(statement.params)
        assert list(statement.params) == [adapted[index] for index in order]
