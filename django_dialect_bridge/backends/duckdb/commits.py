"""Conflicts between transactions that DuckDB does not find; one process writes, so that it knows all of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING

from duckdb import TransactionException

if TYPE_CHECKING:
    from django_dialect_bridge.backends.duckdb.dbapi import Connection

#: A table and a key.
Row = tuple[str, Hashable]


class Commits:
    """The commits of a database, and the rows that transactions have claimed."""

    def __init__(self) -> None:
        self._numbers = count(1)
        #: The number of the last commit.
        self.last = 0
        self._under_way: set[Connection] = set()
        self._lock = Lock()
        self._claimed: dict[Row, Connection] = {}
        #: The commit that has changed a row last.
        self._changed: dict[Row, int] = {}

    @contextmanager
    def made(self, owner: Connection) -> Iterator[None]:
        """Count a commit, which other transactions see from a moment on that is before its number."""
        self._under_way.add(owner)
        try:
            yield
            self.last = next(self._numbers)
        finally:
            self._under_way.discard(owner)

    def check_none_since(self, owner: Connection) -> None:
        """Raise TransactionException after a commit that a transaction has perhaps not seen.

        A table that is made anew and dropped takes such rows with it. DuckDB
        finds those in conflict that come after the drop.
        """
        if self.last != owner.began or self._under_way - {owner}:
            raise TransactionException("Conflict: another transaction has committed while this one dropped a table")

    def claim(self, owner: Connection, table: str, keys: Iterable[Hashable]) -> None:
        """Keep others from rows until a transaction ends. Raises TransactionException if another one was first."""
        rows = [(table, key) for key in keys]
        with self._lock:
            for row in rows:
                if self._claimed.get(row, owner) is not owner or self._changed.get(row, 0) > owner.began:
                    raise TransactionException(f"Conflict: another transaction has changed row {row[1]} of {table}")
            self._claimed.update(dict.fromkeys(rows, owner))
            owner.claimed.update(rows)

    def free(self, owner: Connection, others: Iterable[Connection], *, committed: bool) -> None:
        """Give up the rows of a transaction after its end."""
        with self._lock:
            if committed:
                self.last = next(self._numbers)
                self._changed.update(dict.fromkeys(owner.claimed, self.last))
            for row in owner.claimed:
                del self._claimed[row]
            owner.claimed.clear()
            if not any(other.in_transaction for other in others):
                self._changed.clear()
