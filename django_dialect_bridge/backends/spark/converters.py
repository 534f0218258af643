"""Converters from the driver's values to Django's."""

from __future__ import annotations

from collections.abc import Mapping

from django_dialect_bridge.backends.converters import CONVERTERS_OF_TEXT_AND_NUMBERS, Converter, to_integer

_WHOLE = ("AutoField", "BigAutoField", "BigIntegerField", "IntegerField", "PositiveBigIntegerField")
CONVERTERS: Mapping[str, Converter] = {
    **CONVERTERS_OF_TEXT_AND_NUMBERS,
    **dict.fromkeys((*_WHOLE, "PositiveIntegerField", "PositiveSmallIntegerField", "SmallIntegerField"), to_integer),
}
