"""Converters from a driver's values to Django's, which several engines need."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.db.models.expressions import Col

from dialects.sql.types.digits import OF_FLOATS

Converter = Callable[[Any, Any, Any], Any]


def to_boolean(value: Any, expression: Any, connection: Any) -> Any:
    """Return a boolean from a number: of a file, of an attached database, or of a computed condition."""
    return bool(value) if isinstance(value, int) else value


def to_decimal(value: Any, expression: Any, connection: Any) -> Any:
    """Return a decimal from the float of an average, a quotient or a file; for a column with its scale."""
    if isinstance(value, float):
        value = decimal.Context(prec=OF_FLOATS).create_decimal_from_float(value)
        if isinstance(expression, Col):
            return value.quantize(decimal.Decimal(1).scaleb(-expression.output_field.decimal_places))  # type: ignore[attr-defined]
    return decimal.Decimal(value) if isinstance(value, int) else value


def to_uuid(value: Any, expression: Any, connection: Any) -> Any:
    """Return a UUID from text."""
    return uuid.UUID(value) if isinstance(value, str) else value


def to_float(value: Any, expression: Any, connection: Any) -> Any:
    """Return a float from a number of another type."""
    return value if value is None else float(value)


def to_time(value: Any, expression: Any, connection: Any) -> Any:
    """Return a time from text."""
    return datetime.time.fromisoformat(value) if isinstance(value, str) else value


def to_moment(value: Any, expression: Any, connection: Any) -> Any:
    """Return an instant in UTC, aware if the project uses time zones."""
    if not isinstance(value, datetime.datetime):
        return value
    if not settings.USE_TZ:
        return value.astimezone(datetime.timezone.utc).replace(tzinfo=None) if value.tzinfo else value
    return value.astimezone(datetime.timezone.utc) if value.tzinfo else value.replace(tzinfo=datetime.timezone.utc)


def to_integer(value: Any, expression: Any, connection: Any) -> Any:
    """Return a whole number from a decimal of a long sum."""
    return int(value) if isinstance(value, decimal.Decimal) and value == value.to_integral_value() else value


#: Internal type of a field -> its converter, for servers with text instead of times, and numbers of several types.
CONVERTERS_OF_TEXT_AND_NUMBERS: Mapping[str, Converter] = {
    "BooleanField": to_boolean,
    "DecimalField": to_decimal,
    "FloatField": to_float,
    "DateTimeField": to_moment,
    "TimeField": to_time,
    "UUIDField": to_uuid,
}
