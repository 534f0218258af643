"""The use of a pooled connection by one wrapper, counted by its transaction, its cursors and hold()."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import psycopg

from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, current

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
    from django_dialect_bridge.backends.async_postgresql.pool.pool import Pool
    from django_dialect_bridge.backends.async_postgresql.pool.slot import Slot


class Lease:
    """A slot that is taken. It is given back when its last user leaves."""

    def __init__(self, pool: Pool, green: Green, wrapper: Any) -> None:
        self.pool = pool
        self.green = green
        self.owner = green.owner
        self.wrapper = wrapper
        self.thread = threading.get_ident()
        self.since = time.monotonic()
        self.users = 1
        #: The uses by cursors that are open, by the identity of psycopg's cursor.
        self.uses: dict[int, Use] = {}
        #: Whether one of the users is a transaction.
        self.has_transaction = False
        self.is_over = False
        self.slot: Slot = None  # type: ignore[assignment]  # until the pool has one

    def open(self) -> None:
        """Do nothing: Django opens its pool before it takes a connection."""

    def getconn(self) -> GreenConnection:
        """Return the connection, as a pool of psycopg does."""
        return self.slot.connection

    def leave(self) -> None:
        """End one use; the last one gives the connection back."""
        self.users -= 1
        if self.users == 0 and not self.is_over:
            self.end()

    def end(self) -> None:
        """Give the connection back, whoever uses it."""
        self.is_over = True
        self.wrapper.forget(self)
        self.pool.give(self)

    def discard(self) -> None:
        """Close the connection and give its place back."""
        if not self.is_over:
            self.slot.connection.close()
            self.end()

    def close_cursor(self, cursor: Any) -> None:
        """Close a cursor, and end its use."""
        green = current()
        if green is None or green.owner is not self.owner or green.is_dying:
            self.abandon(cursor)
            return
        try:
            if not self.is_over:
                with self.slot.connection.finishing:
                    cursor.close()
        finally:
            self.leave()

    def abandon(self, cursor: Any) -> None:
        """End the use of a cursor that was dropped, in code that cannot wait for the server."""
        if isinstance(cursor, psycopg.ServerCursor) and not cursor.closed:
            self.slot.has_open_cursors = True
        # The method of client-side cursors, which sends nothing.
        psycopg.Cursor.close(cursor)
        # Not now, because the garbage collector may have interrupted the pool itself.
        call = self.pool.loop.call_soon if threading.get_ident() == self.thread else self.pool.loop.call_soon_threadsafe
        # A closed loop has closed its connections.
        with suppress(RuntimeError):
            call(self.leave)


class Use:
    """The use of a lease by one cursor of psycopg. It ends with the cursor's last wrapper."""

    def __init__(self, lease: Lease, cursor: Any) -> None:
        self.lease: Lease | None = lease
        self.wrappers = 0
        # Known to the lease by its cursor: most classes of psycopg's cursors have no room for an attribute.
        self._key = id(cursor)
        lease.uses[self._key] = self

    def end(self) -> Lease | None:
        """Return the lease to the first caller that ends the use; None to others."""
        lease, self.lease = self.lease, None
        if lease is not None:
            del lease.uses[self._key]
        return lease
