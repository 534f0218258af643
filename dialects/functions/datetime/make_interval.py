"""Intervals of numbers: ``MAKE_INTERVAL(months => 3)``."""

from __future__ import annotations

from functools import reduce

from sqlglot import exp

from dialects.sql.build import copy_tree, parenthesize, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target

_UNITS = {
    "YEARS": "YEAR",
    "MONTHS": "MONTH",
    "WEEKS": "WEEK",
    "DAYS": "DAY",
    "HOURS": "HOUR",
    "MINS": "MINUTE",
    "SECS": "SECOND",
}
_PLACES = dict(zip(("year", "month", "week", "day", "hour", "minute", "second"), _UNITS.values(), strict=True))


def make_interval(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``INTERVAL '3 MONTH'`` from literal numbers, ``n * INTERVAL '1 MONTH'`` from others

    https://www.postgresql.org/docs/current/functions-datetime.html
    """
    written, computed = list[str](), list[exp.Expr]()
    for place, unit in _PLACES.items():
        value = node.args.get(place)
        if isinstance(value, exp.Kwarg):
            value, unit = value.expression, _UNITS.get(value.name.upper(), unit)
        if value is None:
            continue
        number = value.this if isinstance(value, exp.Neg) else value
        if isinstance(number, exp.Literal) and number.is_number:
            sign = "-" if isinstance(value, exp.Neg) else ""
            written.append(f"{sign}{number.name} {unit}")
        else:
            computed.append(_interval(f"1 {unit}", of=parenthesize(copy_tree(value))))
    if written or not computed:
        computed.append(_interval(" ".join(written) or "0 SECOND"))
    total = reduce(lambda one, other: set_type(exp.Add(this=one, expression=other), "INTERVAL"), computed)
    return total if isinstance(total, exp.Interval) else set_type(exp.Paren(this=total), "INTERVAL")


def _interval(written: str, of: exp.Expr | None = None) -> exp.Expr:
    interval = set_type(exp.Interval(this=text(written)), "INTERVAL")
    return interval if of is None else set_type(exp.Mul(this=of, expression=interval), "INTERVAL")
