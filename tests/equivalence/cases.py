"""Parameters of the tests, with the documented differences marked."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from tests.corpus import EMPTY, QUERIES, UNDETERMINED

DETERMINED = sorted(QUERIES.keys() - UNDETERMINED - EMPTY)


def is_ordered(name: str) -> bool:
    """Tell whether the query asks for an order."""
    return bool(QUERIES[name]().ordered)


def marked(names: Iterable[str], known: Mapping[str, str]) -> list[Any]:
    """Return a parameter for each name; a documented difference must still be there."""
    return [
        pytest.param(
            name,
            id=name,
            marks=[pytest.mark.xfail(strict=True, reason=known[name])] if name in known else [],
        )
        for name in names
    ]
