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
from .server import Server

Record = Callable[[str, object], None]


@contextmanager
def judged(server: Server, record: Record) -> Iterator[None]:
    """Count a query; one that is refused by name, or fails for what the server lacks, is skipped with the reason."""
    record(FAMILY, server.family)
    server.texts.clear()
    try:
        with server.undone():
            yield
    except NotSupportedError as error:
        record(OUTCOME, "refused")
        pytest.skip(f"refused: {error}")
    except Exception as error:
        reason = server.lacking(wrong_rows=isinstance(error, AssertionError))
        if not reason:
            raise
        record(OUTCOME, "lacking on the server")
        pytest.skip(f"the server lacks {reason}")
    record(OUTCOME, "right")


def compared(server: Server, truth: Sequence[Row], found: Sequence[Row], *, ordered: bool = False) -> list[str]:
    """Describe where the rows differ, once the empty string is NULL where the server says so."""
    if server.layout.empty_is_null:
        truth, found = without_empty(truth), without_empty(found)
    return differences(truth, found, ordered=ordered, bare_json_text=server.bare_json_text)


def without_empty(rows: Sequence[Row]) -> list[Row]:
    """Take empty strings for NULL."""
    return [tuple(None if is_empty(value) else value for value in row) for row in rows]


def is_empty(value: Any) -> bool:
    """Tell whether a value is an empty string, of characters or bytes."""
    return isinstance(value, str | bytes | memoryview) and len(value) == 0


def shape(rows: Sequence[Row]) -> tuple[int, set[int]]:
    """Return the number of rows and of columns."""
    return len(rows), {len(row) for row in rows}
