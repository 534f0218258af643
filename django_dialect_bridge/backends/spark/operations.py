"""Operations besides the SQL of queries."""

from __future__ import annotations

from typing import Any

from django.db import NotSupportedError

from dialects.sql.quotes import quote_once
from django_dialect_bridge.backends.reading import ReadingOperations
from django_dialect_bridge.backends.spark.converters import CONVERTERS
from django_dialect_bridge.refusals import not_supported

_INSERTS = "https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html"


class DatabaseOperations(ReadingOperations):
    compiler_module = "django_dialect_bridge.backends.spark.compiler"
    value_converters = CONVERTERS
    family = "spark"
    explain_prefix = "EXPLAIN"  # Django requires one; the compiler gets the plan from the client.

    quote_name = staticmethod(quote_once)

    def no_writes(self, construct: str, where: str) -> NotSupportedError:
        """Return the refusal of a statement that writes rows one by one."""
        hint = "write the rows of a query by write_to(), or by a job of Spark's own"
        return not_supported(construct, self.bridge.target, hint, _INSERTS, where)

    def sql_flush(self, style: Any, tables: Any, *, reset_sequences: bool = False, allow_cascade: bool = False) -> Any:
        raise self.no_writes("flush", f"the database {self.connection.alias!r}")
