"""Random models, rows and migrations: the same schema and the same rows as Django's own on PostgreSQL.

``python -m tests.ddl.random_runs 0 1000`` runs more of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from . import random_runs
from .beside_django import postgresql


@pytest.fixture(scope="module")
def connection(request: pytest.FixtureRequest, postgres: str) -> Iterator[Any]:
    with ExitStack() as stack:
        if request.config.pluginmanager.hasplugin("django"):
            stack.enter_context(request.getfixturevalue("django_db_blocker").unblock())
        connection = stack.enter_context(postgresql(postgres))
        yield connection
        random_runs.drop(connection)


@pytest.mark.parametrize("seed", range(0, 400, 20))
def test_schemas(connection: Any, seed: int) -> None:
    found = [random_runs.schemas(one, connection) for one in range(seed, seed + 4)]
    assert any(one is not None for one in found)
    assert not [line for lines in found for line in lines or ()]


@pytest.mark.parametrize("seed", range(0, 400, 20))
def test_rows(connection: Any, tmp_path: Path, seed: int) -> None:
    found = [random_runs.rows(one, connection, tmp_path / f"{one}.duckdb") for one in range(seed, seed + 4)]
    assert any(one is not None for one in found)
    assert not [line for lines in found for line in lines or ()]
