"""Compiling and capturing without any connection: every statement is caught before it would run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet
from django.db.models.query import RawQuerySet
from django.db.models.sql import Query, RawQuery

from dialects import Target
from django_dialect_bridge.compiled import Compiled, compiled
from django_dialect_bridge.generic import GenericConnection
from django_dialect_bridge.generic_operations import GenericOperations
from django_dialect_bridge.recording import Caught, OfflineCursor, Recorder, users_own
from django_dialect_bridge.statement import Bridge


class OfflineOperations(GenericOperations):
    compiler_module = "django_dialect_bridge.offline_compiler"


class _Nothing:
    """What a connection that is never made can be asked to do."""

    def commit(self) -> None:
        pass

    rollback = close = commit


class OfflineConnection(GenericConnection):
    """A member of ``django.db.connections`` that catches statements instead of running them."""

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
    """What an offline connection is a member of ``connections`` under, which no settings hold."""
    return f"offline {target}"


def offline_connection(target: Target) -> OfflineConnection:
    """This thread's offline connection for a target.

    It has to be a member: the compiler of an aggregate looks the connection of
    its inner query up by alias.
    """
    alias = offline_alias(target)
    existing: OfflineConnection | None = getattr(_of_this_thread(), alias, None)
    if existing is None:
        existing = connections[alias] = OfflineConnection(target, alias)
    return existing


def _of_this_thread() -> Any:
    return connections._connections  # type: ignore[attr-defined]


def compile_query(
    query: QuerySet[Any] | Query | RawQuerySet[Any],
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
) -> Compiled:
    """Compile a queryset or one of Django's queries (aggregate, update, delete, insert) for a target.

    Takes what Django takes and raises what Django raises (EmptyResultSet
    included); NotSupportedError for what the target cannot express,
    dialects.UnknownTarget for a target that does not exist. Nothing runs and
    nothing is connected to. The query is left as it was.
    """
    bridge = Bridge(Target.of(to), paramstyle, semantics)
    statements = generic_statements(query, bridge.target)
    if len(statements) != 1:
        raise ValueError(f"the query takes {len(statements)} statements: use capture()")
    return compiled(*statements[0], bridge)


def generic_statements(query: QuerySet[Any] | Query | RawQuerySet[Any], target: Target) -> list[Caught]:
    """The generic SQL of a query for a target, with its parameters, statement by statement."""
    inner = query.query if isinstance(query, (QuerySet, RawQuerySet)) else query
    if isinstance(inner, RawQuery):
        return [users_own(inner.sql, inner.params)]
    if not isinstance(inner, Query):
        raise TypeError(f"expected a queryset or a django Query, got {type(query).__name__}")
    # A subquery that was told its database is compared with the connection's alias.
    offline_connection(target).alias = query.db if isinstance(query, QuerySet) else DEFAULT_DB_ALIAS
    compiler = copied(inner).get_compiler(using=offline_alias(target))
    result = compiler.as_sql()
    typed = compiler.typed
    return [(sql, params, typed) for sql, params in (result if isinstance(result, list) else [result])]


def copied(query: Query) -> Query:
    """A clone that compiling may change: Django's shares what the queries of a union select with the original."""
    clone = query.clone()
    parts = [clone]
    for part in parts:
        parts.extend(part.combined_queries)
        part.selected = part.selected and dict(part.selected)
    return clone


def capture(
    call: Callable[[], Any],
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
) -> list[Compiled]:
    """Every statement that ``call`` would run, compiled for a target; nothing runs.

    A statement may depend on what an earlier one found, so where one asks the
    database anything, ``call`` is made twice: once where every query finds a
    row and once where none does. ``get_or_create`` so gives its SELECT and its
    INSERT. Raises what ``call`` raises, but for a row that was not found.
    """
    bridge = Bridge(Target.of(to), paramstyle, semantics)
    return [compiled(*statement, bridge) for statement in captured(call, bridge.target)[1]]


def captured(call: Callable[[], Any], target: Target) -> tuple[Any, list[Caught]]:
    """What ``call`` returned where every query finds a row, and the generic statements of both worlds."""
    found, result = _run(call, target, finds=True)
    statements = list(found.statements)
    if found.asked:
        missing, _ = _run(call, target, finds=False)
        statements += [statement for statement in missing.statements if statement not in statements]
    return result, statements


def _run(call: Callable[[], Any], target: Target, *, finds: bool) -> tuple[Recorder, Any]:
    recorder = Recorder(finds)
    result = None
    with all_connections_offline(target, recorder):
        try:
            result = call()
        except (ObjectDoesNotExist, IndexError):
            if finds:
                raise
    return recorder, result


@contextmanager
def all_connections_offline(target: Target, recorder: Recorder) -> Iterator[None]:
    """Put offline connections in the place of this thread's connections for a while."""
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
