"""Definitions, which are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from dialects import Unsupported
from django_dialect_bridge.refusals import not_supported

_TABLES = "https://clickhouse.com/docs/engines/table-engines/mergetree-family/mergetree"


class DatabaseSchemaEditor(BaseDatabaseSchemaEditor):
    def execute(self, sql: Any, params: Any = ()) -> NoReturn:
        operations: Any = self.connection.ops
        hint = (
            "a table needs an engine and a sort key, which no model has: define it by ClickHouse's own SQL, set"
            " managed = False in the model, and let a router's allow_migrate() return False"
        )
        refusal = Unsupported("a definition by a model or migration", operations.bridge.target, hint, _TABLES)
        raise not_supported(refusal, f"the database {self.connection.alias!r}")
