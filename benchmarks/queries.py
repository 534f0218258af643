"""The queries and connections that are measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from functools import cache, partial
from typing import Any

from django.db import DatabaseError, connections
from django.db.models.sql import Query

from benchmarks.report import Sample
from benchmarks.timing import Apart, Call, Pair, pair_of
from tests.bridged.sqlite.base import DatabaseWrapper
from tests.corpus import EMPTY, QUERIES

#: How many times what takes longest is measured again.
AGAIN = 10
FAMILIES = ("tsql", "oracle", "duckdb")


def django_sqlite() -> Any:
    """Django's own SQLite backend."""
    return connections["default"]


@cache
def bridged(dialect: str) -> Any:
    """Django's SQLite backend with the bridge mixed in, which compiles for ``dialect`` and never connects."""
    own = django_sqlite()
    settings = {**own.settings_dict, "OPTIONS": {**own.settings_dict.get("OPTIONS", {}), "dialect": dialect}}
    alias = f"bridged {dialect}"
    connection = connections[alias] = DatabaseWrapper(settings, alias=alias)
    return connection


def compiling(query: Query, connection: Any) -> Callable[[], Any]:
    """What both sides do: clone the query, ask for the compiler, compile."""
    return lambda: query.clone().get_compiler(connection=connection).as_sql()


def corpus(sample: Sample) -> Iterator[tuple[str, Query]]:
    """The queries of the tests, each or every n-th, that compile to the same SQL twice on Django's own SQLite."""
    for name in sorted(QUERIES.keys() - EMPTY)[:: sample.every]:
        try:
            query = QUERIES[name]().query
            compiled = compiling(query, django_sqlite())
            # Lookups of UUIDs change themselves, and the SQL grows.
            if compiled() != compiled():
                continue
        except Exception:  # No SQL, refused, or a query that this version of Django cannot compile for SQLite.
            continue
        yield name, query


def compared(ours: Any, theirs: Any, sample: Sample, refusal: type[Exception] = DatabaseError) -> list[Pair]:
    """The queries that compile on both connections, timed side by side; the highest ratios are measured again."""
    calls: dict[str, tuple[Call, Call]] = {}
    for name, query in corpus(sample):
        sides = compiling(query, ours), compiling(query, theirs)
        try:
            for side in sides:
                side()
        except refusal:
            continue
        calls[name] = sides
    if not calls:
        return []
    with ExitStack() as stack:
        own, other = (stack.enter_context(closing(Apart(each))) for each in zip(*calls.values(), strict=True))
        # Each side sees every query before one is measured.
        for place in range(len(calls)):
            own.batch(place, 1, 1)
            other.batch(place, 1, 1)
        pairs = [
            pair_of(name, partial(own.batch, place), partial(other.batch, place), sample.rounds)
            for place, name in enumerate(calls)
        ]
        # Several times, for the machine is at its pace of the moment for all rounds of one.
        for _ in range(AGAIN):
            pairs.sort(key=lambda each: each.ratio)
            for each in pairs[-max(3, len(pairs) // 20) :]:
                each.again(sample.rounds)
    return pairs
