"""The sides that run in threads without an event loop, with Django's own backend and pool."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from benchmarks.async_postgresql.clock import Clock

CONNECTIONS = 10
Call = Callable[[int], None]


def threads(call: Call, requests: int) -> Clock:
    """Run each request in a thread of its own without an event loop, all at once."""
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

    all_of(range(requests))
    taken.clear()
    with Clock() as clock:
        all_of(range(requests))
    clock.taken = taken
    connection.close_pool()  # type: ignore[attr-defined]
    return clock


def ten_threads(call: Call, requests: int) -> Clock:
    """Run all requests in threads that stay, as many as connections; each keeps its connection."""
    from django.db import connection

    def one(number: int) -> float:
        call(number)
        return time.perf_counter() - start

    with ThreadPoolExecutor(CONNECTIONS) as workers:
        list(workers.map(call, range(requests)))
        with Clock() as clock:
            start = time.perf_counter()
            clock.taken += workers.map(one, range(requests))
    connection.close_pool()  # type: ignore[attr-defined]
    return clock


IN_THREADS: dict[str, Callable[[Call, int], Clock]] = {
    "threads": threads,
    "ten_threads": ten_threads,
}
