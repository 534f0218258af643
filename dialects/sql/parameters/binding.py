"""The values that a driver binds to the placeholders of a translation."""

from __future__ import annotations

import decimal
import json
from collections.abc import Mapping, Sequence
from typing import Any

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


def value_of(values: Sequence[Any], entry: Entry) -> Any:
    """Return a placeholder's value from the adapted values of the input; several become one JSON array."""
    if isinstance(entry, int):
        return values[entry]
    items = [values[item] if isinstance(item, int) else [values[index] for index in item] for item in entry]
    return json.dumps(items, default=_as_json, allow_nan=False)


def _as_json(value: object) -> str:
    if isinstance(value, (bytes, memoryview)):
        return value.hex()
    # SQL Server converts no text with an exponent to a decimal (Msg 8114).
    return format(value, "f") if isinstance(value, decimal.Decimal) else str(value)


def name_of(entry: Entry) -> str:
    """Return the name of a placeholder, by its first parameter."""
    first = entry if isinstance(entry, int) else entry[0]
    return f"p{first if isinstance(first, int) else first[0]}"


def arrange(values: Sequence[Any], order: Sequence[Entry], paramstyle: str) -> Sequence[Any] | Mapping[str, Any]:
    """Return the adapted values of the input in the order and form of a paramstyle.

    The result is a tuple in the order of the placeholders; for ``numeric`` it has one value a number. For ``named`` and
    ``pyformat`` it is a mapping of names.
    """
    if paramstyle == "named" or paramstyle == "pyformat":
        return {name_of(entry): value_of(values, entry) for entry in order}
    if paramstyle == "numeric":
        order = tuple(dict.fromkeys(order))
    return tuple([values[entry] if entry.__class__ is int else value_of(values, entry) for entry in order])
