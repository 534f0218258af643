"""The digits of decimals before and after the point.

A value for a column has the column's digits. So all values of the column have one type and one cached translation.
Any other value has the digits after the point that it is written with, and room before it.
"""

from __future__ import annotations

import decimal
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from dialects.sql.types.datatypes import SizedDecimal, base_of, type_name

#: The most digits of a decimal on the servers with the lowest limit.
MOST = 38
#: The digits of decimals of 64 bits.
SHORT = 18
#: The most digits on servers with long decimals.
LONGEST = 76
#: The digits of a decimal that every floating-point number of eight bytes keeps.
OF_FLOATS = 15
#: The numbers of digits before the point for values of a literal or of a formula.
_ROOM = (10, 20)


class Digits(NamedTuple):
    """The digits of a decimal type before and after the point."""

    #: The digits before the point.
    whole: int
    #: The digits after the point.
    scale: int

    @property
    def precision(self) -> int:
        return max(1, self.whole + self.scale)

    def sql(self, name: str = "DECIMAL") -> str:
        """Return the type with these digits, under a server's name of it."""
        return f"{name}({self.precision}, {self.scale})"

    def holds(self, other: Digits) -> bool:
        """Return whether each value of the other digits fits."""
        return self.whole >= other.whole and self.scale >= other.scale

    def unite(self, other: Digits) -> Digits:
        """Return digits for the values of both."""
        return Digits(max(self.whole, other.whole), max(self.scale, other.scale))


#: The digits of a decimal type without digits: after the point those of a floating-point number.
UNSIZED = Digits(MOST - OF_FLOATS, OF_FLOATS)
#: The same on servers with long decimals.
LONG_UNSIZED = Digits(46, LONGEST - 46)
#: The digits of the longest whole number.
LONG_WHOLE = Digits(MOST, 0)
#: The digits of whole numbers of a generic type.
WHOLE = {"SMALLINT": Digits(5, 0), "INT": Digits(10, 0), "BIGINT": Digits(19, 0)}


def fits_bigint(value: float) -> bool:
    """Return whether a number is in the range of BIGINT, the longest whole number on every server."""
    return -(2**63) <= value < 2**63


def digits_of(value: decimal.Decimal) -> Digits | None:
    """Return the digits of a written number; None for infinity and NaN."""
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        return None
    return Digits(max(0, len(digits) + exponent) if value else 0, max(0, -exponent))


@cache
def type_of_digits(digits: Digits) -> type[SizedDecimal]:
    """Return the type of parameters with those digits: the same type for equal digits."""
    return type("SizedDecimal", (SizedDecimal,), {"__slots__": (), "type_name": digits.sql()})


def with_digits(value: Any, precision: int | None = None, scale: int | None = None) -> Any:
    """Return a decimal whose type has its digits: those of its column if it fits, else its own.

    ``with_digits(Decimal("1.5"), 10, 2)`` is a DECIMAL(10, 2). Other values, and decimals
    that are not finite or have digits already, are returned unchanged.
    """
    if isinstance(value, SizedDecimal):
        return value
    own = digits_of(value) if isinstance(value, decimal.Decimal) else None
    if own is None:
        return value
    wanted = Digits(precision - scale, scale) if precision is not None and scale is not None else None
    return type_of_digits(wanted if wanted is not None and wanted.holds(own) else _with_room(own))(value)


def type_with_digits(value: Any) -> type:
    """Return the type of a parameter: with digits for a decimal or a whole number of more than 64 bits."""
    if isinstance(value, int) and not fits_bigint(value):
        return type_of_digits(Digits(len(str(abs(value))), 0))
    return base_of(type(with_digits(value)))


def _with_room(own: Digits) -> Digits:
    """Return digits for a number and others like it, within the limit of servers."""
    room = next((whole for whole in _ROOM if whole >= own.whole), own.whole)
    return Digits(max(own.whole, min(room, MOST - own.scale)), own.scale)


def common_type(kinds: Iterable[str | type]) -> str | type:
    """Return the type for the values of several types: decimals have the digits of all, others are UNKNOWN."""
    found: Digits | None = None
    for kind in kinds:
        each = _digits_of_type(type_name(kind))
        if each is None:
            return "UNKNOWN"
        found = each if found is None else found.unite(each)
    return type_of_digits(found) if found else "UNKNOWN"


@cache
def _digits_of_type(name: str) -> Digits | None:
    kind, _, sizes = name.partition("(")
    if kind != "DECIMAL" or not sizes:
        return WHOLE.get(name)
    precision, scale = map(int, sizes.rstrip(")").split(","))
    return Digits(precision - scale, scale)
