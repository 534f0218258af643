"""A connection and its cursors for Django, on a client of clickhouse-connect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from clickhouse_connect.dbapi import (
    DatabaseError,
    DataError,
    Error,
    IntegrityError,
    InterfaceError,
    InternalError,
    NotSupportedError,
    OperationalError,
    ProgrammingError,
)
from clickhouse_connect.driver import create_client

from django_dialect_bridge.backends.dbapi import ConnectionWithoutTransactions, RowCursor

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

#: Text and binary data have one type, so both are read as bytes.
_FORMATS = {"String": "bytes", "FixedString": "bytes"}


Binary = bytes


class Connection(ConnectionWithoutTransactions):
    """A client with the settings of a session; there are no transactions."""

    def __init__(self, settings: Mapping[str, str | int], params: Mapping[str, Any]) -> None:
        self._is_embedded = embedded = params.get("interface") == "chdb"
        # The embedded server only takes settings by statements.
        options: dict[str, Any] = {} if embedded else {"settings": dict(settings)}
        self.client = create_client(**params, **options)
        if embedded:
            for name, value in settings.items():
                self.client.command(f"SET {name} = {value!r}")

    def cursor(self, streamed: bool = False) -> Cursor:
        return Cursor(self, streamed)

    def arrow(self, sql: str, params: Sequence[Any]) -> Any:
        """Return the rows of a query as a table of Arrow."""
        try:
            if not params:
                sql = sql % ()
            return self.client.query_arrow(sql, parameters=params or None, use_strings=True)
        except Error:
            self.drop_rows()
            raise

    def drop_rows(self) -> None:
        """Drop the first rows of a failed query, which chdb 4.4 would return before those of the next one."""
        if self._is_embedded:
            self.client.raw_query("SELECT 1")

    def close(self) -> None:
        self.client.close()


class Cursor(RowCursor):
    """A cursor with Django's placeholders ``%s``; without parameters a statement is unchanged."""

    def __init__(self, connection: Connection, streamed: bool) -> None:
        super().__init__(streamed)
        self.client = connection.client
        self._connection = connection
        self._context: Any = None

    def execute(self, sql: str, params: Sequence[Any] | Mapping[str, Any] | None = None) -> Cursor:
        self.close()
        if params is not None and not params:
            sql, params = sql % (), None
        try:
            self._run(sql, params)
        except Error:
            self._connection.drop_rows()
            raise
        return self

    def _run(self, sql: str, params: Any) -> None:
        if self._streamed and sql.lstrip("( ").upper().startswith(("SELECT", "WITH")):
            self._context = self.client.query_rows_stream(sql, parameters=params, query_formats=_FORMATS)
            stream = self._context.__enter__()
            names, kinds = stream.source.column_names, stream.source.column_types
            self._rows = map(_decode, stream)
        else:
            result = self.client.query(sql, parameters=params, query_formats=_FORMATS)
            names, kinds = result.column_names, result.column_types
            rows = result.result_rows
            self.rowcount = len(rows)
            self._rows = map(_decode, rows)
        self.description = [
            (name, kind.name, None, None, None, None, kind.nullable) for name, kind in zip(names, kinds, strict=True)
        ]

    def close(self) -> None:
        super().close()
        if self._context is not None:
            self._context.__exit__(None, None, None)
            self._context = None


def _decode(row: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(map(_text, row))


def _text(value: Any) -> Any:
    """Return text for bytes that are UTF-8; other bytes are a binary."""
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value
