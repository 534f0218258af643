"""Databases that run a case: statements, rows in, and nothing left behind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import duckdb
import psycopg

from tests.engines import capabilities
from tests.engines.capabilities import Capability
from tests.engines.drivers import Driver, opened
from tests.engines.dsn import named

from .lacking import CAPABILITIES, SPELLINGS

FAMILIES = ("duckdb", "postgres", "tsql", "oracle")


class Database(Protocol):
    """What a case needs of a database."""

    target: str
    paramstyle: str

    def lacking(self, text: str) -> str: ...

    def run(self, text: str) -> list[tuple[Any, ...]]: ...

    def insert(self, sql: str, params: Any) -> None: ...


class Complete:
    """A database that has all that its vendor documents."""

    def lacking(self, text: str) -> str:
        return ""


class DuckDB(Complete):
    """A database in memory."""

    target, paramstyle = "duckdb@2.0", "qmark"

    def __init__(self) -> None:
        self.connection = duckdb.connect()

    def run(self, text: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(text).fetchall()

    def insert(self, sql: str, params: Any) -> None:
        self.connection.execute(sql, list(params))


class Postgres(Complete):
    """A schema of its own in the tests' database."""

    paramstyle = "format"

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self.target = f"postgres@{min(18, connection.info.server_version // 10000)}"

    def run(self, text: str) -> list[tuple[Any, ...]]:
        cursor = self.connection.execute(text.encode())
        return cursor.fetchall() if cursor.description else []

    def insert(self, sql: str, params: Any) -> None:
        self.connection.execute(sql.encode(), params)


class OnServer:
    """A server that the environment names."""

    def __init__(self, target: str, driver: Driver, connection: Any) -> None:
        self.target, self.paramstyle = target, driver.paramstyle
        self.family = target.partition("@")[0]
        self.driver, self.connection = driver, connection

    def lacking(self, text: str) -> str:
        """Return the capability that a statement needs and the server lacks."""
        return next((one.name for one in CAPABILITIES[self.family] if one.is_needed_by(text) and self.lacks(one)), "")

    def lacks(self, capability: Capability) -> bool:
        """Return whether the server refuses syntax that its vendor documents."""
        try:
            self.driver.execute(self.connection.cursor(), capability.probe, ())
        except Exception:
            return True
        return False

    def spelled(self, text: str) -> str:
        """Return a statement in the server's spelling, if it lacks the vendor's."""
        for capability, spelling in (*capabilities.SPELLINGS[self.family], *SPELLINGS[self.family]):
            if capability.is_needed_by(text) and self.lacks(capability):
                text = re.sub(capability.pattern, spelling, text)
        return text

    def run(self, text: str) -> list[tuple[Any, ...]]:
        text = self.spelled(text)
        cursor = self.connection.cursor()
        if self.paramstyle in ("format", "pyformat"):
            text = text.replace("%", "%%")
        self.driver.execute(cursor, text, ())
        return [tuple(row) for row in cursor.fetchall()] if cursor.description else []

    def insert(self, sql: str, params: Any) -> None:
        self.driver.execute(self.connection.cursor(), self.spelled(sql), params)


@contextmanager
def database(family: str, address: Callable[[], str]) -> Iterator[Database]:
    """Return a database of a family; ``address`` is PostgreSQL's."""
    if family == "duckdb":
        yield DuckDB()
    elif family == "postgres":
        with psycopg.connect(address(), autocommit=True) as connection:
            connection.execute("CREATE SCHEMA definitions")
            connection.execute("SET search_path = definitions")
            connection.execute("SET TimeZone = 'UTC'")
            try:
                yield Postgres(connection)
            finally:
                connection.execute("DROP SCHEMA definitions CASCADE")
    else:
        dsn = named(family)
        assert dsn is not None
        driver, connection = opened(dsn)
        if hasattr(connection, "autocommit") and not callable(connection.autocommit):
            connection.autocommit = True
        try:
            yield OnServer(str(dsn.target), driver, connection)
        finally:
            connection.close()
