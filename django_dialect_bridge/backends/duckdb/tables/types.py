"""The types of columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialects.targets.duckdb import DUCKDB
from django_dialect_bridge.backends.types import DataTypes

#: The most digits of a number.
MOST_DIGITS = DUCKDB.most_digits


def _decimal(field: Mapping[str, Any]) -> str:
    """Return the type of a decimal with at most the digits that DuckDB can store; a check warns of more."""
    if field["max_digits"] is None:
        return DUCKDB.types["DECIMAL unsized"]
    digits = min(field["max_digits"], MOST_DIGITS)
    return f"DECIMAL({digits}, {min(field['decimal_places'] or 0, digits)})"


DATA_TYPES: DataTypes = {
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
