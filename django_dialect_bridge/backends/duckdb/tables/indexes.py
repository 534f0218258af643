"""Indexes and constraints: created and dropped by DuckDB if possible, otherwise by remaking their table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.sqlite3 import schema as sqlite
from django.db.backends.utils import strip_quotes
from django.db.models import UniqueConstraint

from django_dialect_bridge.backends.duckdb.introspection import NAMED_CHECK
from django_dialect_bridge.backends.duckdb.tables.making import table_ddl
from django_dialect_bridge.backends.duckdb.tables.sequences import NEW
from django_dialect_bridge.backends.duckdb.tables.validation import UNINDEXED_TYPES, check_columns, is_unindexable
from django_dialect_bridge.refusals import not_supported

_CHECKS = "https://duckdb.org/docs/stable/sql/constraints#check-constraint"
# Private methods, which the type stubs lack.
RemakingSchemaEditor: Any = sqlite.DatabaseSchemaEditor


class IndexingSchemaEditor(RemakingSchemaEditor):  # type: ignore[misc]
    """The index and constraint methods of a schema editor.

    DuckDB cannot alter a column that an index depends on. The only ALTER of a
    table with indexes adds a column. After a change of rows, an index on their table
    is refused in the same transaction, or fails at the commit.
    https://duckdb.org/docs/stable/sql/indexes
    """

    # Conditions and included columns are left out; a check of models reports it.
    sql_create_index = "CREATE INDEX %(name)s ON %(table)s (%(columns)s)"
    # One may have been left out.
    sql_delete_index = "DROP INDEX IF EXISTS %(name)s"
    sql_delete_unique = sql_delete_index
    connection: Any
    deferred_sql: list[Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        #: Tables that were remade -> the number of statements that had changed rows before.
        self._settled: dict[str, int] = {}
        #: The computed columns of the table that is being created.
        self._computed: list[str] = []
        #: The constraint that is being added; the table's constraint of that name is another one.
        self.adding: str | None = None

    def _rows_were_changed(self, table: str) -> bool:
        """Return whether this transaction may have changed rows of a table, so that an index needs a remade table."""
        return not self.collect_sql and self._changes() > self._settled.get(table, 0)

    def _changes(self) -> int:
        connection = self.connection.connection
        return 0 if connection is None else connection.updates

    @contextmanager
    def _in_a_transaction(self) -> Iterator[None]:
        """Copy rows and drop their old table in one transaction, even in a migration without one.

        A crash between the two would leave no table, and commits of others between
        them would be lost.
        """
        if self.collect_sql or self.connection.in_atomic_block:
            yield
            return
        with transaction.atomic(using=self.connection.alias):
            yield
        self._settled.clear()

    @contextmanager
    def _remake(self, table: str, name: str, columns: Mapping[str, str] = {}) -> Iterator[bool]:
        """Remake a table without indexes while it or its columns are renamed; yield True for a new table.

        DuckDB cannot rename a table with indexes. A dropped index stays until the
        transaction ends: it is read with its old names, and rejects values
        ("Binder Error: Referenced table ... not found!", "Duplicate key"). If it
        was created in the same transaction, and the process dies after the
        commit, DuckDB cannot replay its log. There the index is created before
        the rename, but with the later name: "Failure while replaying WAL file:
        Table with name ... does not exist!".
        """
        indexes = [] if table.startswith(NEW) else self._indexes(table)
        anew = bool(indexes) or (not table.startswith(NEW) and self._is_bound(table))
        if anew:
            self._make_anew(table, name)
        yield anew
        for index in indexes:
            self.execute(index.on(strip_quotes(name), columns), None)

    def _is_bound(self, table: str) -> bool:
        """Return whether a table cannot be renamed in this transaction, although it has no index now."""
        connection = self.connection.connection
        if self.collect_sql or connection is None:
            return False
        name = self.quote_name(strip_quotes(table))[1:-1].lower()
        return self._rows_were_changed(table) or any(name in sql for sql in connection.indexings)

    def _make_anew(self, table: str, name: str) -> None:
        """Create a table with the same rows, and without indexes, under this name."""
        old, new = map(strip_quotes, (table, name))
        target = f"{NEW}{new}" if old == new else new
        with self.connection.cursor() as cursor:
            found = table_ddl(cursor, strip_quotes(self._current_name(table)), target)
        with self._in_a_transaction():
            for sql in found.move_sql(old, target) if found else ():
                self.execute(sql, None)
            if old == new:
                names = {"old_table": self.quote_name(target), "new_table": self.quote_name(new)}
                self.execute(self.sql_rename_table % names, None)
            self._settled[name] = self._changes()

    def _indexes(self, table: str) -> list[Any]:
        with self.connection.cursor() as cursor:
            return self.connection.introspection.indexes(cursor, strip_quotes(self._current_name(table)))  # type: ignore[no-any-return]

    def _current_name(self, table: str) -> str:
        """Return the database's name of a table, whose renaming may only have been collected."""
        return getattr(self, "collected_table_renames", {}).get(table, table)  # type: ignore[no-any-return]

    def _unique_sql(self, model: Any, fields: Any, name: str, *args: Any, **kwargs: Any) -> None:
        """Collect an index instead of a constraint, because DuckDB forgets the names of constraints."""
        if statement := self._create_unique_sql(model, fields, name, *args, **kwargs):
            self.deferred_sql.append(statement)

    def table_sql(self, model: Any) -> Any:
        self._computed = [self.quote_name(field.column) for field in model._meta.local_fields if field.generated]
        return super().table_sql(model)

    def _check_sql(self, name: str, check: str) -> str | None:
        """Return a check with its name in it, because DuckDB forgets it; None for computed columns.

        https://duckdb.org/docs/stable/sql/constraints
        """
        if any(column in check for column in self._computed):
            return None
        # Imports sqlglot, which has translated a check before.
        from django_dialect_bridge.backends.duckdb.tables.parsed import holds_query

        if holds_query(check):
            hint = "compare the values at single keys of a document, or check it in the model's clean()"
            target = self.connection.ops.bridge.target
            raise not_supported("a subquery in a check", target, hint, _CHECKS, f'constraint "{name}"')
        return str(super()._check_sql(name, NAMED_CHECK.format(self.quote_value(name), check)))

    def add_constraint(self, model: Any, constraint: Any) -> None:
        self.adding = constraint.name
        try:
            if not (self._rebuilt(model) and constraint in model._meta.constraints):
                _editor_for(constraint).add_constraint(self, model, constraint)
        finally:
            self.adding = None

    def remove_constraint(self, model: Any, constraint: Any) -> None:
        with self._release_dropped(model, isinstance(constraint, UniqueConstraint)):
            _editor_for(constraint).remove_constraint(self, model, constraint)

    @contextmanager
    def _release_dropped(self, model: Any, is_unique: bool = True) -> Iterator[None]:
        """Remake a table after a unique index was dropped, which would reject rows until the transaction ends."""
        before = self._changes()
        yield
        if is_unique and self.connection.in_atomic_block and self._changes() > before and not self.collect_sql:
            self._clear(model._meta.db_table)

    def _clear(self, table: str) -> None:
        with self._remake(table, table):
            pass

    def _field_should_be_indexed(self, model: Any, field: Any) -> bool:
        indexed = field.db_type(self.connection) not in UNINDEXED_TYPES
        return indexed and bool(super()._field_should_be_indexed(model, field))

    def add_index(self, model: Any, index: Any) -> None:
        if self._rebuilt(model) and index in model._meta.indexes:
            return
        if index.create_sql(model, self) is not None:
            super().add_index(model, index)

    def _field_indexes_sql(self, model: Any, field: Any) -> list[Any]:
        """Return an index for a unique computed column, which can have no constraint."""
        unique = [self._create_unique_sql(model, [field])] if field.generated and field.unique else []
        return [*super()._field_indexes_sql(model, field), *unique]

    def _model_indexes_sql(self, model: Any) -> list[Any]:
        return [sql for sql in super()._model_indexes_sql(model) if sql is not None]

    def _create_index_sql(self, model: Any, *, fields: Any = None, expressions: Any = None, **kwargs: Any) -> Any:
        """Return the SQL of an index; None if DuckDB cannot create it, which a check reports."""
        if is_unindexable(self.connection, model, fields or (), expressions or ()):
            return None
        check_columns(self.connection, model, kwargs.get("name"), expressions)
        return super()._create_index_sql(model, fields=fields, expressions=expressions, **kwargs)

    def _create_unique_sql(self, model: Any, fields: Any, *args: Any, **kwargs: Any) -> Any:
        if is_unindexable(self.connection, model, fields, kwargs.get("expressions") or ()):
            return None
        check_columns(self.connection, model, args[0] if args else kwargs.get("name"), kwargs.get("expressions"))
        return super()._create_unique_sql(model, fields, *args, **kwargs)

    def _delete_composed_index(self, model: Any, fields: Any, *args: Any) -> None:
        if not is_unindexable(self.connection, model, fields, ()):
            super()._delete_composed_index(model, fields, *args)

    def alter_unique_together(self, model: Any, *args: Any) -> None:
        if not self._rebuilt(model):
            with self._release_dropped(model):
                super().alter_unique_together(model, *args)

    def _rebuilt(self, model: Any) -> bool:
        """Return whether a table had to be remade as its model says, because its rows may have been changed."""
        if not self._rows_were_changed(model._meta.db_table):
            return False
        self._remake_table(model)
        return True


def _editor_for(constraint: Any) -> Any:
    """Return the editor that creates or drops an index, or remakes the table for anything else."""
    return BaseDatabaseSchemaEditor if isinstance(constraint, UniqueConstraint) else RemakingSchemaEditor
