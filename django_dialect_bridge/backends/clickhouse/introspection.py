"""Tables and columns, for ``inspectdb``."""

from __future__ import annotations

import re
from typing import Any

from django.db.backends.base.introspection import TableInfo

from django_dialect_bridge.backends.clickhouse.types import FIELDS
from django_dialect_bridge.backends.reading import ReadingIntrospection, column_info

_WRAPPED = re.compile(r"^(?:Nullable|LowCardinality)\((.*)\)$")
_DECIMAL = re.compile(r"^Decimal\((\d+), (\d+)\)$")


class DatabaseIntrospection(ReadingIntrospection):
    fields = FIELDS

    def get_table_list(self, cursor: Any) -> Any:
        cursor.execute("SELECT name, engine FROM system.tables WHERE database = currentDatabase() ORDER BY name")
        return [TableInfo(name, "v" if "View" in engine else "t") for name, engine in cursor.fetchall()]

    def get_table_description(self, cursor: Any, table_name: str) -> Any:
        cursor.execute(
            "SELECT name, type FROM system.columns WHERE database = currentDatabase() AND table = %s ORDER BY position",
            [table_name],
        )
        return [_field(name, kind) for name, kind in cursor.fetchall()]


def _field(name: str, kind: str) -> Any:
    is_nullable = "Nullable(" in kind
    while found := _WRAPPED.match(kind):
        kind = found[1]
    precision = scale = None
    if digits := _DECIMAL.match(kind):
        precision, scale = int(digits[1]), int(digits[2])
    return column_info(name, kind, precision, scale, is_nullable)
