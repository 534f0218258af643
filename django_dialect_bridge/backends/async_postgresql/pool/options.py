"""``OPTIONS["pool"]``, by the names of psycopg's pool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from django.core.exceptions import ImproperlyConfigured


@dataclass(frozen=True)
class PoolOptions:
    """The options of a pool; times are in seconds."""

    #: Connections that stay open.
    min_size: int = 0
    #: The most connections of one event loop to one database.
    max_size: int = 10
    #: How long a task waits for a connection.
    timeout: float = 30.0
    #: How long a connection above min_size stays open unused.
    max_idle: float = 600.0
    #: The longest time that a connection is used.
    max_lifetime: float = 3600.0
    #: Called with each connection that is given back, in a greenlet.
    reset: Callable[[Any], None] | None = None
    #: Called with each connection that is taken, in a greenlet; raises to get another connection.
    check: Callable[[Any], None] | None = None

    def __post_init__(self) -> None:
        if self.max_size < 1 or not 0 <= self.min_size <= self.max_size:
            raise ImproperlyConfigured(
                f"OPTIONS['pool']: min_size is {self.min_size} and max_size {self.max_size}: use 0 <= min_size <= max_size, and a max_size of 1 or more"
            )


def options_of(settings: Mapping[str, Any]) -> PoolOptions:
    """Return the options of a database. Raise ImproperlyConfigured for unknown ones."""
    given = settings["OPTIONS"].get("pool") or {}
    if given is True:
        given = {}
    known = {field.name for field in fields(PoolOptions)}
    if unknown := sorted(set(given) - known):
        raise ImproperlyConfigured(
            f"OPTIONS['pool'] has the unknown {', '.join(unknown)}: use {', '.join(sorted(known))}"
        )
    return PoolOptions(**given)
