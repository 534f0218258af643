"""Adapters of values for drivers, and literals for SQL that people read and paste; shared by several families."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from dialects.sql.parameters.binding import Output
from dialects.sql.types.datatypes import JSONText, base_of


def naive_utc(value: datetime.datetime) -> datetime.datetime:
    """Return an aware datetime as naive UTC, a naive one unchanged; a subclass becomes Python's datetime."""
    if value.tzinfo is not None:
        value = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    own = base_of(type(value))
    if own is type(value):
        return value
    date, time = (value.year, value.month, value.day), (value.hour, value.minute, value.second, value.microsecond)
    plain: datetime.datetime = own(*date, *time)
    return plain


def microseconds(value: datetime.timedelta) -> int:
    """Return a duration as a whole number of microseconds."""
    return (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds


def interval(value: datetime.timedelta) -> str:
    """Return ``INTERVAL '-1 days 7 microseconds'``: days of their own, as drivers bind them.

    A day added to an instant may have 23 or 25 hours.
    """
    days = f"{value.days} days " if value.days else ""
    return f"INTERVAL '{days}{value.seconds * 1_000_000 + value.microseconds} microseconds'"


def quote(text: object) -> str:
    """Return a string literal of standard SQL."""
    # Drivers ignore a subclass's own text, such as that of an Enum's members.
    written = str.__str__(text) if isinstance(text, str) else str(text)
    return "'{}'".format(written.replace("'", "''"))


def escape(text: object) -> str:
    r"""Return a string literal with doubled backslashes, for servers where a backslash escapes."""
    return quote(text).replace("\\", "\\\\")


def time_of_day(value: datetime.time) -> str:
    """Return a time with six digits of a second, so that texts sort as times do."""
    return value.replace(tzinfo=None).isoformat("microseconds")


def iso_space(value: datetime.datetime) -> str:
    """Return ``2024-01-31 23:59:59.123456``, in UTC if the value is aware."""
    return naive_utc(value).isoformat(sep=" ")


#: Literals that all families share; families add and replace some.
LITERALS: Mapping[type, Callable[[Any], str]] = {
    type(None): lambda value: "NULL",
    bool: lambda value: "TRUE" if value else "FALSE",
    int: lambda value: str(int(value)),
    float: lambda value: repr(float(value)),
    decimal.Decimal: lambda value: format(value, "f"),
    str: quote,
    bytes: lambda value: f"X'{value.hex()}'",
    memoryview: lambda value: f"X'{value.hex()}'",
    datetime.datetime: lambda value: f"TIMESTAMP {quote(iso_space(value))}",
    datetime.date: lambda value: f"DATE {quote(value)}",
    datetime.time: lambda value: f"TIME {quote(value)}",
    uuid.UUID: quote,
    JSONText: quote,
    Output: lambda variable: f":{variable.name}",
}
