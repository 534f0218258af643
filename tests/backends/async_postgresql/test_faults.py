"""Faults of the server, the pool and the code that uses them; after each, nothing is left."""

from __future__ import annotations

import asyncio
import gc
import os
import time
from typing import Any

import pytest
from django.db import DatabaseError, OperationalError, connections, transaction

from django_dialect_bridge.backends.async_postgresql import get_stats, greenlet_context, hold, in_greenlet, listen
from django_dialect_bridge.example.models import Blog

from .running import ALIAS, Database, backend, blogs, sleep


@pytest.mark.pool(max_size=1, timeout=0.3)
def test_an_exhausted_pool_names_the_holders(database: Database, loop_factory: Any) -> None:
    def work() -> None:
        with transaction.atomic(ALIAS):
            blogs.count()
            the_line_that_waits()

    def the_line_that_waits() -> None:
        sleep(1)

    async def main() -> None:
        await in_greenlet(blogs.count)
        holder = asyncio.create_task(in_greenlet(work), name="the holder")
        await asyncio.sleep(0.2)
        with pytest.raises(OperationalError) as caught:
            await in_greenlet(blogs.count)
        text = str(caught.value)
        assert "no connection to 'pg' within 0.3 s: 1 of 1 are taken" in text
        assert "task 'the holder' for " in text and "in a transaction" in text
        assert "test_faults.py" in text and "the_line_that_waits" in text
        await holder
        assert await in_greenlet(blogs.count) == 0

    database.run(main, loop_factory)


@pytest.mark.pool(max_size=2, timeout=0.5)
def test_parents_that_wait_for_children(database: Database) -> None:
    """As many parents in transactions as connections: their children's error names them."""
    from django_dialect_bridge.backends.async_postgresql import separate_transactions, wait

    both = asyncio.Barrier(2)

    def parent() -> Any:
        with transaction.atomic(ALIAS):
            blogs.count()
            wait(both.wait())
            return wait(child())

    async def child() -> int:
        with separate_transactions():
            return await asyncio.create_task(in_greenlet(blogs.count))

    async def main() -> None:
        tasks = [asyncio.create_task(in_greenlet(parent), name=f"parent {number}") for number in range(2)]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        (error, *_) = [result for result in results if isinstance(result, OperationalError)]
        assert "parent 0" in str(error) and "parent 1" in str(error)

    database.run(main)


def test_a_deadlock(database: Database, loop_factory: Any) -> None:
    pair = [blogs.create(name=name, tagline="").pk for name in "ab"]

    def work(first: int, second: int) -> None:
        with transaction.atomic(ALIAS):
            blogs.select_for_update().get(pk=first)
            sleep(0.2)
            blogs.select_for_update().get(pk=second)

    async def main() -> None:
        both = in_greenlet(work, *pair), in_greenlet(work, *reversed(pair))
        results = await asyncio.gather(*both, return_exceptions=True)
        errors = [result for result in results if result is not None]
        assert len(errors) == 1 and isinstance(errors[0], OperationalError) and "deadlock" in str(errors[0])

    database.run(main, loop_factory)


def test_statement_timeout(database: Database) -> None:
    def work() -> None:
        with transaction.atomic(ALIAS):
            with connections[ALIAS].cursor() as cursor:
                cursor.execute("SET LOCAL statement_timeout = '50ms'")
            sleep(5)

    async def main() -> None:
        for _ in range(5):
            with pytest.raises(OperationalError, match="statement timeout"):
                await in_greenlet(work)
        assert await in_greenlet(blogs.count) == 0

    database.run(main)


def test_idle_connections_that_are_killed(database: Database, loop_factory: Any) -> None:
    """No request notices: neither after the loop has seen the end of the streams, nor before."""

    async def main() -> None:
        for pause in (0.2, 0.0):
            await asyncio.gather(*(in_greenlet(sleep, 0.05) for _ in range(4)))
            assert database.kill() >= 4
            if pause:
                await asyncio.sleep(pause)
                assert get_stats(ALIAS)["pool_available"] == 0
            else:
                time.sleep(0.2)
            assert await asyncio.gather(*(in_greenlet(blogs.count) for _ in range(8))) == [0] * 8

    database.run(main, loop_factory)


def test_statements_whose_connections_are_killed(database: Database, loop_factory: Any) -> None:
    def in_transaction() -> None:
        with transaction.atomic(ALIAS):
            blogs.create(name="lost", tagline="")
            sleep(5)

    async def main() -> None:
        tasks = [
            asyncio.ensure_future(in_greenlet(work, *args)) for work, args in ((sleep, [5]), (in_transaction, [])) * 2
        ]
        await asyncio.sleep(0.3)
        await asyncio.to_thread(database.kill)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(result, OperationalError) for result in results] == [True] * 4
        assert await asyncio.gather(*(in_greenlet(blogs.count) for _ in range(8))) == [0] * 8

    database.run(main, loop_factory)


@pytest.mark.pool(max_size=8, timeout=30)
def test_the_server_is_restarted_under_load(database: Database, loop_factory: Any) -> None:
    """Only statements in flight fail, and all is right again a second after the server is back."""
    failed: list[float] = []
    done: list[float] = []
    is_over = asyncio.Event()

    async def load() -> None:
        while not is_over.is_set():
            start = time.monotonic()
            try:
                await in_greenlet(sleep, 0.005)
                done.append(time.monotonic())
            except DatabaseError:
                failed.append(start)

    async def measure_lag() -> None:
        nonlocal lag
        while not is_over.is_set():
            start = time.monotonic()
            await asyncio.sleep(0.01)
            lag += time.monotonic() - start - 0.01

    async def until_done(number: int) -> None:
        while len(done) < number:
            await asyncio.sleep(0.01)

    async def main() -> None:
        nonlocal lag
        tasks = [asyncio.ensure_future(work) for work in (measure_lag(), *(load() for _ in range(20)))]
        await until_done(50)
        await asyncio.to_thread(database.restart)
        back, before, lag = time.monotonic(), len(done), 0.0
        await until_done(before + 1)
        # The server lacks the processor as the loop does.
        assert done[before] - back < 1 + 2 * lag
        await until_done(before + 100)
        is_over.set()
        await asyncio.gather(*tasks)
        # A statement on each connection; and on each new one that the server still took while it ended the others.
        assert len(failed) <= 2 * 8
        assert max(failed, default=0) < back

    lag = 0.0
    database.run(main, loop_factory)


def test_a_wrong_setting_is_an_error_at_once(database: Database) -> None:
    connections.databases[ALIAS]["NAME"] = "no_such_database"

    async def main() -> None:
        start = time.monotonic()
        with pytest.raises(OperationalError, match="no_such_database"):
            await in_greenlet(blogs.count)
        assert time.monotonic() - start < 4  # A task waits for a connection for five.

    try:
        database.run(main)
    finally:
        connections.databases[ALIAS]["NAME"] = "postgres"


def test_fork(database: Database) -> None:
    """The child has pools of its own, and does not end the sessions of its parent's."""

    async def main() -> None:
        first = await in_greenlet(backend)
        child = os.fork()
        if not child:
            status = 1
            try:
                # The loop of the parent runs in the child's copy of this stack.
                asyncio.events._set_running_loop(None)
                gc.collect()
                others = asyncio.run(in_greenlet(backend))
                status = 0 if others != first else 2
            finally:
                os._exit(status)
        _, status = await asyncio.to_thread(os.waitpid, child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        assert await in_greenlet(backend) == first

    database.run(main)


def test_a_task_that_ends_with_a_connection(database: Database, recwarn: pytest.WarningsRecorder) -> None:
    kept = []

    def work() -> None:
        connections[ALIAS].set_autocommit(False)
        blogs.create(name="lost", tagline="")
        kept.append(connections[ALIAS].cursor())

    async def main() -> None:
        await asyncio.create_task(in_greenlet(work), name="forgetful")
        await asyncio.sleep(0)
        assert await in_greenlet(blogs.count) == 0

    database.run(main)
    assert any("task 'forgetful' ended with an open transaction" in str(warning.message) for warning in recwarn)
    kept[0].close()


@pytest.mark.parametrize("where", ["in the greenlet", "in the coroutine", "in a thread"])
def test_an_iterator_that_is_dropped(database: Database, where: str, recwarn: pytest.WarningsRecorder) -> None:
    blogs.bulk_create([Blog(name=str(number), tagline="") for number in range(10)])

    def work() -> Any:
        rows = blogs.iterator(chunk_size=2)
        next(rows)
        return None if where == "in the greenlet" else [rows]

    async def main() -> None:
        kept = await in_greenlet(work)
        if where == "in the coroutine":
            kept.clear()
        elif where == "in a thread":
            await asyncio.to_thread(kept.clear)
        gc.collect()
        await asyncio.sleep(0.05)
        assert await in_greenlet(blogs.count) == 10
        async with greenlet_context():
            async for _ in blogs.aiterator(chunk_size=2):
                break
        gc.collect()

    database.run(main)
    assert [str(warning.message) for warning in recwarn if "_django_curs" in str(warning.message)] == []


@pytest.mark.pool(max_size=1)
def test_what_is_set_does_not_reach_the_next_task(database: Database) -> None:
    def setting() -> str:
        with connections[ALIAS].cursor() as cursor:
            cursor.execute("SHOW work_mem")
            return str(cursor.fetchone()[0])

    def work() -> None:
        before = setting()
        with hold(ALIAS):
            with connections[ALIAS].cursor() as cursor:
                cursor.execute("SET work_mem = '7MB'")
                cursor.execute("CREATE TEMPORARY TABLE mine (id int)")
                cursor.execute("SELECT pg_advisory_lock(7)")
            assert setting() == "7MB"
        assert setting() == before

    async def main() -> None:
        await in_greenlet(work)
        assert await asyncio.create_task(in_greenlet(setting)) != "7MB"
        with database.admin() as admin:
            assert admin.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").fetchone() == (0,)

    database.run(main)


def test_listen(database: Database) -> None:
    async def main() -> list[str]:
        seen = []
        async with listen("news", using=ALIAS) as connection:

            def notify() -> None:
                with connections[ALIAS].cursor() as cursor:
                    cursor.execute("NOTIFY news, 'a'")
                    cursor.execute("NOTIFY news, 'b'")

            await in_greenlet(notify)
            async for notification in connection.notifies():
                seen.append(notification.payload)
                if len(seen) == 2:
                    break
        return seen

    assert database.run(main) == ["a", "b"]


def test_a_connection_that_listens_does_not_stay(database: Database) -> None:
    """A notification on an idle connection has no reader: the connection is closed."""

    def work() -> None:
        with connections[ALIAS].cursor() as cursor:
            cursor.execute("LISTEN news")

    async def main() -> None:
        await in_greenlet(work)
        with database.admin() as admin:
            admin.execute("NOTIFY news")
        await asyncio.sleep(0.1)
        assert get_stats(ALIAS)["pool_size"] == 0
        assert await in_greenlet(blogs.count) == 0

    database.run(main)


def test_a_closed_connection(database: Database) -> None:
    """``close()`` in a transaction loses it, as in Django; outside of one it does nothing."""

    def work() -> None:
        connections[ALIAS].close()
        with pytest.raises(DatabaseError), transaction.atomic(ALIAS):
            blogs.create(name="lost", tagline="")
            connections[ALIAS].close()
            blogs.count()
        assert blogs.count() == 0
        assert connections[ALIAS].connection is None

    database.run(lambda: in_greenlet(work))


@pytest.mark.pool(max_size=3, min_size=1, max_idle=0.2, max_lifetime=1)
def test_unused_and_old_connections_are_closed(database: Database) -> None:
    async def main() -> None:
        await asyncio.gather(*(in_greenlet(sleep, 0.05) for _ in range(3)))
        assert get_stats(ALIAS)["pool_available"] == 3
        first = await in_greenlet(backend)
        await asyncio.sleep(0.5)
        assert get_stats(ALIAS)["pool_available"] == 1
        await asyncio.sleep(0.8)
        await in_greenlet(blogs.count)
        await asyncio.sleep(0.2)
        assert await in_greenlet(backend) != first

    database.run(main)


@pytest.mark.pool(max_size=8, timeout=5)
def test_connections_are_killed_again_and_again_under_load(database: Database, loop_factory: Any) -> None:
    """libpq closes the sockets, and new ones have their numbers: no event of these may be lost."""

    async def load(end: float) -> int:
        done = 0
        while time.monotonic() < end:
            try:
                await in_greenlet(sleep, 0.005)
                done += 1
            except OperationalError:
                pass
        return done

    async def main() -> None:
        end = time.monotonic() + 6
        tasks = [asyncio.ensure_future(load(end)) for _ in range(20)]
        while time.monotonic() < end:
            await asyncio.sleep(0.2)
            await asyncio.to_thread(database.kill)
        async with asyncio.timeout(10):
            assert sum(await asyncio.gather(*tasks)) > 100

    database.run(main, loop_factory)
