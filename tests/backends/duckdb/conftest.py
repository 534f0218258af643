"""A DuckDB database under the alias ``duck``, with the tables of a few models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from django_dialect_bridge.backends.duckdb.driver.databases import forget
from tests.backends.duckdb.models import MODELS

_numbers = count()


@pytest.fixture
def connect(django_db_blocker: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a database as ``duck``: in memory, or a file."""

    def connect(name: str | Path | None = None, **options: Any) -> Any:
        close()
        if name is None:
            unnamed.append(name := f":memory:{next(_numbers)}")
        settings = {"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": name, "OPTIONS": options}
        handler: Any = connections
        handler.settings["duck"] = handler.configure_settings({"default": settings})["default"]
        return connections["duck"]

    def close() -> None:
        handler: Any = connections
        if hasattr(handler._connections, "duck"):
            connections["duck"].close()
            del connections["duck"]
        handler.settings.pop("duck", None)
        while unnamed:  # A database in memory stays until it is forgotten.
            forget(unnamed.pop())

    unnamed: list[str] = []
    with django_db_blocker.unblock():
        yield connect
        close()


@pytest.fixture
def duck(connect: Callable[..., Any]) -> Any:
    """Return a database in memory with the tables of the tests."""
    connection = connect()
    with connection.schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    return connection
