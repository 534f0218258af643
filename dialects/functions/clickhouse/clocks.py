"""Moments as microseconds and as text."""

from __future__ import annotations

from dialects.functions.base import call
from dialects.functions.datetime.text_times import Clock
from dialects.sql.build import text

PAGE = "https://clickhouse.com/docs/sql-reference/functions/date-time-functions"
CLOCK = Clock(
    micros=lambda moment: call("toUnixTimestamp64Micro", moment),
    moment=lambda micros: call("fromUnixTimestamp64Micro", micros, text("UTC")),
    time=lambda moment: call("substring", call("toString", moment), 12),
    remainder=lambda value, size: call("positiveModulo", value, size),
    divide=lambda value, size: call("intDiv", value, size),
)
