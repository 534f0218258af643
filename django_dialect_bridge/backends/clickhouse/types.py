"""The types of columns that the engine reads and inserts, and what they are in Django."""

from __future__ import annotations

from collections.abc import Mapping

from dialects.targets.clickhouse import CLICKHOUSE
from django_dialect_bridge.backends.types import DataTypes, decimal_type

DATA_TYPES: DataTypes = {
    "AutoField": "Int32",
    "BigAutoField": "Int64",
    "BigIntegerField": "Int64",
    "BinaryField": "String",
    "BooleanField": "Bool",
    "CharField": "String",
    "DateField": "Date32",
    "DateTimeField": CLICKHOUSE.types["TIMESTAMPTZ"],
    "DecimalField": decimal_type(CLICKHOUSE.types["DECIMAL unsized"]),
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
