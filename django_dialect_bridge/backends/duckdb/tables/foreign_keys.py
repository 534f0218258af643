"""Foreign keys, an option.

DuckDB cannot alter or drop a table that others refer to, and has no ALTER for
foreign keys. A renamed table loses its keys: a table that was referred to keeps
looking for the old name. So tables are remade under their own names: without
foreign keys during a change, and with them afterwards. A table that refers to itself, or to one that refers back, has
no such key: no statement could insert two of its rows.
https://duckdb.org/docs/stable/sql/constraints
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db.backends.utils import strip_quotes

from django_dialect_bridge.backends.duckdb.schema import DatabaseSchemaEditor
from django_dialect_bridge.backends.duckdb.tables.making import Key, Keys, foreign_keys, referring, table_ddl
from django_dialect_bridge.backends.duckdb.tables.sequences import NEW


class ReferringSchemaEditor(DatabaseSchemaEditor):
    """Removes foreign keys while tables are altered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        #: The keys of tables that were created while keys were off.
        self._wanted: Keys | None = None

    @property
    def sql_create_inline_fk(self) -> str:
        """A space, for SQL that is only read: it creates no key, and keeps Django from adding one later."""
        return "REFERENCES %(to_table)s (%(to_column)s)" if self.collect_sql else " "

    def table_sql(self, model: Any) -> Any:
        if self._wanted is not None:
            self._wanted[strip_quotes(model._meta.db_table).removeprefix(NEW)] = list(_keys_of(model))
        return super().table_sql(model)

    # The methods that alter tables.

    def create_model(self, model: Any) -> None:
        with self._remove_keys(model._meta.db_table):
            super().create_model(model)

    def delete_model(self, model: Any, handle_autom2m: bool = True) -> None:
        with self._remove_keys(model._meta.db_table):
            super().delete_model(model, handle_autom2m)

    def alter_db_table(self, model: Any, old_db_table: str, new_db_table: str) -> None:
        if old_db_table.lower() != new_db_table.lower():
            with self._remove_keys(old_db_table, new_db_table):
                super().alter_db_table(model, old_db_table, new_db_table)

    def _clear(self, table: str) -> None:
        with self._remove_keys(table):
            super()._clear(table)

    def _remake_table(self, model: Any, *args: Any, **kwargs: Any) -> None:
        with self._remove_keys(model._meta.db_table):
            super()._remake_table(model, *args, **kwargs)

    def _alter_field(self, model: Any, old_field: Any, new_field: Any, *args: Any, **kwargs: Any) -> None:
        table = model._meta.db_table
        with self._remove_keys(table, columns={(strip_quotes(table), old_field.column): new_field.column}):
            super()._alter_field(model, old_field, new_field, *args, **kwargs)

    def _rename_column(self, table: str, old_field: Any, new_field: Any) -> None:
        super()._rename_column(table, old_field, new_field)
        columns = {(strip_quotes(table), old_field.column): new_field.column}
        for name, keys in (self._wanted or {}).items():  # Those of a table that was remade under the old name.
            keys[:] = [key.rename(name, {}, columns) for key in keys]

    def add_field(self, model: Any, field: Any) -> None:
        if field.remote_field and field.db_type(self.connection):
            self._remake_table(model, create_field=field)
        else:
            with self._remove_keys(model._meta.db_table):
                super().add_field(model, field)

    def _is_same_column(self, model: Any, old_field: Any, new_field: Any) -> bool:
        referring = [field for field in (old_field, new_field) if field.remote_field and field.db_constraint]
        return not referring and super()._is_same_column(model, old_field, new_field)

    # Keys

    @contextmanager
    def _remove_keys(
        self, table: str, renamed: str | None = None, columns: Mapping[tuple[str, str], str] = {}
    ) -> Iterator[None]:
        """Remove the keys of a table, and of those that refer to it directly or not, during a change."""
        if self.collect_sql or self._wanted is not None:
            yield
            return
        with self._in_a_transaction():
            old, self._wanted = strip_quotes(table), {}
            with self.connection.cursor() as cursor:
                kept = foreign_keys(cursor)
            freed = referring([old], kept)
            for name in freed:
                self._make_again(name, [])
            try:
                yield
                names = {old: strip_quotes(renamed or table)}
                wanted = {
                    names.get(one, one): [key.rename(one, names, columns) for key in kept.get(one, ())] for one in freed
                }
                wanted |= self._wanted
            finally:
                self._wanted = None
            with self.connection.cursor() as cursor:
                there = set(self.connection.introspection.table_names(cursor))
            for name in reversed(referring(list(wanted), remove_circles(wanted))):
                if name in there and name in wanted:
                    self._make_again(name, [key for key in wanted[name] if key.table in there])

    def _make_again(self, table: str, keys: list[Key]) -> None:
        """Remake a table with the same rows, and with these keys instead of its own."""
        with self.connection.cursor() as cursor:
            found = table_ddl(cursor, table)
        if found is None or not (found.keys or keys):
            return
        quote, copy = self.quote_name, f"{NEW}{table}"
        body = found.body
        for text in found.keys:
            body = body.replace(f", {text}", "")
        body += "".join(f", {self._key_sql(key)}" for key in keys)
        for sql in (
            f"CREATE TABLE {quote(copy)} AS FROM {quote(table)}",
            f"DROP TABLE {quote(table)}",
            f"CREATE TABLE {quote(table)} ({body})",
            found.copy_rows_sql(copy, table),
            f"DROP TABLE {quote(copy)}",
            *found.indexes,
            *found.comments,
        ):
            self.execute(sql, None)

    def _key_sql(self, key: Key) -> str:
        columns, others = (", ".join(map(self.quote_name, names)) for names in (key.columns, key.others))
        return f"FOREIGN KEY ({columns}) REFERENCES {self.quote_name(key.table)} ({others})"


def _keys_of(model: Any) -> Iterator[Key]:
    for field in model._meta.local_fields:
        if field.remote_field and field.db_constraint:
            target = field.remote_field.model._meta
            column = target.get_field(field.remote_field.field_name).column
            yield Key((field.column,), strip_quotes(target.db_table).removeprefix(NEW), (column,))


def remove_circles(keys: Keys) -> Keys:
    """Remove those keys that lead back to their own table."""
    for table, own in keys.items():
        for key in list(own):
            if key.table == table or key.table in referring([table], keys):
                own.remove(key)
    return keys
