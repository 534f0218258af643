"""Helpers that the builders of several families share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects import features
from dialects.sql import marks
from dialects.sql.build import copy_tree, number, parenthesize, text, unparenthesize
from dialects.sql.timezones import offset_of
from dialects.sql.types.infer import temporal_kind
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Where there is no type of durations, Django stores numbers.
DURATIONS = "https://docs.djangoproject.com/en/stable/ref/models/fields/#durationfield"
_INTERVALS = "https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT"

MICROSECONDS = {
    "WEEK": 604_800_000_000,
    "DAY": 86_400_000_000,
    "HOUR": 3_600_000_000,
    "MINUTE": 60_000_000,
    "SECOND": 1_000_000,
    "MILLISECOND": 1_000,
    "MICROSECOND": 1,
}
#: The units of several years -> the years that their group is ahead of its number, and the years that it has.
YEARS = {"DECADE": (0, 10), "CENTURY": (99, 100), "MILLENNIUM": (999, 1_000)}
MONTHS = {"MONTH": 1, "YEAR": 12, "DECADE": 120, "CENTURY": 1200}
#: PostgreSQL's short names of units. https://www.postgresql.org/docs/current/datatype-datetime.html
SHORT_UNITS = {
    "C": "CENTURY", "CENT": "CENTURY", "CENTURIE": "CENTURY", "DEC": "DECADE", "Y": "YEAR", "YR": "YEAR",
    "MON": "MONTH", "W": "WEEK", "D": "DAY", "H": "HOUR", "HR": "HOUR", "M": "MINUTE", "MIN": "MINUTE",
    "S": "SECOND", "SEC": "SECOND", "MSEC": "MILLISECOND", "MS": "MILLISECOND", "USEC": "MICROSECOND", "US": "MICROSECOND",
}  # fmt: skip


def cast_and_place(node: exp.Expr, type_name: str) -> exp.Cast:
    """Build a typed ``CAST(node AS type)`` of a moment whose time zone is right."""
    data_type = exp.DataType.build(type_name, dialect="postgres")
    result = exp.Cast(this=unparenthesize(node), to=data_type)
    result.type = copy_tree(data_type)
    result.meta[marks.PLACED] = True
    return result


def as_operand(node: exp.Expr) -> exp.Expr:
    """Return the node as an operand: in parentheses if it is an operation."""
    return exp.Paren(this=node) if isinstance(node, (exp.Binary, exp.Neg, exp.AtTimeZone)) else node


def plus(left: exp.Expr, right: exp.Expr | int) -> exp.Add:
    return exp.Add(this=left, expression=_operand(right))


def minus(left: exp.Expr, right: exp.Expr | int) -> exp.Sub:
    return exp.Sub(this=left, expression=_operand(right))


def times(left: exp.Expr, right: int | str) -> exp.Mul:
    return exp.Mul(this=as_operand(left), expression=number(right))


def per(left: exp.Expr, right: int | str) -> exp.Div:
    """Build ``left / right`` as written: the whole part for integers, a fraction for ``"1000000.0"``."""
    return exp.Div(this=_factor(left), expression=number(right), typed=True, safe=False)


def modulo(left: exp.Expr, right: int) -> exp.Mod:
    return exp.Mod(this=_factor(left), expression=number(right))


def _factor(node: exp.Expr) -> exp.Expr:
    """Return an operand of a product; operators of the same precedence need no parentheses on the left."""
    return node if isinstance(node, (exp.Mul, exp.Div, exp.Mod)) else as_operand(node)


def _operand(value: exp.Expr | int) -> exp.Expr:
    if isinstance(value, int):
        return number(value)
    return exp.Paren(this=value) if isinstance(value, (exp.Add, exp.Sub)) else value


def divide_whole(left: exp.Expr, right: int) -> exp.Expr:
    """Build ``left DIV right``: the whole part, where / of whole numbers gives a fraction."""
    return exp.IntDiv(this=parenthesize(left), expression=number(right))


def parts_by_years(
    year: Callable[[exp.Expr], exp.Expr], divide: Callable[[exp.Expr, int], exp.Expr]
) -> dict[str, Callable[[exp.Expr], exp.Expr]]:
    """Return units of several years -> the builder of their number, by a division of the year without remainder."""

    def build(ahead: int, size: int, value: exp.Expr) -> exp.Expr:
        return divide(plus(year(value), ahead) if ahead else year(value), size)

    return {unit: partial(build, *numbers) for unit, numbers in YEARS.items()}


def is_marker(node: exp.Expr) -> bool:
    return isinstance(node, (exp.Placeholder, exp.Parameter))


#: PostgreSQL takes units in the plural too.
_PLURALS = {
    **{
        f"{unit}S": unit
        for unit in (
            "YEAR",
            "QUARTER",
            "MONTH",
            "WEEK",
            "DAY",
            "HOUR",
            "MINUTE",
            "SECOND",
            "MILLISECOND",
            "MICROSECOND",
        )
    },
    "DECADES": "DECADE",
    "CENTURIES": "CENTURY",
    "MILLENNIA": "MILLENNIUM",
}


def unit_of(node: exp.Expr) -> str:
    """Return the unit of DATE_TRUNC or the field of EXTRACT."""
    unit = node.this if isinstance(node, exp.Extract) else node.args["unit"]
    name = str(unit.name).upper()
    return _PLURALS.get(name, name)


def cast_to(node: exp.Expr) -> str:
    """Return the kind of type that the node is cast to, ``""`` if it is not cast."""
    parent = node.parent
    while isinstance(parent, exp.Paren):
        parent = parent.parent
    return temporal_kind(parent.to) if type(parent) is exp.Cast else ""


def moment_and_duration(node: exp.Add | exp.Sub) -> tuple[exp.Expr, exp.Expr]:
    """Return the operands of ``moment + duration``, in whichever order they are written."""
    left, right = node.this, node.expression
    return (right, left) if temporal_kind(left) == "interval" else (left, right)


def zone_name(node: exp.AtTimeZone, target: Target) -> str:
    """Return the zone if it is a literal. Raise Unsupported."""
    zone = node.args["zone"]
    if not (isinstance(zone, exp.Literal) and zone.is_string):
        raise refusal(
            "AT TIME ZONE", target, "write the zone as a literal: it cannot be a parameter", features.AT_TIME_ZONE
        )
    return str(zone.name)


def find_fixed_offset(node: exp.AtTimeZone) -> int | None:
    """Return the seconds east of UTC if the zone is a literal and a fixed offset."""
    zone = node.args["zone"]
    return offset_of(zone.name) if isinstance(zone, exp.Literal) and zone.is_string else None


def in_zone(value: exp.Expr, zone: str) -> exp.AtTimeZone:
    """Build an AT TIME ZONE that has the target's meaning."""
    result = exp.AtTimeZone(this=as_operand(value), zone=text(zone))
    result.meta[marks.PLACED] = True
    return result


#: The types of cast placeholders, by their kind; those of the others are TIMESTAMP.
STORED_AS = {"date": "DATE", "time": "TIME", "interval": "BIGINT"}


def cast_marker(node: exp.Expr) -> exp.Expr:
    """Cast a placeholder to its type, because a driver that inlines values writes a moment as text."""
    node = unparenthesize(node)
    return cast_and_place(node, STORED_AS.get(temporal_kind(node), "TIMESTAMP")) if is_marker(node) else node


def cast_as_it_is(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build CAST, left out if the value has that type already."""
    value = unparenthesize(node.this)
    return None if is_marker(value) or temporal_kind(value) != temporal_kind(node) else value


def wrap_aggregate(aggregate: exp.AggFunc, wrap: Callable[[exp.Expr], exp.Expr]) -> exp.Expr:
    """Put ``wrap`` around an aggregate with its FILTER and OVER; returns the aggregate."""
    outer: exp.Expr = aggregate
    while isinstance(outer.parent, (exp.Filter, exp.Window)) and outer.parent.this is outer:
        outer = outer.parent
    hole = exp.Null()
    outer.replace(hole)
    hole.replace(wrap(outer))
    return aggregate


def unit_of_interval(name: str) -> str:
    """Return the full name of a unit in the singular: ``MONTH`` for ``mons``."""
    singular = name.upper().removesuffix("S") or name.upper()
    return SHORT_UNITS.get(name.upper()) or SHORT_UNITS.get(singular, singular)


def interval_parts(node: exp.Interval, target: Target) -> tuple[int, int]:
    """Return the months and the microseconds of a literal such as ``INTERVAL '1 year 2 hours'``. Raise Unsupported."""
    words = str(node.this.name).split() if node.this else []
    unit = node.args.get("unit")
    if unit is not None:
        words.append(unit.name)
    months = microseconds = 0.0
    try:
        for count, name in zip(words[::2], words[1::2], strict=True):
            unit_name = unit_of_interval(name)
            if unit_name in MONTHS:
                months += float(count) * MONTHS[unit_name]
            else:
                microseconds += float(count) * MICROSECONDS[unit_name]
        if months.is_integer():
            return int(months), round(microseconds)
    except (ValueError, KeyError):
        pass
    hint = "use whole months and years, weeks, days, hours, minutes and seconds"
    raise refusal("INTERVAL", target, hint, _INTERVALS)


def interval_microseconds(node: exp.Interval, target: Target) -> int:
    """Return a literal such as ``INTERVAL '1 day 2 hours'`` in microseconds. Raise Unsupported."""
    months, microseconds = interval_parts(node, target)
    if months:
        hint = "add months and years to a date or a timestamp whose type is known: they have no fixed length"
        raise refusal("INTERVAL", target, hint, _INTERVALS)
    return microseconds
