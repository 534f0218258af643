"""Watching every statement of a test run, on whatever database it uses, by Django's own instrumentation.

``connection.execute_wrapper()`` has the SQL alone. The compiler that runs it is on the stack, and has the query. The
query is compiled anew for each target on an offline connection; translating waits until the tests are done.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models.query import MAX_GET_RESULTS
from django.db.models.sql import InsertQuery, UpdateQuery

from dialects import Target
from django_dialect_bridge.offline.capture import copy_query, generic_statements
from django_dialect_bridge.offline.connection import offline_connection
from django_dialect_bridge.offline.recording import CapturedStatement, users_own
from django_dialect_bridge.report.building import note_places, place_of_query
from django_dialect_bridge.report.places import Place, asker_of, place_of

#: The most rows of an INSERT that are compiled for a target.
_ROWS = 2
_busy: ContextVar[bool] = ContextVar("compiling for a target", default=False)


@dataclass
class Watched:
    """A statement that the tests ran, and its generic SQL for each target."""

    #: The line that built the query, else the one that ran it.
    place: Place
    #: The label of the model's app; empty for SQL by hand.
    app: str
    #: The statement, as the database got it.
    original: str
    #: The first test that ran it.
    test: str
    #: Whether it is SQL by hand.
    by_hand: bool
    #: The generic statements by target, or the error of compiling them.
    generic: dict[Target, list[CapturedStatement] | Exception] = field(default_factory=dict)
    #: How often it ran.
    count: int = 1


class Watcher:
    """Collects the statements of all connections from ``start`` to ``stop``, each once for a line of code."""

    def __init__(
        self, targets: Sequence[Target], root: str, announce: Callable[[CapturedStatement, Target], None] | None = None
    ) -> None:
        self.targets, self.root = targets, os.path.abspath(root)
        #: Is called with each generic statement of a new shape.
        self._announce = announce or (lambda statement, target: None)
        self.found: dict[tuple[str, Place], Watched] = {}
        #: The generic statements of shapes, for the lines that run the same.
        self._known: dict[Any, dict[Target, list[CapturedStatement] | Exception]] = {}
        self._joined = ExitStack()

    def start(self) -> None:
        """Watch the connections that exist, and each that is made from now on, in any thread."""
        self._joined.callback(note_places(lambda frame: place_of(frame, self.root)))
        connection_created.connect(self._note_connection)
        for connection in connections.all(initialized_only=True):
            self._join(connection)

    def start_in_this_thread(self) -> None:
        """Watch the connections of this thread alone."""
        for connection in connections.all():
            self._join(connection)

    def names(self) -> set[str]:
        """Return a short name of each statement at its line, which is the same in all processes."""
        return {hashlib.sha256(repr(key).encode()).hexdigest()[:16] for key in self.found}

    def stop(self) -> None:
        connection_created.disconnect(self._note_connection)
        self._joined.close()

    def _note_connection(self, connection: Any, **kwargs: Any) -> None:
        self._join(connection)

    def _join(self, connection: Any) -> None:
        if self._watch not in connection.execute_wrappers:
            self._joined.enter_context(connection.execute_wrapper(self._watch))

    def _watch(self, execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
        if isinstance(sql, str) and not _busy.get():
            token = _busy.set(True)
            try:
                self._note(sql, params, many)
            finally:
                _busy.reset(token)
        return execute(sql, params, many, context)

    def _note(self, sql: str, params: Any, many: bool) -> None:
        asker = asker_of(sys._getframe(2))
        compiler = asker.compiler
        if compiler is None and not asker.by_hand:
            return
        place = (compiler and place_of_query(compiler.query)) or place_of(asker.frame, self.root)
        key = _shape(sql), place
        known = self.found.get(key)
        if known is not None:
            known.count += 1
            return
        test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0]
        app = "" if compiler is None or compiler.query.model is None else compiler.query.model._meta.app_label
        watched = self.found[key] = Watched(place, app, sql, test, asker.by_hand)
        values = _first(params, many) or ()
        of_shape = key[0], app, asker.by_hand, tuple(map(type, values if isinstance(values, (list, tuple)) else ()))
        known_shape = self._known.get(of_shape)
        if known_shape is not None:
            watched.generic = known_shape
            return
        self._known[of_shape] = watched.generic
        for target in self.targets:
            try:
                generic = [users_own(sql, _first(params, many))] if compiler is None else _generic(compiler, target)
            except EmptyResultSet:
                watched.generic[target] = []
            except Exception as error:
                watched.generic[target] = error
            else:
                watched.generic[target] = generic
                for statement in generic:
                    self._announce(statement, target)


def _shape(sql: str) -> str:
    """Return SQL in which lists of any length look alike."""
    while "%s, %s" in sql:
        sql = sql.replace("%s, %s", "%s")
    return sql


def _first(params: Any, many: bool) -> Any:
    return next(iter(params), None) if many and not hasattr(params, "__next__") else None if many else params


def _generic(compiler: Any, target: Target) -> list[CapturedStatement]:
    """Return the generic statements of a compiler's query, which stays as it is."""
    query = copy_query(compiler.query)
    query.explain_info = None
    features = offline_connection(target).features
    if (
        query.select_for_update
        and query.high_mark == MAX_GET_RESULTS
        and not features.supports_select_for_update_with_limit
    ):
        # If a target takes no limit with a lock, Django's get() sets none.
        query.clear_limits()
    if isinstance(query, InsertQuery):
        # The fields have prepared their values already; some fields would save a file twice.
        query.raw, query.objs = True, query.objs[:_ROWS]
    elif isinstance(query, UpdateQuery):
        query.related_updates = {}  # type: ignore[attr-defined]
    return generic_statements(query, target, compiler.using)
