"""Definitions, which are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from django_dialect_bridge.refusals import not_supported

_TABLES = "https://spark.apache.org/docs/latest/sql-ref-syntax-ddl-create-table.html"


class DatabaseSchemaEditor(BaseDatabaseSchemaEditor):
    def execute(self, sql: Any, params: Any = ()) -> NoReturn:
        operations: Any = self.connection.ops
        hint = (
            "define the table in Spark, or by write_to(), set managed = False in the model, and let a router's"
            " allow_migrate() return False"
        )
        where = f"the database {self.connection.alias!r}"
        raise not_supported("a definition by a model or migration", operations.bridge.target, hint, _TABLES, where)
