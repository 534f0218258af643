"""The example's tables and rows in DuckDB with its native column types, and statements that run on them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import Field, JSONField, Model, Value

from dialects.sql.quotes import quote_name
from django_dialect_bridge.backends.duckdb.tables.types import DATA_TYPES
from django_dialect_bridge.backends.types import column_type
from django_dialect_bridge.schema_types import unique_keys

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def definitions(model: type[Model]) -> Iterator[str]:
    """Yield the columns, the key and the unique constraints of a table."""
    meta: Any = model._meta
    for field in meta.local_concrete_fields:
        null = "" if field.null else " NOT NULL"
        default = ""
        if field.get_internal_type() == "BigAutoField":
            default = f" DEFAULT nextval('{sequence(model)}')"
        yield f"{quote_name(field.column)} {column_type(field, DATA_TYPES)}{null}{default}"
    yield f"PRIMARY KEY ({list_columns(list(meta.pk_fields))})"
    for key in list(dict.fromkeys(unique_keys(meta)))[1:]:
        yield f"UNIQUE ({', '.join(map(quote_name, key))})"


def list_columns(fields: list[Any]) -> str:
    """List the columns of some fields."""
    return ", ".join(quote_name(field.column) for field in fields)


def sequence(model: type[Model]) -> str:
    """Name the sequence of a table's keys."""
    return f"{model._meta.model_name}_keys"


def value(field: Field[Any, Any], instance: Model) -> Any:
    """Return a field's value as DuckDB's driver accepts it."""
    given = getattr(instance, field.attname)
    if isinstance(field, JSONField):
        if isinstance(given, Value):
            return "null"
        return None if given is None else json.dumps(given)
    prepared = field.get_prep_value(given)
    if isinstance(prepared, datetime):
        return prepared.astimezone(UTC).replace(tzinfo=None)
    return prepared


def tables() -> list[type[Model]]:
    """Return every model of the example that has a table of its own."""
    models = apps.get_app_config("example").get_models(include_auto_created=True)
    return [model for model in models if model._meta.managed and not model._meta.proxy]


def create(connection: DuckDBPyConnection) -> None:
    """Create the tables and load the rows."""
    from .rows import rows  # Its models need the app to be installed.

    connection.execute("SET TimeZone = 'UTC'")
    for model in tables():
        connection.execute(f"CREATE SEQUENCE {sequence(model)} START 1000")
        body = ", ".join(definitions(model))
        connection.execute(f"CREATE TABLE {quote_name(model._meta.db_table)} ({body})")
    for row in rows():
        fields = row._meta.local_concrete_fields
        markers = ", ".join("?" * len(fields))
        connection.execute(
            f"INSERT INTO {quote_name(row._meta.db_table)} ({list_columns(list(fields))}) VALUES ({markers})",
            [value(field, row) for field in fields],
        )


class CannotRun(Exception):
    """No database is available, or the statement failed there."""


def run_statements(statements: Iterable[tuple[str, Any]]) -> Iterator[tuple[list[str], list[tuple[Any, ...]]]]:
    """Run statements in a new database, and return the names of the columns and the rows."""
    if not apps.is_installed("django_dialect_bridge.example"):
        raise CannotRun("--run has rows for the example models only: leave the settings out")
    try:
        import duckdb
    except ImportError:
        raise CannotRun('--run needs DuckDB: pip install "django-dialect-bridge[run]"') from None
    connection = duckdb.connect(":memory:")
    create(connection)
    for sql, params in statements:
        try:
            cursor = connection.execute(sql, list(params))
        except duckdb.Error as error:
            raise CannotRun(f"DuckDB: {str(error).splitlines()[0]}") from error
        yield [column[0] for column in cursor.description or ()], cursor.fetchall()
