"""OPTIONS reach python-oracledb as with Django's own backend: pools too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import oracledb
import pytest

from tests.backends.oracle.driver import Connection


class Pool:
    """A pool of one connection, which only records."""

    def __init__(self, **kwargs: Any) -> None:
        self.kwargs, self.driver, self.acquired, self.closed = kwargs, Connection(), 0, False

    def acquire(self) -> Connection:
        self.acquired += 1
        return self.driver

    def close(self, force: bool) -> None:
        self.closed = force


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> list[Pool]:
    """Return the pools that the driver has been asked for."""
    made: list[Pool] = []

    def create_pool(**kwargs: Any) -> Pool:
        made.append(Pool(**kwargs))
        return made[-1]

    monkeypatch.setattr(oracledb, "create_pool", create_pool)
    return made


@pytest.mark.parametrize(("option", "wanted"), [(True, {}), ({"min": 0, "max": 4}, {"min": 0, "max": 4})])
def test_connections_come_from_a_pool(
    configure: Callable[..., Any], pools: list[Pool], option: Any, wanted: dict[str, int]
) -> None:
    connection = configure(dialect="oracle@19c", pool=option, stmtcachesize=9)
    connection.ensure_connection()
    connection.close()
    connection.ensure_connection()
    (pool,) = pools
    assert pool.kwargs == {"user": "", "password": "", "dsn": "nowhere", "stmtcachesize": 9, **wanted}
    assert pool.acquired == 2
    assert str(connection.ops.bridge.target) == "oracle@19c"
    connection.close_pool()
    assert pool.closed


def test_the_version_is_that_of_a_connection_of_the_pool(configure: Callable[..., Any], pools: list[Pool]) -> None:
    connection = configure(pool=True)
    connection.ensure_connection()
    assert pools
    assert str(connection.ops.bridge.target) == "oracle@19c"
    connection.close_pool()


def test_options_reach_the_driver(configure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(oracledb, "connect", lambda **kwargs: asked.append(kwargs) or Connection())
    configure(dialect="oracle@19c", tcp_connect_timeout=3, use_returning_into=False).ensure_connection()
    assert asked == [{"user": "", "password": "", "dsn": "nowhere", "tcp_connect_timeout": 3}]
