"""The tasks that wait for a connection, in the order in which they came."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.pool.slot import Slot

#: The interval of checks whether the loop is blocked, and the delay that counts as blocked, in seconds.
BEAT, STALL = 0.25, 0.1


class Waiting:
    """A queue of futures with a deadline each.

    Time in which the loop was blocked does not count, because no connection could come then. Otherwise one task that
    blocks the loop would be an error for all that wait.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, timeout: float, expire: Callable[[asyncio.Future[Slot]], None]):
        self.loop = loop
        self.timeout = timeout
        self._expire = expire
        self._deadlines: OrderedDict[asyncio.Future[Slot], float] = OrderedDict()
        #: The seconds in which the loop was blocked while tasks waited.
        self._stalled = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._due = 0.0

    def __len__(self) -> int:
        return len(self._deadlines)

    def deadline(self) -> float:
        """Return the deadline of a task that comes now, on a clock that stops while the loop is blocked."""
        return self._now() + self.timeout

    def add(self, future: asyncio.Future[Slot], deadline: float, *, is_first: bool) -> None:
        """Add a task at the end, or before all others if it has had its turn already."""
        self._deadlines[future] = deadline
        if is_first:
            self._deadlines.move_to_end(future, last=False)
        if self._timer is None:
            self._arm()

    def remove(self, future: asyncio.Future[Slot]) -> None:
        """Remove a task, if it still waits."""
        self._deadlines.pop(future, None)

    def next(self) -> asyncio.Future[Slot] | None:
        """Remove and return the task whose turn it is. Return None if no task waits."""
        while self._deadlines:
            future, _ = self._deadlines.popitem(last=False)
            if not future.done():
                return future
        return None

    def _now(self) -> float:
        return self.loop.time() - self._stalled

    def _arm(self) -> None:
        first = next(iter(self._deadlines.values())) + self._stalled
        self._due = min(first, self.loop.time() + BEAT)
        self._timer = self.loop.call_at(self._due, self._beat)

    def _beat(self) -> None:
        self._timer = None
        late = self.loop.time() - self._due
        if late > STALL:
            self._stalled += late
        now = self._now()
        while self._deadlines:
            future, deadline = next(iter(self._deadlines.items()))
            if deadline > now:
                self._arm()
                break
            del self._deadlines[future]
            if not future.done():
                self._expire(future)
