"""The bridge's five compilers; rows of plain values are inserted as blocks of columns."""

from __future__ import annotations

from typing import Any

from django.db.models import AutoField

from django_dialect_bridge import compiler
from django_dialect_bridge.backends.clickhouse.converters import insert_form
from django_dialect_bridge.backends.clickhouse.querysets import with_settings_clause
from django_dialect_bridge.compiler import SQLDeleteCompiler, SQLUpdateCompiler

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]


class SQLCompiler(compiler.SQLCompiler):
    def complete(self, sql: str, params: Any) -> tuple[str, Any]:
        """Add the settings that the queryset names."""
        return with_settings_clause(sql, params, self.query)


class SQLAggregateCompiler(compiler.SQLAggregateCompiler):
    def complete(self, sql: str, params: Any) -> tuple[str, Any]:
        """Add the settings of the queryset that is aggregated."""
        return with_settings_clause(sql, params, self.query.inner_query)


class SQLInsertCompiler(compiler.SQLInsertCompiler):
    def execute_sql(self, returning_fields: Any = None) -> Any:  # type: ignore[override]
        """Insert all rows at once. Raise NotSupportedError if they have no keys, or conflicts are to be handled."""
        query: Any = self.query
        key = query.get_meta().pk
        if isinstance(key, AutoField) and key not in query.fields:
            raise self.connection.ops.no_keys(str(key))
        rows = self._rows() if query.on_conflict is None else None
        if rows is None:
            super().execute_sql(returning_fields)
            return []
        wrapper = self.connection
        wrapper.ensure_connection()
        with wrapper.wrap_database_errors:
            wrapper.connection.client.insert(
                query.get_meta().db_table, rows, column_names=[field.column for field in query.fields]
            )
        return []

    def _rows(self) -> list[list[Any]] | None:
        """Return the values of the rows; None if one is an expression, or nothing is to be inserted."""
        query: Any = self.query
        if not query.fields:
            return None
        rows = []
        for obj in query.objs:
            values = [
                field.get_db_prep_save(
                    getattr(obj, field.attname) if query.raw else field.pre_save(obj, True), self.connection
                )
                for field in query.fields
            ]
            if any(hasattr(value, "resolve_expression") or hasattr(value, "as_sql") for value in values):
                return None
            rows.append([insert_form(value, field) for value, field in zip(values, query.fields, strict=True)])
        return rows
