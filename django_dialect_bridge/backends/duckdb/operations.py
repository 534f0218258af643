"""Operations besides the SQL of queries: returned values, flushing, sequences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.db.backends.base.operations import BaseDatabaseOperations
from django.db.models.fields import AutoFieldMixin

from dialects.sql.quotes import quote_once
from django_dialect_bridge.backends.converters import Converter
from django_dialect_bridge.backends.duckdb.driver import versions
from django_dialect_bridge.backends.duckdb.driver.markers import with_literals
from django_dialect_bridge.backends.duckdb.driver.settings import literal
from django_dialect_bridge.backends.duckdb.rows.converters import converters_of
from django_dialect_bridge.backends.duckdb.tables.making import HERE, truncate_sql
from django_dialect_bridge.backends.operations import AdaptedValues
from django_dialect_bridge.backends.versions import target_of
from django_dialect_bridge.statement import Bridge


class DatabaseOperations(AdaptedValues, BaseDatabaseOperations):
    compiler_module = "django_dialect_bridge.backends.duckdb.compiler"
    cast_char_field_without_max_length = "VARCHAR"
    explain_prefix = "EXPLAIN"
    checkpoint_sql = "CHECKPOINT"
    # Parameters: its name in quotes, a value, its name, the value. The sequence continues after the value if it is lower.
    advance_sequence_sql = (
        f"SELECT setval(%s, %s) FROM duckdb_sequences() WHERE {HERE}"
        " AND sequence_name = %s AND COALESCE(last_value, 0) < %s"
    )

    @cached_property
    def bridge(self) -> Bridge:
        """The target of OPTIONS, or the installed version."""
        alias = self.connection.alias
        return Bridge(target_of(self._dialect, alias, "duckdb") if self._dialect else versions.target())

    quote_name = staticmethod(quote_once)

    def explain_query_prefix(self, format: str | None = None, **options: Any) -> str:
        analyze = options.pop("analyze", False)
        prefix = super().explain_query_prefix(format, **options)
        parts = [*(["ANALYZE"] if analyze else []), *([f"FORMAT {format.upper()}"] if format else [])]
        return f"{prefix} ({', '.join(parts)})" if parts else str(prefix)

    def last_executed_query(self, cursor: Any, sql: str, params: Any) -> str:
        """Return the statement with literals instead of its parameters, for people only."""
        return str(sql) if params is None else with_literals(str(sql), params, self.bridge.target.family)

    # Values

    def get_db_converters(self, expression: Any) -> list[Converter]:
        converters: list[Converter] = super().get_db_converters(expression)
        return converters + converters_of(expression)

    def fetch_returned_insert_rows(self, cursor: Any) -> Any:
        """Return the rows of an INSERT, for Django 5.2."""
        return cursor.fetchall()

    # Databases and tables

    def attach_sql(self, name: str, source: str | Path | Mapping[str, Any]) -> str:
        """Build ATTACH of another database: a file's path, or a mapping of ``path``, ``read_only`` and other keys."""
        keys = {"path": source} if isinstance(source, (str, Path)) else dict(source)
        path, read_only = keys.pop("path"), keys.pop("read_only", True)
        options = [f"{self.quote_name(key)} {literal(value)}" for key, value in keys.items()]
        options += ["READ_ONLY"] if read_only else []
        suffix = f" ({', '.join(options)})" if options else ""
        return f"ATTACH IF NOT EXISTS {literal(path)} AS {self.quote_name(name)}{suffix}"

    def copy_database_sql(self, source: str, path: str) -> tuple[list[str], str]:
        """Build SQL that copies a database with views, indexes and sequences into a new file, and closes the file."""
        copy = self.quote_name(f"copy {uuid4().hex}")
        copying = [
            self.attach_sql(copy, {"path": path, "read_only": False}),
            f"COPY FROM DATABASE {self.quote_name(source)} TO {copy}",
            f"CHECKPOINT {copy}",
        ]
        return copying, f"DETACH DATABASE IF EXISTS {copy}"

    def sql_flush(
        self, style: Any, tables: Iterable[str], *, reset_sequences: bool = False, allow_cascade: bool = False
    ) -> list[str]:
        tables = list(tables)
        with self.connection.cursor() as cursor:
            statements = truncate_sql(cursor, tables)
        if reset_sequences and tables:
            statements += self.sequence_reset_by_name_sql(style, self._sequences_of(tables))
        return statements

    def _sequences_of(self, tables: list[str]) -> list[dict[str, str]]:
        with self.connection.cursor() as cursor:
            found = self.connection.introspection.sequences(cursor)
        return [sequence for sequence in found if sequence["table"] in tables]

    def sequence_reset_by_name_sql(self, style: Any, sequences: Iterable[dict[str, str]]) -> list[str]:
        """Build SQL that restarts sequences at 1."""
        return [f"SELECT setval({literal(self.quote_name(sequence['name']))}, 1, false)" for sequence in sequences]

    def sequence_reset_sql(self, style: Any, model_list: Iterable[Any]) -> list[str]:
        """Build SQL that continues sequences after the highest existing key."""
        statements = []
        for model in model_list:
            for field in model._meta.local_fields:
                if has_sequence(field):
                    statements.append(self.sequence_advance_sql(model._meta.db_table, field.column))
        return statements

    def sequence_advance_sql(self, table: str, column: str) -> str:
        """Build SQL that continues a column's sequence after the highest value."""
        name = literal(self.quote_name(sequence_name(table, column)))
        highest = f"MAX({self.quote_name(column)})"
        return f"SELECT setval({name}, COALESCE({highest}, 1), {highest} IS NOT NULL) FROM {self.quote_name(table)}"


def has_sequence(field: Any) -> bool:
    """Return whether the database generates the values of a field's column."""
    return isinstance(field, AutoFieldMixin)


def sequence_name(table: str, column: str) -> str:
    """Return the sequence of a column whose values the database generates."""
    return f"{table}_{column}_seq"
