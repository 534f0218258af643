"""The loads with psycopg's AsyncConnection and pool, SQL by hand and no models: what the machine can do at most."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

BLOG = "SELECT id, name, tagline FROM example_blog WHERE id = %s"
ENTRY = "SELECT * FROM example_entry WHERE id = %s"
JOIN = "SELECT * FROM example_entry JOIN example_blog ON example_blog.id = example_entry.blog_id WHERE example_entry.id = %s"
SAVE = "UPDATE example_blog SET tagline = %s WHERE id = %s"
COUNT = "SELECT count(*) FROM example_entry WHERE blog_id = %s"

Request = Callable[[int], Awaitable[None]]


def requests_of(load: str, pool: Any, rows: int) -> Request:
    """Return what one request of a load does."""

    async def read(sql: str, *params: Any) -> None:
        async with pool.connection() as connection:
            await (await connection.execute(sql, params)).fetchall()

    async def two_reads(key: int) -> None:
        await read(BLOG, key)
        await read(ENTRY, key)

    async def join(key: int) -> None:
        await read(JOIN, key)

    async def transaction(key: int) -> None:
        async with pool.connection() as connection, connection.transaction():
            await (await connection.execute(f"{BLOG} FOR UPDATE", [key])).fetchone()
            await connection.execute(SAVE, [str(key), key])
            await (await connection.execute(COUNT, [key])).fetchone()

    async def slow_query(key: int) -> None:
        await read("SELECT pg_sleep(0.02)")
        await read(BLOG, key)

    async def elsewhere(key: int) -> None:
        await read(BLOG, key)
        await asyncio.sleep(0.05)
        async with pool.connection() as connection:
            await connection.execute(SAVE, [str(key), key])

    known = {call.__name__: call for call in (two_reads, join, transaction, slow_query, elsewhere)}
    chosen = known[load]

    async def request(number: int) -> None:
        await chosen(number % rows + 1)

    return request
