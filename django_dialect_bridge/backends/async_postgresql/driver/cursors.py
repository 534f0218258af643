"""Django's cursor wrappers, which give their connection back when they are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.backends import utils
from django.db.backends.postgresql import base as postgresql

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease


class GivingBack:
    """Ends the use of a lease when the cursor is closed or dropped."""

    cursor: Any
    db: Any
    #: The lease of the cursor's connection, None with Django's plain connection.
    lease: Lease | None = None

    def close(self) -> None:
        """Close the cursor."""
        lease, self.lease = self.lease, None
        with self.db.wrap_database_errors:
            if lease is None:
                self.cursor.close()
            else:
                lease.close_cursor(self.cursor)

    def execute(self, *args: Any, **kwargs: Any) -> Any:
        """Execute a statement. Close the cursor if it is cancelled: Django does so for an Exception, which this is not."""
        try:
            return super().execute(*args, **kwargs)  # type: ignore[misc]
        except Exception:
            raise
        except BaseException:
            self.close()
            raise

    def __del__(self) -> None:
        if self.lease is not None:
            lease, self.lease = self.lease, None
            lease.abandon(self.cursor)


class CursorWrapper(GivingBack, utils.CursorWrapper):
    pass


class CursorDebugWrapper(GivingBack, postgresql.CursorDebugWrapper):
    pass
