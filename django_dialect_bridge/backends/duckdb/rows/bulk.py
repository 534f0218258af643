"""``bulk_create()`` without a call for each object, as fast as building a table of them."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from django.db import connections, models

from django_dialect_bridge.backends.duckdb.driver import dbapi
from django_dialect_bridge.backends.duckdb.driver.columns import FEW, ArrowRows
from django_dialect_bridge.backends.duckdb.operations import has_sequence
from django_dialect_bridge.backends.duckdb.rows.claims import claim, of_objects
from django_dialect_bridge.backends.duckdb.rows.inserting import go_on_after
from django_dialect_bridge.backends.duckdb.rows.preparing import (
    has_expressions,
    has_plain_markers,
    is_saved_anew,
    prepare_column,
)
from django_dialect_bridge.backends.duckdb.tables.files import check_table


def insert(model: type[models.Model], alias: str, objs: list[Any]) -> bool:
    """Insert objects as a table of Arrow; return False, having done nothing, if Django must handle each object."""
    connection: Any = connections[alias]
    if connection.Database is not dbapi or len(objs) <= FEW or set(map(type, objs)) != {model}:
        return False
    check_table(connection, model._meta)
    fields = _fields(model._meta, objs)
    if any(field.is_relation for field in (*model._meta.concrete_fields, *model._meta.private_fields)):
        for obj in objs:
            obj._prepare_related_fields_for_save(operation_name="bulk_create")
    columns = [_column(field, objs, connection) for field in fields]
    if not fields or None in columns:
        return False
    rows = ArrowRows.of(columns, [field.db_type(connection) for field in fields])  # type: ignore[arg-type]
    if rows is None:
        return False
    _send(connection, model._meta, fields, objs, rows)
    for state in map(attrgetter("_state"), objs):
        state.adding, state.db = False, alias
    return True


def _fields(meta: Any, objs: list[Any]) -> list[Any]:
    """Return the fields of the rows; none if the database generates more than keys, or only some keys."""
    key = meta.pk
    if meta.parents or meta.order_with_respect_to or set(meta.db_returning_fields) - {key}:
        return []
    fields = [field for field in meta.concrete_fields if not field.generated]
    keys = set(map(attrgetter(key.attname), objs))
    if None not in keys:
        return fields
    made = has_sequence(key) and not hasattr(key, "from_db_value") and keys == {None}
    return [field for field in fields if field is not key] if made else []


def _column(field: Any, objs: list[Any], connection: Any) -> list[Any] | None:
    """Return the values of a field; None for expressions, or a field with its own conversion to the database."""
    if is_saved_anew(field):
        values = [field.pre_save(obj, True) for obj in objs]
    else:
        values = list(map(attrgetter(field.attname), objs))
    if has_expressions(values) or not has_plain_markers(field):
        return None
    return prepare_column(field, values, connection.ops.generic)


def _send(connection: Any, meta: Any, fields: list[Any], objs: list[Any], rows: ArrowRows) -> None:
    """Insert the rows, and set generated keys on the objects, or advance the sequence beyond given keys."""
    quote = connection.ops.generic.ops.quote_name
    key, names = meta.pk, ", ".join(quote(field.column) for field in fields)
    sql = f"INSERT INTO {quote(meta.db_table)} ({names}) {ArrowRows.query}"
    with claim(connection, of_objects(meta, objs)), connection.cursor() as cursor:
        if key in fields:
            cursor.execute(sql, rows)
        else:
            cursor.execute(f"{sql} RETURNING {quote(key.column)}", rows)
            name = key.attname
            for obj, (made,) in zip(objs, cursor.fetchall(), strict=True):
                setattr(obj, name, made)
    for field in filter(has_sequence, fields):
        go_on_after(connection, meta, field, [getattr(obj, field.attname) for obj in objs])
