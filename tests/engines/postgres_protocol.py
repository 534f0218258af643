"""Oracle's types behind PostgreSQL's protocol: psycopg knows neither their numbers nor their text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

INTERVAL = re.compile(r"([+-])(\d+) (\d+):(\d+):(\d+)(?:\.(\d{1,6})\d*)?$")


def read_number(text: str) -> int | Decimal:
    """Read a NUMBER; a whole one is an int, as Oracle's drivers have it."""
    number = Decimal(text)
    return int(number) if number == number.to_integral_value() else number


def read_interval(text: str) -> timedelta:
    """Read an INTERVAL DAY TO SECOND."""
    found = INTERVAL.match(text)
    if not found:
        raise ValueError(text)
    sign, days, hours, minutes, seconds, fraction = found.groups()
    length = timedelta(
        days=int(days),
        hours=int(hours),
        minutes=int(minutes),
        seconds=int(seconds),
        microseconds=int((fraction or "0").ljust(6, "0")),
    )
    return -length if sign == "-" else length


def write_interval(value: timedelta) -> str:
    """Write an INTERVAL DAY TO SECOND."""
    length = abs(value)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    sign = "-" if value < timedelta() else "+"
    return f"{sign}{length.days} {hours:02}:{minutes:02}:{seconds:02}.{length.microseconds:06}"


READERS: dict[str, Callable[[str], Any]] = {
    "number": read_number,
    "binary_float": float,
    "binary_double": float,
    "oradate": datetime.fromisoformat,
    "oratimestamp": datetime.fromisoformat,
    "oratimestamptz": datetime.fromisoformat,
    "oratimestampltz": datetime.fromisoformat,
    "dsinterval": read_interval,
}
WRITERS: dict[type, tuple[str, Callable[[Any], str]]] = {
    float: ("number", lambda value: format(Decimal(repr(value)), "f")),
    Decimal: ("number", lambda value: format(value, "f")),
    str: ("oravarcharchar", str),
    datetime: ("oratimestamp", lambda value: value.isoformat(sep=" ")),
    date: ("oradate", str),
    timedelta: ("dsinterval", write_interval),
}
"""The types that Oracle's drivers give values, but for whole numbers: literals of them are no NUMBER there either."""


def adapt_types(connection: Any) -> None:
    """Register the server's types on a connection, by the names in its catalog."""
    from psycopg.adapt import Dumper, Loader

    def loader(read: Callable[[str], Any]) -> type[Loader]:
        class Reading(Loader):
            def load(self, data: Any) -> Any:
                return read(bytes(data).decode())

        return Reading

    def dumper(number: int, write: Callable[[Any], str]) -> type[Dumper]:
        class Writing(Dumper):
            oid = number

            def dump(self, obj: Any) -> bytes:
                return write(obj).encode()

        return Writing

    found = connection.execute(
        "SELECT typname, oid FROM pg_type WHERE typname = ANY (%s)", [[*READERS, "oravarcharchar"]]
    )
    numbers = {str(name): int(number) for name, number in found}
    connection.rollback()
    for name, number in numbers.items():
        if name in READERS:
            connection.adapters.register_loader(number, loader(READERS[name]))
    for kind, (name, write) in WRITERS.items():
        if name in numbers:
            connection.adapters.register_dumper(kind, dumper(numbers[name], write))
