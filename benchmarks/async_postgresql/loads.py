"""What one request does, the same code on both sides."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from django.db import connection, transaction

from django_dialect_bridge.example.models import Blog, Entry

Call = Callable[[int], None]
ROWS = 1000


def two_reads(side: str) -> Call:
    def call(number: int) -> None:
        Blog.objects.get(pk=number % ROWS + 1)
        Entry.objects.get(pk=number % ROWS + 1)

    return call


def join(side: str) -> Call:
    def call(number: int) -> None:
        Entry.objects.select_related("blog").get(pk=number % ROWS + 1)

    return call


def locked(side: str) -> Call:
    def call(number: int) -> None:
        with transaction.atomic():
            blog = Blog.objects.select_for_update().get(pk=number % ROWS + 1)
            blog.tagline = str(number)
            blog.save()
            Entry.objects.filter(blog=blog).count()

    return call


def slow_query(side: str) -> Call:
    def call(number: int) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(0.02)")
        Blog.objects.get(pk=number % ROWS + 1)

    return call


def elsewhere(side: str) -> Call:
    def pause() -> None:
        if side == "engine":
            from django_dialect_bridge.backends.async_postgresql import wait

            wait(asyncio.sleep(0.05))
        else:
            time.sleep(0.05)

    def call(number: int) -> None:
        blog = Blog.objects.get(pk=number % ROWS + 1)
        pause()
        blog.tagline = str(number)
        blog.save()

    return call


def get(side: str) -> Call:
    def call(number: int) -> None:
        Blog.objects.get(pk=number % ROWS + 1)

    return call


LOADS: dict[str, Callable[[str], Call]] = {
    "two_reads": two_reads,
    "join": join,
    "transaction": locked,
    "slow_query": slow_query,
    "elsewhere": elsewhere,
    "get": get,
}
