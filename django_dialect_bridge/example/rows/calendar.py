"""Events at the boundaries of years, quarters, ISO weeks and daylight-saving time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from django.db.models import Model

from ..models import Event

# title, starts_at (UTC), ends_at, day, deadline, opens, closes, length, pause; keys count from 1
EVENTS = (
    (
        "New Year", datetime(2021, 1, 1), datetime(2021, 1, 1, 2), date(2021, 1, 1), None,
        time(0), time(23, 59, 59, 999999), timedelta(hours=2), None,
    ),
    (
        "Old Year", datetime(2020, 12, 31, 23, 59, 59, 999999), datetime(2021, 1, 1),
        date(2020, 12, 31), date(2021, 1, 1), time(8, 30), time(17), timedelta(microseconds=1),
        timedelta(0),
    ),
    (
        "ISO week 53", datetime(2021, 1, 3, 22), datetime(2021, 1, 4), date(2021, 1, 3),
        date(2021, 1, 4), time(9), None, timedelta(hours=2), timedelta(minutes=15),
    ),
    (
        "ISO week 1", datetime(2019, 12, 30, 12), None, date(2019, 12, 30), date(2019, 12, 29),
        time(12), time(12), timedelta(days=1), None,
    ),
    (
        "Paris before spring", datetime(2021, 3, 28, 0, 59, 59), datetime(2021, 3, 28, 1),
        date(2021, 3, 28), date(2021, 3, 31), time(1, 59, 59), time(3), timedelta(seconds=1),
        timedelta(seconds=-1),
    ),
    (
        "Paris after spring", datetime(2021, 3, 28, 1), datetime(2021, 3, 28, 23, 30),
        date(2021, 3, 28), date(2021, 4, 1), time(3), time(5, 30), timedelta(hours=22, minutes=30),
        None,
    ),
    (
        "Paris before autumn", datetime(2021, 10, 31, 0, 30), datetime(2021, 10, 31, 1, 30),
        date(2021, 10, 31), date(2021, 9, 30), time(2, 30), time(2, 30), timedelta(hours=1),
        timedelta(hours=1),
    ),
    (
        "New York before spring", datetime(2021, 3, 14, 6, 59, 59, 999999),
        datetime(2021, 3, 14, 7), date(2021, 3, 14), date(2021, 3, 14), time(1, 59, 59, 999999),
        time(3), timedelta(microseconds=1), None,
    ),
    (
        "New York after autumn", datetime(2021, 11, 7, 6), datetime(2021, 11, 7, 5),
        date(2021, 11, 7), None, time(1), time(0, 0, 0, 1), timedelta(hours=-1),
        timedelta(days=-1, seconds=1),
    ),
    (
        "Leap day", datetime(2024, 2, 29, 23, 45, 30, 5), datetime(2024, 3, 1, 0, 15),
        date(2024, 2, 29), date(2024, 3, 1), time(23, 45, 30, 5), time(0, 15),
        timedelta(minutes=29, seconds=29, microseconds=999995), timedelta(microseconds=5),
    ),
    (
        "Before the epoch", datetime(1969, 12, 31, 23, 59, 59, 500000), datetime(1970, 1, 1),
        date(1969, 12, 31), date(1970, 1, 1), time(23), None, timedelta(milliseconds=500), None,
    ),
    (
        "Long ago", datetime(1900, 3, 1, 4, 5, 6), datetime(2000, 2, 29), date(1900, 3, 1), None,
        time(4, 5, 6), time(16), timedelta(days=36524, hours=19, minutes=54, seconds=54),
        timedelta(days=1000),
    ),
    (
        "Far away", datetime(2999, 7, 1, 12, 30), None, date(2999, 7, 1), date(2999, 6, 30),
        time(12, 30), time(13), timedelta(days=10000, seconds=59, microseconds=999999), None,
    ),
    (
        "100% at 'noon'", datetime(2022, 6, 15, 12), datetime(2022, 6, 15, 12), date(2022, 6, 15),
        date(2022, 6, 15), time(12), time(12), timedelta(0), timedelta(0),
    ),
)


def rows() -> Iterator[Model]:
    """Yield the events."""
    for pk, row in enumerate(EVENTS, start=1):
        title, starts_at, ends_at, day, deadline, opens, closes, length, pause = row
        yield Event(
            id=pk,
            title=title,
            starts_at=starts_at.replace(tzinfo=UTC),
            ends_at=ends_at and ends_at.replace(tzinfo=UTC),
            day=day,
            deadline=deadline,
            opens=opens,
            closes=closes,
            length=length,
            pause=pause,
        )
