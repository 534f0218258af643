"""A database engine for PostgreSQL in asyncio: Django's own backend, whose connections wait without blocking the loop."""

from __future__ import annotations

from django_dialect_bridge.backends.versions import check_django, require

require("async", ("psycopg", "greenlet"))
check_django("async PostgreSQL")

from django_dialect_bridge.backends.async_postgresql import owners  # noqa: E402
from django_dialect_bridge.backends.async_postgresql.asgi import GreenletMiddleware  # noqa: E402
from django_dialect_bridge.backends.async_postgresql.entry import (  # noqa: E402
    greenlet_view,
    in_greenlet,
    thread_view,
    wait,
)
from django_dialect_bridge.backends.async_postgresql.executor import GreenletExecutor, greenlet_context  # noqa: E402
from django_dialect_bridge.backends.async_postgresql.holding import close_pools, get_stats, hold  # noqa: E402
from django_dialect_bridge.backends.async_postgresql.listening import listen  # noqa: E402
from django_dialect_bridge.backends.async_postgresql.owners import separate_transactions  # noqa: E402

__all__ = [
    "GreenletExecutor",
    "GreenletMiddleware",
    "close_pools",
    "get_stats",
    "greenlet_context",
    "greenlet_view",
    "hold",
    "in_greenlet",
    "listen",
    "separate_transactions",
    "thread_view",
    "wait",
]

owners.install()
