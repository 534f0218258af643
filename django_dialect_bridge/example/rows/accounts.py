"""Accounts with tiny, huge, negative, equal and missing amounts."""

from collections.abc import Iterator
from decimal import Decimal

from django.db.models import Model

from ..models import Account

# owner, balance, limit, rate; keys count from 1
ACCOUNTS = (
    ("ann", "1.123456789012345678", "100.25", "0.000000000000000000000000000001"),
    ("ben", "0.000000000000000001", "0", "1.5"),
    ("cy", "123456789012.000000000000000001", "-7.50", None),
    ("dee", None, "123456789012345678901234567890123456.78", "99999999.999999999999999999999999999999"),
    ("eve", "-2.5", "0.01", "-0.125"),
    ("fay", "0", "100.25", "0"),
)


def rows() -> Iterator[Model]:
    """Yield the accounts."""
    for pk, (owner, balance, limit, rate) in enumerate(ACCOUNTS, start=1):
        amounts = {"balance": balance, "limit": limit, "rate": rate}
        known = {name: None if amount is None else Decimal(amount) for name, amount in amounts.items()}
        yield Account(id=pk, owner=owner, **known)
