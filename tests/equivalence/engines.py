"""Three engines that hold the same rows, behind one interface."""

from collections.abc import Sequence
from typing import Any, Protocol

import duckdb
from django.db import DEFAULT_DB_ALIAS

from django_dialect_bridge.example import in_duckdb

from . import postgres
from .truth import Row, Statement, fetch


class Engine(Protocol):
    """Something that runs SQL over the example's rows."""

    name: str
    paramstyle: str
    bare_json_text: bool

    def run(self, sql: str, params: Sequence[Any]) -> list[Row]:
        """Run one statement and return its rows."""


class DuckDB:
    """DuckDB in memory, with native column types."""

    name = "duckdb"
    paramstyle = "qmark"
    bare_json_text = False

    def __init__(self) -> None:
        self.connection = duckdb.connect(":memory:")
        in_duckdb.create(self.connection)

    def run(self, sql: str, params: Sequence[Any]) -> list[Row]:
        """Run one statement and return its rows."""
        found: list[Row] = self.connection.execute(sql, list(params)).fetchall()
        return found


class ThroughDjango:
    """A database of Django's own, so that its functions and column types are there."""

    paramstyle = "format"

    def __init__(self, name: str, alias: str, *, bare_json_text: bool) -> None:
        self.name = name
        self.alias = alias
        self.bare_json_text = bare_json_text

    def run(self, sql: str, params: Sequence[Any]) -> list[Row]:
        """Run one statement and return its rows."""
        return fetch(self.alias, Statement(sql, tuple(params)))


def sqlite() -> ThroughDjango:
    """Return SQLite; its JSON functions return text without quotes."""
    return ThroughDjango("sqlite", DEFAULT_DB_ALIAS, bare_json_text=True)


def postgresql() -> ThroughDjango:
    """Return the server that the truth comes from."""
    return ThroughDjango("postgres", postgres.ALIAS, bare_json_text=False)


NAMES = ("duckdb", "sqlite", "postgres")
