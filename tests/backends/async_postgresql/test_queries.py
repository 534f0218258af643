"""Django's ORM in a running loop: unchanged, without blocking, a connection for each statement or transaction."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import psycopg
import pytest
from django.core.exceptions import SynchronousOnlyOperation
from django.db import IntegrityError, connections, transaction
from django.db.models import F, prefetch_related_objects
from django.db.models.signals import post_save

from django_dialect_bridge.backends.async_postgresql import (
    get_stats,
    greenlet_context,
    in_greenlet,
    separate_transactions,
    wait,
)
from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
from django_dialect_bridge.backends.async_postgresql.driver.cursors import CursorWrapper
from django_dialect_bridge.example.models import Blog, Entry

from .running import ALIAS, ENTRY, Database, backend, blogs, sleep


def blog(name: str = "a") -> Blog:
    return blogs.create(name=name, tagline="")


def test_models_and_related_objects(database: Database, loop_factory: Any) -> None:
    def work() -> None:
        first = blog()
        first.tagline = "b"
        first.save()
        assert blogs.get(pk=first.pk).tagline == "b"
        Entry.objects.using(ALIAS).create(blog=first, headline="h", **ENTRY)
        assert [entry.headline for entry in first.entry_set.all()] == ["h"]
        assert Entry.objects.using(ALIAS).select_related("blog").get().blog == first
        prefetch_related_objects([first], "entry_set")
        assert blogs.filter(entry__headline="h").update(tagline=F("name")) == 1
        assert len(blogs.bulk_create([Blog(name=name, tagline="") for name in "xyz"])) == 3
        assert [found.name for found in blogs.raw("SELECT * FROM example_blog WHERE name = %s", ["x"])] == ["x"]
        assert blogs.get_or_create(name="x", defaults={"tagline": ""})[1] is False
        assert first.delete()[0] == 2
        assert isinstance(connections[ALIAS].ops.bridge.target.version, str)

    database.run(lambda: in_greenlet(work), loop_factory)


@pytest.mark.parametrize("options", [{"server_side_binding": True}, {"cursor_factory": psycopg.ClientCursor}], ids=str)
def test_cursors_of_psycopgs_own_classes(database: Database, options: dict[str, Any]) -> None:
    """They have no room for attributes. A wrapper of their wrapper uses the same connection."""
    settings = connections.databases[ALIAS]
    settings["OPTIONS"] = {**settings["OPTIONS"], **options}

    def work() -> None:
        blogs.bulk_create([Blog(name=name, tagline="") for name in "abc"])
        assert [found.name for found in blogs.order_by("name").iterator(chunk_size=1)] == ["a", "b", "c"]
        for rows in (blogs.iterator(chunk_size=1) for _ in range(2)):
            next(rows)
        with connections[ALIAS].cursor() as cursor, CursorWrapper(cursor.cursor, connections[ALIAS]) as again:
            again.execute("SELECT 1")
            assert get_stats(ALIAS)["requests_num"] - get_stats(ALIAS)["returns_num"] == 1
        assert blogs.count() == 3

    database.run(lambda: in_greenlet(work))


def test_statements_wait_at_the_same_time(database: Database, loop_factory: Any) -> None:
    async def main() -> float:
        await in_greenlet(sleep, 0)
        start = time.monotonic()
        await asyncio.gather(*(in_greenlet(sleep, 1) for _ in range(4)))
        return time.monotonic() - start

    # One after the other they take four seconds.
    assert database.run(main, loop_factory) < 3


def test_the_loop_goes_on(database: Database, loop_factory: Any) -> None:
    async def main() -> int:
        waiting, ticks = asyncio.ensure_future(in_greenlet(sleep, 0.3)), 0
        while not waiting.done():
            await asyncio.sleep(0.01)
            ticks += 1
        return ticks

    assert database.run(main, loop_factory) > 10


def test_a_connection_is_taken_for_each_statement_or_transaction(database: Database) -> None:
    def work() -> tuple[bool, list[Any]]:
        wrapper = connections[ALIAS]
        seen = [wrapper.connection]
        with transaction.atomic(ALIAS):
            seen.append(wrapper.connection)
            first = backend()
            with transaction.atomic(ALIAS):
                assert backend() == first
            assert wrapper.connection is seen[1]
        return first == backend(), [*seen, wrapper.connection]

    async def main() -> None:
        same, (before, inside, after) = await in_greenlet(work)
        assert before is None and isinstance(inside, GreenConnection) and after is None
        assert same and get_stats(ALIAS)["pool_size"] == 1

    database.run(main)


def test_transactions(database: Database) -> None:
    done = []

    def work() -> None:
        with pytest.raises(ZeroDivisionError), transaction.atomic(ALIAS):
            blog()
            1 / 0  # noqa: B018
        assert not blogs.exists()
        with transaction.atomic(ALIAS, durable=True):
            blog("kept")
            with pytest.raises(IntegrityError), transaction.atomic(ALIAS):
                Entry.objects.using(ALIAS).create(blog_id=-1, headline="", **ENTRY)
                connections[ALIAS].check_constraints()
            with pytest.raises(RuntimeError), transaction.atomic(ALIAS, durable=True):
                pass
            transaction.on_commit(lambda: done.append((connections[ALIAS].connection, blogs.count())), using=ALIAS)
            assert done == []
            blogs.select_for_update().get(name="kept")
        # The connection is given back before the hooks run.
        assert done == [(None, 1)]

    database.run(lambda: in_greenlet(work))


def test_iterators_hold_their_connection(database: Database) -> None:
    def work() -> None:
        blogs.bulk_create([Blog(name=str(number), tagline="") for number in range(10)])
        rows = blogs.order_by("pk").iterator(chunk_size=2)
        next(rows)
        assert get_stats_here()["pool_available"] == 0
        # A statement in between is one more user of the same connection.
        assert blogs.count() == 10
        assert len(list(rows)) == 9
        assert get_stats_here()["pool_available"] == 1

    def get_stats_here() -> dict[str, int]:
        async def stats() -> dict[str, int]:
            return get_stats(ALIAS)

        return wait(stats())  # type: ignore[no-any-return]

    database.run(lambda: in_greenlet(work))


def test_copy(database: Database, loop_factory: Any) -> None:
    def work() -> int:
        with connections[ALIAS].cursor() as cursor:
            with cursor.copy("COPY example_blog (name, tagline) FROM STDIN") as copy:
                for number in range(20_000):
                    copy.write_row((str(number), "x" * 50))
            with cursor.copy("COPY example_blog TO STDOUT") as copy:
                return sum(1 for _ in copy.rows())

    async def main() -> None:
        lags = []

        async def measure() -> None:
            while True:
                start = time.monotonic()
                await asyncio.sleep(0)
                lags.append(time.monotonic() - start)
                await asyncio.sleep(0.001)

        measuring = asyncio.ensure_future(measure())
        assert await in_greenlet(work) == 20_000
        measuring.cancel()
        # Each step of a long COPY ends in place, so it has to yield.
        assert len(lags) > 10

    database.run(main, loop_factory)


def test_methods_of_django_in_greenlets(database: Database, loop_factory: Any) -> None:
    """``a*`` methods, ``aiterator()`` and signals of unpatched Django, on this thread."""
    seen = []

    def receive(sender: Any, **kwargs: Any) -> None:
        seen.append(backend())

    async def main() -> None:
        async with greenlet_context():
            first = await blogs.acreate(name="a", tagline="")
            assert (await blogs.aget(pk=first.pk)).name == "a"
            assert [found.name async for found in blogs.aiterator(chunk_size=1)] == ["a"]
            await first.asave()
            assert [found async for found in blogs.prefetch_related("entry_set")] == [first]
            start = time.monotonic()
            await asyncio.gather(*(asyncio.to_thread(int), *(blogs.acount() for _ in range(10))))
            assert time.monotonic() - start < 5

    post_save.connect(receive, Blog)
    try:
        database.run(main, loop_factory)
    finally:
        post_save.disconnect(receive, Blog)
    assert len(seen) == 2


def test_outside_of_an_entry_it_is_refused(database: Database) -> None:
    async def main() -> None:
        for refused in (blogs.count, connections[ALIAS].cursor, connections[ALIAS].connect, blog):
            with pytest.raises(SynchronousOnlyOperation):
                refused()
        found = (await in_greenlet(lambda: Entry(blog=blog()))).blog
        with pytest.raises(SynchronousOnlyOperation):
            found.entry_set.count()
        # Lazy attributes, too.
        lazy = await in_greenlet(lambda: blogs.only("pk").get())
        with pytest.raises(SynchronousOnlyOperation):
            lazy.name  # noqa: B018

    database.run(main)


def test_synchronous_code_has_djangos_connection(database: Database) -> None:
    first = blog()
    with transaction.atomic(ALIAS):
        blogs.select_for_update().get(pk=first.pk)
    assert type(connections[ALIAS].connection).__module__ == "psycopg"
    assert [found.pk for found in blogs.iterator()] == [first.pk]

    async def main() -> tuple[int, int]:
        return await asyncio.to_thread(in_thread), await in_greenlet(blogs.count)

    def in_thread() -> int:
        try:
            return blogs.count()
        finally:
            connections[ALIAS].close()

    assert database.run(main) == (1, 1)


def test_a_child_task_in_the_parents_transaction_is_refused(database: Database) -> None:
    def parent(count: Any) -> Any:
        with transaction.atomic(ALIAS):
            blog()
            return wait(gathered(count))

    async def gathered(count: Any) -> Any:
        return await asyncio.gather(asyncio.ensure_future(count()), return_exceptions=True)

    async def child() -> int:
        return await in_greenlet(blogs.count)

    async def separate() -> int:
        with separate_transactions():
            return await child()

    async def main() -> None:
        (error,) = await in_greenlet(parent, child)
        assert isinstance(error, transaction.TransactionManagementError)
        assert "was started inside an atomic block of task" in str(error)
        assert await in_greenlet(parent, separate) == [1]
        # After the transaction, its children have connections as all tasks.
        assert await asyncio.gather(child()) == [2]

    database.run(main)
