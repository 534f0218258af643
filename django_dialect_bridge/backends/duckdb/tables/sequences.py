"""The sequences of keys: named after the table and the column, and renamed with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.backends.utils import strip_quotes

from django_dialect_bridge.backends.duckdb.operations import has_sequence, sequence_name

#: Django's prefix of the name of a table that is being remade.
NEW = "new__"

Column = tuple[str, str]


class SequenceMixin:
    """The sequence methods of a schema editor. A remade table keeps its sequences."""

    sql_create_sequence = "CREATE SEQUENCE IF NOT EXISTS %(name)s"
    # A table that was dropped by raw SQL may have left one.
    sql_create_new_sequence = "CREATE OR REPLACE SEQUENCE %(name)s"
    sql_delete_sequence = "DROP SEQUENCE IF EXISTS %(name)s"
    sql_set_sequence = "SELECT setval(%(sequence)s, %(value)s, false)"
    sql_set_default = "ALTER TABLE %(table)s ALTER COLUMN %(column)s SET DEFAULT %(default)s"
    connection: Any
    execute: Any
    quote_name: Any
    quote_value: Any

    def _iter_column_sql(
        self, column_db_type: Any, params: Any, model: Any, field: Any, field_db_params: Any, include_default: bool
    ) -> Iterator[str]:
        yield from super()._iter_column_sql(  # type: ignore[misc]
            column_db_type, params, model, field, field_db_params, include_default
        )
        if has_sequence(field):
            yield f"DEFAULT {self._next(self._sequence((model._meta.db_table, field.column)))}"

    def create_sequences(self, model: Any) -> None:
        """Create the sequences of a new table."""
        table = model._meta.db_table
        sql = self.sql_create_sequence if table.startswith(NEW) else self.sql_create_new_sequence
        for field in filter(has_sequence, model._meta.local_fields):
            self.execute(sql % {"name": self._sequence((table, field.column))}, None)

    def delete_sequences(self, table: str, fields: Iterable[Any]) -> None:
        """Drop the sequences of removed columns."""
        for field in filter(has_sequence, fields):
            self.execute(self.sql_delete_sequence % {"name": self._sequence((table, field.column))}, None)

    def advance_sequences(self, table: str, fields: Iterable[Any]) -> None:
        """Advance sequences beyond the existing rows."""
        for field in filter(has_sequence, fields):
            self.execute(self.connection.ops.sequence_advance_sql(table, field.column), None)

    def move_sequence(self, old: Column, new: Column) -> None:
        """Give a renamed column a sequence of the new name, which continues the old one."""
        before, after = self._sequence(old), self._sequence(new)
        if before == after:
            return
        table, column = map(self.quote_name, new)
        for sql in (
            self.sql_create_sequence % {"name": after},
            self.sql_set_sequence % {"sequence": self.quote_value(after), "value": self._next(before)},
            self.sql_set_default % {"table": table, "column": column, "default": self._next(after)},
            self.sql_delete_sequence % {"name": before},
        ):
            self.execute(sql, None)

    def _sequence(self, column: Column) -> str:
        table, name = column
        return self.quote_name(sequence_name(strip_quotes(table).removeprefix(NEW), name))  # type: ignore[no-any-return]

    def _next(self, sequence: str) -> str:
        return f"nextval({self.quote_value(sequence)})"
