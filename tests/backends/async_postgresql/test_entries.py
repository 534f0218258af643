"""The entries, what they refuse, and the private API that the engine stands on."""

from __future__ import annotations

import asyncio
import inspect
import threading
from functools import partial
from typing import Any

import psycopg
import pytest
import trio
from asgiref.sync import AsyncToSync, SyncToAsync, ThreadSensitiveContext, async_to_sync, sync_to_async
from django.core.exceptions import ImproperlyConfigured
from django.db import connections, transaction
from django.dispatch import Signal
from django.utils import translation

from django_dialect_bridge.backends.async_postgresql import (
    GreenletMiddleware,
    get_stats,
    greenlet_context,
    greenlet_view,
    in_greenlet,
    thread_view,
    wait,
)
from django_dialect_bridge.backends.async_postgresql.owners import Connections
from django_dialect_bridge.backends.async_postgresql.pool.options import options_of

from .running import ALIAS, Database, blogs


def test_trio_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="trio runs this code"):
        trio.run(in_greenlet, int)


def test_the_proactor_loop_is_refused() -> None:
    class ProactorEventLoop(asyncio.SelectorEventLoop):
        """The name of the loop on Windows, which has no ``add_reader()``."""

    refused = pytest.raises(ImproperlyConfigured, match="ProactorEventLoop")
    with asyncio.Runner(loop_factory=ProactorEventLoop) as runner, refused:
        runner.run(in_greenlet(int))


def test_views(database: Database, loop_factory: Any) -> None:
    def view(name: str) -> tuple[int, bool]:
        return blogs.filter(name=name).count(), threading.current_thread() is threading.main_thread()

    async def main() -> None:
        assert await greenlet_view(view)("a") == (0, True)
        assert await thread_view(view)("a") == (0, False)
        assert inspect.iscoroutinefunction(greenlet_view(view)) and inspect.iscoroutinefunction(thread_view(view))

    database.run(main, loop_factory)


def test_wait(database: Database) -> None:
    async def elsewhere() -> str:
        await asyncio.sleep(0.01)
        return "done"

    def work() -> str:
        with transaction.atomic(ALIAS):
            blogs.create(name="a", tagline="")
            return wait(elsewhere())  # type: ignore[no-any-return]

    assert database.run(lambda: in_greenlet(work)) == "done"
    with pytest.raises(RuntimeError, match="async_to_sync"):
        wait(None)


def test_variables_of_the_context_are_shared(database: Database) -> None:
    async def main() -> None:
        with translation.override("de"):
            assert await in_greenlet(translation.get_language) == "de"
        await in_greenlet(translation.activate, "fr")
        assert translation.get_language() == "fr"

    database.run(main)


def test_async_to_sync_in_a_greenlet(database: Database) -> None:
    """It has a loop in another thread, and its synchronous calls come back to the transaction; signals use it."""
    signal, seen = Signal(), []

    async def receiver(**kwargs: Any) -> None:
        seen.append(await blogs.acount())

    def work() -> int:
        with transaction.atomic(ALIAS):
            blogs.create(name="a", tagline="")
            signal.send(sender=None)
            return async_to_sync(blogs.acount)()

    async def main() -> None:
        signal.connect(receiver)
        assert await in_greenlet(work) == 1
        async with greenlet_context():
            assert await sync_to_async(work)() == 2
        assert seen == [1, 2]

    database.run(main)


def test_calls_of_a_task_run_one_after_the_other(database: Database) -> None:
    """A call whose caller is cancelled runs to its end, as in a thread, before the next call of its task."""
    order = []

    def first() -> None:
        with transaction.atomic(ALIAS):
            blogs.create(name="a", tagline="")
            wait(asyncio.sleep(0.1))
        order.append("first")

    async def main() -> None:
        async with greenlet_context():
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await sync_to_async(first)()
            assert await blogs.acount() == 1
            assert order == ["first"]
            await asyncio.gather(*(blogs.acount() for _ in range(5)))

    database.run(main)


def test_the_middleware(database: Database) -> None:
    sent: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"count": await blogs.acount()})

    async def send(message: Any) -> None:
        sent.append(message)

    async def main() -> None:
        application = GreenletMiddleware(app)
        await application({"type": "http"}, None, send)  # type: ignore[arg-type]
        assert get_stats(ALIAS)["pool_size"] == 1
        messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

        async def receive() -> Any:
            return next(messages)

        await application({"type": "lifespan"}, receive, send)
        assert get_stats(ALIAS)["pool_size"] == 0

    database.run(main)
    assert sent == [{"count": 0}, {"type": "lifespan.startup.complete"}, {"type": "lifespan.shutdown.complete"}]


@pytest.mark.parametrize("pool", [{"max_size": 0}, {"min_size": 3, "max_size": 2}, {"num_workers": 3}])
def test_options_that_are_refused(pool: dict[str, int]) -> None:
    with pytest.raises(ImproperlyConfigured, match="pool"):
        options_of({"OPTIONS": {"pool": pool}})


def test_djangos_storage_of_connections(database: Database) -> None:
    """The handler reads and writes attributes of one object, by alias."""
    assert isinstance(connections._connections, Connections)  # type: ignore[attr-defined]
    wrapper = connections[ALIAS]
    assert connections[ALIAS] is wrapper
    del connections[ALIAS]
    assert connections[ALIAS] is not wrapper


def test_psycopg_waits_in_one_method() -> None:
    parameters = list(inspect.signature(psycopg.Connection.wait).parameters)
    assert parameters[:3] == ["self", "gen", "interval"]


def test_asgirefs_hook() -> None:
    assert "executor" in inspect.signature(ThreadSensitiveContext).parameters
    assert list(inspect.signature(SyncToAsync.thread_handler).parameters)[:2] == ["self", "loop"]
    assert hasattr(AsyncToSync, "executors")
    assert partial(SyncToAsync(int, thread_sensitive=False).thread_handler, None).func.__name__ == "thread_handler"
