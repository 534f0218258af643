"""The SQL Server engine, end to end.

The 20 most usual queries through `django_dialect_bridge.backends.mssql` against mssql-django's own backend: `as_sql`, execution
and rows. Both use the same tables of the server that `DIALECTS_TSQL_DSN` names. Each side is a process of its own. `as_sql` alone is
that of the querysets among them. On Babelfish, the server takes most of the time, and its times are not SQL Server's.
"""

from __future__ import annotations

import datetime
import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from functools import partial
from importlib.util import find_spec
from typing import Any

from django.db import connections
from django.db.models import Avg, Count, F

import benchmarks.setup  # noqa: F401
from benchmarks.queries import compiling
from benchmarks.report import Line, Sample, at_most, ratio, skipped
from benchmarks.timing import Apart, Call, pair_of
from django_dialect_bridge.example.models import Author, Blog, Entry
from tests.django_suite.engines import DRIVER
from tests.engines.drivers import opened
from tests.engines.dsn import Dsn, named

ALIAS = "bench_mssql"
OURS, THEIRS = "tests.backends.mssql.lenient", "tests.backends.mssql.plain"
"""The engine and mssql-django; both take Babelfish for 2019, and the engine looks through its statements for what that lacks."""

ROWS = 2000
DAY = datetime.date(2024, 1, 1)
MODELS = (Blog, Author, Entry)
BLOGS = Blog._base_manager.using(ALIAS)
AUTHORS = Author._base_manager.using(ALIAS)
ENTRIES = Entry._base_manager.using(ALIAS)
"""All rows, of an alias that names another backend on each side."""


def rows_of(read: Callable[[], Any]) -> list[Any]:
    return list(read())


def saved() -> None:
    blog = BLOGS.get(pk=7)
    blog.tagline = "saved"
    blog.save()


def created() -> None:
    BLOGS.create(name="new", tagline="").delete()


def created_many() -> None:
    BLOGS.bulk_create([Blog(name="bulk", tagline=str(number)) for number in range(20)])
    BLOGS.filter(name="bulk").delete()


READS: dict[str, Callable[[], Any]] = {
    "a page, in order": lambda: ENTRIES.order_by("-pub_date", "pk")[40:60],
    "equality": lambda: ENTRIES.filter(rating=3),
    "a range of dates": lambda: ENTRIES.filter(pub_date__range=(DAY, DAY + datetime.timedelta(9))),
    "text that contains": lambda: ENTRIES.filter(headline__icontains="line 19"),
    "a list": lambda: ENTRIES.filter(pk__in=range(1, 30)),
    "a condition through a join": lambda: ENTRIES.filter(blog__name="blog 7"),
    "select_related": lambda: ENTRIES.select_related("blog").filter(rating=2),
    "columns": lambda: ENTRIES.filter(rating=4).values_list("pk", "headline"),
    "distinct values": lambda: ENTRIES.values_list("rating", flat=True).distinct(),
    "a count by group": lambda: BLOGS.annotate(n=Count("entry")).order_by("-n", "pk")[:10],
}
"""Name -> querysets, which are compiled alone, too."""

QUERIES: dict[str, Callable[[], Any]] = {
    **{name: partial(rows_of, read) for name, read in READS.items()},
    "get by key": lambda: ENTRIES.get(pk=77),
    "first": lambda: ENTRIES.filter(rating=1).first(),
    "count": lambda: ENTRIES.filter(rating__gt=2).count(),
    "exists": lambda: ENTRIES.filter(headline="none").exists(),
    "aggregate": lambda: ENTRIES.aggregate(Avg("rating"), n=Count("pk")),
    "update": lambda: ENTRIES.filter(pk=9).update(number_of_comments=F("number_of_comments") + 1),
    "get and save": saved,
    "create and delete": created,
    "bulk_create of 20, and delete": created_many,
    "prefetch_related": lambda: list(ENTRIES.prefetch_related("authors").filter(pk__lt=20)),
}


def measure(sample: Sample) -> Iterator[Line]:
    if find_spec("mssql") is None:
        yield skipped("mssql-django", "pip install mssql-django")
    elif (dsn := named("tsql")) is None:
        yield skipped("SQL Server", "DIALECTS_TSQL_DSN names no server")
    else:
        yield from compared(dsn, sample)


def compared(dsn: Dsn, sample: Sample) -> Iterator[Line]:
    """Yield a line for the server, and one for each query."""
    names, compiled = list(QUERIES)[:: sample.every], list(READS)[:: sample.every]
    driver, server = opened(dsn)
    cursor = server.cursor()
    driver.execute(cursor, "SELECT @@VERSION, CAST(SERVERPROPERTY('BabelfishVersion') AS VARCHAR(20))", ())
    version, babelfish = cursor.fetchone()
    yield Line("server", f"Babelfish {babelfish}" if babelfish else re.split(r"[\n(]", version)[0].strip())
    server.close()
    with ExitStack() as stack:
        tables = stack.enter_context(closing(Apart([partial(create, dsn), partial(drop, dsn)])))
        tables.batch(0, 0, 1)
        stack.callback(tables.batch, 1, 0, 1)
        ours, theirs = (
            stack.enter_context(closing(Apart(calls(dsn, engine, names, compiled)))) for engine in (OURS, THEIRS)
        )
        pairs = [
            pair_of(name, partial(ours.batch, place), partial(theirs.batch, place), sample.rounds)
            for place, name in enumerate([*names, *compiled])
        ]
    yield from (ratio(pair) for pair in pairs[: len(names)])
    for what, some, most in (("all: median", pairs[: len(names)], None), ("as_sql: median", pairs[len(names) :], 1.0)):
        yield at_most(what, statistics.median(pair.ratio for pair in some), most, f"{len(some)} queries")


def calls(dsn: Dsn, engine: str, names: Sequence[str], compiled: Sequence[str]) -> list[Call]:
    """Return the queries of a side, and then what compiles some of them."""

    def on_side(call: Call) -> Call:
        def called() -> object:
            connect(dsn, engine)
            return call()

        return called

    return [
        *(on_side(QUERIES[name]) for name in names),
        *(on_side(partial(compile_alone, READS[name])) for name in compiled),
    ]


def compile_alone(read: Callable[[], Any]) -> Any:
    return compiling(read().query, connections[ALIAS])()


def connect(dsn: Dsn, engine: str) -> None:
    """Name the backend of the alias in this process, once."""
    handler: Any = connections
    if ALIAS in handler.settings:
        return
    settings = {
        "ENGINE": engine,
        "NAME": dsn.database,
        "HOST": dsn.host,
        "PORT": str(dsn.port or 1433),
        "USER": dsn.user,
        "PASSWORD": dsn.password,
        "OPTIONS": {**DRIVER, **({"dialect": "tsql@2019"} if engine == OURS else {})},
    }
    handler.settings[ALIAS] = handler.configure_settings({"default": settings})["default"]


def create(dsn: Dsn) -> None:
    """Create the tables with their rows."""
    connect(dsn, OURS)
    with connections[ALIAS].schema_editor() as editor:
        for model in MODELS:
            editor.create_model(model)
    blogs = BLOGS.bulk_create([Blog(name=f"blog {number}", tagline="") for number in range(20)])
    authors = AUTHORS.bulk_create([Author(name=f"author {number}", email="a@b.c") for number in range(20)])
    entries = ENTRIES.bulk_create(
        Entry(
            blog=blogs[number % 20],
            headline=f"headline {number}",
            body_text="text" * 50,
            pub_date=DAY + datetime.timedelta(number),
            mod_date=DAY,
            number_of_comments=number % 100,
            rating=number % 6,
        )
        for number in range(ROWS)
    )
    through: Any = Entry.authors.through
    through._base_manager.using(ALIAS).bulk_create(
        through(entry=entry, author=authors[number % 20]) for number, entry in enumerate(entries[:100])
    )


def drop(dsn: Dsn) -> None:
    """Drop the tables."""
    with connections[ALIAS].schema_editor() as editor:
        for model in reversed(MODELS):
            editor.delete_model(model)
