"""The cache of translations.

functools.lru_cache cannot be resized. On a free-threaded Python it takes a lock
at every hit, like all caches that keep their entries in order. This cache only
notes the time of a hit, and sorts its entries when it is full.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar

from dialects.options import Options, Types
from dialects.shapes.extract import Expansion

Key = TypeVar("Key", bound=tuple[Any, ...])
Value = TypeVar("Value")

#: The fields of ``CacheKey`` for a whole statement. Each execution of a query makes one, and a plain tuple is faster.
Statement = tuple[str, Types | None, tuple[int, ...], Options]


class CacheKey(NamedTuple):
    """The inputs of a translation."""

    #: Generic SQL of a statement or of a shape.
    sql: str
    #: The types of its parameters, if they are known.
    types: Types | None
    #: For each parameter the first one that is equal to it; empty if the SQL does not need it.
    same: tuple[int, ...]
    #: The options of the translation.
    options: Options
    #: The expansions of a shape; empty for a whole statement.
    expansions: tuple[Expansion, ...] = ()


class CacheInfo(NamedTuple):
    """Counts of a cache since the start or the last clear.

    Hits are counted without a lock, so threads that hit at the same time may
    be counted as one.
    """

    #: The keys that were found.
    hits: int
    #: The keys that were not found.
    misses: int
    #: The entries that were dropped.
    evictions: int
    #: The entries now.
    size: int
    #: The bound.
    maxsize: int


class _Entry(Generic[Value]):
    __slots__ = ("used", "value")

    def __init__(self, value: Value, used: int) -> None:
        self.value, self.used = value, used


class Cache(Generic[Key, Value]):
    """A bounded mapping that drops the least recently used entries; safe in threads and after a fork.

    The first field of a key is its SQL.
    """

    def __init__(self, maxsize: int, make: Callable[..., Value], longest: float = math.inf) -> None:
        """Set the bound, ``make(key)``, which computes a value, and ``longest``, the longest SQL of a cached key."""
        self.maxsize, self._make, self._longest = maxsize, make, longest
        self._entries: dict[Key, _Entry[Value]] = {}
        self._hits = self._misses = self._evictions = 0
        self._unlock()
        if hasattr(os, "register_at_fork"):
            # A thread that held the lock does not exist in a child process.
            os.register_at_fork(after_in_child=self._unlock)

    def _unlock(self) -> None:
        self._lock = Lock()

    def get(self, key: Key) -> Value:
        """Return the value of a key, computed if it is unknown. A hit takes no lock."""
        entry = self._entries.get(key)
        if entry is None:
            return self._add(key)
        self._hits += 1
        # The misses are the clock: nothing is dropped between two of them.
        entry.used = self._misses
        return entry.value

    def _add(self, key: Key) -> Value:
        value = self._make(key)
        if len(key[0]) > self._longest:
            return value
        with self._lock:
            self._entries[key] = _Entry(value, self._misses)
            # Entries that are hit from now on were used after this one was added.
            self._misses += 1
            self._shrink()
        return value

    def resize(self, maxsize: int) -> None:
        """Set the bound of the cache."""
        with self._lock:
            self.maxsize = maxsize
            self._shrink()

    def _shrink(self) -> None:
        if len(self._entries) <= self.maxsize:
            return
        # A tenth at once, so that many misses share the cost of sorting.
        kept = self.maxsize - self.maxsize // 10
        oldest = sorted(self._entries, key=lambda key: self._entries[key].used)[: len(self._entries) - kept]
        for key in oldest:
            del self._entries[key]
        self._evictions += len(oldest)

    def clear(self) -> None:
        """Remove all entries and reset the counts."""
        with self._lock:
            self._entries.clear()
            self._hits = self._misses = self._evictions = 0

    def items(self) -> list[tuple[Key, Value]]:
        """Return the entries by key."""
        with self._lock:
            return [(key, entry.value) for key, entry in self._entries.items()]

    def info(self) -> CacheInfo:
        """Return the counts, the size and the bound."""
        return CacheInfo(self._hits, self._misses, self._evictions, len(self._entries), self.maxsize)
