"""How many digits decimals have before and behind the point.

A value that goes to a column has the column's digits, so that all values of the column have one type and one cached
translation. Any other has as many behind the point as it is written with, and room before it.
"""

from __future__ import annotations

import decimal
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from dialects.sql.types.datatypes import SizedDecimal, base_of, type_name

#: How many digits a decimal has on the servers that have the fewest.
MOST = 38
#: Values of a literal or of a formula have room for one of these numbers of digits before the point.
_ROOM = (10, 20)


class Digits(NamedTuple):
    """The digits of a decimal type before the point, and behind it."""

    whole: int
    scale: int

    @property
    def precision(self) -> int:
        return max(1, self.whole + self.scale)

    def holds(self, other: Digits) -> bool:
        """Return whether each value with the other digits fits."""
        return self.whole >= other.whole and self.scale >= other.scale

    def united(self, other: Digits) -> Digits:
        """Return the digits that hold both."""
        return Digits(max(self.whole, other.whole), max(self.scale, other.scale))


#: The digits of whole numbers of a generic type.
WHOLE = {"SMALLINT": Digits(5, 0), "INT": Digits(10, 0), "BIGINT": Digits(19, 0)}


def digits_of(value: decimal.Decimal) -> Digits | None:
    """Return the digits that a number is written with; None for infinity and NaN."""
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return None
    return Digits(max(0, len(digits) + exponent) if value else 0, max(0, -exponent))


@cache
def type_of_digits(digits: Digits) -> type[SizedDecimal]:
    """Return the type of parameters that have those digits: the same type for the same digits."""
    name = f"DECIMAL({digits.precision}, {digits.scale})"
    return type("SizedDecimal", (SizedDecimal,), {"__slots__": (), "type_name": name})


def with_digits(value: Any, precision: int | None = None, scale: int | None = None) -> Any:
    """Return a decimal whose type says its digits: those of its column if it fits there, else its own.

    ``with_digits(Decimal("1.5"), 10, 2)`` is a DECIMAL(10, 2). What has its digits already, or is no finite decimal, is
    returned as it is.
    """
    if isinstance(value, SizedDecimal):
        return value
    own = digits_of(value) if isinstance(value, decimal.Decimal) else None
    if own is None:
        return value
    wanted = Digits(precision - scale, scale) if precision is not None and scale is not None else None
    return type_of_digits(wanted if wanted is not None and wanted.holds(own) else _with_room(own))(value)


def type_with_digits(value: Any) -> type:
    """Return the type of a parameter, with its digits if it is a decimal, or a whole number of more than 64 bits."""
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return type_of_digits(Digits(len(str(abs(value))), 0))
    return base_of(type(with_digits(value)))


def _with_room(own: Digits) -> Digits:
    """Return digits that hold a number and others like it, no more of them than a server takes."""
    room = next((whole for whole in _ROOM if whole >= own.whole), own.whole)
    return Digits(max(own.whole, min(room, MOST - own.scale)), own.scale)


def common_type(kinds: Iterable[str | type]) -> str | type:
    """Return the type that holds the values of several: decimals have the digits of all, others are UNKNOWN."""
    found: Digits | None = None
    for kind in kinds:
        each = _digits_of_type(type_name(kind))
        if each is None:
            return "UNKNOWN"
        found = each if found is None else found.united(each)
    return type_of_digits(found) if found else "UNKNOWN"


@cache
def _digits_of_type(name: str) -> Digits | None:
    kind, _, sizes = name.partition("(")
    if kind != "DECIMAL" or not sizes:
        return WHOLE.get(name)
    precision, scale = map(int, sizes.rstrip(")").split(","))
    return Digits(precision - scale, scale)
