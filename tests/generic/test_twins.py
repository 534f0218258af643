"""The twins of connections: what they share, and what belongs to each."""

from __future__ import annotations

import pytest
from django.db import connections
from django.db.backends.postgresql.base import DatabaseWrapper

from dialects import Target
from django_dialect_bridge.generic.connection import GenericConnection

POSTGRES = Target.of("postgres")


def twin(**settings: object) -> tuple[DatabaseWrapper, GenericConnection]:
    """Return a connection that never connects, and its twin."""
    configured = {**connections.settings["default"], "OPTIONS": {}, "NAME": "shop", **settings}
    of = DatabaseWrapper(configured, "twins")
    return of, GenericConnection.twin(of, POSTGRES)


def test_autocommit_is_that_of_the_own_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """``select_for_update()`` is refused outside of a transaction, whatever another connection does."""
    (first, of_first), (second, of_second) = twin(), twin()
    monkeypatch.setattr(first, "get_autocommit", lambda: True)
    monkeypatch.setattr(second, "get_autocommit", lambda: False)
    assert of_first.get_autocommit() and not of_second.get_autocommit()
    assert of_first.ops.connection is of_first and of_second.ops.connection is of_second


def test_time_zones_are_those_of_the_own_connection() -> None:
    assert str(twin(TIME_ZONE="Asia/Tokyo")[1].timezone) == "Asia/Tokyo"
    assert str(twin(TIME_ZONE="UTC")[1].timezone) == "UTC"


def test_operations_keep_nothing_of_another_connection() -> None:
    first, second = twin()[1], twin()[1]
    assert first.ops.compiler("SQLCompiler") is second.ops.compiler("SQLCompiler")
    assert first.ops is not second.ops and first.features is second.features
