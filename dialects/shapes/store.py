"""The cache of translations.

functools.lru_cache cannot be made larger or smaller, and takes a lock at every
hit on a free-threaded Python, as all LRU caches do that keep their entries in
order. This one only notes at a hit when it was, and sorts when it is full.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from threading import Lock
from typing import Generic, NamedTuple, TypeVar

from dialects.options import Options, Types
from dialects.shapes.extract import Expansion

Value = TypeVar("Value")


class CacheKey(NamedTuple):
    """What a translation depends on."""

    #: Generic SQL: of a statement, or of a shape.
    sql: str
    #: The types of its parameters, if they are known.
    types: Types | None
    #: For each parameter the first that is equal to it; empty if nothing in the SQL asks.
    same: tuple[int, ...]
    options: Options
    #: What is expanded in a shape; empty for a statement as it is.
    expansions: tuple[Expansion, ...] = ()


class CacheInfo(NamedTuple):
    """What a cache did since the start or since it was cleared.

    Hits are counted without a lock, so threads that hit at the same time may
    be counted as one.
    """

    hits: int
    misses: int
    evictions: int
    size: int
    maxsize: int


class _Entry(Generic[Value]):
    __slots__ = ("used", "value")

    def __init__(self, value: Value, used: int) -> None:
        self.value, self.used = value, used


class Cache(Generic[Value]):
    """A bounded mapping that forgets what was not used for longest; safe to use from threads and after a fork."""

    def __init__(self, maxsize: int, make: Callable[..., Value], longest: float = math.inf) -> None:
        """``make(key)`` gives the value of a key; keys whose SQL is longer than ``longest`` are not kept."""
        self.maxsize, self._make, self._longest = maxsize, make, longest
        self._entries: dict[CacheKey, _Entry[Value]] = {}
        self._hits = self._misses = self._evictions = 0
        self._unlock()
        if hasattr(os, "register_at_fork"):
            # A thread that held the lock is not there in a child process.
            os.register_at_fork(after_in_child=self._unlock)

    def _unlock(self) -> None:
        self._lock = Lock()

    def get(self, key: CacheKey) -> Value:
        """Return the value of a key, which is made if it is not known. A hit takes no lock."""
        entry = self._entries.get(key)
        if entry is None:
            return self._made(key)
        self._hits += 1
        # The misses are the clock: between two of them nothing is forgotten.
        entry.used = self._misses
        return entry.value

    def _made(self, key: CacheKey) -> Value:
        value = self._make(key)
        if len(key.sql) > self._longest:
            return value
        with self._lock:
            self._entries[key] = _Entry(value, self._misses)
            # What is hit from now on was used after this one was made.
            self._misses += 1
            self._shrink()
        return value

    def resize(self, maxsize: int) -> None:
        """Keep at most so many entries from now on."""
        with self._lock:
            self.maxsize = maxsize
            self._shrink()

    def _shrink(self) -> None:
        if len(self._entries) <= self.maxsize:
            return
        # A tenth at once, so that sorting is paid for by many misses.
        kept = self.maxsize - self.maxsize // 10
        oldest = sorted(self._entries, key=lambda key: self._entries[key].used)[: len(self._entries) - kept]
        for key in oldest:
            del self._entries[key]
        self._evictions += len(oldest)

    def clear(self) -> None:
        """Forget everything, the counts too."""
        with self._lock:
            self._entries.clear()
            self._hits = self._misses = self._evictions = 0

    def items(self) -> list[tuple[CacheKey, Value]]:
        """Return what is kept, by key."""
        with self._lock:
            return [(key, entry.value) for key, entry in self._entries.items()]

    def info(self) -> CacheInfo:
        """Return the counts, the size and the bound."""
        return CacheInfo(self._hits, self._misses, self._evictions, len(self._entries), self.maxsize)
