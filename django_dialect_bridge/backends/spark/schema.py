"""Definitions, which are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from django_dialect_bridge.backends.reading import UNMANAGED, refuse_definition

_TABLES = "https://spark.apache.org/docs/latest/sql-ref-syntax-ddl-create-table.html"


class DatabaseSchemaEditor(BaseDatabaseSchemaEditor):
    def execute(self, sql: Any, params: Any = ()) -> NoReturn:
        refuse_definition(self, "define the table in Spark, or by write_to()" + UNMANAGED, _TABLES)
