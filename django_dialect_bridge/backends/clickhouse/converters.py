"""Converters from the driver's values to Django's, and back for inserted rows."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping
from typing import Any

from django.db import DataError

from django_dialect_bridge.backends.converters import CONVERTERS_OF_TEXT_AND_NUMBERS, Converter


def _binary(value: Any, expression: Any, connection: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


CONVERTERS: Mapping[str, Converter] = {
    **CONVERTERS_OF_TEXT_AND_NUMBERS,
    "BinaryField": _binary,
}


def insert_form(value: Any, field: Any) -> Any:
    """Return a value of a new row as the client writes it into a column of its type."""
    match value:
        case decimal.Decimal() if getattr(field, "max_digits", None) is not None:
            return _round(value, field)
        case datetime.datetime() if value.tzinfo is None:
            return value.replace(tzinfo=datetime.timezone.utc)
        case datetime.time():
            return value.replace(tzinfo=None).isoformat("microseconds")
        case datetime.timedelta():
            return value // datetime.timedelta(microseconds=1)
        case memoryview() | bytearray():
            return bytes(value)
    return value


def _round(value: decimal.Decimal, field: Any) -> decimal.Decimal:
    """Round a decimal to a column's digits, because the client would cut it. Raise DataError if it has too many."""
    context = decimal.Context(prec=field.max_digits, rounding=decimal.ROUND_HALF_UP)
    try:
        return value.quantize(decimal.Decimal(1).scaleb(-field.decimal_places), context=context)
    except decimal.InvalidOperation:
        raise DataError(
            f"{field.model._meta.label}.{field.name}: {value} has more than {field.max_digits} digits"
        ) from None
