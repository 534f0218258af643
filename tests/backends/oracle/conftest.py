"""A connection of the engine that never connects, and one to a driver that only records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connections

from tests.backends.oracle.driver import Connection
from tests.backends.test_extras import is_importable

# tests/backends/test_extras.py says so.
collect_ignore_glob = [] if is_importable("oracledb") else ["test_*.py"]

ENGINE = "django_dialect_bridge.backends.oracle"


@pytest.fixture
def configure(django_db_blocker: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that configures a connection under the alias ``oracle``."""

    def configure(engine: str = ENGINE, **options: Any) -> Any:
        close()
        handler: Any = connections
        full = {"ENGINE": engine, "NAME": "nowhere", "OPTIONS": options}
        handler.settings["oracle"] = handler.configure_settings({"default": full})["default"]
        return connections["oracle"]

    def close() -> None:
        handler: Any = connections
        if hasattr(handler._connections, "oracle"):
            connections["oracle"].close()
            del connections["oracle"]
        handler.settings.pop("oracle", None)

    with django_db_blocker.unblock():
        yield configure
        close()


@pytest.fixture
def oracle(configure: Callable[..., Any]) -> Any:
    """Return a connection that never connects."""
    return configure(dialect="oracle@19c")


@pytest.fixture
def connected(configure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Return a function that connects to the recording driver, as a server of some version."""

    def connect(version: str = "19.3.0.0.0", engine: str = ENGINE, **options: Any) -> tuple[Any, Connection]:
        connection = configure(engine, **options)
        driver = Connection(version)
        monkeypatch.setattr(connection, "get_new_connection", lambda params: driver)
        return connection, driver

    return connect
