"""PostgreSQL: everything as written except fixed offsets, whose names have the sign of POSIX."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.datetime.base import as_operand, find_fixed_offset, in_zone
from dialects.sql.timezones import format_offset
from dialects.targets.base import Target


def at_time_zone(node: exp.AtTimeZone, target: Target) -> exp.Expr | None:
    """Build AT TIME ZONE; fixed offsets have the sign of POSIX, which counts to the west."""
    offset = find_fixed_offset(node)
    if offset is None:
        return None
    return in_zone(as_operand(node.this), format_offset(-offset) if offset else "UTC")


def time_now(node: exp.Expr, target: Target) -> exp.Expr:
    """Build LOCALTIME: CURRENT_TIME has a zone."""
    return exp.var("LOCALTIME")
