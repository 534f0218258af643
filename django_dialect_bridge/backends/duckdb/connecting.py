"""Opening databases: files, and those in memory, which all threads of a process share."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any

import duckdb
from django.core.exceptions import ImproperlyConfigured

from django_dialect_bridge.backends.duckdb import dbapi as Database
from django_dialect_bridge.backends.duckdb.extensions import load, needed
from django_dialect_bridge.backends.duckdb.options import statements

MEMORY = ":memory:"

#: What there is to connect to, by process, for one that was forked cannot use what it inherits.
_memory: dict[tuple[int, str], duckdb.DuckDBPyConnection] = {}
_memory_lock = Lock()
#: Connections of the process that this one was forked from. To end them would be to wait for its threads.
_inherited: list[Any] = []


def opened(database: str, options: Mapping[str, Any]) -> duckdb.DuckDBPyConnection:
    """A connection of DuckDB.

    Raises OperationalError where there is no database that can be opened, and
    ImproperlyConfigured for settings that there are none of.
    """
    read_only, config = options.get("read_only", False), dict(options.get("config", {}))
    in_memory = database.startswith(MEMORY)
    if in_memory and read_only:
        raise ImproperlyConfigured("OPTIONS['read_only'] is for files: a database in memory begins without tables")
    try:
        with Database.as_database_errors(Database.OperationalError):
            return _in_memory(database, config) if in_memory else duckdb.connect(database, read_only, config)
    except duckdb.ProgrammingError as error:
        raise ImproperlyConfigured(f"OPTIONS['config']: {error}") from error


def _in_memory(database: str, config: dict[str, Any]) -> duckdb.DuckDBPyConnection:
    """A connection to a database that stays until the process ends."""
    key = os.getpid(), database
    with _memory_lock:
        if key not in _memory:
            _memory[key] = duckdb.connect(MEMORY, config=config)
        return _memory[key].cursor()


def forget(database: str) -> None:
    """End a database in memory."""
    with _memory_lock:
        found = _memory.pop((os.getpid(), database), None)
    if found is not None:
        found.close()


def leave(connection: Any) -> None:
    """Neither use nor end a connection that a process has inherited."""
    _inherited.append(connection)


def prepare(raw: duckdb.DuckDBPyConnection, options: Mapping[str, Any], attaching: list[str]) -> None:
    """What OPTIONS ask of each connection; ``attaching`` is the SQL of ``attach``."""
    raw.execute("SET TimeZone = 'UTC'")
    for extension in options.get("extensions", ()):
        with _of_option("extensions"):
            load(raw, extension)
    for extension in needed(options.get("attach", {})):
        with _of_option("attach"):
            load(raw, extension)
    for name, scripts in [("attach", attaching), ("init_sql", statements(options.get("init_sql", ())))]:
        for sql in scripts:
            with _of_option(name):
                raw.execute(sql)


@contextmanager
def _of_option(name: str) -> Iterator[None]:
    """Errors say which of the options they come from."""
    try:
        yield
    except duckdb.Error as error:
        raise type(error)(f"OPTIONS[{name!r}]: {error}") from error
