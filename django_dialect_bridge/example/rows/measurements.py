"""Numbers at the edges of their types, nullable booleans, binary, addresses and UUIDs."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

from django.db.models import Model

from ..models import Measurement

FIELDS = (
    "label", "slug", "url", "small", "whole", "big", "positive", "positive_small", "positive_big",
    "ratio", "amount", "is_valid", "is_checked", "payload", "address", "token",
)  # fmt: skip

TOKENS = tuple(UUID(f"{digit * 8}-0000-4000-8000-{digit * 12}") for digit in "0f7a")

# one value for each of FIELDS; keys count from 1
MEASUREMENTS = (
    ("zero", "zero", "", 0, 0, 0, 0, 0, 0, 0.0, Decimal("0"), False, False, b"", "127.0.0.1",
     TOKENS[0]),
    ("one", "one-1", "https://example.com/?a=1&b=%20", 1, 1, 1, 1, 1, 1, 1.0, Decimal("1.0000"),
     True, True, b"\x00\x01\xff", "10.0.0.255", TOKENS[1]),
    ("nulls", "", "", None, 7, None, 7, 7, 7, None, None, False, None, None, None, None),
    ("negative", "minus", "http://example.org/x_y", -1, -7, -1, 3, 3, 3, -2.5, Decimal("-2.5"),
     True, False, b"bytes", "::1", TOKENS[2]),
    ("largest", "max", "", 32767, 2147483647, 9223372036854775807, 2147483647, 32767,
     9223372036854775807, 1e15, Decimal("99999999.9999"), True, None, b"'%s'", "2001:db8::ff",
     TOKENS[3]),
    ("smallest", "min", "", -32768, -2147483648, -9223372036854775807, 0, 0, 0, -1e15,
     Decimal("-99999999.9999"), False, True, b"\\", "255.255.255.255", None),
    ("half", "half", "", 5, 5, 5, 5, 5, 5, 0.5, Decimal("0.5"), True, True, None, "10.0.0.1", None),
    ("one and a half", "half-2", "", 5, 5, 6, 5, 5, 5, 1.5, Decimal("1.5"), False, None, b"\x00",
     None, TOKENS[0]),
    ("third", "third", "", 3, 9, 12, 6, 10, 15, 0.25, Decimal("0.3333"), True, False, b"bytes",
     "::ffff:10.0.0.1", TOKENS[1]),
    ("third", "third-2", "", 3, 9, 12, 6, 10, 15, 0.25, Decimal("0.3333"), True, False, b"bytes",
     "fe80::1", TOKENS[1]),
)  # fmt: skip


def rows() -> Iterator[Model]:
    """Yield the measurements."""
    for pk, values in enumerate(MEASUREMENTS, start=1):
        yield Measurement(id=pk, **dict(zip(FIELDS, values, strict=True)))
