"""The cache: what is one shape, what 10 000 shapes weigh, and threads that hit it at once.

Misses are those of `dialects.cache_info()`, after the first two pages, lengths or values were compiled. Memory is what
tracemalloc says that `dialects.cache_clear()` gives back, and by how much a process grows.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from itertools import cycle, islice
from typing import Any

from django.db import DatabaseError
from django.db.models import F, Q, QuerySet, Value
from django.db.models.sql import InsertQuery, Query

from benchmarks.queries import FAMILIES, corpus, django_sqlite
from benchmarks.report import Line, Sample, at_most
from benchmarks.timing import Call, median_ratio, side_by_side
from dialects import cache_clear, cache_info, translate
from django_dialect_bridge import compile_query
from django_dialect_bridge.example.models import Blog, Entry, Reading

SHAPES = 10_000
MOST = 64 * 2**20


def measure(sample: Sample) -> Iterator[Line]:
    for what, seen, unseen in variations():
        missed = {family: misses(seen, unseen, family) for family in (*FAMILIES, "sqlite")}
        count = sum(map(len, missed.values()))
        note = "; ".join(f"{family}: {', '.join(labels)}" for family, labels in missed.items() if labels)
        yield Line(what, f"{count} misses", "0", count == 0, note)
    cache_clear()
    yield from memory(sample)
    yield threads(sample)


def variations() -> Iterator[tuple[str, Sequence[Any], dict[str, Any]]]:
    """What is varied, queries that were seen, and by name queries that ought to have the same shape."""
    entries = Entry.objects.order_by("pk")
    pages = {number: entries[10 * number - 10 : 10 * number] for number in (1, 2, 3, 4, 10, 1000)}
    yield "another page", [pages.pop(1), pages.pop(2)], {f"page {number}": page for number, page in pages.items()}
    yield "another size of a page", [entries[:10]], {f"of {size}": entries[:size] for size in (1, 25, 500)}
    lengths = [1, 2, 4, 10, 100, 900, 1001, 2500]
    for kind, found in (
        ("numbers", among),
        ("texts", among_words),
        ("long texts", among_long_texts),
        ("keys", among_keys),
    ):
        # SQL Server takes fewer parameters than this; it reads lists of tuples from no other.
        most = 1000 if kind == "keys" else max(lengths)
        unseen = {f"length {length}": found(length) for length in lengths if length <= most}
        yield f"another length of IN, {kind}", [found(3)], unseen
    # One row is a statement of its own: Oracle gives its key back.
    rows = {f"{length} rows": inserting(length) for length in (2, 4, 10, 100, 400)}
    yield "another number of VALUES rows", [inserting(1), inserting(3)], rows
    yield (
        "another value",
        [valued(1, "a", date(2024, 1, 1))],
        {
            "small": valued(2, "b", date(1999, 12, 31)),
            "large": valued(2**31 - 1, "%s ' \\ ü" * 100, date(9999, 12, 31)),
            "negative": valued(-(2**31), "NULL", date(1, 1, 1)),
            "blank": valued(0, " ", date(2024, 2, 29)),
        },
    )


def among(length: int) -> QuerySet[Any, Any]:
    return Entry.objects.filter(pk__in=range(length))


def among_words(length: int) -> QuerySet[Any, Any]:
    return Blog.objects.filter(name__in=[f"name {number}" for number in range(length)])


def among_long_texts(length: int) -> QuerySet[Any, Any]:
    return Entry.objects.filter(body_text__in=[f"text {number}" for number in range(length)])


def among_keys(length: int) -> QuerySet[Any, Any]:
    return Reading.objects.filter(pk__in=[("a", number) for number in range(length)])


def valued(number: int, word: str, day: date) -> Any:
    found = Entry.objects.filter(Q(rating__gt=number) | Q(headline=word) | Q(pub_date__lte=day))
    return found.annotate(number=F("rating") + number, word=Value(word)).order_by("pk")


def inserting(rows: int, named: str = "name") -> Query:
    """What ``bulk_create`` of so many rows compiles."""
    query = InsertQuery(Blog)
    fields = [field for field in Blog._meta.concrete_fields if not field.primary_key]
    query.insert_values(fields, [Blog(name=f"{named} {row}", tagline="") for row in range(rows)])
    return query


def misses(seen: Sequence[Any], unseen: dict[str, Any], family: str) -> list[str]:
    """The names of the queries that missed the cache, after others were compiled."""
    cache_clear()
    for query in seen:
        compile_query(query, family)
    missed = []
    for name, query in unseen.items():
        before = cache_info().misses
        compile_query(query, family)
        if cache_info().misses > before:
            missed.append(name)
    return missed


def shapes(sample: Sample) -> Iterator[QuerySet[Any, Any]]:
    """Different shapes: queries of the corpus, each with a column of its own."""
    queries = []
    for _, query in corpus(sample):
        found: QuerySet[Any, Any] = QuerySet(query.model, query.clone())
        try:
            one = found.annotate(shape_0=Value(0))
            one.query.clone().get_compiler(connection=django_sqlite()).as_sql()
            compile_query(one, "tsql")
        except (DatabaseError, TypeError, ValueError):
            continue
        queries.append(found)
    for number, found in enumerate(islice(cycle(queries), sample.size(SHAPES))):
        yield found.annotate(**{f"shape_{number}": Value(0)})


def fill(sample: Sample) -> int:
    """Compile the shapes for T-SQL -> how many the cache holds then."""
    for query in shapes(sample):
        compile_query(query, "tsql")
    return int(cache_info().size)


def memory(sample: Sample) -> Iterator[Line]:
    """tracemalloc makes everything slow, so it weighs a quarter."""
    cache_clear()
    tracemalloc.start(1)
    try:
        held = fill(Sample(4 * sample.every))
        gc.collect()
        full = tracemalloc.get_traced_memory()[0]
        cache_clear()
        gc.collect()
        weight = full - tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    yield _weight(
        "tracemalloc, four times", weight, 4 * sample.every, f"{held} entries, {weight / held / 1024:.1f} KiB each"
    )
    grown = subprocess.run(
        [sys.executable, "-m", "benchmarks.growing", str(sample.every)], capture_output=True, text=True, check=True
    )
    held, size = map(int, grown.stdout.split())
    yield _weight("resident", size, sample.every, f"{held} entries; what a process grows by while it compiles them")


def _weight(how: str, size: int, times: int, note: str) -> Line:
    return at_most(f"{SHAPES} shapes, {how}", size * times / 2**20, MOST / 2**20, note, " MiB")


def threads(sample: Sample) -> Line:
    """Two threads that hit the cache against one that does the work of both; beside it, what two threads cost anyway."""
    sql, number = "SELECT a.id FROM a WHERE a.id IN (%s, %s) ORDER BY a.id LIMIT 10", sample.size(4000)
    hits: Call = lambda: translate(sql, "tsql")  # noqa: E731
    nothing: Call = lambda: sum(range(100))  # noqa: E731
    calls = [partial(together, call, threads, 2 * number // threads) for call in (hits, nothing) for threads in (2, 1)]
    two, one, two_of_nothing, one_of_nothing = side_by_side(calls, sample.rounds)
    lock = "with" if getattr(sys, "_is_gil_enabled", lambda: True)() else "without"
    anyway = median_ratio(two_of_nothing, one_of_nothing)
    note = f"{lock} the interpreter's lock; of sums, {anyway:.2f}"
    most = max(1.0, anyway) + 0.1
    return at_most("two threads that hit, time of one that does both's work", median_ratio(two, one), most, note)


def together(call: Call, threads: int, times: int) -> None:
    """So many threads, each of which calls so many times."""

    def run() -> None:
        for _ in range(times):
            call()

    running = [threading.Thread(target=run) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
