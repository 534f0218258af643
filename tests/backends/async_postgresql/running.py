"""Running a coroutine on a loop of its own, and what must be true after it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
import uvloop
from django.db import connections

from django_dialect_bridge.backends.async_postgresql import close_pools, get_stats, in_greenlet
from django_dialect_bridge.backends.async_postgresql.pool.registry import pools_of
from django_dialect_bridge.example.models import Author, Blog, Entry

T = TypeVar("T")

ALIAS, PLAIN = "pg", "pg_plain"
MODELS = (Blog, Author, Entry)
LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.SelectorEventLoop,
    "uvloop": uvloop.new_event_loop,
}
#: The columns of an entry that must have values.
ENTRY = {"body_text": "", "pub_date": "2026-01-01", "mod_date": "2026-01-01"}
blogs = Blog.objects.using(ALIAS)
#: How long a connection may take until it is clean and given back.
SETTLING = 15.0


class Database:
    """The server of a test."""

    def __init__(self, server: Any) -> None:
        self.server = server

    @contextmanager
    def admin(self) -> Any:
        """Connect beside Django."""
        with psycopg.connect(self.server.get_uri(), autocommit=True) as connection:
            yield connection

    def sessions(self) -> list[tuple[int, str]]:
        """Return the process ids and states of the other sessions."""
        query = (
            "SELECT pid, state FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        with self.admin() as connection:
            return connection.execute(query).fetchall()  # type: ignore[no-any-return]

    def kill(self) -> int:
        """Terminate all other sessions, wait for their ends (5 s at most), and return how many there were."""
        # Without a time the function returns when the signal is sent, and a session may take one more statement.
        query = (
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND datname = 'postgres'"
        )
        with self.admin() as connection:
            return len(connection.execute(query).fetchall())

    def restart(self) -> None:
        """Restart the server, as after an upgrade; its clients lose their connections."""
        self.server.stop()
        self.server.start()

    def run(
        self,
        main: Callable[[], Coroutine[Any, Any, T]],
        loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.SelectorEventLoop,
    ) -> T:
        """Run a coroutine; afterwards nothing is left of it in the pool, the server and the loop."""

        async def checked() -> T:
            tasks = len(asyncio.all_tasks())
            try:
                return await main()
            finally:
                await self.settle(tasks)
                close_pools()

        with asyncio.Runner(loop_factory=loop_factory) as runner:
            return runner.run(checked())

    async def settle(self, tasks: int) -> None:
        """Wait until the pool has cleaned up, and check that nothing is left."""
        loop = asyncio.get_running_loop()
        pools = pools_of(loop)
        deadline = time.monotonic() + SETTLING
        while any(pool.leases or pool.tasks for pool in pools) or len(asyncio.all_tasks()) > tasks:
            assert time.monotonic() < deadline, ([list(pool.leases) for pool in pools], asyncio.all_tasks())
            await asyncio.sleep(0.01)
        stats = get_stats(ALIAS)
        assert stats["requests_num"] == stats["returns_num"]
        assert stats["requests_waiting"] == 0
        assert [state for _, state in self.sessions() if state.startswith("idle in transaction")] == []
        idle = sum(len(pool.idle) for pool in pools)
        cursors = await asyncio.gather(*(in_greenlet(open_cursors) for _ in range(idle)))
        assert sum(cursors) == 0
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == tasks


def open_cursors() -> int:
    """Return how many server-side cursors the connection has; keep it for a moment, so that others look at others."""
    with connections[ALIAS].cursor() as cursor:
        # A statement with parameters is a cursor without a name while it runs.
        cursor.execute("SELECT count(*) FROM pg_sleep(0.02) LEFT JOIN pg_cursors ON name <> '' WHERE name IS NOT NULL")
        return int(cursor.fetchone()[0])


def sleep(seconds: float) -> None:
    """Let the server sleep."""
    with connections[ALIAS].cursor() as cursor:
        cursor.execute("SELECT pg_sleep(%s)", [seconds])


def backend() -> int:
    """Return the process id of the connection's server process."""
    with connections[ALIAS].cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return int(cursor.fetchone()[0])
