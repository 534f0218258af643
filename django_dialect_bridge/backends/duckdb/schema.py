"""Migrations. DuckDB's ALTER TABLE can as little as SQLite's could, so tables are remade as Django does it there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import django
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.base.schema import _related_non_m2m_objects as related_objects  # type: ignore[attr-defined]
from django.db.backends.sqlite3 import schema as sqlite
from django.db.backends.utils import strip_quotes
from django.db.models import UniqueConstraint

from django_dialect_bridge.backends.duckdb.introspection import NAMED_CHECK
from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.backends.duckdb.sequences import NEW, SequenceMixin
from django_dialect_bridge.backends.duckdb.validation import UNINDEXED_TYPES, check_columns, is_unindexable

# Private methods, of which the type stubs know nothing.
RemakingSchemaEditor: Any = sqlite.DatabaseSchemaEditor


class DatabaseSchemaEditor(SequenceMixin, RemakingSchemaEditor):  # type: ignore[misc]
    """Remakes tables; keys get their values from sequences, which outlive the remaking of their table."""

    # No ALTER of a column that an index depends on, and none of a table with
    # indexes but adding a column: https://duckdb.org/docs/stable/sql/indexes
    sql_create_column_inline_fk = None
    # Conditions and further columns are left out; a check of models says so.
    sql_create_index = "CREATE INDEX %(name)s ON %(table)s (%(columns)s)"
    # One may have been left out.
    sql_delete_index = "DROP INDEX IF EXISTS %(name)s"
    sql_delete_unique = sql_delete_index
    sql_alter_table_comment = BaseDatabaseSchemaEditor.sql_alter_table_comment
    sql_alter_column_comment = BaseDatabaseSchemaEditor.sql_alter_column_comment
    connection: Any
    deferred_sql: list[Any]

    # Foreign keys are not DuckDB's, so there are none to switch off.
    __enter__ = BaseDatabaseSchemaEditor.__enter__
    __exit__ = BaseDatabaseSchemaEditor.__exit__

    @property
    def sql_create_inline_fk(self) -> str | None:
        """Part of the table, for a foreign key cannot be added later."""
        return "REFERENCES %(to_table)s (%(to_column)s)" if self.connection.features.supports_foreign_keys else None

    def quote_value(self, value: Any) -> str:
        """A literal, as the target has it."""
        family = self.connection.ops.bridge.target.family
        return family.literal(*family.adapt([value]))  # type: ignore[no-any-return]

    # Tables

    def create_model(self, model: Any) -> None:
        self.create_sequences(model)
        super().create_model(model)
        self._make_indexes(model)

    def _make_indexes(self, model: Any) -> None:
        """At once, for an index cannot be made after rows were changed in the same transaction."""
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
        with self._without_indexes(old_db_table, new_db_table):
            super().alter_db_table(model, old_db_table, new_db_table)
        if not old_db_table.startswith(NEW):
            for field in filter(has_sequence, model._meta.local_fields):
                self.move_sequence((old_db_table, field.column), (new_db_table, field.column))

    def _remake_table(
        self, model: Any, create_field: Any = None, delete_field: Any = None, alter_fields: Any = None
    ) -> None:
        table = model._meta.db_table
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
        # Where another table was made, the rows have brought their keys along.
        through = new_field.remote_field.through._meta
        self.advance_sequences(through.db_table, through.local_fields)

    @contextmanager
    def _without_indexes(self, table: str, renamed: str, columns: Mapping[str, str] = {}) -> Iterator[None]:
        """While a table, or columns of it, get other names it can have no indexes."""
        indexes = [] if table.startswith(NEW) else self._indexes(table)
        for index in indexes:
            self.execute(self.sql_delete_index % {"name": self.quote_name(index.name)}, None)
        yield
        for index in indexes:
            self.execute(index.on(renamed, columns), None)

    def _indexes(self, table: str) -> list[Any]:
        table = getattr(self, "collected_table_renames", {}).get(table, table)
        with self.connection.cursor() as cursor:
            return self.connection.introspection.indexes(cursor, strip_quotes(table))  # type: ignore[no-any-return]

    # Columns

    def add_field(self, model: Any, field: Any) -> None:
        """A column that is checked, computed or refers to another table can only come with its table."""
        refers = self.connection.features.supports_foreign_keys and field.remote_field and not field.many_to_many
        if field.generated or refers or field.db_parameters(self.connection)["check"]:
            self._remake_table(model, create_field=field)
        else:
            super().add_field(model, field)
            self._make_indexes(model)

    def remove_field(self, model: Any, field: Any) -> None:
        """A column cannot go from before one that an index depends on."""
        if field.many_to_many or field.db_parameters(self.connection)["type"] is None:
            super().remove_field(model, field)
        else:
            self._remake_table(model, delete_field=field)

    def _alter_field(self, model: Any, old_field: Any, new_field: Any, *args: Any, **kwargs: Any) -> None:
        if not self._is_same_column(model, old_field, new_field):
            super()._alter_field(model, old_field, new_field, *args, **kwargs)
            self._remake_distant_tables(model, old_field, new_field)
        elif old_field.column != new_field.column:
            table, names = model._meta.db_table, {old_field.column: new_field.column}
            with self._without_indexes(table, table, names):
                self.execute(self._rename_field_sql(table, old_field, new_field, new_field.db_type(self.connection)))

    def _is_same_column(self, model: Any, old_field: Any, new_field: Any) -> bool:
        """Whether nothing has changed but the column's name, and what DuckDB does not know, as the length of text."""
        if self.connection.features.supports_foreign_keys and (old_field.remote_field or new_field.remote_field):
            return False
        return bool(self._column(model, old_field) == self._column(model, new_field))

    def _column(self, model: Any, field: Any) -> tuple[Any, ...]:
        """All that the database knows of a column but its name."""
        check = field.db_parameters(self.connection)["check"] or ""
        nameless = check.replace(self.quote_name(field.column), "")
        return self.column_sql(model, field), nameless, self._field_should_be_indexed(model, field), field.db_comment

    def _remake_distant_tables(self, model: Any, old_field: Any, new_field: Any) -> None:
        """Remake the tables that refer to a key by way of others, which Django 5.2 leaves as they are."""
        changed = old_field.db_type(self.connection) != new_field.db_type(self.connection)
        if django.VERSION >= (6, 0) or not (new_field.unique and changed):
            return
        remade = {model, *(relation.related_model for relation in new_field.model._meta.related_objects)}
        distant = {relation.related_model for _, relation in related_objects(old_field, new_field)}
        for related in distant - remade:
            self._remake_table(related)

    # Constraints

    def _unique_sql(self, model: Any, fields: Any, name: str, *args: Any, **kwargs: Any) -> None:
        """An index, for DuckDB forgets the names of constraints."""
        if statement := self._create_unique_sql(model, fields, name, *args, **kwargs):
            self.deferred_sql.append(statement)

    def _check_sql(self, name: str, check: str) -> str:
        """A check that says its name, for DuckDB forgets it: https://duckdb.org/docs/stable/sql/constraints"""
        return str(super()._check_sql(name, NAMED_CHECK.format(self.quote_value(name), check)))

    def add_constraint(self, model: Any, constraint: Any) -> None:
        if not (self._rebuilt(model) and constraint in model._meta.constraints):
            _editor_for(constraint).add_constraint(self, model, constraint)

    def remove_constraint(self, model: Any, constraint: Any) -> None:
        _editor_for(constraint).remove_constraint(self, model, constraint)

    def _field_should_be_indexed(self, model: Any, field: Any) -> bool:
        indexed = field.db_type(self.connection) not in UNINDEXED_TYPES
        return indexed and bool(super()._field_should_be_indexed(model, field))

    def add_index(self, model: Any, index: Any) -> None:
        if self._rebuilt(model) and index in model._meta.indexes:
            return
        if index.create_sql(model, self) is not None:
            super().add_index(model, index)

    def _model_indexes_sql(self, model: Any) -> list[Any]:
        return [sql for sql in super()._model_indexes_sql(model) if sql is not None]

    def _create_index_sql(self, model: Any, *, fields: Any = None, expressions: Any = None, **kwargs: Any) -> Any:
        """None for one that DuckDB does not make; a check says so."""
        if is_unindexable(self.connection, model, fields or (), expressions or ()):
            return None
        check_columns(expressions)
        return super()._create_index_sql(model, fields=fields, expressions=expressions, **kwargs)

    def _create_unique_sql(self, model: Any, fields: Any, *args: Any, **kwargs: Any) -> Any:
        if is_unindexable(self.connection, model, fields, kwargs.get("expressions") or ()):
            return None
        check_columns(kwargs.get("expressions"))
        return super()._create_unique_sql(model, fields, *args, **kwargs)

    def alter_unique_together(self, model: Any, *args: Any) -> None:
        if not self._rebuilt(model):
            super().alter_unique_together(model, *args)

    def _rebuilt(self, model: Any) -> bool:
        """Whether a table had to be remade, with all that its model asks, since its rows may have been changed.

        DuckDB: Cannot create index with outstanding updates.
        """
        if self.collect_sql or not self.connection.connection.has_updates:
            return False
        self._remake_table(model)
        return True

    def _iter_column_sql(self, column_db_type: Any, *args: Any) -> Iterator[str]:
        for part in super()._iter_column_sql(column_db_type, *args):
            if part != "UNIQUE" or column_db_type not in UNINDEXED_TYPES:
                yield part

    def _column_generated_persistency_sql(self, field: Any) -> str:
        return "VIRTUAL"


def _editor_for(constraint: Any) -> Any:
    """An index is made and dropped; for anything else the table is remade."""
    return BaseDatabaseSchemaEditor if isinstance(constraint, UniqueConstraint) else RemakingSchemaEditor
