"""Numbers of JSON as parameters without the loss of a digit on any target."""

from __future__ import annotations

from decimal import Decimal

from dialects import Target, features
from dialects.sql.types.digits import MOST, fits_bigint
from django_dialect_bridge.refusals import not_supported


def json_number(value: float, target: Target) -> int | float | Decimal:
    """Return a JSON number as a parameter for comparisons: 1.0 is 1, more than 64 bits are a decimal.

    Raise NotSupportedError for a number beyond floating-point numbers, if the target compares by these.
    """
    exact = Decimal(repr(value))
    if exact == exact.to_integral_value():
        value = int(exact)
        if fits_bigint(value):
            return value
    if target.has(features.JSON_COMPARISON):
        return exact
    if isinstance(value, float):
        return value
    if target.has(features.DECIMAL_TYPE) and abs(value) < 10**MOST:
        return Decimal(value)
    try:
        return float(value)
    except OverflowError:
        construct = f"a JSON number of {len(str(abs(value)))} digits"
        raise not_supported(construct, target, "compare its text, by KT()", features.DECIMAL_TYPE) from None
