"""Databases run the migrations of every case, take its rows, and refuse those that a constraint keeps out."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

import pytest

from dialects import Target
from django_dialect_bridge.compiled import Compiled
from tests.engines.dsn import VARIABLES, named

from .databases import FAMILIES, Database, database
from .every_case import EVERY_CASE
from .printing import drops, inserts, refusal, statements, steps


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", EVERY_CASE)
def test_case(request: pytest.FixtureRequest, family: str, name: str) -> None:
    if family in VARIABLES and not named(family):
        pytest.skip(f"{VARIABLES[family]} names no server")
    with database(family, partial(request.getfixturevalue, "postgres")) as connection:
        if refusal(EVERY_CASE[name], Target.of(connection.target)):
            pytest.skip("the target refuses it")
        check(connection, name)


def check(connection: Database, name: str) -> None:
    """Run a case and drop its tables."""
    case = EVERY_CASE[name]
    found, state, after = steps(case, connection.target)
    dropping = list(drops(after, connection.target))
    leave_nothing(connection, dropping)
    try:
        made = statements(found)
        for statement in made:
            run(connection, statement)
        for compiled in inserts(case.rows, state, connection.target, connection.paramstyle):
            insert(connection, compiled, made)
        for compiled in inserts(case.refuses, state, connection.target, connection.paramstyle):
            assert not takes(connection, compiled), f"{compiled.sql} with {compiled.params}"
    finally:
        leave_nothing(connection, dropping)


def run(connection: Database, statement: str) -> None:
    """Run a statement, or skip the test where the server lacks what its vendor documents."""
    try:
        connection.run(statement)
    except Exception as error:
        if lacking := connection.lacking(statement):
            pytest.skip(f"the server lacks {lacking}: {statement}")
        raise AssertionError(f"{statement}: {error}") from error


def insert(connection: Database, compiled: Compiled, made: list[str]) -> None:
    """Insert a row, or skip the test where the server lacks a part of what made the table."""
    try:
        connection.insert(compiled.sql, compiled.params)
    except Exception:
        for statement in made:
            if lacking := connection.lacking(statement):
                pytest.skip(f"the server lacks {lacking}: {statement}")
        raise


def takes(connection: Database, compiled: object) -> bool:
    try:
        connection.insert(compiled.sql, compiled.params)  # type: ignore[attr-defined]
    except Exception:
        return False
    return True


def leave_nothing(connection: Database, dropping: list[str]) -> None:
    for _ in range(2):
        for statement in dropping:
            with suppress(Exception):
                connection.run(statement)
