"""The connection of mssql-django, with queries compiled by the bridge."""

from __future__ import annotations

import datetime
import os
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from mssql import base

from django_dialect_bridge.backends.mssql.features import DatabaseFeatures
from django_dialect_bridge.backends.mssql.operations import DatabaseOperations
from django_dialect_bridge.backends.mssql.versions import check_backend, server_target

check_backend()


class CursorWrapper(base.CursorWrapper):  # type: ignore[misc]
    """A cursor that executes the bridge's statements unchanged."""

    def format_group_by_params(self, query: str, params: Any) -> tuple[str, Any]:
        """Leave parameters in their places: the bridge's GROUP BY has none, and variables lose digits."""
        return query, params

    def format_params(self, params: Any) -> tuple[Any, ...]:
        """Pass a time with microseconds as text: pyodbc binds a structure that has none."""
        return tuple(
            value.isoformat() if isinstance(value, datetime.time) and value.microsecond else value
            for value in super().format_params(params)
        )


class DatabaseWrapper(base.DatabaseWrapper):  # type: ignore[misc]
    features_class = DatabaseFeatures
    ops_class = DatabaseOperations

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Raise ImproperlyConfigured for a driver without a name that mssql-django knows: it would use pyodbc."""
        super().__init__(*args, **kwargs)
        driver = (self.settings_dict.get("OPTIONS") or {}).get("python_driver")
        if driver and driver != "pyodbc" and not self._uses_mssql_python(self.settings_dict):
            known = "use pyodbc or mssql_python"
            raise ImproperlyConfigured(f"OPTIONS['python_driver'] of {self.alias!r} is {driver!r}: {known}")

    def create_cursor(self, name: str | None = None) -> CursorWrapper:
        return CursorWrapper(self.connection.cursor(), self)

    def init_connection_state(self) -> None:
        super().init_connection_state()
        if not self._has_mars():
            # A cursor with unread rows blocks every other statement.
            self.supports_mars = self.features.can_use_chunked_reads = False
        self.ops.meet(server_target(self.sql_server_version, self.to_azure_sql_db))

    def _has_mars(self) -> bool:
        """Return whether the driver may read several results at once; mssql-django requests that on Windows only."""
        extra = self._parse_extra_params(self.settings_dict["OPTIONS"].get("extra_params"))
        return self.supports_mars and (os.name == "nt" or "mars_connection" in extra)
