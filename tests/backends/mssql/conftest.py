"""A connection of the engine that never connects, and one to the server that DIALECTS_TSQL_DSN names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connections

from tests.backends.test_extras import is_importable
from tests.engines.cases import nothing_ran
from tests.engines.dsn import VARIABLES, named

# tests/backends/test_extras.py says so.
collect_ignore_glob = [] if is_importable("mssql-django") else ["test_*.py"]

ENGINE = "django_dialect_bridge.backends.mssql"


@pytest.fixture
def configure(django_db_blocker: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that configures a connection under the alias ``mssql``."""

    def configure(engine: str = ENGINE, **settings: Any) -> Any:
        close()
        handler: Any = connections
        full = {"ENGINE": engine, "NAME": "nowhere", "OPTIONS": {}, **settings}
        handler.settings["mssql"] = handler.configure_settings({"default": full})["default"]
        return connections["mssql"]

    def close() -> None:
        handler: Any = connections
        if hasattr(handler._connections, "mssql"):
            connections["mssql"].close()
            del connections["mssql"]
        handler.settings.pop("mssql", None)

    with django_db_blocker.unblock():
        yield configure
        close()


@pytest.fixture
def mssql(configure: Callable[..., Any]) -> Any:
    """Return a connection that never connects."""
    return configure(OPTIONS={"dialect": "tsql@2019"})


@pytest.fixture(params=["pyodbc", "mssql-python"])
def connect(request: pytest.FixtureRequest, configure: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that connects to the server, by each of the two drivers."""
    dsn = named("tsql")
    if dsn is None:
        pytest.skip(nothing_ran("tsql", VARIABLES["tsql"]))
    driver = {"python_driver": "mssql_python"} if request.param == "mssql-python" else {}
    if driver:
        pytest.importorskip("mssql_python")

    def connect(engine: str = "tests.backends.mssql.lenient", **options: Any) -> Any:
        return configure(
            engine,
            NAME=dsn.database,
            HOST=dsn.host,
            PORT=str(dsn.port or 1433),
            USER=dsn.user,
            PASSWORD=dsn.password,
            OPTIONS={"extra_params": "Encrypt=no", **driver, **options},
        )

    return connect


@pytest.fixture
def server(connect: Callable[..., Any]) -> Any:
    """Return a connection to the server, of the newest version possible."""
    return connect(dialect="tsql@2019")
