"""LISTEN on a connection outside of the pool, because a subscription stays with its connection."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from psycopg import AsyncConnection, sql

from django_dialect_bridge.backends.async_postgresql.entry import running_loop


@asynccontextmanager
async def listen(*channels: str, using: str = DEFAULT_DB_ALIAS) -> AsyncIterator[AsyncConnection[Any]]:
    """Connect, LISTEN on some channels, and yield the connection, whose ``notifies()`` iterates over notifications."""
    running_loop()
    params = connections[using].get_connection_params()
    for name in ("cursor_factory", "context", "prepare_threshold"):
        params.pop(name, None)
    async with await AsyncConnection.connect(**params, autocommit=True) as connection:
        for channel in channels:
            await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
        yield connection
