"""PgBouncer between the engine and the server, in transaction mode."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from django.db import connections, transaction

from django_dialect_bridge.backends.async_postgresql import in_greenlet
from django_dialect_bridge.example.models import Blog

from .running import ALIAS, Database, blogs

BOUNCER = shutil.which("pgbouncer") or "/usr/sbin/pgbouncer"
#: Fewer connections to the server than the engine's pool has.
CONFIGURATION = """
[databases]
* = user={USER} host={HOST} port={PORT}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 3
"""


@pytest.fixture
def bouncer(database: Database, tables: dict[str, Any]) -> Iterator[None]:
    """Start PgBouncer, and connect the engine to it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with TemporaryDirectory(prefix="bouncer_") as directory:
        file = Path(directory) / "pgbouncer.ini"
        file.write_text(CONFIGURATION.format(**{**tables, "PORT": tables["PORT"] or 5432}, port=port))
        os.chmod(directory, 0o755)
        # It refuses to run as root; the server's socket is its owner's.
        user = ["-u", Path(tables["HOST"]).owner()] if os.getuid() == 0 else []
        running = subprocess.Popen([BOUNCER, "-q", *user, str(file)])
        try:
            settings = connections.databases[ALIAS]
            settings |= {"HOST": "127.0.0.1", "PORT": port, "DISABLE_SERVER_SIDE_CURSORS": True}
            for _ in range(100):
                try:
                    psycopg.connect(dbname=tables["NAME"], user=tables["USER"], host="127.0.0.1", port=port).close()
                    break
                except psycopg.OperationalError:
                    time.sleep(0.1)
            yield
        finally:
            connections[ALIAS].close()
            running.terminate()
            running.wait(30)


def work(number: int) -> int:
    with transaction.atomic(ALIAS):
        blog = blogs.select_for_update().get(name=str(number % 20))
        blog.tagline = str(number)
        blog.save()
        with transaction.atomic(ALIAS):
            assert blogs.filter(tagline=str(number)).exists()
    rows = blogs.iterator(chunk_size=5)
    next(rows)
    with connections[ALIAS].cursor() as cursor:
        cursor.execute("SELECT %s::int", [number])
        assert cursor.fetchone() == (number,)
    return sum(1 for _ in rows)


@pytest.mark.skipif(not Path(BOUNCER).exists(), reason="PgBouncer is not installed")
@pytest.mark.pool(max_size=8, timeout=30)
def test_pgbouncer(database: Database, bouncer: None, loop_factory: Any) -> None:
    """Tasks of which some are cancelled have rows of their own, and leave nothing in the server's sessions."""
    blogs.bulk_create([Blog(name=str(number), tagline="") for number in range(20)])

    async def one(number: int) -> Any:
        task = asyncio.ensure_future(in_greenlet(work, number))
        if number % 5 == 0:
            asyncio.get_running_loop().call_later(number / 1000, task.cancel)
        (result,) = await asyncio.gather(task, return_exceptions=True)
        return result

    async def main() -> None:
        await in_greenlet(blogs.count)
        results = await asyncio.gather(*(one(number) for number in range(60)))
        assert [result for number, result in enumerate(results) if number % 5] == [19] * 48
        assert all(result == 19 or isinstance(result, asyncio.CancelledError) for result in results)

    database.run(main, loop_factory)
