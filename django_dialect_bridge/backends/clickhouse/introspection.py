"""Tables and columns, for ``inspectdb``."""

from __future__ import annotations

import re
from typing import Any

from django.db.backends.base.introspection import BaseDatabaseIntrospection, FieldInfo, TableInfo

from django_dialect_bridge.backends.clickhouse.types import FIELDS

_WRAPPED = re.compile(r"^(?:Nullable|LowCardinality)\((.*)\)$")
_DECIMAL = re.compile(r"^Decimal\((\d+), (\d+)\)$")


class DatabaseIntrospection(BaseDatabaseIntrospection):
    def get_field_type(self, data_type: Any, description: Any) -> Any:
        found = next((field for kind, field in FIELDS.items() if str(data_type).startswith(kind)), "TextField")
        if found == "DecimalField":
            return found, {"max_digits": description.precision, "decimal_places": description.scale}
        return found

    def get_table_list(self, cursor: Any) -> Any:
        cursor.execute("SELECT name, engine FROM system.tables WHERE database = currentDatabase() ORDER BY name")
        return [TableInfo(name, "v" if "View" in engine else "t") for name, engine in cursor.fetchall()]

    def get_table_description(self, cursor: Any, table_name: str) -> Any:
        cursor.execute(
            "SELECT name, type FROM system.columns WHERE database = currentDatabase() AND table = %s ORDER BY position",
            [table_name],
        )
        return [_field(name, kind) for name, kind in cursor.fetchall()]

    def get_relations(self, cursor: Any, table_name: str) -> Any:
        return {}

    def get_sequences(self, cursor: Any, table_name: str, table_fields: Any = ()) -> Any:
        return []

    def get_constraints(self, cursor: Any, table_name: str) -> Any:
        return {}

    def get_primary_key_columns(self, cursor: Any, table_name: str) -> Any:
        """Return None, because the sort key of a table need not be unique."""
        return None


def _field(name: str, kind: str) -> Any:
    is_nullable = "Nullable(" in kind
    while found := _WRAPPED.match(kind):
        kind = found[1]
    precision = scale = None
    if digits := _DECIMAL.match(kind):
        precision, scale = int(digits[1]), int(digits[2])
    info: list[Any] = [name, kind, None, None, precision, scale, is_nullable, None, None]
    return FieldInfo(*info)
