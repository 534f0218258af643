"""T-SQL: instants are naive UTC in DATETIME2, durations BIGINT microseconds."""

from __future__ import annotations

from sqlglot import exp

from dialects.features import AT_TIME_ZONE, DATEDIFF_BIG
from dialects.functions.base import call
from dialects.functions.datetime.base import (
    cast_and_place,
    cast_marker,
    in_zone,
    minus,
    modulo,
    moment_and_duration,
    per,
    plus,
    times,
    zone_name,
)
from dialects.sql.build import copy_tree, text, unparenthesize
from dialects.sql.timezones import offset_of, windows_name
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_ZONES = "https://learn.microsoft.com/en-us/sql/t-sql/queries/at-time-zone-transact-sql"


def day(value: exp.Expr) -> exp.Expr:
    """Build CAST(value AS DATE); return a date unchanged."""
    return copy_tree(value) if temporal_kind(value) == "date" else cast_and_place(copy_tree(value), "DATE")


def part(name: str, value: exp.Expr) -> exp.Expr:
    """Build DATEPART(name, value)."""
    return call("DATEPART", name, copy_tree(value))


# Arithmetic. https://learn.microsoft.com/en-us/sql/t-sql/functions/dateadd-transact-sql


def add_interval(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build DATEADD of days, then seconds, then microseconds, because its number is an INT (error 8115)."""
    moment, duration = (cast_marker(side) for side in moment_and_duration(node))
    duration = set_type(duration, "BIGINT")
    seconds = per(duration, 1_000_000)
    steps = {
        "DAY": per(copy_tree(seconds), 86_400),
        "SECOND": modulo(seconds, 86_400),
        "MICROSECOND": modulo(copy_tree(duration), 1_000_000),
    }
    if temporal_kind(moment) == "time":
        del steps["DAY"]  # Error 9810; whole days do not change a time.
    result = cast_and_place(moment, "TIMESTAMP") if temporal_kind(moment) == "date" else moment
    for unit, step in steps.items():
        by = exp.Neg(this=exp.Paren(this=step)) if isinstance(node, exp.Sub) else step
        result = call("DATEADD", unit, by, result)
    return result


def subtract(node: exp.Sub, target: Target) -> exp.Expr:
    """Build DATEDIFF_BIG in microseconds; before 2016, days, seconds and microseconds: DATEDIFF counts in an INT."""
    return microseconds_between(cast_marker(node.this), cast_marker(node.expression), target)


def subtract_dates(node: exp.Sub, target: Target) -> exp.Expr:
    """Build DATEDIFF(DAY, b, a)."""
    return call("DATEDIFF", "DAY", cast_marker(node.expression), cast_marker(node.this))


def microseconds_between(late: exp.Expr, early: exp.Expr, target: Target) -> exp.Expr:
    """Return the microseconds from one moment to another."""
    late, early = unparenthesize(late), unparenthesize(early)
    if target.has(DATEDIFF_BIG):
        return call("DATEDIFF_BIG", "MICROSECOND", early, late)
    if temporal_kind(late) == temporal_kind(early) == "time":
        return _microseconds_of_a_day(late, early)
    late, early = (
        cast_and_place(side, "TIMESTAMP") if temporal_kind(side) == "date" else side for side in (late, early)
    )
    days = times(cast_and_place(call("DATEDIFF", "DAY", copy_tree(early), copy_tree(late)), "BIGINT"), 86_400_000_000)
    return set_type(cast_and_place(plus(days, _microseconds_of_a_day(late, early)), "BIGINT"), "INTERVAL")


def _microseconds_of_a_day(late: exp.Expr, early: exp.Expr) -> exp.Expr:
    clocks = (cast_and_place(copy_tree(side), "TIME") for side in (early, late))
    seconds = times(cast_and_place(call("DATEDIFF", "SECOND", *clocks), "BIGINT"), 1_000_000)
    return exp.Paren(this=minus(plus(seconds, part("MICROSECOND", late)), part("MICROSECOND", early)))


# Zones. https://learn.microsoft.com/en-us/sql/t-sql/queries/at-time-zone-transact-sql


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build AT TIME ZONE 'UTC' AT TIME ZONE with the zone's Windows name; DATEADD for a fixed offset."""
    zone, value, back = zone_name(node, target), cast_marker(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    if offset is not None:
        offset = -offset if back else offset
        unit, by = ("SECOND", offset) if offset % 60 else ("MINUTE", offset // 60)
        return call("DATEADD", unit, by, value) if offset else set_type(value, "TIMESTAMPTZ" if back else "TIMESTAMP")
    windows = windows_name(zone)
    if windows is None:
        raise refusal(
            f"AT TIME ZONE '{zone}'", target, "use another name of the zone: Windows does not know this one", _ZONES
        )
    if not target.has(AT_TIME_ZONE):
        raise refusal(f"AT TIME ZONE '{zone}'", target, "use UTC or a fixed offset such as '+01:00'", _ZONES)
    first, second = (windows, "UTC") if back else ("UTC", windows)
    inner = in_zone(value, first)
    outer = exp.AtTimeZone(this=inner, zone=text(second))
    outer.meta.update(inner.meta)
    return cast_and_place(outer, "TIMESTAMP")


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build SYSUTCDATETIME(): GETDATE() is local, and only exact to 3 ms."""
    return call("SYSUTCDATETIME")


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(SYSUTCDATETIME() AS DATE)."""
    return cast_and_place(call("SYSUTCDATETIME"), "DATE")


def time_of_day(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(SYSUTCDATETIME() AS TIME)."""
    return cast_and_place(call("SYSUTCDATETIME"), "TIME")


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build CAST AS DATETIME2, without a zone."""
    return cast_and_place(node.this, "TIMESTAMP")
