"""The ASGI middleware for whole projects."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django_dialect_bridge.backends.async_postgresql.executor import greenlet_context
from django_dialect_bridge.backends.async_postgresql.pool.registry import close_pools

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]


class GreenletMiddleware:
    """Serves each request in greenlets, and closes the pools when the server stops."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        async with greenlet_context():
            await self.app(scope, receive, send)

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        """Answer the server. Django's application has no lifespan."""
        loop = asyncio.get_running_loop()
        while (await receive())["type"] != "lifespan.shutdown":
            await send({"type": "lifespan.startup.complete"})
        close_pools(lambda pool: pool.loop is loop)
        await send({"type": "lifespan.shutdown.complete"})
