"""Cursors, which keep their rows when another statement runs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from duckdb import Error, OperationalError

from django_dialect_bridge.backends.duckdb.driver.markers import adapt, rewrite_markers

if TYPE_CHECKING:
    from django_dialect_bridge.backends.duckdb.driver.dbapi import Connection


class InterfaceError(Error):
    """An error for a closed cursor."""


class Cursor:
    """A cursor with Django's placeholders ``%s`` and ``%(name)s``; without parameters a statement is unchanged."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.rowcount = -1
        self.description: list[Any] | None = None
        self._kept: Iterator[Any] | None = iter(())
        self._closed = False

    def execute(self, sql: str, params: Any = None) -> Cursor:
        self._begin()
        if params is None:
            self.connection.execute(self, sql, None)
        else:
            self.connection.execute(self, rewrite_markers(sql), adapt(params))
        self._take_result()
        return self

    def executemany(self, sql: str, param_list: Any) -> Cursor:
        self._begin()
        rows = [adapt(params) for params in param_list]
        if rows:
            self.connection.execute(self, rewrite_markers(sql), rows, many=True)
            self._take_result()
        return self

    def _begin(self) -> None:
        if self._closed:
            raise InterfaceError("the cursor is closed")
        self.connection.release(self)
        self.rowcount, self.description, self._kept = -1, None, iter(())

    def _take_result(self) -> None:
        raw = self.connection.raw
        self.rowcount = raw.rowcount
        if self.rowcount >= 0:  # The one row is the count.
            self.connection.release(self)
            return
        self.description = raw.description or None
        self._kept = None

    def keep(self) -> None:
        """Load the remaining rows into memory."""
        if self._kept is None:
            self._kept = iter(())
            self._kept = iter(self.connection.run(self.connection.raw.fetchall))

    def lose(self, reason: str) -> None:
        """Drop the remaining rows; fetching them raises OperationalError."""
        if self._kept is None:
            self._kept = _refuse_lost(reason)

    def fetchone(self) -> Any:
        self._check()
        return next(self._kept, None) if self._kept is not None else self.connection.run(self.connection.raw.fetchone)

    def fetchmany(self, size: int | None = None) -> list[Any]:
        self._check()
        size = self.arraysize if size is None else size
        if self._kept is None:
            return list(self.connection.run(self.connection.raw.fetchmany, size))
        return list(islice(self._kept, size))

    def fetchall(self) -> list[Any]:
        self._check()
        if self._kept is None:
            return list(self.connection.run(self.connection.raw.fetchall))
        return list(self._kept)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchone, None)

    def _check(self) -> None:
        if self._closed:
            raise InterfaceError("the cursor is closed")

    def close(self) -> None:
        self._closed = True
        self._kept = iter(())
        self.connection.release(self)


class OwnCursor(Cursor):
    """A cursor with a connection of its own, which it closes."""

    def close(self) -> None:
        super().close()
        self.connection.close()


def _refuse_lost(reason: str) -> Iterator[Any]:
    raise OperationalError(reason)
    yield
