"""Rows of the tables whose names need quoting."""

from collections.abc import Iterator

from django.db.models import Model

from ..models import Awkward, Reserved

# id, select, order, group, where, from, user
RESERVED = (
    (1, "all", 1, "a", True, 10, "root"),
    (2, "distinct", 2, None, False, 20, "sa"),
    (3, "top", 2, "a", True, -30, "sys"),
    (4, "'quoted'", 3, "", False, 0, "public"),
    (5, "100%", 5, "b", True, 10, "dbo"),
    (6, "under_score", 4, "b", False, 15, "root"),
    (7, "[bracket]", 4, None, True, 7, "guest"),
    (8, "back\\slash", 8, "ä", False, 8, "root"),
)

# id, spaced, bracket, opened, mixed, quoted, size, marker, long, reserved
AWKWARD = (
    (1, "one", 1, 10, "Aa", "it's", 1.5, 1, 100, 1),
    (2, "two", 2, None, "aA", "'", -2.25, 2, 200, 1),
    (3, "]", 3, 30, "]]", "''", 0.0, 3, 300, 2),
    (4, "[x]", 4, 40, '"', '""', 1e3, 4, 400, 3),
    (5, "%s", 5, None, "%%", "?", 7.0, 5, 500, 5),
    (6, ":p0", 6, 60, "@p1", "$1", 7.0, 6, 600, 5),
    (7, "Größe", 7, 70, "größe", "GRÖSSE", 3.5, 7, 700, 8),
    (8, "", 8, 80, "", "", 0.5, 8, 800, 8),
)


def rows() -> Iterator[Model]:
    """Yield the rows of both tables."""
    for pk, select, order, group, where, source, user in RESERVED:
        yield Reserved(id=pk, select=select, order=order, group=group, where=where, source=source, user=user)
    for pk, spaced, bracket, opened, mixed, quoted, size, marker, long, reserved in AWKWARD:
        yield Awkward(
            id=pk,
            spaced=spaced,
            bracket=bracket,
            opened=opened,
            mixed=mixed,
            quoted=quoted,
            size=size,
            marker=marker,
            long=long,
            reserved_id=reserved,
        )
