"""Which parameters are equal, and for which statements that matters."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from dialects.sql.types.datatypes import ByType, base_of, type_name

#: Types whose equal values are written alike; no value equals one of another of these types.
_AS_WRITTEN = frozenset({int, str, bytes})
#: Functions that distinguish equal values which are written differently, such as 0.0 and -0.0 or 1.0 and 1.00. Values
#: of a subclass are written like those of the class, whatever the subclass's equality is.
_WRITTEN: ByType[Callable[[Any], object]] = ByType(
    {
        int: int.__index__,
        str: str.__str__,
        bytes: bytes,
        float: float.__repr__,
        decimal.Decimal: decimal.Decimal.__str__,
        datetime.datetime: datetime.datetime.isoformat,
        datetime.date: datetime.date.isoformat,
        datetime.time: datetime.time.isoformat,
        datetime.timedelta: lambda value: (value.days, value.seconds, value.microseconds),
        uuid.UUID: lambda value: value.int,
        object: repr,
    }
)


def equal_values(values: Sequence[Any]) -> tuple[int, ...]:
    """Return for each value the index of the first equal one of the same type, ``same`` of ``translate``."""
    first: dict[Any, int] = {}
    return tuple(
        [
            first.setdefault(value if value.__class__ in _AS_WRITTEN else _text_key(value), index)
            for index, value in enumerate(values)
        ]
    )


def _text_key(value: Any) -> object:
    kind = value.__class__
    base, write = base_of(kind), _WRITTEN[kind]
    assert write is not None
    written = write(value)
    return written if base in _AS_WRITTEN and isinstance(value, base) else (type_name(base), written)


def repeats_expressions(sql: str) -> bool:
    """Return whether a server must recognize a repeated expression, including its parameters.

    GROUP BY repeats selected expressions, and so does ORDER BY with DISTINCT.
    """
    return "GROUP BY" in sql or ("DISTINCT" in sql and "ORDER BY" in sql)
