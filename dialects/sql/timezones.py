"""Time zones: fixed offsets by their many names, and Windows' names of the zones of the IANA database."""

from __future__ import annotations

import re
from functools import cache

_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2})(?::(\d{2}))?)?")
# The sign of these is that of POSIX: Etc/GMT-2 is two hours east of Greenwich.
_POSIX_OFFSET = re.compile(r"Etc/GMT([+-])(\d{1,2})")
_UTC = {"UTC", "UCT", "GMT", "GMT0", "Greenwich", "Universal", "Zulu", "Z"}
_UTC |= {f"Etc/{name}" for name in _UTC}
#: Old names that the table of Windows' names lacks: links of the IANA database.
_LINKS = {
    "CST6CDT": "America/Chicago",
    "EST5EDT": "America/New_York",
    "Europe/Uzhgorod": "Europe/Kiev",
    "Europe/Zaporozhye": "Europe/Kiev",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
    "US/East-Indiana": "America/Indianapolis",
}


def offset_of(zone: str) -> int | None:
    """Return the seconds by which a zone with a fixed offset is ahead of UTC, None for any other zone.

    ``+02:00`` and ``UTC+02:00`` are two hours ahead, as Python and ISO 8601 write it.
    """
    if zone in _UTC:
        return 0
    if posix := _POSIX_OFFSET.fullmatch(zone):
        return int(posix[2]) * (3600 if posix[1] == "-" else -3600)
    if iso := _OFFSET.fullmatch(zone):
        seconds = int(iso[2]) * 3600 + int(iso[3] or 0) * 60 + int(iso[4] or 0)
        return seconds if iso[1] == "+" else -seconds
    return None


def format_offset(seconds: int) -> str:
    """Return ``+02:00`` for 7200 seconds."""
    sign, minutes = ("-" if seconds < 0 else "+"), abs(seconds) // 60
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}" + (f":{abs(seconds) % 60:02d}" if seconds % 60 else "")


@cache
def windows_name(zone: str) -> str | None:
    """Return the name of an IANA zone on Windows and SQL Server; None if CLDR has no name for it.

    The table is CLDR's windowsZones, in the copy that tzlocal keeps.
    https://github.com/unicode-org/cldr/blob/main/common/supplemental/windowsZones.xml
    """
    # Imported here, because most targets never need it.
    from tzlocal.windows_tz import tz_win

    return tz_win.get(_LINKS.get(zone, zone)) if zone else None
