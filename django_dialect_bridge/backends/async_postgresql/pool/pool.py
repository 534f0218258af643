"""A pool: idle connections as a stack, tasks that wait in the order in which they came."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

import psycopg

from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green
from django_dialect_bridge.backends.async_postgresql.pool.holders import describe
from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease
from django_dialect_bridge.backends.async_postgresql.pool.options import PoolOptions
from django_dialect_bridge.backends.async_postgresql.pool.slot import Slot

#: The pause after a connection that failed, and the longest pause, in seconds.
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 0.5

#: Runs a function in a greenlet of a task of its own.
Runner = Callable[[Callable[[], None]], Coroutine[Any, Any, None]]


class PoolTimeout(psycopg.OperationalError):
    """No connection came free in time."""


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
        self.waiting: deque[asyncio.Future[Slot]] = deque()
        self.leases: set[Lease] = set()
        #: Tasks that connect or clean; each has a place of max_size.
        self.tasks: set[asyncio.Task[None]] = set()
        self.connecting = 0
        self.cleaning = 0
        self.taken = self.given = 0
        self.is_closed = False
        self._has_connected = False
        self._pause = FIRST_PAUSE
        self._last_error: BaseException | None = None
        self._sweep: asyncio.TimerHandle | None = None

    @property
    def size(self) -> int:
        """Return how many connections there are, or will be."""
        return len(self.idle) + len(self.leases) + self.connecting + self.cleaning

    def take(self, green: Green, wrapper: Any) -> Lease:
        """Return a lease on a connection; wait for one if necessary. Raise PoolTimeout."""
        while True:
            slot = self._idle_slot() or self._wait(green)
            if not slot.is_usable:
                slot.connection.close()
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
        elif slot.connection.closed or slot.is_clean:
            self._settle(slot)
        else:
            self.cleaning += 1
            self._spawn(self._clean(slot))

    def close(self) -> None:
        """Close idle connections now, and those in use when they are given back."""
        self.is_closed = True
        if self._sweep is not None:
            self._sweep.cancel()
        while self.idle:
            self.idle.pop().connection.close()

    def _idle_slot(self) -> Slot | None:
        """Return an idle connection, unless others wait already."""
        return None if self.waiting or not self.idle else self.idle.pop()

    def _wait(self, green: Green) -> Slot:
        future: asyncio.Future[Slot] = self.loop.create_future()
        self.waiting.append(future)
        self._grow()
        timer = self.loop.call_later(self.options.timeout, self._time_out, future)
        try:
            return green.wait(future)  # type: ignore[no-any-return]
        except BaseException:
            if future.done() and not future.cancelled() and future.exception() is None:
                # The connection came together with the cancellation.
                self._settle(future.result())
            raise
        finally:
            timer.cancel()

    def _time_out(self, future: asyncio.Future[Slot]) -> None:
        if future.done():
            return
        self.waiting.remove(future)
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
            slot.connection.close()
            self._grow()
            return
        while self.waiting:
            future = self.waiting.popleft()
            if not future.done():
                future.set_result(slot)
                return
        slot.idle_since = time.monotonic()
        slot.connection.pump.on_idle_data = lambda: self._drop(slot)
        self.idle.append(slot)
        if self._sweep is None and len(self.idle) > self.options.min_size:
            self._sweep = self.loop.call_later(self.options.max_idle, self._close_unused)

    def _drop(self, slot: Slot) -> None:
        """Close an idle connection on which the server has sent something: its end, or a notification."""
        if slot in self.idle:
            self.idle.remove(slot)
            slot.connection.close()

    def _close_unused(self) -> None:
        self._sweep = None
        oldest = time.monotonic() - self.options.max_idle
        while len(self.idle) > self.options.min_size and self.idle[0].idle_since <= oldest:
            self.idle.pop(0).connection.close()
        if len(self.idle) > self.options.min_size:
            wait = max(self.idle[0].idle_since - oldest, 0.01)
            self._sweep = self.loop.call_later(wait, self._close_unused)

    def _grow(self) -> None:
        """Connect as often as tasks wait, up to max_size."""
        if self.size >= self.options.max_size:
            return
        wanted = max(sum(not future.done() for future in self.waiting), self.options.min_size - self.size)
        for _ in range(min(wanted - self.connecting, self.options.max_size - self.size)):
            self.connecting += 1
            self._spawn(self._connect())

    async def _connect(self) -> None:
        slot = None
        try:
            slot = Slot(await GreenConnection.connect_on(self.loop, self.params), self.options)
            self._has_connected, self._pause, self._last_error = True, FIRST_PAUSE, None
        except Exception as error:
            self._last_error = error
            if self._has_connected and isinstance(error, psycopg.OperationalError):
                # The server is being restarted, or has no connection left: the tasks wait until their timeout.
                self._pause, pause = min(self._pause * 2, LONGEST_PAUSE), self._pause
                await asyncio.sleep(pause)
            else:
                self._fail(error)
        finally:
            self.connecting -= 1
        if slot is None:
            self._grow()
        else:
            self._settle(slot)

    def _fail(self, error: BaseException) -> None:
        """Raise the error of a first connection in the task that waits longest: its settings are wrong."""
        while self.waiting:
            future = self.waiting.popleft()
            if not future.done():
                future.set_exception(error)
                return

    async def _clean(self, slot: Slot) -> None:
        try:
            await slot.connection.interrupt()
            await self.runner(slot.clean)
        except Exception:
            slot.connection.close()
        finally:
            self.cleaning -= 1
            self._settle(slot)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = self.loop.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
