"""What writes leave behind: every table, with the keys that the server makes left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import connections, transaction
from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import list_columns, tables

from . import postgres
from .routing import routed_to
from .truth import Row, Statement, fetch

ASKING = {
    "create_inherited",
    "create_many_to_many",
    "delete_cascade",
    "delete_composite_key",
    "delete_inherited",
    "delete_set_null",
    "get_or_create_existing",
    "get_or_create_new",
    "update_inherited_parent",
    "update_or_create_existing",
    "update_or_create_new",
}
"""Writes whose later statements hold what the server answered to the first; capturing them invents it."""

CLOCK = {"update_now"}
"""Writes that no two servers do alike."""

EXPLICIT = range(500, 1000)
"""The keys that the corpus chooses; any other new key is the server's own."""


def blurred(model: type[Model], rows: list[Row]) -> list[Row]:
    """Replace the keys that a server generated."""
    field = model._meta.pk
    if field is None or field.get_internal_type() != "BigAutoField":
        return rows
    position = list(model._meta.local_concrete_fields).index(field)
    known = {row.pk for row in model._default_manager.using(postgres.ALIAS)} | set(EXPLICIT)
    return [tuple(None if i == position and v not in known else v for i, v in enumerate(row)) for row in rows]


def truth_after(write: Callable[[], object]) -> dict[type[Model], list[Row]]:
    """Return every table after a write on PostgreSQL, which is undone."""
    with routed_to(postgres.ALIAS), transaction.atomic(using=postgres.ALIAS):
        write()
        found = {}
        for model in tables():
            fields: list[Any] = list(model._meta.local_concrete_fields)
            table = connections[postgres.ALIAS].ops.quote_name(model._meta.db_table)
            found[model] = fetch(
                postgres.ALIAS, Statement(f"SELECT {list_columns(fields)} FROM {table}".replace("%", "%%"), ())
            )
        transaction.set_rollback(True, using=postgres.ALIAS)
    return found
