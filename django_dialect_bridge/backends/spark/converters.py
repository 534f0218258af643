"""Converters from the driver's values to Django's."""

from __future__ import annotations

from typing import Any

from django_dialect_bridge.backends.converters import (
    Converter,
    to_boolean,
    to_decimal,
    to_float,
    to_integer,
    to_moment,
    to_time,
    to_uuid,
)

_WHOLE = ("AutoField", "BigAutoField", "BigIntegerField", "IntegerField", "PositiveBigIntegerField")
_CONVERTERS: dict[str, Converter] = {
    **dict.fromkeys((*_WHOLE, "PositiveIntegerField", "PositiveSmallIntegerField", "SmallIntegerField"), to_integer),
    "BooleanField": to_boolean,
    "DecimalField": to_decimal,
    "FloatField": to_float,
    "DateTimeField": to_moment,
    "TimeField": to_time,
    "UUIDField": to_uuid,
}


def converters_of(expression: Any) -> list[Converter]:
    """Return the converters of an expression's values."""
    kind = expression.output_field.get_internal_type()
    return [_CONVERTERS[kind]] if kind in _CONVERTERS else []
