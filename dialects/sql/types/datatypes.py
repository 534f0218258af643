"""The generic types of parameters and columns, as given before a statement is parsed."""

from __future__ import annotations

import datetime
import decimal
import numbers
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, TypeVar

#: Table -> column -> its type in generic SQL, with its length or digits if they are known, followed by NOT NULL if it
#: has no NULL: ``VARCHAR(60) NOT NULL``. SERIAL and BIGSERIAL if the server generates the values. ``JSON NATIVE`` if it has
#: the server's own type, not the one that Django's backend creates.
Schema = Mapping[str, Mapping[str, str]]
#: The end of a column's description if the column is never NULL.
NOT_NULL = " NOT NULL"
#: After the type of a column that has the server's own type.
NATIVE = " NATIVE"
#: Table -> its unique keys, each the names of its columns.
Keys = Mapping[str, Sequence[Sequence[str]]]


class Columns(dict[str, str]):
    """The columns of a table, shared by the copies of a tree's nodes."""

    def __init__(self, described: Mapping[str, str]) -> None:
        """Set the descriptions, and ``native``, the names of columns of the server's own types."""
        super().__init__(described)
        self.native = frozenset(name for name, text in described.items() if NATIVE in text)

    def __deepcopy__(self, memo: object) -> Columns:
        return self


class FrozenSchema(dict[str, Columns]):
    """A schema that never changes, as part of a cache key; compared by identity."""

    def __init__(
        self,
        columns: Schema = MappingProxyType({}),
        unique: Keys = MappingProxyType({}),
        triggers: Collection[str] = (),
    ) -> None:
        """Set the columns, the unique keys, and ``triggers``, the tables with triggers."""
        super().__init__({table: Columns(described) for table, described in columns.items()})
        self.unique, self.triggers = unique, frozenset(triggers)

    __hash__ = object.__hash__  # type: ignore[assignment]
    __eq__ = object.__eq__


class JSONText(str):
    """A parameter that holds a JSON document."""


class SizedDecimal(decimal.Decimal):
    """A decimal parameter whose class has its digits: see ``with_digits``."""

    __slots__ = ()
    #: Its type in generic SQL.
    type_name: ClassVar[str] = "DECIMAL"

    def __reduce__(self) -> tuple[type, tuple[str]]:
        """Return the pickled form of a decimal, because the classes of digits are created on demand."""
        return decimal.Decimal, (str(self),)


#: Python type of a parameter -> its type in generic SQL.
_TYPES: dict[type, str] = {
    bool: "BOOLEAN",
    int: "BIGINT",
    float: "DOUBLE",
    decimal.Decimal: "DECIMAL",
    SizedDecimal: "DECIMAL",
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
#: The abstract types of other libraries' numbers.
_NUMBERS: dict[type, type] = {numbers.Integral: int, numbers.Real: float}

T = TypeVar("T")


class ByType(dict[type, T | None]):
    """Python type -> a table's entry for it, or for its nearest base class; else None."""

    def __init__(self, table: Mapping[type, T]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, kind: type) -> T | None:
        found = next((self._table[base] for base in kind.__mro__ if base in self._table), None)
        self[kind] = found
        return found


class _Bases(dict[type, type]):
    """Python type -> its nearest base class that has a name in generic SQL, else itself."""

    def __missing__(self, kind: type) -> type:
        named = (base for base in kind.__mro__ if base in _TYPES or SizedDecimal in base.__bases__)
        alike = (base for number, base in _NUMBERS.items() if issubclass(kind, number))
        self[kind] = found = next(named, None) or next(alike, kind)
        return found


#: The type for typing, adapting and writing values of a Python type: a member of TextChoices is a str.
base_of = _Bases().__getitem__


def types_of(values: Iterable[object]) -> tuple[type, ...]:
    """Return the type of each parameter value for typing and adapting."""
    return tuple(map(base_of, map(type, values)))


def type_names(values: Iterable[object]) -> tuple[str, ...]:
    """Return the generic type of each parameter value, ``"UNKNOWN"`` without one, for ``translate``."""
    return tuple(map(type_name, types_of(values)))


def type_name(kind: str | type) -> str:
    """Return the generic type of a Python type's values; a name stays."""
    if isinstance(kind, str):
        return kind
    base = base_of(kind)
    return getattr(base, "type_name", None) or _TYPES.get(base, "UNKNOWN")
