"""Moments as microseconds and as text."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import placed_cast, retyped
from dialects.sql.build import bare, copied, text
from dialects.sql.types.infer import temporal_kind

PAGE = "https://clickhouse.com/docs/sql-reference/functions/date-time-functions"


def instant(value: exp.Expr) -> exp.Expr:
    """Return a moment as DateTime64(6); a time gets the date 2000-01-01."""
    value = bare(value)
    kind = temporal_kind(value)
    if kind == "time":
        return placed_cast(call("concat", text("2000-01-01 "), copied(value)), "TIMESTAMP")
    return placed_cast(copied(value), "TIMESTAMP") if kind == "date" or isinstance(value, exp.Placeholder) else value


def micros_of(value: exp.Expr) -> exp.Expr:
    return retyped(call("toUnixTimestamp64Micro", instant(value)), "BIGINT")


def moment_of(micros: exp.Expr) -> exp.Expr:
    return retyped(call("fromUnixTimestamp64Micro", micros, text("UTC")), "TIMESTAMP")


def time_of(moment: exp.Expr) -> exp.Expr:
    """Return the time of day of a moment, as text."""
    return retyped(call("substring", call("toString", moment), 12), "TIME")
