"""The duckdb package as PEP 249 would have it: transactions that begin by themselves, cursors that keep their rows.

DuckDB's own cursors are connections, each with a transaction of its own, and a
connection has one result, which the next statement ends. Here all cursors of a
connection share its transaction, and a result that is still being read is
taken into memory when another statement comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any

from duckdb import (
    DatabaseError,
    DataError,
    DuckDBPyConnection,
    DuckDBPyRelation,
    Error,
    IntegrityError,
    InternalError,
    NotSupportedError,
    OperationalError,
    ProgrammingError,
)

from django_dialect_bridge.backends.duckdb.columns import NAME, Rows
from django_dialect_bridge.backends.duckdb.markers import adapted, in_markers_of_duckdb

__all__ = [
    "Binary",
    "Connection",
    "Cursor",
    "DataError",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "InterfaceError",
    "InternalError",
    "NotSupportedError",
    "OperationalError",
    "ProgrammingError",
]

apilevel = "2.0"
paramstyle = "pyformat"
threadsafety = 1

Binary = bytes


class InterfaceError(Error):
    """A connection or a cursor that is closed."""


_UPDATE = re.compile(r"\A\s*(UPDATE|MERGE)\b|\bDO UPDATE\b", re.IGNORECASE)


class Connection:
    """A connection with a transaction that begins with the first statement, unless ``autocommit``."""

    def __init__(self, raw: DuckDBPyConnection) -> None:
        self.raw = raw
        self._autocommit = True
        self._in_transaction = False
        #: Whether rows were changed in this transaction, after which tables get no index.
        self.has_updates = False
        self._failed = False
        self._reader: Cursor | None = None

    @property
    def autocommit(self) -> bool:
        return self._autocommit

    @autocommit.setter
    def autocommit(self, autocommit: bool) -> None:
        if autocommit:
            self.commit()
        self._autocommit = autocommit

    def cursor(self) -> Cursor:
        return Cursor(self)

    def execute(self, reader: Cursor, sql: str, params: Any, *, many: bool = False) -> None:
        """Run a statement whose rows ``reader`` will read."""
        self._begin()
        with self._given(params):
            self.run(self.raw.executemany if many else self.raw.execute, sql, params)
        self._reader = reader
        self.has_updates = self._in_transaction and (self.has_updates or bool(_UPDATE.search(sql)))

    @contextmanager
    def _given(self, params: Any) -> Iterator[None]:
        """While a statement runs, the table that comes with it."""
        if not isinstance(params, Rows):
            yield
            return
        self.raw.register(NAME, params.table)
        try:
            yield
        finally:
            with suppress(Error):  # An error may have ended the transaction, and with it the name.
                self.raw.unregister(NAME)

    def relation(self, sql: str, params: Any) -> DuckDBPyRelation:
        """A query as DuckDB's relation, which gives all of its rows at once."""
        self._begin()
        relation: DuckDBPyRelation = self.run(self.raw.sql, in_markers_of_duckdb(sql), params=adapted(params))
        return relation

    def run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call a method of DuckDB's, any error of which ends the transaction."""
        try:
            with as_database_errors(DatabaseError):
                return method(*args, **kwargs)
        except Error:
            self._failed = self._in_transaction
            raise

    def _begin(self) -> None:
        self.settle()
        if not self._autocommit and not self._in_transaction:
            self.raw.begin()
            self._in_transaction = True

    def settle(self) -> None:
        """Let the cursor that is still reading take its rows into memory."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.keep()

    def release(self, reader: Cursor) -> None:
        """Forget a cursor that reads no more."""
        if self._reader is reader:
            self._reader = None

    def commit(self) -> None:
        """Commit. Raises OperationalError where an error has ended the transaction, which DuckDB says nothing of."""
        self.settle()
        if self._failed:
            try:
                self.raw.execute("SELECT 1")
            except Error as error:
                self.rollback()
                raise OperationalError("an earlier error has rolled the transaction back") from error
        self._end(self.raw.commit)

    def rollback(self) -> None:
        with suppress(Error):  # Of a transaction that failed there is no more to read.
            self.settle()
        self._end(self.raw.rollback)

    def _end(self, end: Callable[[], Any]) -> None:
        if self._in_transaction:
            # DuckDB ends the transaction even if it cannot commit.
            self._in_transaction = self._failed = self.has_updates = False
            end()

    def close(self) -> None:
        self._reader = None
        self.raw.close()


class Cursor:
    """A cursor that takes ``%s`` and ``%(name)s``, as Django has it; a statement without parameters is taken as it is."""

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
            self.connection.execute(self, in_markers_of_duckdb(sql), adapted(params))
        self._executed()
        return self

    def executemany(self, sql: str, param_list: Any) -> Cursor:
        self._begin()
        rows = [adapted(params) for params in param_list]
        if rows:
            self.connection.execute(self, in_markers_of_duckdb(sql), rows, many=True)
            self._executed()
        return self

    def _begin(self) -> None:
        if self._closed:
            raise ProgrammingError("the cursor is closed")
        self.connection.release(self)
        self.rowcount, self.description, self._kept = -1, None, iter(())

    def _executed(self) -> None:
        raw = self.connection.raw
        self.rowcount = raw.rowcount
        if self.rowcount >= 0:  # The one row is the count.
            self.connection.release(self)
            return
        self.description = raw.description or None
        self._kept = None

    def keep(self) -> None:
        """Take the rows that are left into memory."""
        if self._kept is None:
            self._kept = iter(())
            self._kept = iter(self.connection.run(self.connection.raw.fetchall))

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
            raise ProgrammingError("the cursor is closed")

    def close(self) -> None:
        self._closed = True
        self._kept = iter(())
        self.connection.release(self)


class OwnCursor(Cursor):
    """A cursor with a connection of its own, which it closes."""

    def close(self) -> None:
        super().close()
        self.connection.close()


@contextmanager
def as_database_errors(kind: type[Error]) -> Iterator[None]:
    """Errors that DuckDB gives no kind are of this one."""
    try:
        yield
    except Error as error:
        if type(error) is not Error:
            raise
        raise kind(str(error)) from error
