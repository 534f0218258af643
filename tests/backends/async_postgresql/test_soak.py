"""Many transfers for a minute, with cancels, kills and deadlocks: the sum of the ledger stays, and so does the memory."""

from __future__ import annotations

import asyncio
import gc
import random
import time
from pathlib import Path
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.db.models import F, Sum

from django_dialect_bridge.backends.async_postgresql import get_stats, in_greenlet
from django_dialect_bridge.example.models import Entry

from .running import ALIAS, ENTRY, Database, blogs

entries = Entry.objects.using(ALIAS)
ACCOUNTS, EACH, SECONDS = 20, 1000, 60


def move(source: int, target: int) -> None:
    """Take one from an entry and give it to another; the locks are in the order given, so some tasks deadlock."""
    with transaction.atomic(ALIAS):
        for key in (source, target):
            entries.select_for_update().get(pk=key)
        entries.filter(pk=source).update(number_of_comments=F("number_of_comments") - 1)
        entries.filter(pk=target).update(number_of_comments=F("number_of_comments") + 1)


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.pool(max_size=10, timeout=30)
def test_a_minute(database: Database, loop_factory: Any) -> None:
    blog = blogs.create(name="a", tagline="")
    rows = [Entry(blog=blog, headline="", number_of_comments=EACH, **ENTRY) for _ in range(ACCOUNTS)]
    keys = [entry.pk for entry in entries.bulk_create(rows)]
    outcomes = {"done": 0, "cancelled": 0, "failed": 0}
    chance = random.Random(15)

    async def transfers(end: float) -> None:
        while time.monotonic() < end:
            task = asyncio.ensure_future(in_greenlet(move, *chance.sample(keys, 2)))
            if chance.random() < 0.2:
                asyncio.get_running_loop().call_later(chance.random() * 0.02, task.cancel)
            (result,) = await asyncio.gather(task, return_exceptions=True)
            if result is None:
                outcomes["done"] += 1
            elif isinstance(result, asyncio.CancelledError):
                outcomes["cancelled"] += 1
            else:
                assert isinstance(result, DatabaseError), result
                outcomes["failed"] += 1

    async def main() -> None:
        end = time.monotonic() + SECONDS
        tasks = [asyncio.ensure_future(transfers(end)) for _ in range(40)]
        await asyncio.sleep(SECONDS / 4)
        gc.collect()
        before = resident()
        while time.monotonic() < end:
            await asyncio.sleep(2)
            await asyncio.to_thread(database.kill)
        await asyncio.gather(*tasks)
        assert await in_greenlet(lambda: entries.aggregate(total=Sum("number_of_comments"))["total"]) == ACCOUNTS * EACH
        assert get_stats(ALIAS)["pool_size"] <= 10
        gc.collect()
        assert resident() - before < 20_000_000

    database.run(main, loop_factory)
    assert min(outcomes.values()) > 10, outcomes
