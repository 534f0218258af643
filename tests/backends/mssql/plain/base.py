"""A connection of mssql-django to such a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any

from mssql import base, creation


class DatabaseCreation(creation.DatabaseCreation):  # type: ignore[misc]
    """Creates and drops one database at a time: Babelfish says "tuple concurrently updated" to a second process."""

    def _execute_create_test_db(self, cursor: Any, parameters: dict[str, str], keepdb: bool = False) -> None:
        with alone(cursor):
            super()._execute_create_test_db(cursor, parameters, keepdb)

    def _destroy_test_db(self, test_database_name: str, verbosity: int) -> None:
        with self.connection._nodb_cursor() as cursor, alone(cursor):
            super()._destroy_test_db(test_database_name, verbosity)


@contextmanager
def alone(cursor: Any) -> Iterator[None]:
    """Hold a lock of the server that all processes take."""
    cursor.execute("EXEC sp_getapplock @Resource = 'databases', @LockMode = 'Exclusive', @LockOwner = 'Session'")
    try:
        yield
    finally:
        cursor.execute("EXEC sp_releaseapplock @Resource = 'databases', @LockOwner = 'Session'")


class OnStandIn:
    """What a server says of its version says nothing of what it has, if it is Babelfish."""

    connection: Any
    creation_class = DatabaseCreation

    @cached_property
    def is_standin(self) -> bool:
        """Return whether the server is Babelfish."""
        self.ensure_connection()  # type: ignore[attr-defined]
        cursor = self.connection.cursor()
        cursor.execute("SELECT @@VERSION")
        (version,) = cursor.fetchone()
        cursor.close()
        return "Babelfish" in version

    @cached_property
    def sql_server_version(self) -> int:
        """Return 2019 for it."""
        return 2019 if self.is_standin else super().sql_server_version  # type: ignore[misc]

    @cached_property
    def to_azure_sql_db(self) -> bool:
        """Return whether databases are dropped without ALTER DATABASE, which it has not."""
        return self.is_standin or super().to_azure_sql_db  # type: ignore[misc]


class DatabaseWrapper(OnStandIn, base.DatabaseWrapper):
    pass
