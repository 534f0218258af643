"""``python -m benchmarks.async_postgresql.growth REQUESTS``: the memory of a process after a tenth of its requests, and after all."""

from __future__ import annotations

import asyncio
import gc
import json
import sys

import uvloop

from benchmarks.async_postgresql.side import configure, prepare
from benchmarks.timing import resident

AT_ONCE = 50
#: Each of how many requests is cancelled, within the time that one takes.
EVERY, WITHIN = 20, 0.01


async def serve(requests: int) -> dict[str, float]:
    """Run requests of all kinds, fifty at once, some of which are cancelled; return the memory and how many were."""
    from benchmarks.async_postgresql.loads import LOADS
    from django_dialect_bridge.backends.async_postgresql import close_pools, get_stats, in_greenlet

    loop, cancelled = asyncio.get_running_loop(), 0
    calls = [LOADS[load]("engine") for load in ("two_reads", "join", "transaction", "get")]

    async def work(numbers: range) -> None:
        nonlocal cancelled
        for number in numbers:
            task = asyncio.ensure_future(in_greenlet(calls[number % len(calls)], number))
            if number % EVERY == 0:
                loop.call_later(WITHIN * (number % 7) / 7, task.cancel)
            (result,) = await asyncio.gather(task, return_exceptions=True)
            if isinstance(result, asyncio.CancelledError):
                cancelled += 1
            elif result is not None:
                raise result

    async def part(numbers: range) -> int:
        await asyncio.gather(*(work(numbers[first::AT_ONCE]) for first in range(AT_ONCE)))
        gc.collect()
        return resident()

    first = await part(range(requests // 10))
    last = await part(range(requests // 10, requests))
    stats = get_stats()
    assert stats["requests_num"] == stats["returns_num"], stats
    close_pools()
    return {"first": first, "last": last, "cancelled": cancelled}


if __name__ == "__main__":
    configure("engine")
    prepare()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(json.dumps(runner.run(serve(int(sys.argv[1])))))
