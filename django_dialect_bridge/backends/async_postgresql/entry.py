"""The entries: where synchronous code of Django starts to run on the thread of an event loop."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine
from functools import partial, wraps
from typing import Any, ParamSpec, TypeVar

from asgiref.sync import AsyncToSync, sync_to_async
from django.core.exceptions import ImproperlyConfigured
from django.db import close_old_connections

from django_dialect_bridge.backends.async_postgresql import owners
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, current, run

P = ParamSpec("P")
T = TypeVar("T")


async def in_greenlet(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a synchronous function on this thread; its queries wait without blocking the loop.

    Synchronous code with an open transaction, such as a ``TestCase``, may wait for this task. Then that code's thread
    calls the function, because another connection would not see its rows.
    """
    loop = running_loop()
    if is_enclosed():
        return await sync_to_async(fn)(*args, **kwargs)
    task = asyncio.current_task()
    assert task is not None
    owner = owners.owner_of(task)
    owners.enter(owner)
    return await run(Green(fn, loop, owner), *args, **kwargs)  # type: ignore[no-any-return]


def greenlet_view(fn: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Make an async function of a synchronous view or task; it is called by ``in_greenlet()``."""

    @wraps(fn)
    async def in_greenlet_of_its_own(*args: P.args, **kwargs: P.kwargs) -> T:
        return await in_greenlet(fn, *args, **kwargs)

    return in_greenlet_of_its_own


def thread_view(fn: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Make an async function of a synchronous view that blocks; a thread with its own connection calls it."""

    @wraps(fn)
    async def in_thread(*args: P.args, **kwargs: P.kwargs) -> T:
        if is_enclosed() or threading.get_ident() in owners.enclosing.threads:
            # A connection in a thread of its own would not see the rows of the test.
            return await in_greenlet(fn, *args, **kwargs)
        return await sync_to_async(partial(_call_and_close, fn), thread_sensitive=False)(*args, **kwargs)

    return in_thread


def wait(awaitable: Any) -> Any:
    """Await something in synchronous code that an entry runs: switch to the loop and return the result."""
    green = current()
    if green is None:
        raise RuntimeError("wait() is for code that in_greenlet() runs; elsewhere use asgiref's async_to_sync()")
    return green.wait(awaitable)


async def run_in_own_task(fn: Callable[[], None]) -> None:
    """Call a function of the pool in a greenlet of the current task."""
    task = asyncio.current_task()
    assert task is not None
    await run(Green(fn, asyncio.get_running_loop(), owners.owner_of(task)))


def is_enclosed() -> bool:
    """Return whether synchronous code with an open transaction, in another thread, waits for this task."""
    return bool(owners.enclosing.threads) and getattr(AsyncToSync.executors, "current", None) is not None


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running loop. Raise ImproperlyConfigured for those that cannot wait for PostgreSQL's socket."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        raise ImproperlyConfigured("trio runs this code: the async PostgreSQL engine is for asyncio and uvloop")
    loop = asyncio.get_running_loop()
    if type(loop).__name__ == "ProactorEventLoop":
        raise ImproperlyConfigured(
            "ProactorEventLoop cannot watch PostgreSQL's socket: use asyncio.SelectorEventLoop on Windows"
        )
    return loop


def _call_and_close(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return fn(*args, **kwargs)
    finally:
        close_old_connections()
