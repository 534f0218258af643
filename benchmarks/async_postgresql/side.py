"""``python -m benchmarks.async_postgresql.side SIDE LOAD REQUESTS``: one side in a process of its own."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import django
from django.conf import settings

CONNECTIONS = 10
Call = Callable[[int], None]
SIDES = ("engine", "threads", "by_hand", "one_task", "synchronous")


class Clock:
    """The seconds, and those of the CPU, of a block; ``taken`` are those of each request."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        self.seconds = self.cpu = 0.0

    def __enter__(self) -> Clock:
        gc.collect()
        self._start = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        start, cpu = self._start
        self.seconds, self.cpu = time.perf_counter() - start, time.process_time() - cpu


def configure(side: str) -> None:
    """Set Django up for a side."""
    plain = side == "threads"
    engine = "django.db.backends.postgresql" if plain else "django_dialect_bridge.backends.async_postgresql"
    pool = {"min_size": CONNECTIONS, "max_size": CONNECTIONS, "timeout": 300}
    database = {"ENGINE": engine, **json.loads(os.environ["BENCHMARK_POSTGRESQL"]), "OPTIONS": {"pool": pool}}
    settings.configure(
        INSTALLED_APPS=["django_dialect_bridge.example"],
        DATABASES={"default": database},
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
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


async def engine(call: Call, requests: int) -> Clock:
    """Run all requests in greenlets at once; return the seconds of each."""
    from django_dialect_bridge.backends.async_postgresql import close_pools, in_greenlet

    async def one(number: int) -> float:
        await in_greenlet(call, number)
        return time.perf_counter() - start

    # Connections and caches are warm on both sides.
    await asyncio.gather(*(in_greenlet(call, number) for number in range(CONNECTIONS)))
    with Clock() as clock:
        start = time.perf_counter()
        clock.taken += await asyncio.gather(*(one(number) for number in range(requests)))
    close_pools()
    return clock


def threads(call: Call, requests: int) -> Clock:
    """Run each request in a thread of its own, all at once, as Django does under ASGI."""
    from django.db import connection

    taken: list[float] = []

    def one(number: int, start: float) -> None:
        try:
            call(number)
        finally:
            connection.close()
        taken.append(time.perf_counter() - start)

    def all_of(numbers: range) -> None:
        start = time.perf_counter()
        workers = [threading.Thread(target=one, args=(number, start)) for number in numbers]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    all_of(range(CONNECTIONS))
    taken.clear()
    with Clock() as clock:
        all_of(range(requests))
    clock.taken = taken
    connection.close_pool()  # type: ignore[attr-defined]
    return clock


async def by_hand(requests: int) -> Clock:
    """Run two reads with psycopg alone."""
    from psycopg_pool import AsyncConnectionPool

    found = json.loads(os.environ["BENCHMARK_POSTGRESQL"])
    params = {"dbname": found["NAME"], "host": found["HOST"], "port": found["PORT"], "user": found["USER"]}
    params |= {"autocommit": True, "prepare_threshold": None}
    pool = AsyncConnectionPool(kwargs=params, min_size=CONNECTIONS, max_size=CONNECTIONS, timeout=300, open=False)

    async def read(sql: str, key: int) -> Any:
        async with pool.connection() as connection:
            return await (await connection.execute(sql, [key])).fetchone()

    async def one(number: int) -> float:
        await read("SELECT id, name, tagline FROM example_blog WHERE id = %s", number % 1000 + 1)
        await read("SELECT * FROM example_entry WHERE id = %s", number % 1000 + 1)
        return time.perf_counter() - start

    async with pool:
        await pool.wait()
        with Clock() as clock:
            start = time.perf_counter()
            clock.taken += await asyncio.gather(*(one(number) for number in range(requests)))
        return clock


def main(side: str, load: str, requests: int) -> dict[str, float]:
    """Run a side, and return its figures."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    configure(side)
    prepare()
    from benchmarks.async_postgresql import loads

    clock = run(side, loads.LOADS[load](side), requests)
    taken = clock.taken or [clock.seconds]
    return {
        "throughput": requests / max(taken),
        "p99": statistics.quantiles(taken, n=100)[98] if len(taken) > 1 else clock.seconds,
        "cpu": clock.cpu,
        "threads": requests if side == "threads" else 1,
    }


def run(side: str, call: Call, requests: int) -> Clock:
    """Run the requests of a side."""
    if side == "threads":
        return threads(call, requests)
    if side == "synchronous":
        return one_after_the_other(call, requests)
    work: Coroutine[Any, Any, Clock]
    if side == "one_task":
        work = one_task(call, requests)
    else:
        work = by_hand(requests) if side == "by_hand" else engine(call, requests)
    return asyncio.run(work)


def one_after_the_other(call: Call, requests: int) -> Clock:
    """Run all requests one after the other."""
    call(0)
    with Clock() as clock:
        for number in range(requests):
            call(number)
    return clock


async def one_task(call: Call, requests: int) -> Clock:
    """Run all requests one after the other in one greenlet."""
    from django_dialect_bridge.backends.async_postgresql import close_pools, in_greenlet

    clock = await in_greenlet(one_after_the_other, call, requests)
    close_pools()
    return clock


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
