"""Moments as microseconds and as text."""

from __future__ import annotations

from dialects.functions.base import call
from dialects.functions.datetime.text_times import Clock
from dialects.sql.build import text

PAGE = "https://clickhouse.com/docs/sql-reference/functions/date-time-functions"
_CLOCK = Clock(
    micros=lambda moment: call("toUnixTimestamp64Micro", moment),
    moment=lambda micros: call("fromUnixTimestamp64Micro", micros, text("UTC")),
    time=lambda moment: call("substring", call("toString", moment), 12),
)
instant = _CLOCK.instant
micros_of = _CLOCK.micros_of
moment_of = _CLOCK.moment_of
time_of = _CLOCK.time_of
