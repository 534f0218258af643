"""The example's tables and rows on a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Model

from django_dialect_bridge.example.in_duckdb import tables, value
from django_dialect_bridge.example.rows import rows

from .layouts import Layout


def create_all(server: Any) -> Iterator[type[Model]]:
    """Create and fill the tables that the server can name, and yield each one as it is created."""
    layout: Layout = server.layout
    for model in tables():
        if not server.can_name(model):
            continue
        server.keep(layout.create(model))
        yield model
        fill(server, model)


def fill(server: Any, model: type[Model]) -> None:
    """Insert a table's rows, with the keys they have."""
    layout: Layout = server.layout
    made = [row for row in rows() if type(row) is model]
    fields = model._meta.local_concrete_fields
    keyed = layout.given_keys if any(f.get_internal_type() == "BigAutoField" for f in fields) else None
    if keyed:
        server.keep(keyed[0].format(layout.table(model)))
    into = f"{layout.table(model)} ({layout.columns(fields)})"
    for row in made:
        server.insert(into, [value(field, row) for field in fields])
    if keyed:
        server.keep(keyed[1].format(layout.table(model)))
