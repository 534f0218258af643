"""The duckdb package by PEP 249: transactions begin automatically, and cursors keep their rows.

DuckDB's own cursors are connections, each with a transaction of its own. A
connection has one result, which the next statement ends. Here all cursors of a
connection share its transaction. A result that is still being read is loaded
into memory when another statement runs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any

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
    TransactionException,
)

from django_dialect_bridge.backends.duckdb.driver.columns import NAME, ArrowRows
from django_dialect_bridge.backends.duckdb.driver.cursors import Cursor, InterfaceError, OwnCursor
from django_dialect_bridge.backends.duckdb.driver.markers import adapt, rewrite_markers

if TYPE_CHECKING:
    from django_dialect_bridge.backends.duckdb.driver.commits import Claim, Space
    from django_dialect_bridge.backends.duckdb.driver.databases import OpenDatabase

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
    "OwnCursor",
    "ProgrammingError",
    "TransactionException",
]

apilevel = "2.0"
paramstyle = "pyformat"
threadsafety = 1

Binary = bytes


_NOTHING: AbstractContextManager[None] = nullcontext()
_READ = re.compile(
    r"\s*(?:/\*.*?\*/\s*)*(?:\(|(?:SELECT|FROM|SHOW|DESCRIBE|SET|USE|(?:EXPLAIN|WITH)(?!.*\b(?:INSERT|UPDATE|DELETE|MERGE)\b))\b)",
    re.IGNORECASE | re.DOTALL,
)
_UPDATE = re.compile(r"\b(UPDATE|MERGE|DROP\s+INDEX)\b", re.IGNORECASE)
_INDEX = re.compile(r"\bCREATE\s+(UNIQUE\s+)?INDEX\b", re.IGNORECASE)
_DROP = re.compile(r"\bDROP\s+TABLE\b", re.IGNORECASE)


class Connection:
    """A connection with a transaction that begins with the first statement, unless ``autocommit``."""

    def __init__(self, raw: DuckDBPyConnection, database: OpenDatabase) -> None:
        self.raw: Any = raw
        self.database = database
        self._autocommit = True
        self.in_transaction = False
        #: The last commit that this transaction surely sees, and its claims.
        self.began = 0
        self.claimed: dict[Space, set[Hashable]] = {}
        self._writes = self._drops = False
        #: How many statements of this transaction may have changed rows, or dropped indexes. A dropped index stays in
        #: the table until the transaction ends. After either, tables get no index.
        self.updates = 0
        #: The statements of this transaction that made indexes, in lower case.
        self.indexings: list[str] = []
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
        writes = not _READ.match(sql)
        with self._bind(params), self.database.commits.count(self) if writes and not self.in_transaction else _NOTHING:
            self.run(self.raw.executemany if many else self.raw.execute, sql, params)
        self._reader = reader
        if not writes or not self.in_transaction:
            return
        self._writes = True
        self._drops = self._drops or _DROP.search(sql) is not None
        if _UPDATE.search(sql):
            self.updates += 1
        if _INDEX.search(sql):
            self.indexings.append(sql.lower())

    @contextmanager
    def _bind(self, params: Any) -> Iterator[None]:
        """Register the passed table while a statement runs."""
        if not isinstance(params, ArrowRows):
            yield
            return
        self._end_result()
        self.raw.register(NAME, params.table)
        try:
            yield
        finally:
            with suppress(Error):  # An error may have ended the transaction, and with it the name.
                self.raw.unregister(NAME)

    def relation(self, sql: str, params: Any) -> DuckDBPyRelation:
        """Return a query as DuckDB's relation, which returns all of its rows at once."""
        self._begin()
        self._end_result()
        relation: DuckDBPyRelation = self.run(self.raw.sql, rewrite_markers(sql), params=adapt(params))
        return relation

    def _end_result(self) -> None:
        """End a result that nobody reads to its end; only another statement does so without harm."""
        self.run(self.raw.execute, "SELECT 1").fetchall()

    def run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call a method of DuckDB's; an error ends the transaction."""
        try:
            with as_database_errors(DatabaseError):
                return method(*args, **kwargs)
        except Error:
            self._failed = self.in_transaction
            raise

    def _begin(self) -> None:
        self.database.check_process()
        self.settle()
        if not self._autocommit and not self.in_transaction:
            self.in_transaction = True
            self.began = self.database.commits.last
            try:
                self.raw.begin()
            except BaseException:
                self.in_transaction = False
                raise

    def settle(self) -> None:
        """Load the rows of the cursor that is still reading into memory."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.keep()

    def release(self, reader: Cursor) -> None:
        """Forget a cursor that stopped reading."""
        if self._reader is reader:
            self._reader = None

    def commit(self) -> None:
        """Commit. Raise OperationalError if an error has ended the transaction, because DuckDB would not."""
        self.settle()
        if self._failed:
            try:
                self.raw.execute("SELECT 1")
            except Error as error:
                self.rollback()
                raise OperationalError("an earlier error has rolled the transaction back") from error
        if self._drops:
            try:
                self.database.commits.check_none_since(self)
            except TransactionException:
                self.rollback()
                raise
        with self.database.commits.count(self) if self._writes else _NOTHING:
            self._end(commit=True)

    def rollback(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.lose("the transaction of these rows was rolled back")
        self._end(commit=False)

    def _end(self, *, commit: bool) -> None:
        if self.in_transaction:
            # DuckDB ends the transaction even if it cannot commit.
            self.in_transaction = self._failed = self._writes = self._drops = False
            self.updates, self.indexings = 0, []
            try:
                (self.raw.commit if commit else self.raw.rollback)()
            except OperationalError as error:
                self._free(committed=False)
                if "constraint violation" in str(error):  # For a row that another transaction has inserted meanwhile.
                    raise IntegrityError(str(error)) from error
                raise
            self._free(committed=commit)

    def claim(self, claims: Iterable[Claim]) -> None:
        """Claim values until this transaction ends. Raise OperationalError for a conflict."""
        self._begin()
        self.database.commits.claim(self, claims, self.database.others(self))

    def _free(self, *, committed: bool) -> None:
        if self.claimed:
            self.database.commits.free(self, self.database.others(self), committed=committed)

    def close(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.lose("the connection of these rows was closed")
        self.database.leave(self)
        self.in_transaction = False
        self._free(committed=False)

    def __del__(self, ending: Callable[[], bool] = sys.is_finalizing) -> None:
        """Close the connection of an ended thread, so that its file does not stay open."""
        if not ending():
            self.close()


@contextmanager
def as_database_errors(kind: type[Error]) -> Iterator[None]:
    """Convert errors without a kind of DuckDB's to this one, and a value that cannot be passed to a DataError."""
    try:
        yield
    except Error as error:
        if "Python Conversion Failure" in str(error):
            raise DataError(str(error)) from error
        if type(error) is not Error:
            raise
        raise kind(str(error)) from error
