"""The generic types of models' columns, by which boolean columns are known as such and integers divide as integers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django_dialect_bridge.generic import DATA_TYPES


def schema_of(models: Iterable[Any]) -> dict[str, dict[str, str]]:
    """Models -> table -> column -> generic type name without length or precision."""
    schema: dict[str, dict[str, str]] = {}
    for model in models:
        columns = schema.setdefault(model._meta.db_table, {})
        for field in model._meta.local_concrete_fields:
            columns[field.column] = type_of(field)
    return schema


def type_of(field: Any) -> str:
    """The generic type name of a field's column, ``"UNKNOWN"`` for a field type of the user's own."""
    while getattr(field, "target_field", None) is not None:
        field = field.target_field
    template = DATA_TYPES.get(field.get_internal_type(), "UNKNOWN")
    return template.partition("(")[0]
