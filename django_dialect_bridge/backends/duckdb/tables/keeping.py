"""Checks and indexes that a remade table keeps, because the model's state has other names of their fields.

``RenameField`` leaves the constraints and indexes of the state unchanged, and
renames the column in those of the table. A table remade from the state alone
would lose them, or swap those of two fields that exchange names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import FieldDoesNotExist, FieldError
from django.db.backends.utils import strip_quotes
from django.db.models import CheckConstraint, Index, UniqueConstraint

from django_dialect_bridge.backends.duckdb.introspection import constraint_name
from django_dialect_bridge.backends.duckdb.tables.making import HERE

_CHECKS = (
    "SELECT constraint_name, expression, constraint_text FROM duckdb_constraints()"
    f" WHERE constraint_type = 'CHECK' AND {HERE} AND table_name = %s"
)


class Kept(CheckConstraint):
    """A check or a unique index of the table."""

    def __init__(self, name: str, sql: str, *, deferred: bool) -> None:
        self.name, self.sql, self.deferred = name, sql, deferred

    def clone(self) -> Kept:
        return self

    def constraint_sql(self, model: Any, schema_editor: Any) -> Any:
        """Return a clause of the table; a unique index is created after it."""
        if not self.deferred:
            return self.sql
        schema_editor.deferred_sql.append(self.sql)
        return None


class KeptIndex(Index):
    """An index of the table."""

    def __init__(self, name: str, fields: list[str], sql: str) -> None:
        super().__init__(fields=fields, name=name)
        self.sql = sql

    def clone(self) -> KeptIndex:
        return self

    def create_sql(self, *args: Any, **kwargs: Any) -> Any:
        return self.sql


@contextmanager
def as_the_table_has_them(editor: Any, model: Any, columns: Mapping[str, str]) -> Iterator[None]:
    """Give a model the checks and indexes of its table, if they differ, while the table is remade."""
    meta = model._meta
    constraints, indexes = meta.constraints, meta.indexes
    if not editor.collect_sql and (constraints or indexes):
        table = strip_quotes(meta.db_table)
        with editor.connection.cursor() as cursor:
            read = {index.name: index for index in editor.connection.introspection.indexes(cursor, table)}
            cursor.execute(_CHECKS, [table])
            checks = {constraint_name(name, check): text for name, check, text in cursor.fetchall()}
            checks.pop(editor.adding, None)
        meta.constraints = [_constraint(editor, model, one, checks, read, columns) for one in constraints]
        meta.indexes = [_index(model, one, read, columns) for one in indexes]
    try:
        yield
    finally:
        meta.constraints, meta.indexes = constraints, indexes


def _constraint(
    editor: Any, model: Any, constraint: Any, checks: Mapping[str, str], read: Mapping[str, Any], columns: Any
) -> Any:
    from django_dialect_bridge.backends.duckdb.tables.parsed import columns_of, with_columns

    name = constraint.name
    if isinstance(constraint, UniqueConstraint):
        index = read.get(name)
        if index is None or constraint.expressions or _columns(model, constraint.fields) == index.columns:
            return constraint
        return Kept(name, index.on(strip_quotes(model._meta.db_table), columns), deferred=True)
    if not isinstance(constraint, CheckConstraint) or name not in checks:
        return constraint
    try:
        wanted = constraint.constraint_sql(model, editor)
    except FieldError:
        wanted = None
    named = columns_of(checks[name])
    if wanted is not None and columns_of(wanted) == named:
        return constraint
    is_renamed = any(columns.get(column, column) != column for column in named)
    sql = editor._check_sql(name, with_columns(checks[name], columns)) if is_renamed else checks[name]
    return Kept(name, sql, deferred=False)


def _index(model: Any, index: Any, read: Mapping[str, Any], columns: Mapping[str, str]) -> Any:
    found = read.get(index.name)
    if found is None or index.expressions or _columns(model, index.fields) == found.columns:
        return index
    names = {field.column: field.name for field in model._meta.local_concrete_fields}
    fields = [names.get(column, column) for column in found.columns]
    return KeptIndex(index.name, fields, found.on(strip_quotes(model._meta.db_table), columns))


def _columns(model: Any, fields: Any) -> list[str] | None:
    try:
        return [model._meta.get_field(name.removeprefix("-")).column for name in fields]
    except FieldDoesNotExist:
        return None
