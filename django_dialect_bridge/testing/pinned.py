"""The text of a file that pins the SQL of a test: the expression, then each statement with its parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError
from django.db.models import QuerySet
from django.db.models.query import RawQuerySet
from django.db.models.sql import Query

from dialects import Target
from django_dialect_bridge.compiled import compile_statement
from django_dialect_bridge.offline.capture import capture_call, generic_statements
from django_dialect_bridge.offline.recording import CapturedStatement
from django_dialect_bridge.statement import Bridge

if TYPE_CHECKING:
    #: What a test may pin.
    Pinned = QuerySet[Any] | Query | RawQuerySet[Any] | Callable[[], Any]


def format_pinned(query: Pinned, target: Target, semantics: str, heading: str) -> str:
    """Return the text of a target's file; ``heading`` becomes its comment."""
    lines = [f"-- {line}".rstrip() for line in heading.splitlines()]
    return "\n".join([*lines, "", *_statements(query, Bridge(target, semantics=semantics)), ""])


def _statements(query: Pinned, bridge: Bridge) -> Iterator[str]:
    try:
        found = [str(compile_statement(*one, bridge)) for one in _generic(query, bridge.target)]
    except EmptyResultSet:
        found = []
    except NotSupportedError as error:
        yield f"-- refused: {error}"
        return
    yield "\n\n".join(found) if found else "-- no SQL: Django knows without a query that there are no rows"


def _generic(query: Pinned, target: Target) -> list[CapturedStatement]:
    if isinstance(query, (QuerySet, Query, RawQuerySet)):
        return generic_statements(query, target)
    result, statements = capture_call(query, target)
    return [*statements, *(generic_statements(result, target) if isinstance(result, (QuerySet, Query)) else ())]
