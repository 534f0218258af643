"""Readings with a composite key and notes on them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.db.models import Model

from ..models import Reading, ReadingNote

START = datetime(2023, 12, 31, 21, 30, tzinfo=UTC)

# sensor, sequence, value; taken an hour apart
READINGS = (
    ("a", 1, 1.5),
    ("a", 2, None),
    ("a", 3, 1.5),
    ("a", 4, -40.0),
    ("b", 1, 0.0),
    ("b", 2, 2.25),
    ("b", 3, 1e-3),
    ("b'%", 1, 100.0),
    ("B", 1, 7.0),
    ("ß", 1, None),
)

NOTES = (
    (1, "a", 1, "first"),
    (2, "a", 1, "again"),
    (3, "a", 4, "cold"),
    (4, "b", 2, ""),
    (5, "b'%", 1, "100%"),
    (6, "B", 1, "capital"),
    (7, "ß", 1, "sharp"),
    (8, "b", 3, "small"),
)


def rows() -> Iterator[Model]:
    """Yield readings and notes."""
    for hours, (sensor, sequence, value) in enumerate(READINGS):
        yield Reading(sensor=sensor, sequence=sequence, value=value, taken_at=START + timedelta(hours=hours))
    for pk, sensor, sequence, text in NOTES:
        yield ReadingNote(id=pk, sensor=sensor, sequence=sequence, text=text)
