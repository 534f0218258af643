"""Oracle: instants are naive UTC in TIMESTAMP, times TIMESTAMP on 1900-01-01, durations INTERVAL DAY TO SECOND.

Nothing here depends on the session's NLS settings or time zone.
"""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.columns import is_never_null, projection_of
from dialects.functions.datetime.base import (
    as_operand,
    cast_and_place,
    in_zone,
    interval_microseconds,
    is_marker,
    minus,
    moment_and_duration,
    plus,
    wrap_aggregate,
    zone_name,
)
from dialects.functions.datetime.oracle_parts import DATE, TIMESTAMP, seconds
from dialects.sql.build import case, copy_tree, is_not_null, number, text, unparenthesize
from dialects.sql.timezones import format_offset, offset_of
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import aggregate_argument, temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_DSINTERVAL = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TO_DSINTERVAL.html"
_FROM_TZ = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/FROM_TZ.html"

# Arithmetic. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html


def add_to_date(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build CAST(x AS TIMESTAMP) + d: a DATE has no fraction of a second."""
    moment, duration = moment_and_duration(node)
    return type(node)(this=cast_and_place(moment, "TIMESTAMP"), expression=duration)


def add_to_time(node: exp.Add | exp.Sub, target: Target) -> exp.Expr:
    """Build the sum's time of day on 1900-01-01, because past midnight the sum is on another day."""
    moment, duration = moment_and_duration(node)
    total = type(node)(this=set_type(moment, "TIMESTAMP"), expression=duration)
    return _time_of_day(exp.Paren(this=set_type(total, "TIMESTAMP")))


def _time_of_day(value: exp.Expr) -> exp.Expr:
    start = call("TO_TIMESTAMP", text("1900-01-01"), text(DATE))
    midnight = cast_and_place(call("TRUNC", unparenthesize(copy_tree(value))), "TIMESTAMP")
    return set_type(exp.Paren(this=plus(start, minus(as_operand(value), midnight))), "TIME")


def sum_of_seconds(node: exp.Sum, target: Target) -> exp.Expr:
    """Build NUMTODSINTERVAL of the sum of seconds (ORA-00932 before 23ai)."""
    inner = aggregate_argument(node)
    inner.replace(seconds(inner, "DAY", "HOUR", "MINUTE"))
    return wrap_aggregate(node, _duration)


def average_of_seconds(node: exp.Avg, target: Target) -> exp.Expr:
    """Build NUMTODSINTERVAL of the average of seconds, in whole microseconds (ORA-00932 before 23ai)."""
    inner = aggregate_argument(node)
    inner.replace(seconds(inner, "DAY", "HOUR", "MINUTE"))
    return wrap_aggregate(node, lambda average: _duration(call("ROUND", average, 6)))


def _duration(seconds: exp.Expr) -> exp.Expr:
    return set_type(call("NUMTODSINTERVAL", seconds, text("SECOND")), "INTERVAL")


def literal(node: exp.Interval, target: Target) -> exp.Expr:
    """Build NUMTODSINTERVAL(seconds, 'SECOND')."""
    return _duration(number(f"{interval_microseconds(node, target) / 1_000_000:.6f}"))


# Casts. https://docs.oracle.com/en/error-help/db/ora-01861/


def cast_date(node: exp.Cast, target: Target) -> exp.Expr:
    """Build TRUNC, because an Oracle DATE has a time, even in a column of dates; TO_DATE of text."""
    value, found = unparenthesize(node.this), temporal_kind(node.this)
    if value.is_type(*exp.DataType.TEXT_TYPES):
        return call("TO_DATE", value, text(DATE))
    if found in ("datetime", "instant"):
        return call("TRUNC", value)
    if found == "date" and not is_marker(value):
        return call("TRUNC", value) if _may_hold_a_time(value) else value
    day = cast_and_place(value, "DATE")
    return day if found == "date" or isinstance(value, exp.Null) else call("TRUNC", day)


def _may_hold_a_time(date: exp.Expr) -> bool:
    """Return whether a date comes from a column: others than Django write times there."""
    if isinstance(date, exp.Anonymous) and date.name == "TRUNC":
        return False
    if isinstance(date, exp.Column):
        passed_on = projection_of(date)
        return passed_on is None or _may_hold_a_time(passed_on)
    operands = date.this.selects if isinstance(date, exp.Subquery) else date.iter_expressions()
    return any(_may_hold_a_time(operand) for operand in operands)


def cast_time(node: exp.Cast, target: Target) -> exp.Expr:
    """Build the time of day on 1900-01-01."""
    value = unparenthesize(node.this)
    if value.is_type(*exp.DataType.TEXT_TYPES):
        if isinstance(value, exp.Literal):
            return call("TO_TIMESTAMP", text(f"1900-01-01 {value.name}"), text(TIMESTAMP))
        moment = call("TO_TIMESTAMP", _on_day(value), text(TIMESTAMP))
        if is_never_null(value, target):
            return moment
        # A day joined with NULL is the day, at midnight.
        return case(is_not_null(value), moment)
    if temporal_kind(value) == "time":
        return value
    return (
        _time_of_day(value)
        if temporal_kind(value) in ("datetime", "instant")
        else set_type(cast_and_place(value, "TIMESTAMP"), "TIME")
    )


def _on_day(value: exp.Expr) -> exp.Expr:
    return exp.DPipe(this=text("1900-01-01 "), expression=as_operand(value))


def cast_timestamp(node: exp.Cast, target: Target) -> exp.Expr:
    """Build TIMESTAMP without a zone; TO_TIMESTAMP of text, in ISO format."""
    if node.this.is_type(*exp.DataType.TEXT_TYPES):
        return call("TO_TIMESTAMP", node.this, text(TIMESTAMP))
    return cast_and_place(node.this, "TIMESTAMP")


def cast_interval(node: exp.Cast, target: Target) -> exp.Expr:
    """Build INTERVAL DAY(9) TO SECOND(6)."""
    if node.this.is_type(*exp.DataType.TEXT_TYPES):
        raise refusal(
            "CAST(text AS INTERVAL)", target, "use TO_DSINTERVAL: Oracle reads other texts than PostgreSQL", _DSINTERVAL
        )
    # INTERVAL DAY TO SECOND alone holds 99 days (ORA-01873).
    to = exp.DataType(this=exp.DType.USERDEFINED, kind=target.family.types["INTERVAL"])
    return set_type(exp.Cast(this=unparenthesize(node.this), to=to), "INTERVAL")


# Zones. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/FROM_TZ.html


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr:
    """Build CAST(FROM_TZ(x, '+00:00') AT TIME ZONE zone AS TIMESTAMP)."""
    zone, value, back = zone_name(node, target), unparenthesize(node.this), temporal_kind(node.this) == "datetime"
    offset = offset_of(zone)
    if offset == 0:
        return set_type(value, "TIMESTAMPTZ" if back else "TIMESTAMP")
    if offset and offset % 60:
        raise refusal(
            f"AT TIME ZONE '{zone}'", target, "write the offset in hours and minutes, as in '+05:30'", _FROM_TZ
        )
    zone = format_offset(offset) if offset else zone
    value = cast_and_place(value, "TIMESTAMP") if is_marker(value) else value
    if back:
        return call("SYS_EXTRACT_UTC", call("FROM_TZ", value, text(zone)))
    return cast_and_place(in_zone(call("FROM_TZ", value, text("+00:00")), zone), "TIMESTAMP")


def now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build SYS_EXTRACT_UTC(SYSTIMESTAMP), whatever the zones of server and session are."""
    return call("SYS_EXTRACT_UTC", exp.var("SYSTIMESTAMP"))


def today(node: exp.Expr, target: Target) -> exp.Expr:
    """Build TRUNC(SYS_EXTRACT_UTC(SYSTIMESTAMP)): CURRENT_DATE has the session's zone, and a time."""
    return call("TRUNC", now(node, target))


def time_now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the time of day in UTC on 1900-01-01."""
    return _time_of_day(now(node, target))
