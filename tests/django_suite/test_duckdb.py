"""What the ledger says of DuckDB is what DuckDB answers."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from django_dialect_bridge.backends.duckdb.features import DatabaseFeatures
from tests.django_suite.duckdb import DOCS, NO_FOREIGN_KEYS, NO_SAVEPOINTS, OF_DUCKDB, OF_THE_TESTS, WANTING, Reason


def answer(statements: Sequence[str]) -> str:
    """Return DuckDB's answer to the last statement: its error or the rows; ignore errors of the others."""
    with duckdb.connect() as connection:
        for sql in statements:
            try:
                found = str(connection.execute(sql).fetchall())
            except duckdb.Error as error:
                found = str(error)
    return found


@pytest.mark.parametrize("reason", [*NO_SAVEPOINTS, *NO_FOREIGN_KEYS, *OF_DUCKDB], ids=lambda reason: reason.why)
def test_reasons_are_borne_out(reason: Reason) -> None:
    assert reason.executed or reason.page
    if reason.executed:
        assert reason.answer in answer(reason.executed)
    assert f"{DOCS}{reason.page}" in str(reason) if reason.page else reason.answer in str(reason)


@pytest.mark.parametrize("feature", WANTING)
def test_features_that_are_off_are_not_there(feature: str) -> None:
    connection: Any = SimpleNamespace(settings_dict={"OPTIONS": {}})
    features = DatabaseFeatures(connection)
    if not hasattr(features, feature):
        pytest.skip(f"this version of Django knows no feature {feature}")
    assert not getattr(features, feature)
    statements, expected = WANTING[feature]
    assert expected in answer(statements)


def test_less_than_two_in_a_hundred() -> None:
    """Check the share of the 5000 tests or more."""
    others = [test for reason in (*OF_DUCKDB, *OF_THE_TESTS) for test in reason.tests]
    assert len(others) < 0.02 * 5000
