"""The pools of this process, by event loop, alias and name of the database."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any

from django_dialect_bridge.backends.async_postgresql.driver.connection import CANCEL_TIMEOUT
from django_dialect_bridge.backends.async_postgresql.driver.greenlets import Green, current
from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease
from django_dialect_bridge.backends.async_postgresql.pool.options import options_of
from django_dialect_bridge.backends.async_postgresql.pool.pool import Pool, PoolClosed, Runner

_pools: dict[asyncio.AbstractEventLoop, dict[tuple[str, str], Pool]] = {}
#: The generators that close the pools of each loop.
_endings: dict[asyncio.AbstractEventLoop, AsyncGenerator[None, None]] = {}
#: Pools of the parent process. Closing their sockets would end the parent's sessions.
_inherited: list[Any] = []


def take(wrapper: Any, green: Green, runner: Runner) -> Lease:
    """Return a lease on a connection of a wrapper's database; wait for one if necessary. Raise OperationalError."""
    while True:
        pool = _pool_of(wrapper, green.loop, runner)
        try:
            return pool.take(green, wrapper)
        except PoolClosed:
            continue


def _pool_of(wrapper: Any, loop: asyncio.AbstractEventLoop, runner: Runner) -> Pool:
    pools = _pools.get(loop)
    if pools is None:
        # A loop that was closed without a shutdown has not closed its pools.
        close_pools(lambda pool: pool.loop.is_closed())
        pools = _pools[loop] = {}
        _endings[loop] = ending = _close_with(loop)
        # The loop registers an async generator at its first step, and closes it at its shutdown.
        with suppress(StopIteration):
            ending.__anext__().send(None)
    settings = wrapper.settings_dict
    key = wrapper.alias, settings["NAME"]
    pool = pools.get(key)
    if pool is None:
        params = wrapper.get_connection_params()
        pool = pools[key] = Pool(wrapper.alias, loop, params, options_of(settings), runner)
    return pool


async def _close_with(loop: asyncio.AbstractEventLoop) -> AsyncGenerator[None, None]:
    """Close a loop's pools when the loop is shut down."""
    try:
        yield
    finally:
        pools = pools_of(loop)
        close_pools(lambda pool: pool.loop is loop)
        _pools.pop(loop, None)
        _endings.pop(loop, None)
        if tasks := set().union(*(pool.tasks for pool in pools)):
            # They roll back what cancelled tasks have left.
            await asyncio.wait(tasks, timeout=CANCEL_TIMEOUT)


def pools_of(loop: asyncio.AbstractEventLoop) -> list[Pool]:
    """Return the pools of a loop."""
    return list(_pools.get(loop, {}).values())


def close_pools(chosen: Callable[[Pool], bool] = lambda pool: True, alias: str | None = None) -> None:
    """Close pools, those of other threads on their own loop; new ones are made when they are needed."""
    for loop, pools in list(_pools.items()):
        for key, pool in list(pools.items()):
            if (alias is None or key[0] == alias) and chosen(pool):
                del pools[key]
                if loop.is_running() and not _is_ours(loop):
                    loop.call_soon_threadsafe(pool.close)
                else:
                    pool.close()
        if loop.is_closed():
            _pools.pop(loop, None)
            _endings.pop(loop, None)


def loop_here() -> asyncio.AbstractEventLoop:
    """Return the event loop of this thread, in a greenlet too. Raise RuntimeError if none runs."""
    green = current()
    return asyncio.get_running_loop() if green is None else green.loop


def _is_ours(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return loop_here() is loop
    except RuntimeError:
        return False


def _forget_in_child() -> None:
    global _pools, _endings
    _inherited.append((_pools, _endings))
    _pools, _endings = {}, {}


os.register_at_fork(after_in_child=_forget_in_child)
