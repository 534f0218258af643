"""Definitions, which are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from django_dialect_bridge.backends.reading import UNMANAGED, refuse_definition

_TABLES = "https://clickhouse.com/docs/engines/table-engines/mergetree-family/mergetree"


class DatabaseSchemaEditor(BaseDatabaseSchemaEditor):
    def execute(self, sql: Any, params: Any = ()) -> NoReturn:
        refuse_definition(
            self,
            "define the table by ClickHouse's own SQL, with the engine and sort key that no model has" + UNMANAGED,
            _TABLES,
        )
