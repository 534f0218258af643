"""Converters from the driver's values to Django's."""

from __future__ import annotations

import datetime
import decimal
import json
import uuid
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db.models.expressions import Col

Converter = Callable[[Any, Any, Any], Any]


def converters_of(expression: Any) -> list[Converter]:
    """Return the converters of an expression's values."""
    kind = expression.output_field.get_internal_type()
    found = [_CONVERTERS[kind]] if kind in _CONVERTERS else []
    if isinstance(expression, Col) and not expression.target.model._meta.managed and kind in _OF_FILES:
        found.insert(0, _OF_FILES[kind])
    return [convert for convert in found if convert is not _aware or settings.USE_TZ]


def _boolean(value: Any, expression: Any, connection: Any) -> Any:
    """Return a boolean from a number of a file, or of an attached database."""
    return bool(value) if isinstance(value, int) else value


def _decimal(value: Any, expression: Any, connection: Any) -> Any:
    """Return a decimal from a float of an average, a quotient or a file; DuckDB's columns have a scale already."""
    if isinstance(value, float):
        value = decimal.Context(prec=15).create_decimal_from_float(value)
        if isinstance(expression, Col):
            return value.quantize(decimal.Decimal(1).scaleb(-expression.output_field.decimal_places))  # type: ignore[attr-defined]
    return decimal.Decimal(value) if isinstance(value, int) else value


def _float(value: Any, expression: Any, connection: Any) -> Any:
    return float(value) if isinstance(value, decimal.Decimal) else value


def _json(value: Any, expression: Any, connection: Any) -> Any:
    """Return the text of a document from lists and structures of files."""
    return json.dumps(value, default=str) if isinstance(value, (list, dict)) else value


def _aware(value: Any, expression: Any, connection: Any) -> Any:
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        return value.replace(tzinfo=datetime.timezone.utc)
    return value


def _uuid(value: Any, expression: Any, connection: Any) -> Any:
    """Return a UUID from text of a file, or of an attached database."""
    return uuid.UUID(value) if isinstance(value, str) else value


_CONVERTERS: dict[str, Converter] = {
    "BooleanField": _boolean,
    "DateTimeField": _aware,
    "DecimalField": _decimal,
    "FloatField": _float,
    "JSONField": _json,
    "UUIDField": _uuid,
}


# For columns of files, views and attached databases, whose types differ from those of the fields.


def _text(value: Any, expression: Any, connection: Any) -> Any:
    return value if value is None or isinstance(value, str) else str(value)


def _integer(value: Any, expression: Any, connection: Any) -> Any:
    """Return a whole number from a file's column, which has floats because a value is missing."""
    return int(value) if isinstance(value, (float, decimal.Decimal)) and value == int(value) else value


def _date(value: Any, expression: Any, connection: Any) -> Any:
    return value.date() if isinstance(value, datetime.datetime) else value


def _moment(value: Any, expression: Any, connection: Any) -> Any:
    is_date = isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)
    return datetime.datetime.combine(value, datetime.time()) if is_date else value


_TEXTS = ("CharField", "EmailField", "FilePathField", "GenericIPAddressField", "SlugField", "TextField", "URLField")
_INTEGERS = ("BigIntegerField", "IntegerField", "PositiveBigIntegerField", "PositiveIntegerField", "SmallIntegerField")
_OF_FILES: dict[str, Converter] = {
    **dict.fromkeys(_TEXTS, _text),
    **dict.fromkeys(_INTEGERS, _integer),
    "DateField": _date,
    "DateTimeField": _moment,
}
