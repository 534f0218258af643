"""The types of columns that the engine reads, and what they are in Django."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


def _decimal(field: Mapping[str, Any]) -> str:
    if field["max_digits"] is None:
        return "decimal(38, 15)"
    return f"decimal({field['max_digits']}, {field['decimal_places'] or 0})"


_TEXTS = (
    "CharField",
    "FileField",
    "FilePathField",
    "GenericIPAddressField",
    "IPAddressField",
    "JSONField",
    "SlugField",
    "TextField",
    "TimeField",
    "UUIDField",
)

DATA_TYPES: Mapping[str, str | Callable[[Mapping[str, Any]], str]] = {
    **dict.fromkeys(_TEXTS, "string"),
    "AutoField": "int",
    "BigAutoField": "bigint",
    "BigIntegerField": "bigint",
    "BinaryField": "binary",
    "BooleanField": "boolean",
    "DateField": "date",
    "DateTimeField": "timestamp",
    "DecimalField": _decimal,
    "DurationField": "bigint",
    "FloatField": "double",
    "IntegerField": "int",
    "PositiveBigIntegerField": "bigint",
    "PositiveIntegerField": "int",
    "PositiveSmallIntegerField": "smallint",
    "SmallAutoField": "smallint",
    "SmallIntegerField": "smallint",
}


def column_type(field: Any) -> str:
    """Return the type of a field's column; a relation has its target's."""
    while field.remote_field:
        field = field.target_field
    found = DATA_TYPES[field.get_internal_type()]
    return found if isinstance(found, str) else found(vars(field))


#: The beginning of a type -> the field that inspectdb writes, the first that fits.
FIELDS: Mapping[str, str] = {
    "tinyint": "SmallIntegerField",
    "smallint": "SmallIntegerField",
    "int": "IntegerField",
    "bigint": "BigIntegerField",
    "float": "FloatField",
    "double": "FloatField",
    "decimal": "DecimalField",
    "boolean": "BooleanField",
    "timestamp": "DateTimeField",
    "date": "DateField",
    "binary": "BinaryField",
    "variant": "JSONField",
}
