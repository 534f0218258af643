"""Functions for a project's pools: hold a connection, read the statistics, close the pools."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

from django_dialect_bridge.backends.async_postgresql.pool import registry


def hold(using: str = DEFAULT_DB_ALIAS) -> AbstractContextManager[None]:
    """Keep one connection for SET, temporary tables or advisory locks; none of it reaches the next task."""
    wrapper: Any = connections[using]
    return wrapper.hold()  # type: ignore[no-any-return]


def close_pools() -> None:
    """Close the pools of the running loop; they are made again when they are needed."""
    loop = registry.loop_here()
    registry.close_pools(lambda pool: pool.loop is loop)


def get_stats(using: str = DEFAULT_DB_ALIAS) -> dict[str, int]:
    """Return statistics of the running loop's pool, by psycopg's names if its pool has them.

    ``requests_num`` counts the connections that were taken, ``returns_num`` those that were given back.
    """
    pools = [pool for pool in registry.pools_of(registry.loop_here()) if pool.alias == using]
    return {
        "pool_min": sum(pool.options.min_size for pool in pools),
        "pool_max": sum(pool.options.max_size for pool in pools),
        "pool_size": sum(pool.size for pool in pools),
        "pool_available": sum(len(pool.idle) for pool in pools),
        "requests_waiting": sum(len(pool.waiting) for pool in pools),
        "requests_num": sum(pool.taken for pool in pools),
        "returns_num": sum(pool.given for pool in pools),
    }
