"""Greenlets that run synchronous code on the thread of an event loop, and switch to the loop to wait."""

from __future__ import annotations

import asyncio
from asyncio import events
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from greenlet import GreenletExit, getcurrent, greenlet

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.owners import Owner

T = TypeVar("T")


class Green(greenlet):  # type: ignore[misc]
    """A greenlet whose synchronous code waits by switching to the event loop."""

    def __init__(self, fn: Callable[..., Any], loop: asyncio.AbstractEventLoop, owner: Owner) -> None:
        parent = getcurrent()
        super().__init__(fn, parent)
        # One context for both: translations and request variables are the same.
        self.gr_context = parent.gr_context
        self.loop = loop
        self.owner = owner
        #: A cancellation that came while a commit or a rollback ran, to be raised after it.
        self.pending: asyncio.CancelledError | None = None
        #: Whether the greenlet is being destroyed, so that it cannot wait any more.
        self.is_dying = False

    def wait(self, awaitable: Any) -> Any:
        """Switch to the loop until an awaitable is done, and return its result."""
        if self.is_dying:
            raise RuntimeError("a greenlet that is being destroyed cannot wait")
        assert self.parent is not None
        try:
            return self.parent.switch(awaitable)
        except GreenletExit:
            self.is_dying = True
            raise

    def wait_to_the_end(self, future: asyncio.Future[T], on_cancel: Callable[[], None] | None = None) -> T:
        """Wait until a future is done even if the task is cancelled, and keep the first cancellation."""
        while not future.done():
            waiter = self.loop.create_future()
            wake = _waker(waiter)
            future.add_done_callback(wake)
            try:
                self.wait(waiter)
            except asyncio.CancelledError as error:
                if self.pending is None:
                    self.pending = error
                if on_cancel is not None:
                    on_cancel()
                    on_cancel = None
            finally:
                future.remove_done_callback(wake)
        return future.result()

    def raise_pending(self) -> None:
        """Raise a cancellation that was kept."""
        if self.pending is not None:
            error, self.pending = self.pending, None
            raise error


def _waker(waiter: asyncio.Future[None]) -> Callable[[Any], None]:
    def wake(_: Any) -> None:
        if not waiter.done():
            waiter.set_result(None)

    return wake


def current() -> Green | None:
    """Return the greenlet that runs, or None outside of an entry."""
    found = getcurrent()
    return found if type(found) is Green else None


async def run(green: Green, *args: Any, **kwargs: Any) -> Any:
    """Run a greenlet to its end in the current task, and await what it waits for.

    While it runs, the thread has no running loop: its code is synchronous to Django and asgiref. So a call outside of a
    greenlet raises SynchronousOnlyOperation, as with Django's own backend.
    """
    loop = green.loop
    result = call_without_loop(loop, green.switch, *args, **kwargs)
    # Bound once: a request switches several times for each statement.
    leave, switch = events._set_running_loop, green.switch
    while not green.dead:
        try:
            value = await result
        except GeneratorExit:
            green.is_dying = True
            # Its connection is closed, so leaving a transaction fails.
            with suppress(Exception):
                call_without_loop(loop, green.throw, GreenletExit)
            raise
        except BaseException as error:
            result = call_without_loop(loop, green.throw, error)
        else:
            leave(None)
            try:
                result = switch(value)
            finally:
                leave(loop)
    green.raise_pending()
    return result


def call_without_loop(loop: asyncio.AbstractEventLoop, step: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call a step of a greenlet or of synchronous code, which finds no running loop."""
    events._set_running_loop(None)
    try:
        return step(*args, **kwargs)
    finally:
        events._set_running_loop(loop)
