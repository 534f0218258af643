"""Django's cursor wrappers, which give their connection back when they are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.backends import utils
from django.db.backends.postgresql import base as postgresql

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.pool.lease import Use


class GivingBack:
    """Ends the use of a lease when the cursor is closed or dropped."""

    cursor: Any
    db: Any
    #: None with Django's plain connection.
    use: Use | None = None

    def __init__(self, cursor: Any, *args: Any) -> None:
        super().__init__(cursor, *args)  # type: ignore[call-arg]
        # django-debug-toolbar makes one more wrapper of a cursor, and drops the first.
        lease = self.db.pool
        use = None if lease is None else lease.uses.get(id(cursor))
        if use is not None:
            self.join(use)

    def join(self, use: Use) -> None:
        """Count this object as one of a cursor's wrappers."""
        self.use = use
        use.wrappers += 1

    def close(self) -> None:
        """Close the cursor."""
        use, self.use = self.use, None
        lease = None if use is None else use.end()
        with self.db.wrap_database_errors:
            if lease is None:
                self.cursor.close()
            else:
                lease.close_cursor(self.cursor)

    def execute(self, sql: Any, params: Any = None) -> Any:
        """Execute a statement. Close the cursor if it is cancelled: Django only does so after an Exception."""
        try:
            return super().execute(sql, params)  # type: ignore[misc]
        except Exception:
            raise
        except BaseException:
            self.close()
            raise

    def __del__(self) -> None:
        if self.use is None:
            return
        self.use.wrappers -= 1
        if self.use.wrappers == 0 and (lease := self.use.end()) is not None:
            lease.abandon(self.cursor)


class CursorWrapper(GivingBack, utils.CursorWrapper):
    pass


class CursorDebugWrapper(GivingBack, postgresql.CursorDebugWrapper):
    pass
