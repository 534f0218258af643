"""Parameters: which are equal, how they are bound, and the placeholders of a paramstyle in generated text."""

from __future__ import annotations

import datetime
import decimal
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dialects.sql.names import MARKER
from dialects.sql.types.datatypes import ByType, base_of, type_name

#: The parameters of a placeholder: one, several, or rows of several, which are passed as one.
Entry = int | tuple[int, ...] | tuple[tuple[int, ...], ...]


class Output:
    """The bound value of a placeholder of RETURNING ... INTO: a variable for the value of a column."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<variable for {self.name}>"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)


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
            first.setdefault(value if value.__class__ in _AS_WRITTEN else _as_written(value), index)
            for index, value in enumerate(values)
        ]
    )


def _as_written(value: Any) -> object:
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


def restore_markers(text: str, order: Sequence[Entry], paramstyle: str, marker: str) -> str:
    """Return generated text with placeholders of a paramstyle; a repeated parameter repeats its name or number."""
    if paramstyle in ("format", "pyformat"):
        text = text.replace("%", "%%")
    if paramstyle in ("format", "qmark"):
        return text.replace(MARKER, marker)
    return join_around(text.split(MARKER), spell_markers(order, marker))


def spell_markers(order: Sequence[Entry], marker: str) -> list[str]:
    """Return the placeholders of a generated text, by a template with ``{name}`` or ``{number}``."""
    numbers = {entry: number for number, entry in enumerate(dict.fromkeys(order), 1)}
    return [marker.format(name=_name(entry), number=numbers[entry]) for entry in order]


def join_around(texts: Sequence[str], fillings: Sequence[str]) -> str:
    """Join ``texts``, with ``fillings`` in the gaps between them."""
    return "".join(piece for pair in zip(texts, [*fillings, ""], strict=True) for piece in pair)


def value_of(values: Sequence[Any], entry: Entry) -> Any:
    """Return a placeholder's value from the adapted values of the input; several become one JSON array."""
    if isinstance(entry, int):
        return values[entry]
    items = [values[item] if isinstance(item, int) else [values[index] for index in item] for item in entry]
    return json.dumps(items, default=_as_json, allow_nan=False)


def _as_json(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return value.hex()
    # SQL Server converts no text with an exponent to a decimal (Msg 8114).
    return format(value, "f") if isinstance(value, decimal.Decimal) else str(value)


def _name(entry: Entry) -> str:
    first = entry if isinstance(entry, int) else entry[0]
    return f"p{first if isinstance(first, int) else first[0]}"


def arrange(values: Sequence[Any], order: Sequence[Entry], paramstyle: str) -> Sequence[Any] | Mapping[str, Any]:
    """Return the adapted values of the input in the order and form of a paramstyle.

    The result is a tuple in the order of the placeholders (``numeric``: one value
    a number), or a mapping of names for ``named`` and ``pyformat``.
    """
    if paramstyle == "named" or paramstyle == "pyformat":
        return {_name(entry): value_of(values, entry) for entry in order}
    if paramstyle == "numeric":
        order = tuple(dict.fromkeys(order))
    return tuple([values[entry] if entry.__class__ is int else value_of(values, entry) for entry in order])
