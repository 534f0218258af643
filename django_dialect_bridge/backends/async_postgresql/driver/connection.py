"""psycopg's connection, whose statements wait by switching greenlets.

The driver waits in one method, ``Connection.wait()``. So cursors, server-side cursors, COPY and the registration of types
are psycopg's and Django's own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from contextlib import suppress
from typing import Any

import psycopg
from django.core.exceptions import SynchronousOnlyOperation
from psycopg import AsyncConnection
from psycopg.adapt import AdaptersMap
from psycopg.pq import TransactionStatus

from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, current
from django_dialect_bridge.backends.async_postgresql.driver.pumping import Pump

#: How long a COPY that never blocks may keep the loop, in seconds.
MOST_BUSY = 0.005
#: How long a cancelled statement may go on before its connection is closed, in seconds.
CANCEL_TIMEOUT = 10.0


class OneUser:
    """A lock that raises instead of waiting: on the loop's thread the second user would wait for itself."""

    def __init__(self) -> None:
        self.is_taken = False

    def __enter__(self) -> None:
        if self.is_taken:
            raise psycopg.ProgrammingError(
                "another task is using this connection: use django.db.connections in each task"
            )
        self.is_taken = True

    def __exit__(self, *_: object) -> None:
        self.is_taken = False


class Finishing:
    """A block in which statements run to their end even if the task is cancelled."""

    def __init__(self) -> None:
        self.depth = 0

    def __enter__(self) -> None:
        self.depth += 1

    def __exit__(self, *_: object) -> None:
        self.depth -= 1


class GreenConnection(psycopg.Connection[Any]):
    """A connection that shares the libpq connection of an AsyncConnection, which has connected it."""

    def __init__(self, asynchronous: AsyncConnection[Any], loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(asynchronous.pgconn)
        self.lock = OneUser()  # type: ignore[assignment]
        # This object never executes statements; it sends the requests to cancel.
        self.asynchronous = asynchronous
        self.pump = Pump(loop, self.pgconn)
        self._adapter_map: AdaptersMap | None = None
        self.finishing = Finishing()
        self._last_wait = time.monotonic()

    @classmethod
    async def connect_on(cls, loop: asyncio.AbstractEventLoop, params: dict[str, Any]) -> GreenConnection:
        """Connect without blocking the loop. ``params`` are those that Django passes to ``psycopg.connect()``."""
        params = {**params, "autocommit": True}
        cursor_factory = params.pop("cursor_factory", None)
        context = params.pop("context", None)
        prepare_threshold = params.pop("prepare_threshold", None)
        connection = cls(await AsyncConnection.connect(**params), loop)
        if cursor_factory is not None:
            connection.cursor_factory = cursor_factory
        if context is not None:
            connection._adapter_map = AdaptersMap(context.adapters)
        connection.prepare_threshold = prepare_threshold
        connection.autocommit = True
        return connection

    @property
    def adapters(self) -> AdaptersMap:
        return self._adapter_map if self._adapter_map is not None else super().adapters

    def wait(self, gen: Generator[Any, Any, Any], *args: Any, **kwargs: Any) -> Any:
        """Run a generator of libpq, and switch to the loop while it blocks."""
        green = current()
        if green is not None:
            if green.is_dying:
                self.close()
                raise psycopg.OperationalError("the connection was closed, because its greenlet is being destroyed")
            if green.pending is not None and not self.finishing.depth:
                green.raise_pending()
        try:
            state = next(gen)
        except StopIteration as end:
            if green is not None and self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self._let_others_run(green)
            return end.value
        if green is None:
            raise SynchronousOnlyOperation("A statement of this connection can only wait in in_greenlet().")
        future = self.pump.run(gen, state)
        try:
            if self.finishing.depth:
                return green.wait_to_the_end(future, self._close_later)
            return green.wait(future)
        except asyncio.CancelledError:
            green.wait_to_the_end(self._cancelling())
            raise
        except BaseException:
            if green.is_dying:
                future.cancel()
                self.pump.stop("the greenlet was destroyed while the statement ran")
            raise
        finally:
            self._last_wait = time.monotonic()

    def commit(self) -> None:
        """Commit. A cancellation waits until the server has answered."""
        with self.finishing:
            super().commit()

    def rollback(self) -> None:
        """Roll back. A cancellation waits until the server has answered."""
        with self.finishing:
            super().rollback()

    def close(self) -> None:
        """Close the connection, and remove its socket from the loop."""
        self.pump.detach()
        super().close()
        self.pump.fail("the connection was closed")

    async def interrupt(self) -> None:
        """Cancel the running statement, and wait for the server's answer; close the connection if none comes."""
        landing = self.pump.landing()
        if not landing.done():
            # An error means that the connection or the server is lost: the wait below shows it.
            with suppress(psycopg.Error):
                await self.asynchronous.cancel_safe(timeout=CANCEL_TIMEOUT)
        try:
            await asyncio.wait_for(landing, CANCEL_TIMEOUT)
        except TimeoutError:
            self.pump.stop("the server did not answer a request to cancel")

    def _cancelling(self) -> asyncio.Task[None]:
        return self.pump.loop.create_task(self.interrupt())

    def _close_later(self) -> None:
        """Close the connection if a commit or a rollback does not end soon after the task was cancelled."""
        future = self.pump.future

        def close() -> None:
            if future is not None and self.pump.future is future:
                self.pump.stop("the server did not answer while the task was cancelled")

        self.pump.loop.call_later(CANCEL_TIMEOUT, close)

    def _let_others_run(self, green: Green) -> None:
        """Yield to the loop in a long COPY, whose steps seldom block."""
        if time.monotonic() - self._last_wait > MOST_BUSY:
            green.wait(asyncio.sleep(0))
            self._last_wait = time.monotonic()
