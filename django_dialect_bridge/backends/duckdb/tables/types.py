"""The types of columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

#: The most digits of a number.
MOST_DIGITS = 38


def _decimal(field: Mapping[str, Any]) -> str:
    """Return the type of a decimal with at most the digits that DuckDB can store; a check warns of more."""
    if field["max_digits"] is None:
        return f"DECIMAL({MOST_DIGITS}, 15)"
    digits = min(field["max_digits"], MOST_DIGITS)
    return f"DECIMAL({digits}, {min(field['decimal_places'] or 0, digits)})"


DATA_TYPES: Mapping[str, str | Callable[[Mapping[str, Any]], str]] = {
    "AutoField": "INTEGER",
    "BigAutoField": "BIGINT",
    "BigIntegerField": "BIGINT",
    "BinaryField": "BLOB",
    "BooleanField": "BOOLEAN",
    "CharField": "VARCHAR",
    "DateField": "DATE",
    "DateTimeField": "TIMESTAMP",
    "DecimalField": _decimal,
    "DurationField": "INTERVAL",
    "FileField": "VARCHAR",
    "FilePathField": "VARCHAR",
    "FloatField": "DOUBLE",
    "GenericIPAddressField": "VARCHAR",
    "IntegerField": "INTEGER",
    "IPAddressField": "VARCHAR",
    "JSONField": "JSON",
    "OneToOneField": "BIGINT",
    "PositiveBigIntegerField": "BIGINT",
    "PositiveIntegerField": "INTEGER",
    "PositiveSmallIntegerField": "SMALLINT",
    "SlugField": "VARCHAR",
    "SmallAutoField": "SMALLINT",
    "SmallIntegerField": "SMALLINT",
    "TextField": "VARCHAR",
    "TimeField": "TIME",
    "UUIDField": "UUID",
}
