"""Comparing an engine's rows with PostgreSQL's, by the types of PostgreSQL's values.

Drivers and engines disagree about types, not only about values: SQLite stores booleans, dates, decimals
and durations as numbers and text. Each reader below converts a value to PostgreSQL's type. It raises
ValueError if the value cannot mean the same.
"""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from .truth import Json, Row, column_types


def read_bool(value: Any) -> bool:
    """Take True, False, 1 and 0."""
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    raise ValueError


def read_number(value: Any) -> int | float | Decimal:
    """Take any number but a boolean."""
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return value
    raise ValueError


def read_datetime(value: Any) -> datetime:
    """Take datetimes (to naive UTC), dates as midnight, and ISO text."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo else value
    if isinstance(value, date):
        return datetime.combine(value, time())
    raise ValueError


def read_date(value: Any) -> date:
    """Take dates, ISO text, and datetimes at midnight."""
    moment = read_datetime(value)
    if moment.time() != time():
        raise ValueError
    return moment.date()


def read_time(value: Any) -> time:
    """Take times, ISO text, and what an engine without times keeps: datetimes on 1900-01-01."""
    if isinstance(value, str):
        value = time.fromisoformat(value)
    if isinstance(value, datetime) and value.date() == date(1900, 1, 1):
        value = value.time()
    if isinstance(value, time):
        return value.replace(tzinfo=None)
    raise ValueError


def read_timedelta(value: Any) -> timedelta:
    """Take durations and numbers of microseconds; an average may hold a fraction of one."""
    if isinstance(value, timedelta):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return timedelta(microseconds=round(value))
    raise ValueError


def read_uuid(value: Any) -> UUID:
    """Take UUIDs and their text."""
    return value if isinstance(value, UUID) else UUID(value)


def read_bytes(value: Any) -> bytes:
    """Take anything that is a buffer."""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    raise ValueError


def read_text(value: Any) -> str:
    """Take text."""
    if isinstance(value, str):
        return value
    raise ValueError


def read_json(value: Any) -> Json:
    """Take JSON text and parsed JSON."""
    if isinstance(value, Json):
        return value
    return Json(json.loads(value) if isinstance(value, str) else value)


def read_list(value: Any) -> list[Any]:
    """Take lists."""
    if isinstance(value, list):
        return value
    raise ValueError


READERS: dict[type, Callable[[Any], Any]] = {
    bool: read_bool,
    int: read_number,
    float: read_number,
    Decimal: read_number,
    str: read_text,
    datetime: read_datetime,
    date: read_date,
    time: read_time,
    timedelta: read_timedelta,
    UUID: read_uuid,
    bytes: read_bytes,
    memoryview: read_bytes,
    list: read_list,
    Json: read_json,
}

TOLERANCE: dict[type, tuple[float, float]] = {float: (1e-9, 1e-9), Decimal: (1e-12, 1e-9)}
"""Relative and absolute, by the truth's type; whole numbers are compared exactly."""


@dataclass(frozen=True)
class BareJson:
    """JSON of an engine that returns a string of JSON without its quotes."""

    text: str

    def readings(self) -> list[Any]:
        """Return what the text may stand for."""
        try:
            return [json.loads(self.text), self.text]
        except ValueError:
            return [self.text]


class Unreadable:
    """An engine's value that cannot mean the same as the truth's; equal to nothing."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"{type(self.value).__name__}: {self.value!r}"


def read(value: Any, kind: type, *, bare_json_text: bool = False) -> Any:
    """Take an engine's value to the truth's type."""
    if value is None:
        return None
    if bare_json_text and kind is Json and isinstance(value, str):
        return BareJson(value)
    try:
        return READERS[kind](value)
    except (ValueError, TypeError, AttributeError, KeyError):
        return Unreadable(value)


def same(left: Any, right: Any, kind: type) -> bool:
    """Compare two values of the truth's type."""
    if left is None or right is None:
        return left is right
    if kind in TOLERANCE and not isinstance(left, Unreadable) and not isinstance(right, Unreadable):
        relative, absolute = TOLERANCE[kind]
        return left == right or math.isclose(left, right, rel_tol=relative, abs_tol=absolute)
    if isinstance(left, Json) and isinstance(right, BareJson):
        return any(same_json(left.value, reading) for reading in right.readings())
    if isinstance(left, Json) and isinstance(right, Json):
        return same_json(left.value, right.value)
    return bool(left == right)


def same_json(left: Any, right: Any) -> bool:
    """Compare JSON values: true is not 1, and numbers are numbers."""
    if isinstance(left, bool) or isinstance(right, bool) or left is None or right is None:
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_json(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same_json, left, right))
    if isinstance(left, str) or isinstance(right, str):
        return bool(left == right)
    if isinstance(left, float) or isinstance(right, float):
        return math.isclose(left, right, rel_tol=1e-12)
    return bool(left == right)


def sort_key(row: Row) -> tuple[str, ...]:
    """Order rows of any types; numbers that are nearly the same get the same key."""
    return tuple(sort_text(value) for value in row)


def sort_text(value: Any) -> str:
    """Return a text by which equal values sort alike."""
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return f"{float(value):.6e}"
    if isinstance(value, Json):
        return json.dumps(value.value, sort_keys=True)
    if isinstance(value, BareJson):
        return json.dumps(value.readings()[0], sort_keys=True)
    return repr(value)


def differences(
    truth: Sequence[Row], found: Sequence[Row], *, ordered: bool, bare_json_text: bool = False
) -> list[str]:
    """Describe where the rows differ; nothing where they mean the same."""
    if len(truth) != len(found):
        return [f"{len(found)} rows instead of {len(truth)}"]
    kinds = column_types(truth)
    if wrong := [row for row in found if len(row) != len(kinds)]:
        return [f"{len(wrong[0])} columns instead of {len(kinds)}"]
    left = [tuple(read(v, k) for v, k in zip(row, kinds, strict=True)) for row in truth]
    right = [tuple(read(v, k, bare_json_text=bare_json_text) for v, k in zip(row, kinds, strict=True)) for row in found]
    if not ordered:
        left.sort(key=sort_key)
        right.sort(key=sort_key)
    return [
        f"row {number}: {theirs!r} instead of {ours!r}"
        for number, (ours, theirs) in enumerate(zip(left, right, strict=True))
        if not all(map(same, ours, theirs, kinds))
    ]
