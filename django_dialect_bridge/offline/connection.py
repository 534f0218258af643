"""Connections that capture statements instead of running them, and connect to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connections

from dialects import Target
from django_dialect_bridge.generic.connection import GenericConnection
from django_dialect_bridge.generic.operations import GenericOperations
from django_dialect_bridge.offline.defaults import settle_defaults
from django_dialect_bridge.offline.recording import OfflineCursor, Recorder


class OfflineOperations(GenericOperations):
    compiler_module = "django_dialect_bridge.offline.compiler"


class _Nothing:
    """The driver's connection of an offline connection, with the methods that are called on it."""

    def commit(self) -> None:
        pass

    rollback = close = commit


class OfflineConnection(GenericConnection):
    """A member of ``django.db.connections`` that captures statements instead of running them."""

    ops_class = OfflineOperations

    def __init__(self, target: Target, alias: str) -> None:
        super().__init__(target, alias)
        self.recorder = Recorder()

    def connect(self) -> None:
        self.connection = _Nothing()

    def ensure_connection(self) -> None:
        self.connection = _Nothing()

    def is_usable(self) -> bool:
        return True

    def _set_autocommit(self, autocommit: bool) -> None:
        pass

    def cursor(self) -> Any:
        return OfflineCursor(self.recorder)

    chunked_cursor = cursor


def offline_alias(target: Target) -> str:
    """Return the alias of an offline connection in ``connections``, which no settings have."""
    return f"offline {target}"


def offline_connection(target: Target) -> OfflineConnection:
    """Return this thread's offline connection for a target.

    It must be a member: the compiler of an aggregate looks up the connection of its
    inner query by alias.
    """
    alias = offline_alias(target)
    existing: OfflineConnection | None = getattr(_of_this_thread(), alias, None)
    if existing is None:
        existing = connections[alias] = OfflineConnection(target, alias)
    return existing


def _of_this_thread() -> Any:
    return connections._connections  # type: ignore[attr-defined]


@contextmanager
def all_connections_offline(target: Target, recorder: Recorder) -> Iterator[None]:
    """Replace this thread's connections with offline ones, inside this context."""
    settle_defaults()
    storage = _of_this_thread()
    aliases = [*connections.settings, offline_alias(target)]
    before = {alias: getattr(storage, alias) for alias in aliases if hasattr(storage, alias)}
    try:
        for alias in aliases:
            connections[alias] = connection = OfflineConnection(target, alias)
            connection.recorder = recorder
        yield
    finally:
        for alias in aliases:
            delattr(storage, alias)
        for alias, connection in before.items():
            connections[alias] = connection
