"""A driver's connection that records the executed statements, and returns prepared answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Variable:
    """A variable that receives a value of RETURNING ... INTO."""

    def __init__(self, values: list[Any]) -> None:
        self.values = values

    def getvalue(self) -> list[Any]:
        return self.values


class Cursor:
    """A cursor of the connection."""

    description: Any = (("a", None, None, None, None, None, None),)
    rowcount = 1
    arraysize = 100
    statement: str | None = None

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def execute(self, sql: str, params: Any = ()) -> None:
        self.connection.executed.append((sql, params))

    def var(self, kind: Any, **kwargs: Any) -> Variable:
        return Variable([7])

    def setinputsizes(self, *args: Any, **kwargs: Any) -> None:
        self.connection.sizes = args or kwargs

    def fetchmany(self, size: int) -> list[Any]:
        rows, self.connection.rows = self.connection.rows, []
        return rows

    def fetchone(self) -> Any:
        return self.connection.rows.pop(0) if self.connection.rows else None

    def fetchall(self) -> list[Any]:
        return self.fetchmany(0)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.fetchall())

    def close(self) -> None:
        pass


class Connection:
    """A connection of python-oracledb, with the methods that Django's backend uses."""

    autocommit = False
    stmtcachesize = 0
    sizes: Any = None

    def __init__(self, version: str = "19.3.0.0.0") -> None:
        self.version = version
        self.executed: list[tuple[str, Any]] = []
        self.rows: list[Any] = []

    def cursor(self) -> Cursor:
        return Cursor(self)

    def commit(self) -> None:
        pass

    rollback = close = ping = commit
