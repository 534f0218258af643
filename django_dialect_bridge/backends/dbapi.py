"""What connections and cursors share whose servers have no transactions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Self


class ConnectionWithoutTransactions:
    """The methods of PEP 249 for transactions, which a server does not have."""

    def commit(self) -> None:
        """Do nothing: each statement is written at once."""

    def rollback(self) -> None:
        """Do nothing: nothing that was written can be undone."""


class RowCursor(ABC):
    """A cursor with Django's placeholders; ``execute`` sets an iterator of rows, which is lazy if it is streamed."""

    arraysize = 100

    def __init__(self, streamed: bool) -> None:
        self.rowcount = -1
        self.lastrowid = None
        self.description: list[Any] | None = None
        self._streamed = streamed
        self._rows: Iterator[Any] = iter(())

    @abstractmethod
    def execute(self, sql: str, params: Sequence[Any] | Mapping[str, Any] | None = None) -> Self:
        """Run a statement; without parameters it is unchanged."""

    def executemany(self, sql: str, param_list: Sequence[Sequence[Any]]) -> Self:
        for params in param_list:
            self.execute(sql, params)
        return self

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return list(islice(self._rows, size or self.arraysize))

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return self._rows

    def close(self) -> None:
        """Drop the rows of the last statement."""
        self._rows, self.description, self.rowcount = iter(()), None, -1
