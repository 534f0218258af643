"""Growth: statements that get longer.

Warm: `as_sql` through the bridge mixed into Django's SQLite backend, against Django's own. Cold: translating the same SQL,
against sqlglot's parsing and printing. The exponent is that of the time from half of the largest size to all of it: 1
is linear. Memory is the peak of tracemalloc while one statement is compiled.
"""

from __future__ import annotations

import gc
import math
import tracemalloc
from collections.abc import Callable, Iterator
from functools import reduce
from operator import or_

from django.db import NotSupportedError
from django.db.models import Q
from django.db.models.sql import Query

from benchmarks.cache import among, inserting
from benchmarks.cold import printing, translating
from benchmarks.queries import bridged, compiling, django_sqlite
from benchmarks.report import Line, Sample, at_most, kibibytes, skipped, times
from benchmarks.timing import Call, median_ratio, pair, side_by_side
from dialects import Target, cache_clear
from django_dialect_bridge.example.models import Blog, Entry
from django_dialect_bridge.offline.capture import generic_statements

#: As much as anybody takes for linear, with the noise of one machine.
LINEAR = 1.15
MOST = 1.3


def chained(length: int) -> Query:
    """One OR of many."""
    return Entry.objects.filter(reduce(or_, (Q(rating=n, headline=f"h{n}") for n in range(length)))).query


def alternating(length: int) -> Query:
    """Conditions in each other, AND and OR in turn, for Django flattens those of one kind."""
    condition = Q(rating=0)
    for number in range(1, length):
        other = Q(rating=number) | Q(headline=f"h{number}")
        condition = condition & other if number % 2 else condition | other
    return Entry.objects.filter(condition).query


def joined(length: int) -> Query:
    """Each filter of a relation to many joins it again."""
    found = Blog.objects.all()
    for number in range(length):
        found = found.filter(entry__rating=number)
    return found.query


def nested(length: int) -> Query:
    found = Entry.objects.filter(rating=0)
    for number in range(1, length):
        found = Entry.objects.filter(rating=number, pk__in=found.values("pk"))
    return found.query


#: What grows, and its sizes: a small one, half of the largest, the largest.
CASES: dict[str, tuple[Callable[[int], Query], tuple[int, ...]]] = {
    "filter(id__in)": (lambda length: among(length).query, (10, 5000, 10_000)),
    "bulk_create": (inserting, (10, 5000, 10_000)),
    "chained Q": (chained, (10, 25, 50)),
    "alternating Q": (alternating, (10, 25, 50)),
    "joins": (joined, (10, 15, 30)),
    "nested subqueries": (nested, (3, 5, 10)),
}


def measure(sample: Sample) -> Iterator[Line]:
    for name, (build, sizes) in CASES.items():
        sizes = sizes if sample.every == 1 else (10, 20) if max(sizes) > 10 else (2, 4)
        try:
            yield from _measured(name, {size: build(size) for size in sizes}, sample)
        except (NotSupportedError, RecursionError) as error:
            yield skipped(f"{name}, {max(sizes)}", str(error))
    cache_clear()


def _measured(name: str, queries: dict[int, Query], sample: Sample) -> Iterator[Line]:
    own, other, target = bridged("sqlite"), django_sqlite(), Target.of("sqlite")
    warm = {size: (compiling(query, own), compiling(query, other)) for size, query in queries.items()}
    yield from _lines(f"{name}, {max(queries)}: warm", warm, MOST, sample.rounds)
    cold = {}
    for size, query in queries.items():
        ((sql, params, typed),) = generic_statements(query, target)
        cold[size] = translating(sql, params if typed else None, target), printing(sql, target)
    yield from _lines(f"{name}, {max(queries)}: cold, sqlglot", cold, None, sample.rounds)
    yield _memory(f"{name}, {max(queries)}: memory", *warm[max(queries)])


def _lines(what: str, sides: dict[int, tuple[Call, Call]], most: float | None, rounds: int) -> Iterator[Line]:
    """The ratio of the largest, and the exponent from half of it, which is measured in turn with it."""
    *_, half, largest = sorted(sides)
    rounds *= 3  # A batch is one call.
    smallest = pair("", *sides[min(sides)], rounds)
    some, other_some, ours, theirs = side_by_side([*sides[half], *sides[largest]], rounds)
    note = f"{times(min(ours), min(theirs))}; of {min(sides)}: {smallest.ratio:.2f}"
    yield at_most(what, median_ratio(ours, theirs), most, note)
    grown = median_ratio(ours, some), median_ratio(theirs, other_some)
    own, other = (math.log(times_as_long) / math.log(largest / half) for times_as_long in grown)
    # What the other side's exponent has above 1 is not ours to mend.
    yield at_most(f"{what}: exponent", own, max(LINEAR, other + LINEAR - 1), f"theirs {other:.2f}")


def _memory(what: str, ours: Call, theirs: Call) -> Line:
    ours()
    warm, other = _peak(ours), _peak(theirs)
    cache_clear()
    note = f"{kibibytes(warm)} against {kibibytes(other)}; cold {kibibytes(_peak(ours))}"
    return at_most(what, warm / other, MOST, note)


def _peak(call: Call) -> int:
    """The most memory that a call held at once."""
    gc.collect()
    tracemalloc.start(1)
    try:
        call()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
