"""The generic types of parameters and of columns, as they are said before a statement is read."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType

#: Table -> column -> its type in generic SQL, with its length or digits if they are known, and NOT NULL behind it if it
#: never is: ``VARCHAR(60) NOT NULL``. SERIAL and BIGSERIAL where the server makes the values.
Schema = Mapping[str, Mapping[str, str]]
#: What a column's description ends with if the column is never NULL.
NOT_NULL = " NOT NULL"
#: Table -> its unique keys, each the names of its columns.
Keys = Mapping[str, Sequence[Sequence[str]]]


class Columns(dict[str, str]):
    """The columns of a table, which copies of a tree's nodes share."""

    def __deepcopy__(self, memo: object) -> Columns:
        return self


class FrozenSchema(dict[str, Columns]):
    """A schema that is never changed, so that it can be part of a cache key; compared by identity."""

    def __init__(self, columns: Schema = MappingProxyType({}), unique: Keys = MappingProxyType({})) -> None:
        super().__init__({table: Columns(described) for table, described in columns.items()})
        self.unique = unique

    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__


class JSONText(str):
    """A parameter that holds a JSON document."""


_TYPES: dict[type, str] = {
    bool: "BOOLEAN",
    int: "BIGINT",
    float: "DOUBLE",
    decimal.Decimal: "DECIMAL",
    str: "TEXT",
    JSONText: "JSON",
    bytes: "VARBINARY",
    memoryview: "VARBINARY",
    datetime.datetime: "TIMESTAMPTZ",
    datetime.date: "DATE",
    datetime.time: "TIME",
    datetime.timedelta: "INTERVAL",
    uuid.UUID: "UUID",
    type(None): "NULL",
}


def type_names(values: Sequence[object]) -> tuple[str, ...]:
    """The generic type of each parameter value, ``"UNKNOWN"`` for a type without one; what ``translate`` takes."""
    return tuple(type_name(type(value)) for value in values)


def type_name(kind: str | type) -> str:
    """The generic type of values of a Python type; a name is one already."""
    return kind if isinstance(kind, str) else _TYPES.get(kind, "UNKNOWN")
