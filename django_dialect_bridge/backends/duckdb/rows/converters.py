"""Converters from the driver's values to Django's."""

from __future__ import annotations

import datetime
import decimal
import json
from typing import Any

from django.conf import settings
from django.db.models.expressions import Col

from django_dialect_bridge.backends.converters import Converter, to_boolean, to_decimal, to_uuid


def converters_of(expression: Any) -> list[Converter]:
    """Return the converters of an expression's values."""
    kind = expression.output_field.get_internal_type()
    found = [_CONVERTERS[kind]] if kind in _CONVERTERS else []
    if isinstance(expression, Col) and not expression.target.model._meta.managed and kind in _OF_FILES:
        found.insert(0, _OF_FILES[kind])
    return [convert for convert in found if convert is not _aware or settings.USE_TZ]


def _float(value: Any, expression: Any, connection: Any) -> Any:
    return float(value) if isinstance(value, decimal.Decimal) else value


def _json(value: Any, expression: Any, connection: Any) -> Any:
    """Return the text of a document from lists and structures of files."""
    return json.dumps(value, default=str) if isinstance(value, (list, dict)) else value


def _aware(value: Any, expression: Any, connection: Any) -> Any:
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        return value.replace(tzinfo=datetime.timezone.utc)
    return value


_CONVERTERS: dict[str, Converter] = {
    "BooleanField": to_boolean,
    "DateTimeField": _aware,
    "DecimalField": to_decimal,
    "FloatField": _float,
    "JSONField": _json,
    "UUIDField": to_uuid,
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
