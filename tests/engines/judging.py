"""Whether a server's rows are Django's rows on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import NotSupportedError

from tests.equivalence.compare import differences
from tests.equivalence.truth import Row

from .conftest import FAMILY, OUTCOME
from .differences import needs
from .server import Server

Record = Callable[[str, object], None]


@contextmanager
def judged(server: Server, name: str, record: Record) -> Iterator[None]:
    """Count a query: what the server lacks and what is refused by name is skipped with the reason."""
    record(FAMILY, server.family)
    for capability in needs(server.family, name):
        if message := server.lacks(capability):
            record(OUTCOME, "lacking on the server")
            pytest.skip(f"the server lacks {capability.name}: {message}")
    try:
        with server.undone():
            yield
    except NotSupportedError as error:
        record(OUTCOME, "refused")
        pytest.skip(f"refused: {error}")
    record(OUTCOME, "right")


def compared(server: Server, truth: Sequence[Row], found: Sequence[Row], *, ordered: bool = False) -> list[str]:
    """Describe where the rows differ, once the empty string is NULL where the server says so."""
    if server.layout.empty_is_null:
        truth = [tuple(None if is_empty(value) else value for value in row) for row in truth]
    return differences(truth, found, ordered=ordered, bare_json_text=server.bare_json_text)


def is_empty(value: Any) -> bool:
    """Tell whether a value is an empty string, of characters or bytes."""
    return isinstance(value, str | bytes | memoryview) and len(value) == 0


def shape(rows: Sequence[Row]) -> tuple[int, set[int]]:
    """Return the number of rows and of columns."""
    return len(rows), {len(row) for row in rows}
