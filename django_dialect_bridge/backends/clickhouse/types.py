"""The types of columns that the engine reads and inserts, and what they are in Django."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

_INSTANT = "DateTime64(6, 'UTC')"


def _decimal(field: Mapping[str, Any]) -> str:
    if field["max_digits"] is None:
        return "Decimal(76, 30)"
    return f"Decimal({field['max_digits']}, {field['decimal_places'] or 0})"


DATA_TYPES: Mapping[str, str | Callable[[Mapping[str, Any]], str]] = {
    "AutoField": "Int32",
    "BigAutoField": "Int64",
    "BigIntegerField": "Int64",
    "BinaryField": "String",
    "BooleanField": "Bool",
    "CharField": "String",
    "DateField": "Date32",
    "DateTimeField": _INSTANT,
    "DecimalField": _decimal,
    "DurationField": "Int64",
    "FileField": "String",
    "FilePathField": "String",
    "FloatField": "Float64",
    "GenericIPAddressField": "String",
    "IntegerField": "Int32",
    "IPAddressField": "String",
    "JSONField": "String",
    "PositiveBigIntegerField": "Int64",
    "PositiveIntegerField": "Int32",
    "PositiveSmallIntegerField": "Int16",
    "SlugField": "String",
    "SmallAutoField": "Int16",
    "SmallIntegerField": "Int16",
    "TextField": "String",
    "TimeField": "String",
    "UUIDField": "UUID",
}


def column_type(field: Any) -> str:
    """Return the type of a field's column; a relation has its target's."""
    while field.remote_field:
        field = field.target_field
    found = DATA_TYPES[field.get_internal_type()]
    kind = found if isinstance(found, str) else found(vars(field))
    return kind


#: The beginning of a type -> the field that inspectdb writes, the first that fits.
FIELDS: Mapping[str, str] = {
    "Int8": "SmallIntegerField",
    "Int16": "SmallIntegerField",
    "Int32": "IntegerField",
    "Int": "BigIntegerField",
    "UInt8": "PositiveSmallIntegerField",
    "UInt16": "PositiveIntegerField",
    "UInt": "PositiveBigIntegerField",
    "Float": "FloatField",
    "Decimal": "DecimalField",
    "Bool": "BooleanField",
    "DateTime": "DateTimeField",
    "Date": "DateField",
    "UUID": "UUIDField",
    "JSON": "JSONField",
    "IPv": "GenericIPAddressField",
}
