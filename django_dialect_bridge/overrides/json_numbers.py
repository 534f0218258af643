"""Numbers of JSON as parameters that no target loses a digit of."""

from __future__ import annotations

from decimal import Decimal

from django.db import NotSupportedError

from dialects import Target, features

#: What every target takes as a whole number.
_LONGEST = 2**63
#: Decimals have as many digits where their number is limited.
_DIGITS = 38


def json_number(value: float, target: Target) -> int | float | Decimal:
    """Return a number of JSON as the parameter to compare with: 1.0 is 1, and what has more than 64 bits a decimal.

    Raises NotSupportedError for what is beyond floating-point numbers on a target that compares by these.
    """
    exact = Decimal(repr(value))
    if exact == exact.to_integral_value():
        value = int(exact)
        if -_LONGEST <= value < _LONGEST:
            return value
    if target.has(features.JSON_COMPARISON):
        return exact
    if isinstance(value, float):
        return value
    if target.has(features.DECIMAL_TYPE) and abs(value) < 10**_DIGITS:
        return Decimal(value)
    try:
        return float(value)
    except OverflowError:
        raise NotSupportedError(
            f"a JSON number of {len(str(abs(value)))} digits is not supported on {target}: compare text"
        ) from None
