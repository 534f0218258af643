"""Django's connection to a server of Spark Connect."""

from __future__ import annotations

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.client import BaseDatabaseClient
from django.db.backends.base.creation import BaseDatabaseCreation
from django.db.backends.base.validation import BaseDatabaseValidation

from dialects.targets.spark import SETTINGS
from django_dialect_bridge.backends.spark import driver as Database
from django_dialect_bridge.backends.spark.features import DatabaseFeatures
from django_dialect_bridge.backends.spark.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.spark.operations import DatabaseOperations
from django_dialect_bridge.backends.spark.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.spark.types import DATA_TYPES
from django_dialect_bridge.backends.spark.versions import server_target
from django_dialect_bridge.foreign import Vendor
from django_dialect_bridge.generic.connection import GenericConnection


class DatabaseWrapper(BaseDatabaseWrapper):
    """One thread's session, with the settings of a session that returns PostgreSQL's results."""

    vendor: Any = Vendor("spark")
    display_name = "Spark"
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
        """Return the address of the server, the settings of the session, and the schema that names are looked up in."""
        given = self.settings_dict
        host = given.get("HOST") or "localhost"
        if not host.startswith("sc://"):
            host = f"sc://{host}:{given.get('PORT') or 15002}"
        settings = {**SETTINGS, **given["OPTIONS"].get("settings", {})}
        return {"remote": host, "settings": settings, "database": given.get("NAME") or ""}

    def get_new_connection(self, conn_params: dict[str, Any]) -> Database.Connection:
        return Database.Connection(**conn_params)

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.ops.meet(server_target(self.get_database_version()))

    def get_database_version(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.connection.version.split(".")[:2])

    def create_cursor(self, name: str | None = None) -> Database.Cursor:
        """Return a cursor; one with a name fetches its rows in batches."""
        return self.connection.cursor(streamed=name is not None)  # type: ignore[no-any-return]

    def chunked_cursor(self) -> Any:
        return self._cursor("chunked")  # type: ignore[attr-defined]

    def _set_autocommit(self, autocommit: bool) -> None:
        """Do nothing: there are no transactions."""

    def is_usable(self) -> bool:
        try:
            return bool(self.connection.version)
        except Database.Error:
            return False
