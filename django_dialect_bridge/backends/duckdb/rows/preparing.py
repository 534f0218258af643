"""Preparing a field's values for a row; most need no preparation, and are not checked one by one."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import models

#: Fields whose values of this type are passed unchanged.
AS_IT_IS: Mapping[type[models.Field[Any, Any]], type] = {
    models.BigIntegerField: int,
    models.BooleanField: bool,
    models.CharField: str,
    models.DateField: datetime.date,
    models.DateTimeField: datetime.datetime,
    models.DecimalField: decimal.Decimal,
    models.FloatField: float,
    models.IntegerField: int,
    models.SmallIntegerField: int,
    models.TextField: str,
    models.UUIDField: uuid.UUID,
}
#: Values of these types that are not: Django validates them.
UNLESS: Mapping[type, Callable[[Any], bool]] = {
    datetime.datetime: lambda value: (value.tzinfo is None) == settings.USE_TZ,
    decimal.Decimal: decimal.Decimal.is_nan,
}
_CLOCKS = (models.DateField, models.DateTimeField, models.TimeField)


def is_saved_anew(field: models.Field[Any, Any]) -> bool:
    """Return whether a field changes a value when its row is saved."""
    if type(field) in _CLOCKS:
        return field.auto_now or field.auto_now_add  # type: ignore[attr-defined, no-any-return]
    return type(field).pre_save is not models.Field.pre_save


def goes_as_it_is(field: models.Field[Any, Any], value: Any) -> bool:
    """Return whether a value needs no preparing."""
    kind = type(value)
    return kind is AS_IT_IS.get(type(field)) and not (kind in UNLESS and UNLESS[kind](value))


def has_plain_markers(field: Any) -> bool:
    """Return whether the placeholders of a field's values have one type and no SQL around them."""
    own_marker = hasattr(field, "get_placeholder") or hasattr(field, "get_placeholder_sql")
    nested = getattr(field, "is_nested", False)
    return field is not None and not nested and (not own_marker or isinstance(field, models.BinaryField))


def has_expressions(values: Iterable[Any]) -> bool:
    """Return whether the database computes some of the values."""
    return any(hasattr(kind, "as_sql") for kind in set(map(type, values)))


def prepare_column(field: models.Field[Any, Any], values: list[Any], connection: Any) -> list[Any]:
    """Return the values of one column; Arrow accepts them, or refuses them, such as text in a number column."""
    kinds = set(map(type, values)) - {type(None)}
    if kinds <= {AS_IT_IS.get(type(field))} and not (
        datetime.datetime in kinds and None in {value.tzinfo for value in values if value is not None}
    ):
        return values
    return [field.get_db_prep_save(value, connection) for value in values]
