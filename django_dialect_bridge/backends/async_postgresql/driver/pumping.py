"""Running libpq's generators from the callbacks of an event loop.

The socket's reader stays registered between statements, because registering costs more than a read. So a server that
closes an idle connection is noticed without a query.
"""

from __future__ import annotations

import asyncio
import os
import select
from collections.abc import Callable, Generator
from typing import Any

import psycopg
from psycopg.waiting import Ready, Wait


class Pump:
    """Runs one generator at a time to its end, whether or not a task still waits for it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, pgconn: Any) -> None:
        self.loop = loop
        self.pgconn = pgconn
        # A copy, because libpq closes its own when the server is gone. The loop would still watch that number, which
        # may be another socket's by then.
        self.descriptor = os.dup(pgconn.socket)
        #: The generator that runs, and the future of its result.
        self.generator: Generator[Any, Any, Any] | None = None
        self.future: asyncio.Future[Any] | None = None
        #: Whether data came while nothing ran.
        self.is_suspect = False
        #: Called when data comes while nothing runs: notices of a shutdown, the end of the stream.
        self.on_idle_data: Callable[[], None] = lambda: None
        self._landings: list[asyncio.Future[None]] = []
        self._reads = self._writes = False
        self._poll = select.poll()
        self._poll.register(self.descriptor, select.POLLIN)
        self._read()

    def run(self, generator: Generator[Any, Any, Any], state: int) -> asyncio.Future[Any]:
        """Continue a generator that waits for a state of the socket; return the future of its result."""
        assert self.generator is None, "a statement is running"
        self.generator = generator
        self.is_suspect = False
        self.future = future = self.loop.create_future()
        if self._writes or not self._reads or state & Wait.W:
            self._watch(state)
        return future

    def landing(self) -> asyncio.Future[None]:
        """Return a future that is done when nothing runs any more."""
        future = self.loop.create_future()
        if self.generator is None:
            future.set_result(None)
        else:
            self._landings.append(future)
        return future

    def is_readable(self) -> bool:
        """Return whether the socket has data or was closed; an idle connection is lost then."""
        return bool(self._poll.poll(0))

    def stop(self, reason: str) -> None:
        """Close the connection; the running statement fails."""
        self.detach()
        self.pgconn.finish()
        self.fail(reason)

    def fail(self, reason: str) -> None:
        """Raise an error in the task that waits, because the connection has been closed."""
        if self.generator is not None:
            self._end(None, psycopg.OperationalError(reason))

    def detach(self) -> None:
        """Remove the socket from the loop, before it is closed."""
        if self.descriptor < 0:
            return
        if not self.loop.is_closed():
            self.loop.remove_reader(self.descriptor)
            self.loop.remove_writer(self.descriptor)
        os.close(self.descriptor)
        self.descriptor = -1

    def _watch(self, state: int) -> None:
        if not self._reads:
            self._read()
        if bool(state & Wait.W) != self._writes:
            if self._writes:
                self.loop.remove_writer(self.descriptor)
            else:
                self.loop.add_writer(self.descriptor, self._step, Ready.W)
            self._writes = not self._writes

    def _is_broken(self) -> bool:
        return any(events & (select.POLLERR | select.POLLHUP) for _, events in self._poll.poll(0))

    def _read(self) -> None:
        self.loop.add_reader(self.descriptor, self._step, Ready.R)
        self._reads = True

    def _step(self, ready: int) -> None:
        if self.generator is None:
            self.loop.remove_reader(self.descriptor)
            self._reads = False
            self.is_suspect = True
            self.on_idle_data()
            return
        try:
            state = self.generator.send(ready)
            while self._is_broken():
                # libuv reports an error of a socket once, and does not watch it any more.
                state = self.generator.send(Ready.R)
        except StopIteration as end:
            self._end(end.value, None)
        except BaseException as error:
            self._end(None, error)
        else:
            self._watch(state)

    def _end(self, value: Any, error: BaseException | None) -> None:
        future, self.generator, self.future = self.future, None, None
        if self.pgconn.status != psycopg.pq.ConnStatus.OK:
            self.detach()
        elif self._writes:
            self.loop.remove_writer(self.descriptor)
            self._writes = False
        if future is not None and not future.done():
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)
        if self._landings:
            landings, self._landings = self._landings, []
            for landing in landings:
                if not landing.done():
                    landing.set_result(None)
