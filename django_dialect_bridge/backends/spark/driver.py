"""A connection and its cursors for Django, on a session of Spark Connect. Rows come as batches of Arrow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

import grpc
from pyspark.errors import (
    AnalysisException,
    ArithmeticException,
    NumberFormatException,
    PySparkException,
    PySparkNotImplementedError,
)
from pyspark.sql.connect.session import SparkSession

from django_dialect_bridge.backends.dbapi import ConnectionWithoutTransactions, RowCursor
from django_dialect_bridge.backends.markers import rewrite_placeholders


class Error(Exception):
    """An error of the server or the client; the base of those of PEP 249."""


class InterfaceError(Error):
    pass


class DatabaseError(Error):
    pass


class DataError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class InternalError(DatabaseError):
    pass


class NotSupportedError(DatabaseError):
    pass


class OperationalError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


Binary = bytes
#: An error of the client -> that of PEP 249, the first that fits.
_ERRORS: tuple[tuple[type[Exception], type[Error]], ...] = (
    (AnalysisException, ProgrammingError),
    (ArithmeticException, DataError),
    (NumberFormatException, DataError),
    (PySparkNotImplementedError, NotSupportedError),
    (Exception, OperationalError),
)


@contextmanager
def _in_pep_249() -> Iterator[None]:
    try:
        yield
    except (PySparkException, grpc.RpcError) as error:
        kind = next(ours for theirs, ours in _ERRORS if isinstance(error, theirs))
        raise kind(str(error)) from error


class Connection(ConnectionWithoutTransactions):
    """A session of its own with its settings; there are no transactions."""

    def __init__(self, remote: str, settings: Mapping[str, str], database: str) -> None:
        with _in_pep_249():
            self.session = SparkSession.builder.remote(remote).create()
            for name, value in settings.items():
                self.session.conf.set(name, value)
            if database:
                self.session.sql(f"USE {_quote(database)}")

    @property
    def version(self) -> str:
        with _in_pep_249():
            return str(self.session.version)

    def cursor(self, streamed: bool = False) -> Cursor:
        return Cursor(self, streamed)

    def frame(self, sql: str, params: Any = None) -> Any:
        """Return the data frame of a statement with Django's placeholders; without parameters it is unchanged."""
        with _in_pep_249():
            if params is None:
                return self.session.sql(sql)
            args = dict(params) if isinstance(params, Mapping) else list(params)
            return self.session.sql(rewrite_placeholders(sql, ":"), args=args or None)

    def batches(self, frame: Any) -> Iterator[Any]:
        """Yield the rows of a data frame as tables of Arrow, as the server sends them."""
        plan = frame._plan
        with _in_pep_249():
            for found in self.session.client.to_table_as_iterator(
                plan.to_proto(self.session.client), plan.observations
            ):
                if hasattr(found, "column_names"):
                    yield found

    def arrow(self, sql: str, params: Any) -> Any:
        """Return the rows of a query as a table of Arrow."""
        import pyarrow

        frame = self.frame(sql, params)
        found = list(self.batches(frame))
        with _in_pep_249():
            return pyarrow.concat_tables(found) if found else frame.toArrow()

    def explain(self, sql: str, params: Any, mode: str) -> str:
        """Return the plan of a query."""
        frame, client = self.frame(sql, params), self.session.client
        with _in_pep_249():
            return str(client.explain_string(frame._plan.to_proto(client), mode))

    def write(self, sql: str, params: Any, names: Sequence[str], table: str, *, create: bool) -> None:
        """Write the rows of a query, whose columns get these names, into a table on the server."""
        frame = self.frame(sql, params)
        with _in_pep_249():
            writer = frame.toDF(*names).write
            (writer if create else writer.mode("append")).saveAsTable(_quote(table))

    def close(self) -> None:
        with _in_pep_249():
            self.session.stop()


class Cursor(RowCursor):
    """A cursor with Django's placeholders; one that is streamed holds one batch of rows."""

    def __init__(self, connection: Connection, streamed: bool) -> None:
        super().__init__(streamed)
        self.connection = connection

    def execute(self, sql: str, params: Sequence[Any] | Mapping[str, Any] | None = None) -> Cursor:
        self.close()
        batches = self.connection.batches(self.connection.frame(sql, params))
        first = next(batches, None)
        if first is None:
            self.description = []
            return self
        self.description = [
            (field.name, str(field.type), None, None, None, None, field.nullable) for field in first.schema
        ]
        self._rows = chain.from_iterable(map(_rows, chain([first], batches)))
        if not self._streamed:
            rows = list(self._rows)
            self.rowcount, self._rows = len(rows), iter(rows)
        return self


def _quote(name: str) -> str:
    """Quote the parts of a name such as ``catalog.schema.table``."""
    return ".".join("`{}`".format(part.replace("`", "``")) for part in name.split("."))


def _rows(table: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a batch."""
    return zip(*(column.to_pylist() for column in table.columns), strict=True)
