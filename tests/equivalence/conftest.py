"""Session fixtures: a PostgreSQL server, SQLite and DuckDB, all with the same rows."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import django
import pytest

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()

from django.db import DEFAULT_DB_ALIAS  # noqa: E402

from . import engines as kinds  # noqa: E402
from . import loading, postgres  # noqa: E402


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Iterator[None]:
    """Load the rows into Django's databases; every xdist worker has a server of its own.

    The server's directory is not pytest's. As root, the server has a user of its own. But each start of
    pytest removes the permissions of others from the directory of all runs.
    """
    with ExitStack() as stack:
        if request.config.pluginmanager.hasplugin("django"):
            # First, for it puts another database in the place of the default one.
            request.getfixturevalue("django_db_setup")
            stack.enter_context(request.getfixturevalue("django_db_blocker").unblock())
        directory = stack.enter_context(TemporaryDirectory(prefix="example_"))
        stack.enter_context(postgres.server(Path(directory) / "data"))
        for alias in (DEFAULT_DB_ALIAS, postgres.ALIAS, postgres.REVERSED):
            loading.create_tables(alias)
            loading.load_rows(alias, reverse=alias == postgres.REVERSED)
        yield


@pytest.fixture(scope="session")
def engines(databases: None) -> dict[str, kinds.Engine]:
    """Return the engines by name."""
    return {engine.name: engine for engine in (kinds.DuckDB(), kinds.sqlite(), kinds.postgresql())}
