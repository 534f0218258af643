"""The types of columns, by the table of types of an engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

#: Returns the type of a column from the attributes of its field.
Build = Callable[[Mapping[str, Any]], str]
#: Internal type of a field -> the type of its column.
DataTypes = Mapping[str, str | Build]


def column_type(field: Any, data_types: DataTypes) -> str:
    """Return the type of a field's column; a relation has its target's."""
    while field.remote_field:
        field = field.target_field
    found = data_types[field.get_internal_type()]
    return found if isinstance(found, str) else found(vars(field))


def decimal_type(unsized: str) -> Build:
    """Return a function that builds the type of a decimal with its digits, or ``unsized`` for one without digits."""
    name = unsized.partition("(")[0]

    def build(field: Mapping[str, Any]) -> str:
        if field["max_digits"] is None:
            return unsized
        return f"{name}({field['max_digits']}, {field['decimal_places'] or 0})"

    return build
