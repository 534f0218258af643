"""Querysets with their SQL on other databases, for models that opt in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from django.db.models import Manager, Model, QuerySet

from dialects import Target

if TYPE_CHECKING:
    from django_dialect_bridge.compiled import Compiled

_M = TypeVar("_M", bound=Model)


class SQLQuerySet(QuerySet[_M, Any]):
    """A queryset with ``to_sql``."""

    def to_sql(self, target: str | Target, *, semantics: str = "native") -> Compiled:
        """Return the queryset's statement on a target, which ``print`` shows with its parameters.

        Nothing reaches a database. Raise EmptyResultSet if Django knows that there are no rows, and NotSupportedError
        if the target cannot express it.
        """
        from django_dialect_bridge.offline.capture import compile_query

        return compile_query(self, to=target, semantics=semantics)


#: ``objects = SQLManager()`` in a model.
SQLManager = Manager.from_queryset(SQLQuerySet)
