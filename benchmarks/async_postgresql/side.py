"""``python -m benchmarks.async_postgresql.side SIDE LOAD REQUESTS``: one side in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import django
import uvloop
from django.conf import settings

from benchmarks.async_postgresql.clock import Clock
from benchmarks.async_postgresql.in_threads import CONNECTIONS, IN_THREADS, Call

OURS, PLAIN = "django_dialect_bridge.backends.async_postgresql", "django.db.backends.postgresql"
#: The engines of the sides that have not this project's.
ENGINES = {
    "asgi": PLAIN,
    "threads": PLAIN,
    "ten_threads": PLAIN,
    "async_backend": "django_async_backend.db.backends.postgresql",
}


def configure(side: str) -> None:
    """Set Django up for a side."""
    pool = {"min_size": CONNECTIONS, "max_size": CONNECTIONS, "timeout": 300}
    engine = ENGINES.get(side, OURS)
    database = {"ENGINE": engine, **json.loads(os.environ["BENCHMARK_POSTGRESQL"]), "OPTIONS": {"pool": pool}}
    apps = ["django_async_backend"] if side == "async_backend" else []
    settings.configure(
        INSTALLED_APPS=["django_dialect_bridge.example", *apps],
        DATABASES={"default": database},
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        ASYNC_BACKEND_DISABLE_POOL_WARNING=True,
    )
    django.setup()


def prepare() -> None:
    """Create the tables and rows, unless another side has."""
    from django.db import connection

    from django_dialect_bridge.example.models import Author, Blog, Entry

    if Blog._meta.db_table not in connection.introspection.table_names():
        with connection.schema_editor() as editor:
            for model in (Blog, Author, Entry):
                editor.create_model(model)
        blogs = Blog.objects.bulk_create([Blog(name=str(number), tagline="") for number in range(1000)])
        moment = {"pub_date": "2026-01-01", "mod_date": "2026-01-01"}
        Entry.objects.bulk_create([Entry(blog=blog, headline="", body_text="", **moment) for blog in blogs])
    connection.close()


async def at_once(request: Callable[[int], Awaitable[Any]], requests: int) -> Clock:
    """Run all requests as tasks at once; return the seconds of each."""

    async def one(number: int) -> float:
        await request(number)
        return time.perf_counter() - start

    # All sides have run for a while: connections and caches are warm, code is specialized, memory is allocated.
    await asyncio.gather(*(request(number) for number in range(requests)))
    with Clock() as clock:
        start = time.perf_counter()
        clock.taken += await asyncio.gather(*(one(number) for number in range(requests)))
    return clock


async def engine(call: Call, requests: int) -> Clock:
    """Run each request in a greenlet."""
    from django_dialect_bridge.backends.async_postgresql import close_pools, in_greenlet

    clock = await at_once(lambda number: in_greenlet(call, number), requests)
    close_pools()
    return clock


async def asgi(call: Call, requests: int) -> Clock:
    """Run each request in the thread of its context, as Django's ASGIHandler does with a synchronous view."""
    from asgiref.sync import ThreadSensitiveContext, sync_to_async
    from django.db import connection

    def view(number: int) -> None:
        try:
            call(number)
        finally:
            connection.close()

    async def request(number: int) -> None:
        async with ThreadSensitiveContext():
            await sync_to_async(view)(number)

    clock = await at_once(request, requests)
    connection.close_pool()  # type: ignore[attr-defined]
    return clock


async def by_hand(load: str, requests: int) -> Clock:
    """Run psycopg alone."""
    from psycopg_pool import AsyncConnectionPool

    from benchmarks.async_postgresql.by_hand import requests_of
    from benchmarks.async_postgresql.loads import ROWS

    found = json.loads(os.environ["BENCHMARK_POSTGRESQL"])
    params = {"dbname": found["NAME"], "host": found["HOST"], "port": found["PORT"], "user": found["USER"]}
    params |= {"autocommit": True, "prepare_threshold": None}
    pool = AsyncConnectionPool(kwargs=params, min_size=CONNECTIONS, max_size=CONNECTIONS, timeout=300, open=False)
    async with pool:
        await pool.wait()
        return await at_once(requests_of(load, pool, ROWS), requests)


async def async_backend(load: str, requests: int) -> Clock:
    """Run django-async-backend."""
    from django_async_backend.db import async_connections

    from benchmarks.async_postgresql.async_backend import requests_of
    from benchmarks.async_postgresql.loads import ROWS

    clock = await at_once(requests_of(load, ROWS), requests)
    await async_connections["default"].close_pool()
    return clock


def get(call: Call, requests: int) -> dict[str, float]:
    """Run batches in one greenlet and in synchronous code, in turn; return the CPU of both, from the faster half."""
    from django_dialect_bridge.backends.async_postgresql import in_greenlet

    def batch() -> float:
        start = time.process_time()
        for number in range(10):
            call(number)
        return time.process_time() - start

    taken: dict[str, list[float]] = {"one_task": [], "synchronous": []}
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        for _ in range(max(4, requests // 10)):
            taken["one_task"].append(runner.run(in_greenlet(batch)))
            taken["synchronous"].append(batch())
    return {side: sum(sorted(batches)[: len(batches) // 2]) for side, batches in taken.items()}


def main(side: str, load: str, requests: int) -> dict[str, float]:
    """Run a side, and return its figures."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    configure(side)
    prepare()
    from benchmarks.async_postgresql import loads

    call = loads.LOADS[load](side)
    if side == "get":
        return get(call, requests)
    if side in IN_THREADS:
        clock = IN_THREADS[side](call, requests)
    else:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            clock = runner.run(work_of(side, load, call, requests))
    return {
        "throughput": requests / max(clock.taken),
        "p99": statistics.quantiles(clock.taken, n=100)[98],
        "cpu": clock.cpu,
        "cpu_each": clock.cpu / requests,
        "server_each": clock.server / requests,
    }


def work_of(side: str, load: str, call: Call, requests: int) -> Coroutine[Any, Any, Clock]:
    """Return what a side does in an event loop."""
    if side == "by_hand":
        return by_hand(load, requests)
    if side == "async_backend":
        return async_backend(load, requests)
    return {"engine": engine, "asgi": asgi}[side](call, requests)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
