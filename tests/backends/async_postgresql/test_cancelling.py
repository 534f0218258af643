"""Tasks that are cancelled: at every await of a transaction, while they queue, while they connect."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from django.db import connections, transaction
from django.db.models import F, Sum

from django_dialect_bridge.backends.async_postgresql import get_stats, hold, in_greenlet, wait
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green
from django_dialect_bridge.example.models import Blog, Entry

from .running import ALIAS, ENTRY, Database, blogs, sleep

entries = Entry.objects.using(ALIAS)
TOTAL = 10


def accounts() -> tuple[int, int]:
    """Create two entries, between which the transaction moves one."""
    blog = blogs.create(name="a", tagline="")
    return tuple(entries.create(blog=blog, headline="", number_of_comments=TOTAL // 2, **ENTRY).pk for _ in "ab")  # type: ignore[return-value]


def move(source: int, target: int) -> None:
    """Take one from an entry and give it to another, with a lock, a savepoint and a server-side cursor."""
    with transaction.atomic(ALIAS):
        taken = entries.select_for_update().get(pk=source)
        taken.number_of_comments -= 1
        taken.save()
        with transaction.atomic(ALIAS):
            entries.filter(pk=target).update(number_of_comments=F("number_of_comments") + 1)
        assert len(list(entries.iterator(chunk_size=1))) == 2
        transaction.on_commit(entries.count, using=ALIAS)


def total() -> int:
    return int(entries.aggregate(total=Sum("number_of_comments"))["total"])


class AtWait:
    """Calls a function as a greenlet begins its n-th wait."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count, self.number, self.call = 0, 0, lambda: None
        original = Green.wait

        def wait(green: Green, awaitable: Any) -> Any:
            self.count += 1
            if self.count == self.number:
                self.call()
            return original(green, awaitable)

        monkeypatch.setattr(Green, "wait", wait)

    def arm(self, number: int, call: Callable[[], object]) -> None:
        self.count, self.number, self.call = 0, number, call  # type: ignore[assignment]


@pytest.fixture
def at_wait(monkeypatch: pytest.MonkeyPatch) -> AtWait:
    return AtWait(monkeypatch)


def cancelled_again(task: asyncio.Task[Any], times: int) -> None:
    """Cancel a task in each of the next iterations of the loop."""
    if times and not task.done():
        task.cancel()
        task.get_loop().call_soon(cancelled_again, task, times - 1)


@pytest.mark.parametrize("times", [1, 2, 200])
@pytest.mark.parametrize("ready", ["before", "after"])
def test_at_every_await_of_a_transaction(
    database: Database, loop_factory: Any, at_wait: AtWait, times: int, ready: str
) -> None:
    """``after``: as the answer comes in the same iteration of the loop."""
    pair = accounts()

    async def main() -> int:
        await in_greenlet(move, *pair)
        at_wait.arm(0, lambda: None)
        await in_greenlet(move, *pair)
        waits, moved = at_wait.count, 2
        assert waits >= 8
        loop = asyncio.get_running_loop()
        for number in range(1, waits + 1):
            task = asyncio.ensure_future(in_greenlet(move, *pair))
            delay = (
                (lambda call: loop.call_soon(call))
                if ready == "before"
                else (lambda call: loop.call_later(0.002, call))
            )
            at_wait.arm(number, lambda task=task, delay=delay: delay(lambda: cancelled_again(task, times)))  # type: ignore[misc]
            (error,) = await asyncio.gather(task, return_exceptions=True)
            assert error is None or isinstance(error, asyncio.CancelledError)
            at_wait.arm(0, lambda: None)
            left = await in_greenlet(lambda: entries.get(pk=pair[0]).number_of_comments)
            assert left in (TOTAL // 2 - moved, TOTAL // 2 - moved - 1)
            if error is None:
                assert left == TOTAL // 2 - moved - 1
            moved = TOTAL // 2 - left
            assert await in_greenlet(total) == TOTAL
        return get_stats(ALIAS)["pool_size"]

    assert database.run(main, loop_factory) <= 1


@pytest.mark.parametrize("library", ["asyncio", "anyio"])
def test_timeouts(database: Database, loop_factory: Any, library: str) -> None:
    """anyio cancels again in each iteration of the loop."""

    def work() -> None:
        with transaction.atomic(ALIAS):
            blogs.create(name="lost", tagline="")
            sleep(5)

    async def main() -> None:
        if library == "anyio":
            with anyio.move_on_after(0.2) as scope:
                await in_greenlet(work)
            assert scope.cancelled_caught
        else:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await in_greenlet(work)
        assert await in_greenlet(blogs.count) == 0

    database.run(main, loop_factory)


@pytest.mark.pool(max_size=1)
def test_while_queueing(database: Database, loop_factory: Any) -> None:
    async def main() -> None:
        await in_greenlet(blogs.count)
        may_end = asyncio.Event()

        def keep() -> None:
            with hold(ALIAS):
                wait(may_end.wait())

        holder = asyncio.ensure_future(in_greenlet(keep))
        await asyncio.sleep(0)
        waiting = [asyncio.ensure_future(in_greenlet(blogs.count)) for _ in range(60)]
        while get_stats(ALIAS)["requests_waiting"] < 60:
            await asyncio.sleep(0.01)
        for task in waiting[:50]:
            task.cancel()
        may_end.set()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [asyncio.CancelledError] * 50 + [int] * 10
        await holder

    database.run(main, loop_factory)


@pytest.mark.pool(max_size=1)
def test_as_the_connection_comes(database: Database, loop_factory: Any) -> None:
    """The connection is passed on in the same iteration of the loop in which its task is cancelled."""

    async def main() -> None:
        for _ in range(20):
            holder = asyncio.ensure_future(in_greenlet(sleep, 0.01))
            await asyncio.sleep(0)
            waiting = asyncio.ensure_future(in_greenlet(blogs.count))
            holder.add_done_callback(lambda _, waiting=waiting: waiting.cancel())  # type: ignore[misc]
            await asyncio.gather(holder, waiting, return_exceptions=True)
            assert await in_greenlet(blogs.count) == 0

    database.run(main, loop_factory)


def test_while_connecting(database: Database, loop_factory: Any, at_wait: AtWait) -> None:
    """The first waits are for the connection, and for Django's first queries on it."""

    async def main() -> None:
        for number in range(1, 5):
            connections[ALIAS].close_pool()
            task = asyncio.ensure_future(in_greenlet(blogs.count))
            at_wait.arm(number, lambda task=task: task.cancel())  # type: ignore[misc]
            await asyncio.gather(task, return_exceptions=True)
            at_wait.arm(0, lambda: None)
            assert await in_greenlet(blogs.count) == 0

    database.run(main, loop_factory)


@pytest.mark.parametrize("waits", range(3))
def test_a_task_that_is_destroyed(database: Database, waits: int) -> None:
    """Its coroutine is closed while it waits: the connection is closed, because nothing can roll it back."""

    def work() -> None:
        with transaction.atomic(ALIAS):
            Blog(name="lost", tagline="").save(using=ALIAS)
            sleep(0.1)

    async def main() -> None:
        from django_dialect_bridge.backends.async_postgresql import owners
        from django_dialect_bridge.backends.async_postgresql.driver.greenlets import run

        await in_greenlet(blogs.count)
        task = asyncio.current_task()
        assert task is not None
        coroutine = run(Green(work, asyncio.get_running_loop(), owners.owner_of(task)))
        waiting = coroutine.send(None)
        for _ in range(waits):
            while not waiting.done():
                await asyncio.sleep(0.01)
            waiting = coroutine.send(None)
        coroutine.close()
        if waits < 2:  # While a commit waits, only the server knows.
            assert await in_greenlet(blogs.count) == 0

    database.run(main)
