"""Parameters: which are equal, how they are handed to a driver, and the markers of its paramstyle in printed text."""

from __future__ import annotations

import datetime
import decimal
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dialects.sql.names import MARKER
from dialects.sql.types.datatypes import ByType, base_of, type_name

#: What a marker of printed SQL stands for: a parameter, or several, or rows of several, that are passed as one.
Entry = int | tuple[int, ...] | tuple[tuple[int, ...], ...]


class Output:
    """What is handed over for a marker of RETURNING ... INTO: a variable that the driver puts a column's value into."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<variable for {self.name}>"

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)


#: Types whose equal values are written alike, none of them equal to one of another of these types.
_AS_WRITTEN = frozenset({int, str, bytes})
#: What tells equal values apart that are not written alike, such as 0.0 and -0.0 or 1.0 and 1.00, and what a value of a
#: subclass is written as, whatever the subclass makes of equality.
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
    """For each value the index of the first that is equal and of the same type; what ``translate`` takes as ``same``."""
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
    """Return whether an expression may stand twice in a statement and have to be known again, parameters and all.

    GROUP BY names what is selected, and so does ORDER BY beside DISTINCT.
    """
    return "GROUP BY" in sql or ("DISTINCT" in sql and "ORDER BY" in sql)


def restore_markers(text: str, order: Sequence[Entry], paramstyle: str, marker: str) -> str:
    """Printed text with markers of a paramstyle; a repeated parameter repeats its name or number."""
    if paramstyle in ("format", "pyformat"):
        text = text.replace("%", "%%")
    if paramstyle in ("format", "qmark"):
        return text.replace(MARKER, marker)
    return join_around(text.split(MARKER), spell_markers(order, marker))


def spell_markers(order: Sequence[Entry], marker: str) -> list[str]:
    """Return the markers of a printed text, spelled after a template of ``{name}`` or ``{number}``."""
    numbers = {entry: number for number, entry in enumerate(dict.fromkeys(order), 1)}
    return [marker.format(name=_name(entry), number=numbers[entry]) for entry in order]


def join_around(texts: Sequence[str], fillings: Sequence[str]) -> str:
    """``texts`` with ``fillings`` in the gaps between them."""
    return "".join(piece for pair in zip(texts, [*fillings, ""], strict=True) for piece in pair)


def value_of(values: Sequence[Any], entry: Entry) -> Any:
    """The value that a marker stands for, out of the input's as a driver takes them; several are one JSON array."""
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
    """The input's parameter values, as a driver takes them, as one of that paramstyle wants them for the printed text.

    A tuple in the order of the markers (``numeric``: one value a number), or a
    mapping of names for ``named`` and ``pyformat``.
    """
    if paramstyle == "named" or paramstyle == "pyformat":
        return {_name(entry): value_of(values, entry) for entry in order}
    if paramstyle == "numeric":
        order = tuple(dict.fromkeys(order))
    return tuple([values[entry] if entry.__class__ is int else value_of(values, entry) for entry in order])
