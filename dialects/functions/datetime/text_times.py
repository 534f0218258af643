"""Moments as microseconds and times as text, for servers that have no type of times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import placed_cast
from dialects.sql.build import bare, copied, text
from dialects.sql.types.annotate import typed
from dialects.sql.types.infer import temporal_kind


@dataclass(frozen=True)
class Clock:
    """The functions by which a server reads and writes moments."""

    #: The microseconds since 1970 of a moment.
    micros: Callable[[exp.Expr], exp.Expr]
    #: The moment of microseconds since 1970.
    moment: Callable[[exp.Expr], exp.Expr]
    #: The text of a moment's time of day, with six digits of a second.
    time: Callable[[exp.Expr], exp.Expr]

    def instant(self, value: exp.Expr) -> exp.Expr:
        """Return a moment in the server's type; a time gets the date 2000-01-01."""
        value = bare(value)
        kind = temporal_kind(value)
        if kind == "time":
            return placed_cast(call("concat", text("2000-01-01 "), copied(value)), "TIMESTAMP")
        return (
            placed_cast(copied(value), "TIMESTAMP") if kind == "date" or isinstance(value, exp.Placeholder) else value
        )

    def micros_of(self, value: exp.Expr) -> exp.Expr:
        """Return the microseconds since 1970 of a moment, a date or a time."""
        return typed(self.micros(self.instant(value)), "BIGINT")

    def moment_of(self, micros: exp.Expr) -> exp.Expr:
        return typed(self.moment(micros), "TIMESTAMP")

    def time_of(self, moment: exp.Expr) -> exp.Expr:
        """Return the time of day of a moment, as text."""
        return typed(self.time(moment), "TIME")
