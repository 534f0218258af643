"""Random rows for the tables of random models."""

from __future__ import annotations

import datetime
import decimal
import random
import uuid
from typing import Any

from django.db import models

_TEXTS = ("", "a", "it's", "A b", "é☃", "%_\\", "12", "2024-01-02", "true", "-1.50")
_VALUES: dict[type[Any], tuple[Any, ...]] = {
    models.CharField: _TEXTS,
    models.TextField: (*_TEXTS, "x" * 300),
    models.FileField: ("", "a/b.txt"),
    models.BooleanField: (True, False),
    models.DateField: (datetime.date(2024, 2, 29), datetime.date(1, 1, 1), datetime.date(9999, 12, 31)),
    models.DateTimeField: (
        datetime.datetime(2024, 2, 29, 23, 59, 59, 999999, datetime.UTC),
        datetime.datetime(1969, 12, 31, 0, 0, tzinfo=datetime.UTC),
    ),
    models.TimeField: (datetime.time(0), datetime.time(23, 59, 59, 999999)),
    models.DurationField: (
        datetime.timedelta(0),
        datetime.timedelta(days=-1, microseconds=7),
        datetime.timedelta(40, 5),
    ),
    models.FloatField: (0.0, -1.5, 1e300, 0.1),
    models.UUIDField: (uuid.UUID(int=0), uuid.UUID(int=2**128 - 1)),
    models.GenericIPAddressField: ("::1", "10.0.0.1", "2001:db8::ff"),
    models.BinaryField: (b"", b"\x00'\xff", b"abc"),
    models.JSONField: ({}, {"a": [1, 1.5, None, "é"]}, [], "text", 12345678901234567890, None),
}


def random_rows(some: random.Random, model: Any, number: int, keys: dict[Any, list[Any]]) -> list[dict[str, Any]]:
    """Return values for some rows of a model; ``keys`` has the existing rows of each model."""
    found: list[dict[str, Any]] = []
    for row in range(number):
        values: dict[str, Any] = {}
        for field in model._meta.local_concrete_fields:
            if getattr(field, "generated", False):
                continue
            if field.remote_field:
                there = keys.get(field.remote_field.model._meta.db_table, [])
                others = [
                    one[field.target_field.attname] for one in there if one[field.target_field.attname] is not None
                ]
                if field.unique:
                    others = [one for one in others if one not in [old[field.attname] for old in found]]
                if not others and not field.null:
                    return found
                values[field.attname] = some.choice([*others, None]) if field.null else some.choice(others)
            elif field.null and some.random() < 0.3:
                values[field.attname] = None
            else:
                values[field.attname] = _value(some, field, row)
        found.append(values)
    return found


def _value(some: random.Random, field: Any, row: int) -> Any:
    distinct = field.unique or field.primary_key
    if isinstance(field, models.IntegerField):
        return row + 1 if distinct else some.choice([0, 1, 7, 32767])
    if isinstance(field, models.DecimalField):
        unit = decimal.Decimal(1).scaleb(-field.decimal_places)
        most = 10**field.max_digits - 1
        return unit * (row + 1 if distinct else some.choice([0, 1, most, most // 3]))
    if isinstance(field, models.BooleanField) and distinct:
        return bool(row % 2)
    kind = next(kind for kind in type(field).__mro__ if kind in _VALUES)
    value = some.choice(_VALUES[kind])
    if not distinct:
        return value[: field.max_length] if isinstance(value, (str, bytes)) and field.max_length else value
    if isinstance(value, str) and kind is not models.GenericIPAddressField:
        return f"{row}{value}"[: field.max_length]
    if isinstance(value, bytes):
        return bytes([row]) + value
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.replace(year=2000 + row)
    if isinstance(value, datetime.timedelta):
        return datetime.timedelta(row)
    if isinstance(value, datetime.time):
        return datetime.time(row)
    if isinstance(value, uuid.UUID):
        return uuid.UUID(int=row)
    if isinstance(value, float):
        return row + 0.5
    return f"10.0.0.{row}" if kind is models.GenericIPAddressField else {"row": row}
