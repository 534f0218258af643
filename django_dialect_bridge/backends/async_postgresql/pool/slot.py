"""A connection of a pool, and what it needs between two uses."""

from __future__ import annotations

import time
from typing import Any

from psycopg.pq import TransactionStatus

from django_dialect_bridge.backends.async_postgresql.driver.connection import GreenConnection
from django_dialect_bridge.backends.async_postgresql.pool.options import PoolOptions


class Slot:
    """A connection with its age and with what its last user left open."""

    def __init__(self, connection: GreenConnection, options: PoolOptions) -> None:
        self.connection = connection
        self.options = options
        self.expires = time.monotonic() + options.max_lifetime
        self.idle_since = 0.0
        #: Whether Django has still to prepare it: time zone, role, types, ``connection_created``.
        self.is_new = True
        #: Whether a server-side cursor may still be open.
        self.has_open_cursors = False
        #: Whether hold() has ended, after SET, temporary tables or advisory locks.
        self.was_held = False

    @property
    def is_usable(self) -> bool:
        """Return whether the connection is alive, as far as its socket says."""
        connection = self.connection
        return not connection.closed and not connection.pump.is_suspect and not connection.pump.is_readable()

    @property
    def is_clean(self) -> bool:
        """Return whether the next user may have it at once."""
        return (
            self.connection.pgconn.transaction_status == TransactionStatus.IDLE
            and self.connection.pump.generator is None
            and not self.has_open_cursors
            and not self.was_held
            and self.options.reset is None
        )

    def clean(self) -> None:
        """Undo what the last user left open. Run in a greenlet; what fails closes the connection."""
        connection = self.connection
        with connection.finishing:
            if connection.pgconn.transaction_status != TransactionStatus.IDLE:
                connection.rollback()
            connection.autocommit = True
            if self.has_open_cursors:
                connection.execute("CLOSE ALL")
                self.has_open_cursors = False
            if self.was_held:
                connection.execute("DISCARD ALL")
                # The time zone and the role are gone, too.
                self.was_held, self.is_new = False, True
            reset: Any = self.options.reset
            if reset is not None:
                reset(connection)
