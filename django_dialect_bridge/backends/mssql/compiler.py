"""The bridge's five compilers, with the plans of SQL Server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Value

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.backends.mssql.plans import read_plan, with_variables
from django_dialect_bridge.compiler import (
    SQLAggregateCompiler,
    SQLDeleteCompiler,
    SQLInsertCompiler,
)

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]


class SQLCompiler(bridge.SQLCompiler):
    def explain_query(self) -> Iterator[str]:
        """Yield the lines of the plan, which a setting of the session shows instead of rows."""
        self.connection.ops.before_executing()
        sql, params = self.as_sql()
        setting = f"SHOWPLAN_{(self.query.explain_info.format or 'TEXT').upper()}"
        with self.connection.cursor() as cursor:
            cursor.execute(f"SET {setting} ON")
            try:
                cursor.execute(with_variables(sql, params))
                lines = read_plan(cursor)
            finally:
                cursor.execute(f"SET {setting} OFF")
        yield from lines


class SQLUpdateCompiler(bridge.SQLUpdateCompiler):
    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        """Write NULL without a type as None, because no JSONField takes it: mssql-django's bulk_update() sets it."""
        values = self.query.values
        self.query.values = [(field, model, None if _is_null(value) else value) for field, model, value in values]
        try:
            return super().as_sql(*args, **kwargs)
        finally:
            self.query.values = values


def _is_null(value: Any) -> bool:
    return isinstance(value, Value) and value.value is None and getattr(value, "_output_field_or_none", 0) is None
