"""What is dropped or altered after a rename of the same migration, on databases beside Django's own on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from itertools import pairwise

import pytest

from .beside_django import Django, OnDuckDB, OnPaper, OnPostgreSQL, differences, others_at, postgresql
from .renames import BEGINNING, CHANGES, RENAMES, operations


@pytest.fixture(scope="module")
def django(request: pytest.FixtureRequest, postgres: str) -> Iterator[Django]:
    with ExitStack() as stack:
        if request.config.pluginmanager.hasplugin("django"):
            stack.enter_context(request.getfixturevalue("django_db_blocker").unblock())
        yield Django(stack.enter_context(postgresql(postgres)), BEGINNING)


@pytest.fixture(scope="module")
def printed(django: Django) -> OnPostgreSQL:
    return OnPostgreSQL(django.connection, BEGINNING)


@pytest.fixture(scope="module")
def others() -> list[OnDuckDB | OnPaper]:
    return others_at(BEGINNING)


def chosen(rename: str) -> list[tuple[str, ...]]:
    """Return every twelfth change, others for each rename, and pairs of them.

    ``python -m tests.ddl`` runs all.
    """
    singles = list(CHANGES)[list(RENAMES).index(rename) % 12 :: 12]
    return [*((change,) for change in singles), *pairwise(singles[::2])]


def test_an_index_of_renamed_fields_gets_another_name(
    django: Django, printed: OnPostgreSQL, others: list[OnDuckDB | OnPaper]
) -> None:
    changes = ("no condition", "index of another name")
    assert differences(django, printed, others, partial(operations, "fields", changes)) == ("refused: ", [])


@pytest.mark.parametrize("rename", RENAMES)
def test_schemas(django: Django, printed: OnPostgreSQL, others: list[OnDuckDB | OnPaper], rename: str) -> None:
    outcomes = []
    for changes in chosen(rename):
        where, different = differences(django, printed, others, partial(operations, rename, changes))
        assert not different, f"{changes} on {where}"
        outcomes.append(where)
    impossible = [where for where in outcomes if where.startswith("Django")]
    assert len(impossible) < len(outcomes) / 4
