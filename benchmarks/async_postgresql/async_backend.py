"""The loads with django-async-backend: its own ORM, whose methods are coroutines, and psycopg's pool."""

from __future__ import annotations

import asyncio
from typing import Any

from benchmarks.async_postgresql.by_hand import Request
from django_dialect_bridge.example.models import Blog, Entry


def requests_of(load: str, rows: int) -> Request:
    """Return what one request of a load does; at its end the connection is given back, as that package does."""
    from django_async_backend.db import async_connections, close_old_async_connections
    from django_async_backend.db.models.query import QuerySet
    from django_async_backend.db.transaction import async_atomic

    async def two_reads(key: int) -> None:
        await QuerySet(Blog).aget(pk=key)
        await QuerySet(Entry).aget(pk=key)

    async def join(key: int) -> None:
        await QuerySet(Entry).select_related("blog").aget(pk=key)

    async def transaction(key: int) -> None:
        async with async_atomic():
            blog: Any = await QuerySet(Blog).select_for_update().aget(pk=key)
            blog.tagline = str(key)
            await blog.async_save()
            await QuerySet(Entry).filter(blog=blog).acount()

    async def slow_query(key: int) -> None:
        async with await async_connections["default"].cursor() as cursor:
            await cursor.execute("SELECT pg_sleep(0.02)")
        await QuerySet(Blog).aget(pk=key)

    async def elsewhere(key: int) -> None:
        blog: Any = await QuerySet(Blog).aget(pk=key)
        await asyncio.sleep(0.05)
        blog.tagline = str(key)
        await blog.async_save()

    known = {call.__name__: call for call in (two_reads, join, transaction, slow_query, elsewhere)}
    chosen = known[load]

    async def request(number: int) -> None:
        try:
            await chosen(number % rows + 1)
        finally:
            await close_old_async_connections()

    return request
