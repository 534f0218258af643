"""The types of columns that the engine reads, and what they are in Django."""

from __future__ import annotations

from collections.abc import Mapping

from dialects.targets.spark import SPARK
from django_dialect_bridge.backends.types import DataTypes, decimal_type

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

DATA_TYPES: DataTypes = {
    **dict.fromkeys(_TEXTS, "string"),
    "AutoField": "int",
    "BigAutoField": "bigint",
    "BigIntegerField": "bigint",
    "BinaryField": "binary",
    "BooleanField": "boolean",
    "DateField": "date",
    "DateTimeField": "timestamp",
    "DecimalField": decimal_type(SPARK.types["DECIMAL unsized"].lower()),
    "DurationField": "bigint",
    "FloatField": "double",
    "IntegerField": "int",
    "PositiveBigIntegerField": "bigint",
    "PositiveIntegerField": "int",
    "PositiveSmallIntegerField": "smallint",
    "SmallAutoField": "smallint",
    "SmallIntegerField": "smallint",
}


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
