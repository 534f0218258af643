"""Migrations: DuckDB's ALTER TABLE has limits like SQLite's, so tables are remade as in Django's SQLite backend."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any

import django
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.base.schema import _related_non_m2m_objects as related_objects  # type: ignore[attr-defined]

from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.backends.duckdb.tables.indexes import IndexingSchemaEditor
from django_dialect_bridge.backends.duckdb.tables.keeping import as_the_table_has_them
from django_dialect_bridge.backends.duckdb.tables.sequences import NEW, SequenceMixin
from django_dialect_bridge.backends.duckdb.tables.validation import UNINDEXED_TYPES


class DatabaseSchemaEditor(SequenceMixin, IndexingSchemaEditor):
    """Remakes tables; keys come from sequences, which stay when their table is remade."""

    sql_create_inline_fk: Any = None
    sql_create_column_inline_fk = None
    sql_alter_table_comment = BaseDatabaseSchemaEditor.sql_alter_table_comment
    sql_alter_column_comment = BaseDatabaseSchemaEditor.sql_alter_column_comment
    connection: Any
    deferred_sql: list[Any]

    # Foreign keys are not used, so there are none to switch off.
    __enter__ = BaseDatabaseSchemaEditor.__enter__

    def __exit__(self, kind: Any, *error: Any) -> None:
        BaseDatabaseSchemaEditor.__exit__(self, kind, *error)
        if kind is None and not self.collect_sql:
            self.connection.checkpoint()

    def execute(self, sql: Any, params: Any = None) -> None:
        """Run or collect a statement. Without parameters ``%s`` is no placeholder: names and defaults may have it."""
        if sql is not None:  # A unique_together that DuckDB cannot index; the checks report it.
            super().execute(sql, params)

    def quote_value(self, value: Any) -> str:
        """Return a value as a literal of the target."""
        family = self.connection.ops.bridge.target.family
        return family.literal(*family.adapt([value]))  # type: ignore[no-any-return]

    # Tables

    def create_model(self, model: Any) -> None:
        self.create_sequences(model)
        super().create_model(model)
        self.deferred_sql = [sql for sql in self.deferred_sql if sql is not None]
        self._settled[model._meta.db_table] = self._changes()
        self._make_indexes(model)

    def _make_indexes(self, model: Any) -> None:
        """Create indexes at once, because they cannot be created after rows were changed in the transaction."""
        if not model._meta.db_table.startswith(NEW):
            for sql in self.deferred_sql:
                self.execute(sql, None)
            self.deferred_sql = []

    def delete_model(self, model: Any, handle_autom2m: bool = True) -> None:
        super().delete_model(model, handle_autom2m)
        if handle_autom2m:
            self.delete_sequences(model._meta.db_table, model._meta.local_fields)

    def alter_db_table(self, model: Any, old_db_table: str, new_db_table: str) -> None:
        if old_db_table.lower() == new_db_table.lower():
            return
        with self._remake(old_db_table, new_db_table) as anew:
            if not anew:
                super().alter_db_table(model, old_db_table, new_db_table)
        self._settled[new_db_table] = self._changes()
        if not old_db_table.startswith(NEW):
            for field in filter(has_sequence, model._meta.local_fields):
                self.move_sequence((old_db_table, field.column), (new_db_table, field.column))

    def _remake_table(
        self, model: Any, create_field: Any = None, delete_field: Any = None, alter_fields: Any = None
    ) -> None:
        table = model._meta.db_table
        for old, new in alter_fields or []:
            if old.null and not new.null and old.db_type(self.connection) != new.db_type(self.connection):
                # The default of rows without a value is of the new type.
                nullable = _under_the_old_name(new, old)
                nullable.null = True
                self._remake_table(model, alter_fields=[(old, nullable)])
                self._remake_table(model, alter_fields=[(nullable, new)])
                return
        columns = {old.column: new.column for old, new in alter_fields or []}
        with self._in_a_transaction(), as_the_table_has_them(self, model, columns):
            super()._remake_table(model, create_field, delete_field, alter_fields)
            if model._meta.db_table_comment:
                self.alter_db_table_comment(model, None, model._meta.db_table_comment)
            if delete_field:
                self.delete_sequences(table, [delete_field])
            for old, new in alter_fields or []:
                if has_sequence(old) and has_sequence(new):
                    self.move_sequence((table, old.column), (table, new.column))
                elif has_sequence(old):
                    self.delete_sequences(table, [old])
                elif has_sequence(new):
                    self.advance_sequences(table, [new])

    def _alter_many_to_many(self, model: Any, old_field: Any, new_field: Any, strict: bool) -> None:
        super()._alter_many_to_many(model, old_field, new_field, strict)
        # In a remade table, the rows have kept their keys.
        through = new_field.remote_field.through._meta
        self.advance_sequences(through.db_table, through.local_fields)

    # Columns

    def add_field(self, model: Any, field: Any) -> None:
        """Add a column; remake the table for a column with a check or a computed one."""
        column, changed = field.db_parameters(self.connection), self._rows_were_changed(model._meta.db_table)
        if column["type"] and (field.generated or column["check"] or changed):
            self._remake_table(model, create_field=field)
        else:
            super().add_field(model, field)
            self._make_indexes(model)

    def remove_field(self, model: Any, field: Any) -> None:
        """Remove a column; remake the table if an index depends on a later column."""
        if field.many_to_many or field.db_parameters(self.connection)["type"] is None:
            super().remove_field(model, field)
        else:
            self._remake_table(model, delete_field=field)

    def _alter_field(self, model: Any, old_field: Any, new_field: Any, *args: Any, **kwargs: Any) -> None:
        if not self._is_same_column(model, old_field, new_field):
            # Django renames the column only, if its definition is the same: an index would stay or be missing.
            altered = _under_the_old_name(new_field, old_field)
            super()._alter_field(model, old_field, altered, *args, **kwargs)
            self._remake_distant_tables(model, old_field, altered)
        if old_field.column != new_field.column:
            with self._in_a_transaction():
                self._rename_column(model._meta.db_table, old_field, new_field)

    def _rename_column(self, table: str, old_field: Any, new_field: Any) -> None:
        with self._remake(table, table, {old_field.column: new_field.column}):
            self.execute(self._rename_field_sql(table, old_field, new_field, new_field.db_type(self.connection)))
        if has_sequence(new_field):  # A field that had none before got one under the old name.
            self.move_sequence((table, old_field.column), (table, new_field.column))

    def _is_same_column(self, model: Any, old_field: Any, new_field: Any) -> bool:
        """Return whether only the column's name changed, or what DuckDB does not store, such as defaults."""
        return bool(self._column(model, old_field) == self._column(model, new_field))

    def _column(self, model: Any, field: Any) -> tuple[Any, ...]:
        """Return the database's properties of a column without its name."""
        check = field.db_parameters(self.connection)["check"] or ""
        nameless = check.replace(self.quote_name(field.column), "")
        return self.column_sql(model, field), nameless, self._field_should_be_indexed(model, field), field.db_comment

    def _remake_distant_tables(self, model: Any, old_field: Any, new_field: Any) -> None:
        """Remake the tables that refer to a key indirectly, which Django 5.2 leaves unchanged."""
        changed = old_field.db_type(self.connection) != new_field.db_type(self.connection)
        if django.VERSION >= (6, 0) or not (new_field.unique and changed):
            return
        remade = {model, *(relation.related_model for relation in new_field.model._meta.related_objects)}
        distant = {relation.related_model for _, relation in related_objects(old_field, new_field)}
        for related in distant - remade:
            self._remake_table(related)

    def _iter_column_sql(self, column_db_type: Any, params: Any, model: Any, field: Any, *args: Any) -> Iterator[str]:
        without = field.generated or column_db_type in UNINDEXED_TYPES
        for part in super()._iter_column_sql(column_db_type, params, model, field, *args):
            if part != "UNIQUE" or not without:
                yield part

    def _column_generated_persistency_sql(self, field: Any) -> str:
        return "VIRTUAL"


def _under_the_old_name(new: Any, old: Any) -> Any:
    """Return a copy of a changed field that has its names and column of before."""
    field = copy(new)
    field.name, field.attname, field.column, field.db_column = old.name, old.attname, old.column, old.column
    return field
