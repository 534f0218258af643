"""The wall clocks of zones in all years: a rule of ``semantics="portable"``."""

from __future__ import annotations

import datetime
from calendar import isleap
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.sql import marks
from dialects.sql.build import case, copy_tree, number, phrase, text
from dialects.targets.base import Target

_UTC = datetime.timezone.utc
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=_UTC)
#: The first and the last year that zones have transitions in before 1970.
_YEARS = range(1840, 1970)
#: The last years before the server's clock ends: they have each calendar once.
_LAST = range(2010, 2038)


@rule(exp.Anonymous, unless=features.ZONES_OF_ALL_YEARS)
def read_clocks_of_all_years(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Add a zone's known offset to moments before 1970; move those after 2037 to a year of the same calendar.

    There is no error: the moment would stay in UTC.
    https://mariadb.com/kb/en/convert_tz/

    Before::

        SELECT "a"."at" AT TIME ZONE 'Asia/Kathmandu' AS "at" FROM "a"

    After (mariadb@10.11)::

        SELECT (CASE WHEN `a`.`at` < '1970-01-02' THEN DATE_ADD(`a`.`at`, INTERVAL
        ELT(INTERVAL(TIMESTAMPDIFF(SECOND, '1970-01-01', `a`.`at`), -1577943676) + 1, 20476, 19800) SECOND) WHEN NOT
        `a`.`at` < '2037-12-31' THEN DATE_ADD(CONVERT_TZ(DATE_SUB(`a`.`at`, INTERVAL
        DATEDIFF(MAKEDATE(YEAR(`a`.`at`), 1), MAKEDATE(ELT(WEEKDAY(MAKEDATE(YEAR(`a`.`at`), 1)) +
        (DAYOFYEAR(CONCAT(YEAR(`a`.`at`), '-12-31')) = 366) * 7 + 1, 2035, 2030, 2031, 2037, 2027, 2033, 2034, 2024,
        2036, 2020, 2032, 2016, 2028, 2012), 1)) DAY), 'UTC', 'Asia/Kathmandu'), INTERVAL
        DATEDIFF(MAKEDATE(YEAR(`a`.`at`), 1), MAKEDATE(ELT(WEEKDAY(MAKEDATE(YEAR(`a`.`at`), 1)) +
        (DAYOFYEAR(CONCAT(YEAR(`a`.`at`), '-12-31')) = 366) * 7 + 1, 2035, 2030, 2031, 2037, 2027, 2033, 2034, 2024,
        2036, 2020, 2032, 2016, 2028, 2012), 1)) DAY) ELSE CONVERT_TZ(`a`.`at`, 'UTC', 'Asia/Kathmandu') END) AS
        `at` FROM `a`
    """
    if node.name != "CONVERT_TZ" or node.meta.get(marks.PLACED):
        return None
    node.meta[marks.PLACED] = True
    value, zone, to = node.expressions
    offsets = _offsets(to.name) if zone.name == "UTC" else None
    if offsets is None:
        return None
    moments, seconds = offsets
    since = call("TIMESTAMPDIFF", "SECOND", text("1970-01-01"), copy_tree(value))
    place = call("INTERVAL", since, *map(number, moments))
    offset = (
        call("ELT", exp.Add(this=place, expression=number(1)), *map(number, seconds)) if moments else number(seconds[0])
    )
    early = call("DATE_ADD", copy_tree(value), phrase("INTERVAL", offset, "SECOND"))
    result = case(_is_before(value, "1970-01-02"), early, copy_tree(node))
    result.append("ifs", exp.If(this=exp.Not(this=_is_before(value, "2037-12-31")), true=_in_a_known_year(node)))
    result.type = node.type
    return exp.Paren(this=result)


def _is_before(value: exp.Expr, day: str) -> exp.Expr:
    return exp.LT(this=copy_tree(value), expression=text(day))


def _in_a_known_year(node: exp.Anonymous) -> exp.Expr:
    """Return the clock in a year that begins on the same weekday, moved back."""
    value, *zones = node.expressions
    first = call("MAKEDATE", call("YEAR", copy_tree(value)), 1)
    last = call("CONCAT", call("YEAR", copy_tree(value)), text("-12-31"))
    is_leap = exp.Paren(this=exp.EQ(this=call("DAYOFYEAR", last), expression=number(366)))
    calendar = exp.Add(this=call("WEEKDAY", first), expression=exp.Mul(this=is_leap, expression=number(7)))
    year = call("ELT", exp.Add(this=calendar, expression=number(1)), *map(number, _calendars()))
    days = call("DATEDIFF", copy_tree(first), call("MAKEDATE", year, 1))
    moved = call("DATE_SUB", copy_tree(value), phrase("INTERVAL", days, "DAY"))
    clock = call("CONVERT_TZ", moved, *(copy_tree(zone) for zone in zones))
    clock.meta[marks.PLACED] = True
    return call("DATE_ADD", clock, phrase("INTERVAL", copy_tree(days), "DAY"))


@cache
def _calendars() -> tuple[int, ...]:
    """Return a year that begins on each weekday, Monday first, and then a leap year that does."""
    found = {(isleap(year), datetime.date(year, 1, 1).weekday()): year for year in _LAST}
    return tuple(found[leap, weekday] for leap in (False, True) for weekday in range(7))


@cache
def _offsets(name: str) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Return the seconds since 1970 at which a zone's offset changes before 1970, and the offsets around them."""
    try:
        zone = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None
    first = (datetime.datetime(_YEARS.start, 1, 1, tzinfo=_UTC) - _EPOCH) // datetime.timedelta(seconds=1)
    moments, seconds = list[int](), [_offset(zone, first)]
    for day in range(first, 86_400, 86_400):
        if _offset(zone, day) == seconds[-1]:
            continue
        low, high = day - 86_400, day
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if _offset(zone, middle) == seconds[-1] else (low, middle)
        moments.append(high)
        seconds.append(_offset(zone, high))
    return tuple(moments), tuple(seconds)


def _offset(zone: ZoneInfo, moment: int) -> int:
    shift = (_EPOCH + datetime.timedelta(seconds=moment)).astimezone(zone).utcoffset()
    assert shift is not None
    return shift // datetime.timedelta(seconds=1)


RULES: tuple[Rule, ...] = (read_clocks_of_all_years,)
