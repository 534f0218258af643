"""The generic connection's adaptation of values: none, because drivers' needs are handled after translating."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.db.backends.base.operations import BaseDatabaseOperations
from django.utils.timezone import is_aware

from dialects import JSONText, features
from dialects.sql.types.digits import fits_bigint, with_digits


class ValueOperations(BaseDatabaseOperations):
    """Values stay Python's; values that a column cannot hold are errors, as in Django."""

    connection: Any

    def integer_field_range(self, internal_type: str) -> Any:
        """Return the range of lookups: the backend's own, or that of Django's columns."""
        if self.connection.of:
            return self.connection.of.ops.integer_field_range(internal_type)
        if self.connection.target.has(features.SIZED_INTEGERS):
            return super().integer_field_range(internal_type)
        return super().integer_field_range("BigIntegerField")

    def validate_autopk_value(self, value: Any) -> Any:
        """Return the value. Raise ValueError for a key that the backend does not take."""
        return self.connection.of.ops.validate_autopk_value(value) if self.connection.of else value

    def adapt_datefield_value(self, value: Any) -> Any:
        return value

    def adapt_datetimefield_value(self, value: Any) -> Any:
        """Return the value. Raise ValueError for a time zone that would be lost, as Django does."""
        if settings.USE_TZ or not self._loses_zone(value):
            return value
        of = self.connection.of
        naive = of.ops.without_zone(value) if of else None
        if naive is None:
            family = self.connection.target.family.name
            raise ValueError(f"{family} backend does not support timezone-aware datetimes when USE_TZ is False.")
        return naive

    def adapt_timefield_value(self, value: Any) -> Any:
        if self._loses_zone(value):
            raise ValueError(f"{self.connection.target.family.name} backend does not support timezone-aware times.")
        return value

    def _loses_zone(self, value: Any) -> bool:
        if self.connection.target.has(features.ZONED_TIMES):
            return False
        return isinstance(value, (datetime.datetime, datetime.time)) and is_aware(value)

    def adapt_durationfield_value(self, value: Any) -> Any:
        return value

    def adapt_integerfield_value(self, value: Any, internal_type: str) -> Any:
        """Return a number of more than 64 bits as a decimal with its digits, if the target needs digits."""
        if type(value) is not int or fits_bigint(value) or self.connection.target.has(features.MIXED_DIGITS):
            return value
        return with_digits(Decimal(value))

    def adapt_decimalfield_value(self, value: Any, max_digits: Any = None, decimal_places: Any = None) -> Any:
        """Return the value with its field's digits if it fits, and if the target needs digits."""
        if self.connection.target.has(features.MIXED_DIGITS):
            return value
        return with_digits(value, max_digits, decimal_places)

    def adapt_ipaddressfield_value(self, value: Any) -> Any:
        return value or None

    def adapt_json_value(self, value: Any, encoder: Any) -> JSONText:
        return JSONText(json.dumps(value, cls=encoder))
