"""Django's connection to a server of Spark Connect."""

from __future__ import annotations

from typing import Any

from dialects.targets.spark import SETTINGS
from django_dialect_bridge.backends.reading import ReadingWrapper
from django_dialect_bridge.backends.spark import driver as Database
from django_dialect_bridge.backends.spark.features import DatabaseFeatures
from django_dialect_bridge.backends.spark.introspection import DatabaseIntrospection
from django_dialect_bridge.backends.spark.operations import DatabaseOperations
from django_dialect_bridge.backends.spark.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.spark.types import DATA_TYPES
from django_dialect_bridge.foreign import Vendor


class DatabaseWrapper(ReadingWrapper):
    """One thread's session, with the settings of a session that returns PostgreSQL's results."""

    vendor: Any = Vendor("spark")
    display_name = "Spark"
    data_types: dict[str, Any] = dict(DATA_TYPES)

    Database = Database
    SchemaEditorClass = DatabaseSchemaEditor
    features_class = DatabaseFeatures
    introspection_class = DatabaseIntrospection
    ops_class = DatabaseOperations

    ops: DatabaseOperations

    def get_connection_params(self) -> dict[str, Any]:
        """Return the address of the server, the settings of the session, and the schema that names are looked up in."""
        given = self.settings_dict
        host = given.get("HOST") or "localhost"
        if not host.startswith("sc://"):
            host = f"sc://{host}:{given.get('PORT') or 15002}"
        settings = {**SETTINGS, **given["OPTIONS"].get("settings", {})}
        return {"remote": host, "settings": settings, "database": given.get("NAME") or ""}

    def get_database_version(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.connection.version.split(".")[:2])

    def is_usable(self) -> bool:
        try:
            return bool(self.connection.version)
        except Database.Error:
            return False
