"""A pool: idle connections as a stack, tasks that wait in the order in which they came."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

import psycopg

from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green
from django_dialect_bridge.backends.async_postgresql.pool.holders import describe
from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease
from django_dialect_bridge.backends.async_postgresql.pool.options import PoolOptions
from django_dialect_bridge.backends.async_postgresql.pool.slot import Slot
from django_dialect_bridge.backends.async_postgresql.pool.waiting import Waiting

#: The first and the longest pause after a failed attempt to connect, in seconds.
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.5

T = TypeVar("T")
#: Runs a function in a greenlet of a task of its own.
Runner = Callable[[Callable[[], None]], Coroutine[Any, Any, None]]


class PoolTimeout(psycopg.OperationalError):
    """No connection came free in time."""


class PoolClosed(Exception):
    """The pool was closed while a task waited; the task turns to the next pool."""


class Pool:
    """The connections of one event loop to one database."""

    def __init__(
        self, alias: str, loop: asyncio.AbstractEventLoop, params: dict[str, Any], options: PoolOptions, runner: Runner
    ) -> None:
        self.alias = alias
        self.loop = loop
        self.params = params
        self.options = options
        self.runner = runner
        self.idle: list[Slot] = []
        self.waiting = Waiting(loop, options.timeout, self._time_out)
        self.leases: set[Lease] = set()
        #: Tasks that connect or clean; each counts towards max_size.
        self.tasks: set[asyncio.Task[Any]] = set()
        self.connecting = 0
        self.cleaning = 0
        #: The number of connections that were passed to a task which has not resumed yet.
        self.passed = 0
        self.taken = self.given = 0
        self.is_closed = False
        self._has_connected = False
        self._pause = FIRST_PAUSE
        self._last_error: BaseException | None = None
        self._sweep: asyncio.TimerHandle | None = None

    @property
    def size(self) -> int:
        """Return how many connections there are, or will be."""
        return len(self.idle) + len(self.leases) + self.connecting + self.cleaning + self.passed

    def take(self, green: Green, wrapper: Any) -> Lease:
        """Return a lease on a connection; wait for one if necessary. Raise OperationalError, or PoolClosed."""
        deadline = None
        while True:
            # Those that wait already come first.
            slot = None if self.waiting or not self.idle else self.idle.pop()
            if slot is None:
                has_waited, deadline = deadline is not None, deadline or self.waiting.deadline()
                with wrapper.wrap_database_errors:
                    slot = self._wait(green, deadline, is_first=has_waited)
            if not slot.is_usable:
                self._close_slot(slot)
                continue
            lease = Lease(self, green, wrapper)
            lease.slot = slot
            self.leases.add(lease)
            self.taken += 1
            if self.options.check is None or slot.is_new:
                return lease
            try:
                self.options.check(slot.connection)
            except psycopg.Error:
                lease.discard()
            except BaseException:
                lease.end()
                raise
            else:
                return lease

    def give(self, lease: Lease) -> None:
        """Take a connection back."""
        self.leases.discard(lease)
        self.given += 1
        slot = lease.slot
        if self.is_closed or self.loop.is_closed():
            slot.connection.close()
        elif slot.is_clean or slot.connection.closed:
            self._settle(slot)
        else:
            self.cleaning += 1
            self._spawn(self._clean(slot), partial(self._finish_cleaning, slot))

    def close(self) -> None:
        """Close idle connections now, and those in use when they are given back. Tasks that wait turn to the next pool."""
        self.is_closed = True
        if self._sweep is not None:
            self._sweep.cancel()
        while self.idle:
            self.idle.pop().connection.close()
        while not self.loop.is_closed() and (future := self.waiting.next()) is not None:
            future.set_exception(PoolClosed())

    def _wait(self, green: Green, deadline: float, *, is_first: bool) -> Slot:
        future: asyncio.Future[Slot] = self.loop.create_future()
        self.waiting.add(future, deadline, is_first=is_first)
        self._grow()
        try:
            slot: Slot = green.wait(future)
        except BaseException:
            self.waiting.remove(future)
            # Cancelled, so that no connection is passed to a task that has gone.
            if not future.cancel() and not future.cancelled() and future.exception() is None:
                # The connection came together with the cancellation.
                self.passed -= 1
                self._settle(future.result())
            raise
        self.passed -= 1
        return slot

    def _time_out(self, future: asyncio.Future[Slot]) -> None:
        reason = f"; the last error: {self._last_error}" if self._last_error is not None else ""
        future.set_exception(
            PoolTimeout(
                f"no connection to {self.alias!r} within {self.options.timeout:g} s: {len(self.leases)} of"
                f" {self.options.max_size} are taken, {len(self.waiting)} other tasks wait{reason}\n{describe(self.leases)}"
            )
        )

    def _settle(self, slot: Slot) -> None:
        """Pass a connection to the next task, or keep it."""
        if (
            self.is_closed
            or slot.connection.closed
            or slot.expires < time.monotonic()
            or slot.connection.pump.is_suspect
        ):
            self._close_slot(slot)
            return
        future = self.waiting.next()
        if future is not None:
            self.passed += 1
            future.set_result(slot)
            return
        slot.idle_since = time.monotonic()
        self.idle.append(slot)
        if self._sweep is None and len(self.idle) > self.options.min_size:
            self._sweep = self.loop.call_later(self.options.max_idle, self._close_unused)

    def _drop(self, slot: Slot) -> None:
        """Close an idle connection on which the server has sent something: its end, or a notification."""
        if slot in self.idle:
            self.idle.remove(slot)
            self._close_slot(slot)

    def _close_slot(self, slot: Slot) -> None:
        """Close a connection, and fill its place if it is needed."""
        slot.connection.close()
        self._grow()

    def _close_unused(self) -> None:
        self._sweep = None
        oldest = time.monotonic() - self.options.max_idle
        while len(self.idle) > self.options.min_size and self.idle[0].idle_since <= oldest:
            self.idle.pop(0).connection.close()
        if len(self.idle) > self.options.min_size:
            wait = max(self.idle[0].idle_since - oldest, 0.01)
            self._sweep = self.loop.call_later(wait, self._close_unused)

    def _grow(self, least: int | None = None) -> None:
        """Connect for each waiting task, and up to ``least`` connections, by default min_size; at most max_size."""
        free = self.options.max_size - self.size
        if self.is_closed or free <= 0:
            return
        least = self.options.min_size if least is None else least
        wanted = max(len(self.waiting) - self.connecting, least - self.size)
        for _ in range(min(wanted, free)):
            self.connecting += 1
            self._spawn(self._connect(), self._finish_connecting)

    async def _connect(self) -> Slot:
        return Slot(await GreenConnection.connect_on(self.loop, self.params), self.options)

    def _finish_connecting(self, task: asyncio.Task[Slot]) -> None:
        """Keep a new connection. If connecting fails, try again after a pause, unless the pool has never connected."""
        error = None if task.cancelled() else task.exception()
        self._last_error = error
        if error is None:
            self.connecting -= 1
            if not task.cancelled():
                self._has_connected, self._pause = True, FIRST_PAUSE
                slot = task.result()
                slot.connection.pump.on_idle_data = partial(self._drop, slot)
                self._settle(slot)
        elif self._has_connected and isinstance(error, psycopg.OperationalError):
            # The server is being restarted, or has no connection left: the tasks wait until their timeout.
            self.loop.call_later(self._pause, self._connect_again)
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
        else:
            self.connecting -= 1
            self._fail(error)
            # Connect for waiting tasks only, because the same error would come again at once.
            self._grow(0)

    def _connect_again(self) -> None:
        self.connecting -= 1
        self._grow()

    def _fail(self, error: BaseException) -> None:
        """Raise the error of a first connection in the task that waits longest, because the settings are wrong."""
        future = self.waiting.next()
        if future is not None:
            future.set_exception(error)

    async def _clean(self, slot: Slot) -> None:
        await slot.connection.interrupt()
        await self.runner(slot.clean)

    def _finish_cleaning(self, slot: Slot, task: asyncio.Task[None]) -> None:
        """Keep a connection if it was cleaned, otherwise close it."""
        self.cleaning -= 1
        if task.cancelled() or task.exception() is not None:
            slot.connection.close()
        self._settle(slot)

    def _spawn(self, work: Coroutine[Any, Any, T], then: Callable[[asyncio.Task[T]], None]) -> None:
        """Start a task, and call ``then`` at its end, also if it is cancelled before it starts."""
        task = self.loop.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        task.add_done_callback(then)
