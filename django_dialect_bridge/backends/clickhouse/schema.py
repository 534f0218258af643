"""Definitions, which are refused by name."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import NotSupportedError
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


class DatabaseSchemaEditor(BaseDatabaseSchemaEditor):
    def execute(self, sql: Any, params: Any = ()) -> NoReturn:
        raise NotSupportedError(
            "ClickHouse's tables need an engine and a sort key, which no model has: define them by its own SQL, set"
            " managed = False in the models, and let a router's allow_migrate() return False"
            " (https://clickhouse.com/docs/engines/table-engines/mergetree-family/mergetree)"
        )
