"""Bulk inserts, sequences after given keys, and the rows of an upsert."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models.constants import OnConflict

from django_dialect_bridge import compiler as bridge
from django_dialect_bridge.backends.duckdb.driver.columns import FEW, ArrowRows
from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.backends.duckdb.rows.claims import claim, of_insert
from django_dialect_bridge.backends.duckdb.rows.conflicts import check_unique
from django_dialect_bridge.backends.duckdb.rows.preparing import (
    goes_as_it_is,
    has_expressions,
    has_plain_markers,
    is_saved_anew,
)
from django_dialect_bridge.backends.duckdb.tables.files import check_table
from django_dialect_bridge.returning import Selected, may_conflict


class SQLInsertCompiler(bridge.SQLInsertCompiler):
    """Inserts many rows as columns: DuckDB reads thousands in the time of a hundred rows of placeholders."""

    _rows: ArrowRows | None = None

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        query = self.query
        check_table(self.connection, query.get_meta())
        if query.on_conflict == OnConflict.UPDATE and not self.connection.features.supports_foreign_keys:
            # Rows are reinserted, as by any UPDATE: see SQLUpdateCompiler.
            self.query = query.clone()
            self.query.update_fields = list(dict.fromkeys([*query.update_fields, query.unique_fields[0]]))
        try:
            statements = super().as_sql(*args, **kwargs)
        finally:
            self.query = query
        rows, self._rows = self._rows, None
        return statements if rows is None else [(sql, rows) for sql, _ in statements]

    def pre_save_val(self, field: Any, obj: Any) -> Any:
        return super().pre_save_val(field, obj) if is_saved_anew(field) else getattr(obj, field.attname)

    def prepare_value(self, field: Any, value: Any) -> Any:
        return value if goes_as_it_is(field, value) else super().prepare_value(field, value)

    def assemble_as_sql(self, fields: Any, value_rows: Any) -> tuple[Any, Any]:
        columns = list(zip(*value_rows, strict=True))
        plain = all(map(has_plain_markers, fields)) and not any(map(has_expressions, columns))
        # Rows may conflict with each other, which the rules handle.
        if len(value_rows) < 2 or self.query.on_conflict or not plain:
            return super().assemble_as_sql(fields, value_rows)
        if len(value_rows) > FEW:
            self._rows = ArrowRows.of(columns, [field.db_type(self.connection.of) for field in fields])
            if self._rows is not None:
                return Selected(ArrowRows.query), []
        adapt = self.connection.target.family.adapt
        lists = ", ".join(f"UNNEST(CAST(%s AS {field.db_type(self.connection)}[]))" for field in fields)
        return Selected(f"SELECT {lists}"), [[adapt(column) for column in columns]]

    def execute_sql(self, returning_fields: Any = None) -> list[Any]:  # type: ignore[override]
        meta = self.query.get_meta()
        updates = self.query.on_conflict == OnConflict.UPDATE
        merged = len(self.query.objs) > 1 and updates and may_conflict(self.query)
        if merged:
            check_unique(self.connection, meta, self.query.unique_fields)
        insert = self._upsert if merged and returning_fields else super().execute_sql
        with claim(self.connection, of_insert(self.query, self.connection.alias)):
            rows = insert(returning_fields)
        for field in filter(has_sequence, self.query.fields):
            go_on_after(self.connection, meta, field, [getattr(obj, field.attname) for obj in self.query.objs])
        return rows

    def _upsert(self, returning_fields: Any) -> list[Any]:
        """Return the rows of a MERGE in order, by the key of the match, because its result has no order."""
        unique, objs = self.query.unique_fields, self.query.objs
        given = [[getattr(obj, field.attname) for obj in objs] for field in unique]
        if any(map(has_expressions, given)):
            return self._one_by_one(returning_fields)
        super().execute_sql(None)
        names = [field.attname for field in (*unique, *returning_fields)]
        keys = [[field.to_python(value) for value in values] for field, values in zip(unique, given, strict=True)]
        rows = self.query.model._base_manager.using(self.connection.alias)
        rows = rows.filter(**{f"{name}__in": set(values) for name, values in zip(names, keys, strict=False)})
        found = {row[: len(unique)]: row[len(unique) :] for row in rows.values_list(*names)}
        return [found[key] for key in zip(*keys, strict=True)]


def go_on_after(connection: Any, meta: Any, field: Any, keys: Iterable[Any]) -> None:
    """Advance sequences beyond given keys, unless no more keys are left."""
    _, most = connection.ops.integer_field_range(field.get_internal_type())
    plain = [
        key if isinstance(key, int) or hasattr(key, "as_sql") else field.get_db_prep_save(key, connection)
        for key in keys
    ]
    given = max((key for key in plain if isinstance(key, int)), default=most)
    if given < most:
        connection.advance_sequence(meta.db_table, field.column, given)
