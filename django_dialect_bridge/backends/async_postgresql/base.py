"""The connection of Django's own backend for PostgreSQL; in a running event loop it is taken from a pool.

A connection is held by its users: a cursor from ``_cursor()`` to its ``close()``, a transaction from
``set_autocommit(False)`` to ``set_autocommit(True)``. The last user gives it back. ``Atomic`` and the compilers'
``execute_sql()`` are Django's own, because they do all their work by these calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import SynchronousOnlyOperation
from django.db.backends.postgresql import base as postgresql
from django.db.backends.postgresql.psycopg_any import IsolationLevel
from django.db.utils import DatabaseError

from django_dialect_bridge.backends.async_postgresql import owners
from django_dialect_bridge.backends.async_postgresql.driver.cursors import CursorDebugWrapper, CursorWrapper
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import current
from django_dialect_bridge.backends.async_postgresql.entry import run_in_own_task
from django_dialect_bridge.backends.async_postgresql.operations import DatabaseOperations
from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease, Use
from django_dialect_bridge.backends.async_postgresql.pool.registry import close_pools, take
from django_dialect_bridge.backends.versions import newest_target


class DatabaseWrapper(postgresql.DatabaseWrapper):
    ops_class = DatabaseOperations
    ops: DatabaseOperations

    #: The task that this wrapper belongs to; None in synchronous code, with a plain connection.
    owner: owners.Owner | None = None
    #: The pooled connection in use.
    _lease: Lease | None = None

    def bind(self, owner: owners.Owner) -> None:
        """Make this the wrapper of a task."""
        self.owner = owner
        self.isolation_level = IsolationLevel.READ_COMMITTED

    @property
    def pool(self) -> Any:
        """The lease that gives Django a connection, like Django's own pool; None for a plain connection."""
        return self._lease

    def close_pool(self) -> None:
        """Close the pools of this database, in all event loops of the process."""
        close_pools(alias=self.alias)

    def init_connection_state(self) -> None:
        super().init_connection_state()
        if self._lease is not None:
            # Django leaves this to its own pool.
            self._configure_connection(self.connection)  # type: ignore[attr-defined]
        self.ops.meet(newest_target("postgres", (self.connection.info.server_version // 10000,)))

    # The users of a connection: cursors, transactions, hold().

    def _cursor(self, name: str | None = None) -> Any:
        if not self._is_leasing():
            return super()._cursor(name)  # type: ignore[misc]
        lease = self._use()
        try:
            cursor = super()._cursor(name)  # type: ignore[misc]
        except BaseException:
            lease.leave()
            raise
        cursor.join(Use(lease, cursor.cursor))
        return cursor

    def set_autocommit(self, autocommit: bool, force_begin_transaction_with_broken_autocommit: bool = False) -> None:
        if self.owner is None:
            super().set_autocommit(autocommit, force_begin_transaction_with_broken_autocommit)
            owners.enclosing.note(self, not autocommit)
            return
        if self._lease is None and autocommit:
            # The connection was lost, and closed. The next one has autocommit on.
            self.validate_no_atomic_block()
            self.autocommit = True
            return
        # Add no user at the end of a transaction: it gives the connection back before the hooks of on_commit() run.
        is_taken_here = self._lease is None
        lease = self._lease or self._use()
        try:
            super().set_autocommit(autocommit, force_begin_transaction_with_broken_autocommit)
        except BaseException:
            if autocommit and lease.has_transaction:
                lease.discard()
            raise
        finally:
            if is_taken_here:
                lease.leave()

    def _set_autocommit(self, autocommit: bool) -> None:
        super()._set_autocommit(autocommit)  # type: ignore[misc]
        lease = self._lease
        if lease is not None and lease.has_transaction == autocommit:
            lease.has_transaction = not autocommit
            if autocommit:
                lease.leave()
            else:
                lease.users += 1

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Keep one connection for SET, temporary tables or advisory locks; none of it reaches the next task."""
        if not self._is_leasing():
            yield
            return
        lease = self._use()
        try:
            yield
        finally:
            if not lease.is_over:
                lease.slot.was_held = True
            lease.leave()

    def ensure_connection(self) -> None:
        if self._lease is not None:
            return
        green = current()
        if self.owner is None:
            # A test's transaction is open already, whether or not a loop runs.
            if not self.in_atomic_block or self.connection is None or self.closed_in_transaction:
                super().ensure_connection()
        elif green is None and not self.owner.has_entered:
            super().ensure_connection()
        elif green is not None and self._is_leasing():
            self._use().leave()

    def get_autocommit(self) -> bool:
        if self.owner is not None and self._lease is None:
            return bool(self.settings_dict["AUTOCOMMIT"])
        return super().get_autocommit()

    def make_cursor(self, cursor: Any) -> CursorWrapper:
        return CursorWrapper(cursor, self)

    def make_debug_cursor(self, cursor: Any) -> CursorDebugWrapper:
        return CursorDebugWrapper(cursor, self)

    def _close(self) -> None:
        lease = self._lease
        if lease is None:
            if self.owner is None:
                owners.enclosing.note(self, False)
            super()._close()  # type: ignore[misc]
        else:
            # Keep the closed connection: until the atomic block ends, Django checks that it is closed.
            connection = self.connection
            lease.discard()
            self.connection = connection

    def forget(self, lease: Lease) -> None:
        """Drop the connection, because its lease has ended."""
        if self._lease is lease:
            self._lease = self.connection = None

    def abandon(self) -> bool:
        """Give back what an ended task has left, and return whether it has left anything."""
        lease = self._lease
        if lease is None:
            return False
        lease.end()
        return True

    def _is_leasing(self) -> bool:
        """Return whether statements take a connection from the pool, or have one."""
        return self.owner is not None and (self.connection is None or self._lease is not None)

    def _use(self) -> Lease:
        """Add a user to the lease; take a connection if this is the first."""
        lease = self._lease
        if lease is not None:
            lease.users += 1
            return lease
        green = current()
        if green is None:
            raise SynchronousOnlyOperation(
                "You cannot call this from an async context - use in_greenlet() or a thread."
            )
        owner = self.owner
        if owner is None or green.owner is not owner:
            raise DatabaseError(f"The connection {self.alias!r} of another task cannot be used in this one.")
        owner.refuse_parents_transaction(self.alias)
        self._lease = lease = take(self, green, run_in_own_task)
        try:
            self._adopt(lease)
        except BaseException:
            lease.discard()
            raise
        return lease

    def _adopt(self, lease: Lease) -> None:
        """Use the connection of a lease in this wrapper."""
        if lease.slot.is_new:
            with self.wrap_database_errors:
                self.connect()
            lease.slot.is_new = False
        else:
            self.connection = lease.slot.connection
            self.autocommit = self.connection.autocommit
            self.closed_in_transaction = False
