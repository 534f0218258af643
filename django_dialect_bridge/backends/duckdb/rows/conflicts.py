"""Whether rows can conflict on some columns: ON CONFLICT needs a constraint, MERGE does not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import ProgrammingError

from django_dialect_bridge.schema_types import unique_fields


def check_unique(connection: Any, meta: Any, fields: Iterable[Any]) -> None:
    """Raise ProgrammingError unless a constraint of the model or its table covers some fields, as a server does."""
    names, columns = {field.name for field in fields}, {field.column for field in fields}
    if names not in ({field.name for field in key} for key in unique_fields(meta)) and columns not in _of_table(
        connection, meta.db_table
    ):
        raise ProgrammingError(f"no constraint of {meta.db_table} keeps {', '.join(sorted(columns))} unique")


def _of_table(connection: Any, table: str) -> list[set[str]]:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table).values()
    return [set(one["columns"]) for one in found if one["unique"]]
