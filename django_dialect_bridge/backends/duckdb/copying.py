"""Copies of a database that is open, for backups and for processes that only read."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import uuid4

from django.db import DEFAULT_DB_ALIAS, Error, OperationalError, connections

from django_dialect_bridge.backends.duckdb.driver import dbapi, locking
from django_dialect_bridge.backends.duckdb.driver.databases import real_path
from django_dialect_bridge.refusals import not_supported

_COPY = "https://duckdb.org/docs/stable/sql/statements/copy"

logger = logging.getLogger(__name__)


def backup(target: str | Path, using: str = DEFAULT_DB_ALIAS) -> None:
    """Copy a database's committed data into a file, which is replaced as a whole or not at all.

    Processes that read the file keep the old one until their next transaction.
    Raise OperationalError if a process has the file open for writing, and
    NotSupportedError for another engine's database.
    """
    connection: Any = connections[using]
    if connection.Database is not dbapi:
        hint = "name a database of the engine for DuckDB by using=, or use the database's own tool"
        raise not_supported("backup()", connection.display_name, hint, _COPY, f"the database {using!r}")
    path = real_path(str(target))
    temporary = f"{path}.{uuid4().hex}.tmp"
    connection.ensure_connection()
    try:
        with connection.wrap_database_errors:
            _check(path)
            connection.copy_into(temporary)
            _replace(path, temporary)
    finally:
        for name in (temporary, f"{temporary}.wal"):
            with suppress(FileNotFoundError):
                os.unlink(name)


def publish(target: str | Path, using: str = DEFAULT_DB_ALIAS, every: float = 5) -> Callable[[], None]:
    """Copy a database into a file now and after commits, in a thread; return a function that ends the thread.

    ``every`` is the shortest time between two copies, in seconds. The thread
    keeps the database open.
    """
    ended = Event()

    def copy(published: int | None) -> int | None:
        connection: Any = connections[using]
        try:
            connection.ensure_connection()
            last: int = connection.connection.database.commits.last
            if last != published:
                backup(target, using)
            return last
        except (Error, OSError):
            logger.exception("%s was not copied to %s", using, target)
            return published

    def run() -> None:
        published = copy(None)
        while not ended.wait(every):
            published = copy(published)
        copy(published)
        connections[using].close()

    thread = Thread(target=run, name=f"copies of {using}", daemon=True)
    thread.start()

    def end() -> None:
        ended.set()
        thread.join()

    return end


def _check(path: str) -> None:
    """Raise OperationalError if changes of a target are not in its file yet."""
    if os.path.exists(f"{path}.wal"):
        raise OperationalError(f"{path}.wal has changes of {path}: open that once, or choose another target")


def _replace(path: str, temporary: str) -> None:
    """Replace a file with another one, unless a process writes to it."""
    if os.path.exists(f"{temporary}.wal"):
        raise OperationalError(f"{temporary} is not complete")
    lock = locking.take(path, shared=True)
    try:
        _check(path)
        os.replace(temporary, path)
        _sync(os.path.dirname(path))
    finally:
        if lock is not None:
            os.close(lock)


def _sync(folder: str) -> None:
    """Write a directory to disk, so that one of the files exists after a crash."""
    with suppress(OSError):  # Windows cannot open directories.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
