"""Django's own five compilers; each shows its query to those that watch."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from django.db.models.sql import InsertQuery, Query, compiler

from django_dialect_bridge.offline.capture import copy_query
from tests.django_suite.watching import WATCHERS, Seen

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]

# Whether an outer compiler of this statement is at work, as in the bridge's own compilers.
_inside: ContextVar[bool] = ContextVar("inside a watched statement", default=False)


class Watched:
    """Compiles as ever, and tells what it compiled."""

    query: Any
    connection: Any

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        if _inside.get():
            return super().as_sql(*args, **kwargs)  # type: ignore[misc]
        seen = Seen(cloned(self.query), getattr(self, "returning_fields", None), self.connection.alias)
        token = _inside.set(True)
        given: Any = None
        try:
            given = super().as_sql(*args, **kwargs)  # type: ignore[misc]
            return given
        except Exception as error:
            given = error
            raise
        finally:
            for watcher in WATCHERS:
                watcher(seen, given)
            _inside.reset(token)

    def execute_sql(self, *args: Any, **kwargs: Any) -> Any:
        token = _inside.set(False)
        try:
            return super().execute_sql(*args, **kwargs)  # type: ignore[misc]
        finally:
            _inside.reset(token)


def cloned(query: Query) -> Query:
    """Return a copy of the query before it is compiled, because compiling an INSERT sets fields of its objects."""
    query = copy_query(query)
    if isinstance(query, InsertQuery):
        query.objs = [_copied(obj) for obj in query.objs]
    return query


def _copied(obj: Any) -> Any:
    # Not copy(), which looks the model up in the registry of apps.
    copied = object.__new__(type(obj))
    copied.__dict__.update(obj.__dict__)
    return copied


class SQLCompiler(Watched, compiler.SQLCompiler):
    pass


class SQLInsertCompiler(Watched, compiler.SQLInsertCompiler):
    pass


class SQLUpdateCompiler(Watched, compiler.SQLUpdateCompiler):
    pass


class SQLDeleteCompiler(Watched, compiler.SQLDeleteCompiler):
    pass


class SQLAggregateCompiler(Watched, compiler.SQLAggregateCompiler):
    pass
