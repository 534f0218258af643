"""The operations of Django's own backend for PostgreSQL, except those for compiling queries."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.backends.postgresql import operations

from dialects import Target
from django_dialect_bridge.backends.operations import EngineOperations
from django_dialect_bridge.backends.versions import target_of
from django_dialect_bridge.statement import Bridge

#: The bridges to the servers' targets, by alias and database: each task has operations of its own.
_bridges: dict[tuple[str, Any], Bridge] = {}


class DatabaseOperations(EngineOperations, operations.DatabaseOperations):
    compiler_module = "django_dialect_bridge.compiler"
    family = "postgres"

    @cached_property
    def bridge(self) -> Bridge:
        """The declared target, or the server's once it is known."""
        if not self._dialect and self._key in _bridges:
            return _bridges[self._key]
        return self.bridge_to(target_of(self._dialect or self.family, self.connection.alias, self.family))

    def before_executing(self) -> None:
        """Connect before the first statement is compiled, if the server decides the version."""
        if not self._dialect and self._key not in _bridges:
            self.connection.ensure_connection()

    def meet(self, server: Target) -> None:
        super().meet(server)
        _bridges[self._key] = self.bridge

    def bulk_batch_size(self, fields: Any, objs: Any) -> int:
        """Return how many rows are written in one statement, as Django's backend does."""
        return operations.DatabaseOperations.bulk_batch_size(self, fields, objs)

    @property
    def _key(self) -> tuple[str, Any]:
        return self.connection.alias, self.connection.settings_dict["NAME"]
