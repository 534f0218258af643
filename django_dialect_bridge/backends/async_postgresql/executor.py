"""asgiref's hook: an executor that runs thread-sensitive calls in greenlets on the loop's thread.

With it Django's own ``a*`` methods, synchronous views, middleware and signals need no thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor, Future
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from asgiref.sync import ThreadSensitiveContext

from django_dialect_bridge.backends.async_postgresql import owners
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, run
from django_dialect_bridge.backends.async_postgresql.entry import is_enclosed, running_loop


class GreenletExecutor(Executor):
    """Runs the calls of each task one after the other; different tasks' calls run at the same time."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Start a call in a greenlet of the calling task."""
        loop = asyncio.get_running_loop()
        asking = asyncio.current_task()
        assert asking is not None, "thread-sensitive calls come from tasks"
        owner = owners.owner_of(asking)
        # A call from inside another call of the same owner must not wait, because it would wait for itself.
        previous = owner.last_call if owner.task() is asking else None
        future: Future[Any] = Future()
        call = partial(_remove_main_loop(fn), *args, **kwargs)
        task = loop.create_task(_run(future, previous, Green(call, loop, owner)))
        owners.run_for(task, owner)
        if owner.task() is asking:
            owner.last_call = task
        return future


async def _run(future: Future[Any], previous: asyncio.Task[Any] | None, green: Green) -> None:
    """Run a call to its end, even if its caller is cancelled: asgiref lets a thread finish, too."""
    if previous is not None and not previous.done():
        await asyncio.wait([previous])
    if not future.set_running_or_notify_cancel():
        return
    owners.enter(green.owner)
    try:
        result = await run(green)
    except BaseException as error:
        future.set_exception(error)
        if isinstance(error, asyncio.CancelledError):
            raise
    else:
        future.set_result(result)


def _remove_main_loop(fn: Callable[..., Any]) -> Callable[..., Any]:
    """Return asgiref's handler of a thread, without the loop that ``async_to_sync()`` would block the thread for.

    In a thread, ``async_to_sync()`` sends its coroutine to that loop and waits. On the loop's own thread it would wait
    for ever. So the coroutine gets a loop in a thread of its own.
    """
    if isinstance(fn, partial) and getattr(fn.func, "__name__", "") == "thread_handler":
        return partial(fn.func, None, *fn.args[1:], **fn.keywords)
    return fn


_executor = GreenletExecutor()


@asynccontextmanager
async def greenlet_context() -> AsyncIterator[None]:
    """Run thread-sensitive calls in greenlets within this block: ``a*`` methods, ``sync_to_async()``."""
    running_loop()
    task = asyncio.current_task()
    assert task is not None
    if is_enclosed():
        yield
        return
    owners.enter(owners.owner_of(task))
    async with ThreadSensitiveContext(executor=_executor):
        yield
