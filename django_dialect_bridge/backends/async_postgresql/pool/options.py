"""``OPTIONS["pool"]``, by the names of psycopg's pool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from django.core.exceptions import ImproperlyConfigured


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def _is_call(value: object) -> bool:
    return value is None or callable(value)


#: Option -> whether a value is valid.
_FITS: Mapping[str, Callable[[object], bool]] = {
    "min_size": _is_size,
    "max_size": _is_size,
    "timeout": _is_time,
    "max_idle": _is_time,
    "max_lifetime": _is_time,
    "reset": _is_call,
    "check": _is_call,
}
#: Question -> the description of the values in an error.
_DESCRIBED: Mapping[Callable[[object], bool], str] = {
    _is_size: "a whole number",
    _is_time: "seconds, not below 0",
    _is_call: "a function, or None",
}


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
        for field in fields(self):
            value, fits = getattr(self, field.name), _FITS[field.name]
            if not fits(value):
                raise ImproperlyConfigured(f"OPTIONS['pool'] has {field.name} {value!r}: use {_DESCRIBED[fits]}")
        if self.max_size < 1 or not 0 <= self.min_size <= self.max_size:
            raise ImproperlyConfigured(
                f"OPTIONS['pool']: min_size is {self.min_size} and max_size {self.max_size}: use 0 <= min_size <= max_size, and a max_size of 1 or more"
            )


def options_of(settings: Mapping[str, Any]) -> PoolOptions:
    """Return the options of a database. Raise ImproperlyConfigured for unknown ones."""
    given = settings["OPTIONS"].get("pool") or {}
    if given is True:
        given = {}
    if not isinstance(given, Mapping):
        raise ImproperlyConfigured(f"OPTIONS['pool'] is {given!r}: use True, or a dictionary of options")
    known = {field.name for field in fields(PoolOptions)}
    if unknown := sorted(map(str, set(given) - known)):
        raise ImproperlyConfigured(
            f"OPTIONS['pool'] has the unknown {', '.join(unknown)}: use {', '.join(sorted(known))}"
        )
    return PoolOptions(**given)
