"""The pools of this process, by event loop, alias and name of the database."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from django_dialect_bridge.backends.async_postgresql.pool.options import options_of
from django_dialect_bridge.backends.async_postgresql.pool.pool import Pool, Runner

_pools: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[str, str], Pool]] = WeakKeyDictionary()
#: Pools of the parent process. Closing their sockets would end the parent's sessions.
_inherited: list[Any] = []


def pool_of(wrapper: Any, loop: asyncio.AbstractEventLoop, runner: Runner) -> Pool:
    """Return the pool of a wrapper's database on a loop."""
    pools = _pools.get(loop)
    if pools is None:
        pools = _pools[loop] = {}
    settings = wrapper.settings_dict
    key = wrapper.alias, settings["NAME"]
    pool = pools.get(key)
    if pool is None:
        params = wrapper.get_connection_params()
        pool = pools[key] = Pool(wrapper.alias, loop, params, options_of(settings), runner)
    return pool


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


def _is_ours(loop: asyncio.AbstractEventLoop) -> bool:
    from django_dialect_bridge.backends.async_postgresql.driver.greenlets import current

    green = current()
    if green is not None:
        return green.loop is loop
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


def _forget_in_child() -> None:
    global _pools
    _inherited.append(_pools)
    _pools = WeakKeyDictionary()


os.register_at_fork(after_in_child=_forget_in_child)
