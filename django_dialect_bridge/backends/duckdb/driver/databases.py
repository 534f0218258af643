"""The databases that this process has opened, each once, for the connections of all threads."""

from __future__ import annotations

import atexit
import os
import re
from collections.abc import Callable, Iterable
from threading import RLock
from typing import Any
from weakref import WeakSet

import duckdb

from django_dialect_bridge.backends.duckdb.driver import forking, locking
from django_dialect_bridge.backends.duckdb.driver.commits import Commits
from django_dialect_bridge.backends.duckdb.driver.dbapi import Connection, OperationalError

MEMORY = ":memory:"
#: Names of databases on a server: md:, s3://; one letter is a drive.
_REMOTE = re.compile(r"\w{2,}:")

Identity = tuple[int, int]


class OpenDatabase:
    """A database that is open until its last connection closes; one in memory stays until it is forgotten."""

    def __init__(self, key: str, wanted: Any) -> None:
        self.key = key
        #: The options that all of its connections share.
        self.wanted = wanted
        self.connections: WeakSet[Connection] = WeakSet()
        self.commits = Commits()
        self.identity: Identity | None = None
        self._process = os.getpid()
        self._files: list[str] = []
        self._locks: list[int] = []
        self._raw: Any = None

    def open(self, files: Iterable[tuple[str, bool]], connect: Callable[[], duckdb.DuckDBPyConnection]) -> None:
        """Lock files, each for reading only or for writing too, and open the database."""
        try:
            for name, read_only in files:
                path = real_path(name)
                _check_file(path)
                self._files.append(path)
                if (lock := locking.take(path, shared=read_only)) is not None:
                    self._locks.append(lock)
            self._raw = connect()
        except BaseException:
            self._unlock()
            raise
        self.identity = identity(self.key)
        _open.add(self)

    def connect(self) -> Connection:
        """Return a connection, which ``leave()`` closes."""
        self.check_process()
        with _mutex:
            connection = Connection(self._raw.cursor(), self)
            self.connections.add(connection)
        return connection

    def leave(self, connection: Connection) -> None:
        """Close a connection, and after the last one the file."""
        self.check_process()
        with _mutex:
            connection.raw.close()
            self.connections.discard(connection)
            if not self.connections and not self.key.startswith(MEMORY):
                self.close()

    def others(self, connection: Connection) -> list[Connection]:
        """Return all connections but one."""
        with _mutex:
            return [other for other in self.connections if other is not connection]

    def close(self) -> None:
        """Close the database with all of its connections."""
        _open.discard(self)
        if _by_key.get(self.key) is self:
            del _by_key[self.key]
        if self._raw is not None:
            self._raw.close()
        self._unlock()

    def check_process(self) -> None:
        """Detect a fork that skipped Python's hooks, such as a fork by uWSGI."""
        if self._process != os.getpid():
            _abandon_all()

    def is_replaced(self) -> bool:
        """Return whether the file that is open for reading has been replaced by another one."""
        return self.wanted["read_only"] and identity(self.key) not in (None, self.identity)

    def abandon(self) -> None:
        """Leave everything as it is in a forked process, and raise OperationalError at each use."""
        if self.connections:
            _inherited.update({self.key: self.identity} | {path: identity(path) for path in self._files})
        for connection in self.connections:
            forking.keep_forever(connection.raw)
            connection.raw = forking.Inherited(self.key)
            connection.claimed.clear()
        forking.keep_forever(self._raw)
        self._raw, self._process = forking.Inherited(self.key), os.getpid()
        # Closing this process's descriptor releases no lock of flock().
        self._unlock()

    def _unlock(self) -> None:
        for lock in self._locks:
            os.close(lock)
        self._locks.clear()


#: All open databases, including those whose file has been replaced.
_open: set[OpenDatabase] = set()
_by_key: dict[str, OpenDatabase] = {}
#: The files that were open when this process was forked.
_inherited: dict[str, Identity | None] = {}
#: Held while databases are opened and closed, and by a fork, which then finds none half open.
_mutex = RLock()
#: Keeps connections of other threads from their destructors during a fork.
_kept: list[Connection] = []


def connect_to(name: str, wanted: Any, opening: Callable[[OpenDatabase], None]) -> Connection:
    """Return a connection to the database of a name, and open the database if necessary.

    Raise OperationalError if it is open with other options, or was open during a fork.
    """
    key = real_path(name)
    with _mutex:
        database = _by_key.get(key)
        if database is not None:
            database.check_process()
            database = _by_key.get(key)
        if database is None or database.is_replaced():
            if key in _inherited:  # A database in memory has no file.
                forking.refuse(name)
            database = OpenDatabase(key, wanted)
            opening(database)
            _by_key[key] = database
        elif different := sorted(one for one in wanted if wanted[one] != database.wanted[one]):
            raise OperationalError(f"{name} is open in this process with other OPTIONS: {', '.join(different)}")
        return database.connect()


def real_path(name: str) -> str:
    """Return the canonical path of a file; another name unchanged."""
    return name if is_remote(name) else os.path.realpath(os.path.expanduser(name))


def is_remote(name: str) -> bool:
    """Return whether a name belongs to no file: in memory, or on a server."""
    return name.startswith(MEMORY) or _REMOTE.match(name) is not None


def identity(path: str) -> Identity | None:
    """Return a file's identity, which differs from that of all other files."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def forget(name: str) -> None:
    """Close a database in memory."""
    with _mutex:
        if name in _by_key:
            _by_key[name].close()


def _check_file(path: str) -> None:
    """Refuse a file that was open during a fork, and one that is open under another name."""
    found = identity(path)
    if path in _inherited or (found is not None and found in _inherited.values()):
        forking.refuse(path)
    for database in _open:
        if found is not None and found == database.identity and path != database.key:
            raise OperationalError(f"{path} is open in this process as {database.key}: use one name for a file")


def _before_fork() -> None:
    _mutex.acquire()
    _kept.extend(connection for database in _open for connection in database.connections)


def _after_fork() -> None:
    _kept.clear()
    _mutex.release()


def _after_fork_in_child() -> None:
    _abandon_all()
    _after_fork()


def _abandon_all() -> None:
    for database in list(_open):
        database.abandon()
    _open.clear()
    _by_key.clear()


def _at_exit() -> None:
    for database in list(_open):
        database.check_process()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork, after_in_child=_after_fork_in_child)
atexit.register(_at_exit)
