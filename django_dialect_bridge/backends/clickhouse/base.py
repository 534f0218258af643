"""Django's connection to ClickHouse: over HTTP, or to the server that chdb embeds."""

from __future__ import annotations

from typing import Any

from dialects.targets.clickhouse import SETTINGS
from django_dialect_bridge.backends.clickhouse import driver as Database
from django_dialect_bridge.backends.clickhouse.features import DatabaseFeatures
from django_dialect_bridge.backends.clickhouse.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.clickhouse.operations import DatabaseOperations
from django_dialect_bridge.backends.clickhouse.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.clickhouse.types import DATA_TYPES
from django_dialect_bridge.backends.reading import ReadingWrapper
from django_dialect_bridge.foreign import Vendor


class DatabaseWrapper(ReadingWrapper):
    """One thread's connection, with the settings of a session that returns PostgreSQL's results."""

    vendor: Any = Vendor("clickhouse")
    display_name = "ClickHouse"
    data_types: dict[str, Any] = dict(DATA_TYPES)

    Database = Database
    SchemaEditorClass = DatabaseSchemaEditor
    features_class = DatabaseFeatures
    introspection_class = DatabaseIntrospection
    ops_class = DatabaseOperations

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

    def get_database_version(self) -> tuple[int, ...]:
        return tuple(int(part) for part in str(self.connection.client.server_version).split(".")[:2])

    def is_usable(self) -> bool:
        return bool(self.connection.client.ping())
