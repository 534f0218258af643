"""Moments as microseconds and times as text, for servers that have no type of times."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.datetime.base import cast_and_place, minus, parts_by_years, per, unit_of
from dialects.functions.datetime.duration_fields import of_micros, part_of, parts_of_micros
from dialects.sql.build import copy_tree, text, unparenthesize
from dialects.sql.types.annotate import set_type
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
    #: The remainder of a division of whole numbers, which is never negative.
    remainder: Callable[[exp.Expr, int], exp.Expr]
    #: The whole part of a quotient of whole numbers.
    divide: Callable[[exp.Expr, int], exp.Expr]

    def instant(self, value: exp.Expr) -> exp.Expr:
        """Return a moment in the server's type; a time gets the date 2000-01-01."""
        value = unparenthesize(value)
        kind = temporal_kind(value)
        if kind == "time":
            return _on_a_day(value)
        return (
            cast_and_place(copy_tree(value), "TIMESTAMP")
            if kind == "date" or isinstance(value, exp.Placeholder)
            else value
        )

    def micros_of(self, value: exp.Expr) -> exp.Expr:
        """Return the microseconds since 1970 of a moment, a date or a time."""
        return set_type(self.micros(self.instant(value)), "BIGINT")

    def subtract(self, node: exp.Sub) -> exp.Expr:
        """Return the microseconds between two moments or times."""
        return exp.Paren(this=minus(self.micros_of(node.this), self.micros_of(node.expression)))

    def moment_of(self, micros: exp.Expr) -> exp.Expr:
        return set_type(self.moment(micros), "TIMESTAMP")

    def time_of(self, moment: exp.Expr) -> exp.Expr:
        """Return the time of day of a moment, as text."""
        return set_type(self.time(moment), "TIME")

    def cast_time(self, node: exp.Cast) -> exp.Expr:
        """Return a value cast to a time; a text, or a value of unknown type, is read as a time."""
        value = unparenthesize(node.this)
        kind = temporal_kind(value)
        if kind == "time":
            return value
        return self.time_of(self.instant(value) if kind else _on_a_day(value))

    def parts(self, year: Callable[[exp.Expr], exp.Expr]) -> dict[str, Callable[[exp.Expr], exp.Expr]]:
        """Return fields of EXTRACT -> their builder from a moment, for those computed from its microseconds or year."""

        def of_minute(value: exp.Expr) -> exp.Expr:
            return self.remainder(self.micros_of(value), 60_000_000)

        return {
            "SECOND": lambda value: _in_seconds(set_type(of_minute(value), "BIGINT")),
            "MILLISECOND": lambda value: per(set_type(of_minute(value), "BIGINT"), "1000.0"),
            "MICROSECOND": of_minute,
            "EPOCH": lambda value: _in_seconds(self.micros_of(value)),
            **parts_by_years(year, self.divide),
        }

    def parts_like(
        self, node: exp.Extract, parts: Mapping[str, Callable[[exp.Expr], exp.Expr]]
    ) -> Mapping[str, Callable[[exp.Expr], exp.Expr]]:
        """Return the builders of an EXTRACT of a moment, which are given, or of a duration."""
        is_duration = temporal_kind(unparenthesize(node.expression)) == "interval"
        return parts_of_micros(self.divide, _in_seconds) if is_duration else parts

    def extract(self, node: exp.Extract, build: Callable[[exp.Expr], exp.Expr]) -> exp.Expr:
        """Build a part of a moment or of a duration by its builder."""
        value = unparenthesize(node.expression)
        match temporal_kind(value):
            case "interval":
                value = part_of(value, unit_of(node), of_micros(has_large_literals=True))
            case "date":
                pass
            case _:
                value = self.instant(value)
        return exp.Paren(this=build(value))


def _in_seconds(micros: exp.Expr) -> exp.Expr:
    return per(micros, "1000000.0")


def _on_a_day(time: exp.Expr) -> exp.Expr:
    """Return the moment of a time, or of its text, on 2000-01-01."""
    return cast_and_place(call("concat", text("2000-01-01 "), copy_tree(time)), "TIMESTAMP")
