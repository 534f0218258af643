"""Django's connection to ClickHouse: over HTTP, or to the server that chdb embeds."""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.client import BaseDatabaseClient
from django.db.backends.base.creation import BaseDatabaseCreation
from django.db.backends.base.validation import BaseDatabaseValidation

from dialects.targets.clickhouse import SETTINGS
from django_dialect_bridge.backends.clickhouse import driver as Database
from django_dialect_bridge.backends.clickhouse.features import DatabaseFeatures
from django_dialect_bridge.backends.clickhouse.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.clickhouse.operations import DatabaseOperations
from django_dialect_bridge.backends.clickhouse.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.clickhouse.types import DATA_TYPES
from django_dialect_bridge.backends.clickhouse.versions import server_target
from django_dialect_bridge.foreign import Vendor
from django_dialect_bridge.generic.connection import GenericConnection


class DatabaseWrapper(BaseDatabaseWrapper):
    """One thread's connection, with the settings of a session that returns PostgreSQL's results."""

    vendor: Any = Vendor("clickhouse")
    display_name = "ClickHouse"
    data_types: dict[str, Any] = dict(DATA_TYPES)
    operators = GenericConnection.operators
    pattern_esc = GenericConnection.pattern_esc
    pattern_ops = GenericConnection.pattern_ops

    Database = Database
    SchemaEditorClass = DatabaseSchemaEditor
    client_class = BaseDatabaseClient
    creation_class = BaseDatabaseCreation
    features_class = DatabaseFeatures
    introspection_class = DatabaseIntrospection
    ops_class = DatabaseOperations
    validation_class = BaseDatabaseValidation

    connection: Any
    ops: DatabaseOperations

    def get_connection_params(self) -> dict[str, Any]:
        """Return the arguments of the client: the database, the host and the user, and OPTIONS."""
        given = self.settings_dict
        named = {"database": "NAME", "host": "HOST", "port": "PORT", "username": "USER", "password": "PASSWORD"}
        params = {name: given[key] for name, key in named.items() if given.get(key)}
        options = dict(given["OPTIONS"])
        settings = {**SETTINGS, **options.pop("settings", {})}
        if "port" in params:
            params["port"] = int(params["port"])
        return {"settings": settings, "params": {**params, **options}}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Database.Connection:
        return Database.Connection(**conn_params)

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.ops.meet(server_target(self.get_database_version()))

    def get_database_version(self) -> tuple[int, ...]:
        return tuple(int(part) for part in str(self.connection.client.server_version).split(".")[:2])

    def create_cursor(self, name: str | None = None) -> Database.Cursor:
        """Return a cursor; one with a name fetches its rows in blocks."""
        return self.connection.cursor(streamed=name is not None)  # type: ignore[no-any-return]

    def chunked_cursor(self) -> Any:
        return self._cursor("chunked")  # type: ignore[attr-defined]

    def _set_autocommit(self, autocommit: bool) -> None:
        """Do nothing: there are no transactions."""

    def is_usable(self) -> bool:
        return bool(self.connection.client.ping())
