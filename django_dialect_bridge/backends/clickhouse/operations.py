"""Operations besides the SQL of queries."""

from __future__ import annotations

from typing import Any

from django.db import NotSupportedError

from dialects.sql.quotes import quote_once
from django_dialect_bridge.backends.clickhouse.converters import CONVERTERS
from django_dialect_bridge.backends.reading import ReadingOperations
from django_dialect_bridge.refusals import not_supported

_KEYS = "https://clickhouse.com/docs/sql-reference/statements/create/table#primary-key"


class DatabaseOperations(ReadingOperations):
    compiler_module = "django_dialect_bridge.backends.clickhouse.compiler"
    value_converters = CONVERTERS
    family = "clickhouse"
    explain_prefix = "EXPLAIN"

    quote_name = staticmethod(quote_once)

    def last_insert_id(self, cursor: Any, table_name: str, pk_name: str) -> Any:
        raise self.no_keys(table_name)

    def no_keys(self, where: str) -> NotSupportedError:
        """Return the refusal of a row without its key."""
        hint = "give each object its primary key, a UUID for example"
        return not_supported("a key that the database makes", self.bridge.target, hint, _KEYS, where)

    def sql_flush(self, style: Any, tables: Any, *, reset_sequences: bool = False, allow_cascade: bool = False) -> Any:
        return [f"TRUNCATE TABLE {self.quote_name(table)}" for table in tables]
