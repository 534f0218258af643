"""Tables and columns, for ``inspectdb``."""

from __future__ import annotations

import re
from typing import Any

from django.db.backends.base.introspection import TableInfo

from django_dialect_bridge.backends.reading import ReadingIntrospection, column_info
from django_dialect_bridge.backends.spark.types import FIELDS

_DECIMAL = re.compile(r"^decimal\((\d+),\s*(\d+)\)$")


class DatabaseIntrospection(ReadingIntrospection):
    fields = FIELDS

    def get_table_list(self, cursor: Any) -> Any:
        return [
            TableInfo(table.name, "v" if table.tableType in ("VIEW", "TEMPORARY") else "t")
            for table in self.connection.connection.session.catalog.listTables()
        ]

    def get_table_description(self, cursor: Any, table_name: str) -> Any:
        quoted = self.connection.ops.quote_name(table_name).replace('"', "`")
        return [
            _field(field.name, field.dataType.simpleString(), field.nullable)
            for field in self.connection.connection.session.table(quoted).schema
        ]


def _field(name: str, kind: str, is_nullable: bool) -> Any:
    digits = _DECIMAL.match(kind)
    precision, scale = (int(digits[1]), int(digits[2])) if digits else (None, None)
    return column_info(name, kind, precision, scale, is_nullable)
