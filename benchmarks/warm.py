"""Warm: a query whose shape was seen before.

`as_sql` of every query of the corpus, against `as_sql` of Django's own SQLite backend. The bridge is mixed into that same
backend; for other targets, too. Each side has a process of its own, as a project has one backend.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.queries import FAMILIES, bridged, compared, django_sqlite
from benchmarks.report import Line, Sample, spread


def measure(sample: Sample) -> Iterator[Line]:
    yield from spread("SQLite", compared(bridged("sqlite"), django_sqlite(), sample), 1.10, 1.25)
    for family in FAMILIES:
        yield from spread(family, compared(bridged(family), django_sqlite(), sample))
