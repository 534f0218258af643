"""The pool's own faults: connections that are lost, counted twice or passed out of turn, and pools that do not end."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import OperationalError, connections, transaction

from django_dialect_bridge.backends.async_postgresql import close_pools, get_stats, in_greenlet, owners, wait
from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, run
from django_dialect_bridge.backends.async_postgresql.pool.registry import pools_of
from django_dialect_bridge.backends.async_postgresql.pool.slot import Slot

from .running import ALIAS, PLAIN, Database, backend, blogs, sleep


class Connecting:
    """Counts the connections that are asked for; ``before`` is awaited before each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.before: Callable[[], Any] = self.nothing
        original = GreenConnection.connect_on

        async def connect_on(loop: asyncio.AbstractEventLoop, params: dict[str, Any]) -> GreenConnection:
            self.count += 1
            await self.before()
            return await original(loop, params)

        monkeypatch.setattr(GreenConnection, "connect_on", connect_on)

    async def nothing(self) -> None:
        """Connect at once."""

    async def slowly(self) -> None:
        """Connect after a while."""
        await asyncio.sleep(0.1)

    async def never(self) -> None:
        """Refuse to connect."""
        raise psycopg.OperationalError("refused")


@pytest.fixture
def connecting(monkeypatch: pytest.MonkeyPatch) -> Connecting:
    return Connecting(monkeypatch)


@pytest.mark.pool(max_size=2)
def test_a_connection_that_is_passed_on_has_its_place(database: Database, connecting: Connecting) -> None:
    """A task that asks while another one is about to get its connection finds no room for one more."""

    async def main() -> None:
        pool_size = []
        await in_greenlet(blogs.count)

        async def late() -> None:
            for _ in range(20):
                await asyncio.sleep(0)
                await asyncio.create_task(in_greenlet(blogs.count))
                pool_size.append(get_stats(ALIAS)["pool_size"])

        await asyncio.gather(*(late() for _ in range(10)))
        assert max(pool_size) == 2 and connecting.count == 2

    database.run(main)


@pytest.mark.pool(max_size=1)
def test_a_task_that_is_destroyed_as_it_waits(database: Database, connecting: Connecting) -> None:
    """No connection is passed to it, which nobody would give back."""

    async def main() -> None:
        first = await in_greenlet(backend)
        holder = asyncio.ensure_future(in_greenlet(sleep, 0.2))
        await asyncio.sleep(0)
        task = asyncio.current_task()
        assert task is not None
        coroutine = run(Green(blogs.count, asyncio.get_running_loop(), owners.owner_of(task)))
        coroutine.send(None)
        assert get_stats(ALIAS)["requests_waiting"] == 1
        coroutine.close()
        assert get_stats(ALIAS)["requests_waiting"] == 0
        await holder
        assert await in_greenlet(backend) == first and connecting.count == 1

    database.run(main)


@pytest.mark.pool(max_size=1)
def test_a_task_that_gets_a_lost_connection_is_the_next(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = [True]
    original = Slot.is_usable.fget
    assert original is not None
    done: list[int] = []

    def is_usable(slot: Slot) -> bool:
        return not (waiting and lost and lost.pop()) and original(slot)

    def work(number: int) -> None:
        blogs.count()
        done.append(number)

    waiting: list[Any] = []

    async def main() -> None:
        await in_greenlet(blogs.count)
        holder = asyncio.ensure_future(in_greenlet(sleep, 0.1))
        await asyncio.sleep(0)
        monkeypatch.setattr(Slot, "is_usable", property(is_usable))
        waiting.extend(asyncio.ensure_future(in_greenlet(work, number)) for number in range(5))
        await asyncio.gather(holder, *waiting)
        assert done == [0, 1, 2, 3, 4] and lost == []

    database.run(main)


@pytest.mark.pool(max_size=1, timeout=0.5)
def test_connections_that_are_lost_again_and_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """The time that a task waits does not start anew with each of them."""

    async def main() -> None:
        await in_greenlet(blogs.count)
        monkeypatch.setattr(Slot, "is_usable", property(lambda slot: False))
        start = time.monotonic()
        with pytest.raises(OperationalError, match=r"no connection to 'pg' within 0\.5 s"):
            async with asyncio.timeout(20):
                await in_greenlet(blogs.count)
        assert time.monotonic() - start < 10
        monkeypatch.undo()
        assert await in_greenlet(blogs.count) == 0

    database.run(main)


@pytest.mark.pool(max_size=2, min_size=1)
def test_a_pool_that_is_closed_while_it_connects(database: Database, connecting: Connecting) -> None:
    """It connects no more; the task that waits has a connection of the next pool."""

    async def main() -> None:
        connecting.before = connecting.slowly
        task = asyncio.ensure_future(in_greenlet(blogs.count))
        await asyncio.sleep(0.05)
        close_pools()
        assert await task == 0
        await asyncio.sleep(0.5)
        assert connecting.count == 2

    database.run(main)


@pytest.mark.pool(max_size=2, min_size=2)
def test_a_first_connection_that_is_refused_is_not_tried_for_ever(database: Database, connecting: Connecting) -> None:
    async def main() -> None:
        connecting.before = connecting.never
        with pytest.raises(OperationalError, match="refused"):
            await in_greenlet(blogs.count)
        await asyncio.sleep(0.1)
        assert connecting.count <= 3
        connecting.before = connecting.nothing
        assert await in_greenlet(blogs.count) == 0

    database.run(main)


@pytest.mark.pool(max_size=3, min_size=2)
def test_idle_connections_that_are_lost_are_replaced(database: Database) -> None:
    async def main() -> None:
        await asyncio.gather(*(in_greenlet(sleep, 0.05) for _ in range(2)))
        assert database.kill() >= 2
        async with asyncio.timeout(10):
            while get_stats(ALIAS)["pool_available"] != 2 or len(database.sessions()) != 2:
                await asyncio.sleep(0.05)

    database.run(main)


@pytest.mark.pool(max_size=1)
def test_cleaning_that_is_cancelled(database: Database) -> None:
    """As by ``asyncio.run()`` at its end: what is not clean is not passed on."""

    async def main() -> None:
        first = await in_greenlet(backend)

        def work() -> None:
            connections[ALIAS].set_autocommit(False)
            blogs.create(name="lost", tagline="")

        with pytest.warns(RuntimeWarning, match="open transaction"):
            await asyncio.create_task(in_greenlet(work))
            await asyncio.sleep(0)
        (pool,) = pools_of(asyncio.get_running_loop())
        (cleaning,) = pool.tasks
        cleaning.cancel()
        assert await in_greenlet(backend) != first
        assert await in_greenlet(blogs.count) == 0

    database.run(main)


@pytest.mark.pool(max_size=1, timeout=0.5)
def test_the_time_in_which_the_loop_stands_still_does_not_count(database: Database, loop_factory: Any) -> None:
    """A task that blocks the loop is no error for those that wait for a connection."""

    async def main() -> None:
        await in_greenlet(blogs.count)
        tasks = [asyncio.ensure_future(in_greenlet(sleep, 0.1)) for _ in range(3)]
        await asyncio.sleep(0.02)
        time.sleep(1)
        await asyncio.gather(*tasks)

    database.run(main, loop_factory)


def test_loops_that_end(database: Database, loop_factory: Any) -> None:
    """Their connections end with them, without a call: ``async_to_sync()`` has a loop for each call."""

    async def main() -> None:
        await in_greenlet(blogs.count)

    for _ in range(3):
        with asyncio.Runner(loop_factory=loop_factory) as runner:
            runner.run(main())
        assert sessions_end(database, 0)
    # A loop that is only closed ends them when the next loop needs a connection.
    for _ in range(3):
        loop = loop_factory()
        loop.run_until_complete(main())
        loop.close()
    assert sessions_end(database, 1)
    database.run(main, loop_factory)
    assert sessions_end(database, 0)


def sessions_end(database: Database, number: int) -> bool:
    """Wait until the server has as many sessions beside those of synchronous code."""
    connections[PLAIN].close()
    connections[ALIAS].close()
    for _ in range(200):
        if len(database.sessions()) == number:
            return True
        time.sleep(0.05)
    return False


def test_a_loop_that_ends_with_a_transaction(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """Its tasks are cancelled, and roll back before it ends."""

    def work() -> None:
        with transaction.atomic(ALIAS):
            blogs.create(name="lost", tagline="")
            wait(asyncio.sleep(100))

    async def main() -> None:
        main.task = asyncio.ensure_future(in_greenlet(work))  # type: ignore[attr-defined]
        await asyncio.sleep(0.5)

    with asyncio.Runner() as runner:
        runner.run(main())
    gc.collect()
    assert caplog.records == []
    assert sessions_end(database, 0)
    assert blogs.count() == 0


@pytest.mark.pool(max_size=1)
def test_a_cursor_that_the_garbage_collector_finds(database: Database) -> None:
    """It is given back in the next iteration of the loop: the collector may have interrupted the pool itself."""

    def work() -> None:
        cursor = connections[ALIAS].cursor()
        cursor.execute("SELECT 1")
        (pool,) = pools
        assert len(pool.leases) == 1
        del cursor
        assert len(pool.leases) == 1
        wait(asyncio.sleep(0))
        assert len(pool.leases) == 0

    pools: list[Any] = []

    async def main() -> None:
        await in_greenlet(blogs.count)
        pools.extend(pools_of(asyncio.get_running_loop()))
        await in_greenlet(work)

    database.run(main)
