"""A connection of mssql-django to such a server."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from mssql import base


class OnStandIn:
    """What a server says of its version says nothing of what it has, if it is Babelfish."""

    connection: Any

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
