"""The operations of Django's own backend for MySQL, except those for compiling queries."""

from __future__ import annotations

from functools import cached_property

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.mysql import operations

from dialects import Target
from django_dialect_bridge.backends.operations import EngineOperations
from django_dialect_bridge.backends.versions import target_of
from django_dialect_bridge.statement import Bridge


class DatabaseOperations(EngineOperations, operations.DatabaseOperations):
    compiler_module = "django_dialect_bridge.compiler"
    family = "mysql"

    @cached_property
    def bridge(self) -> Bridge:
        """The declared target; otherwise MySQL's default version, until ``meet`` is called."""
        return self.bridge_to(target_of(self._dialect or self.family, self.connection.alias, "mysql", "mariadb"))

    def meet(self, server: Target) -> None:
        """Use the server's version. Raise ImproperlyConfigured if the declared target is of the other family."""
        declared = self.bridge.target
        if self._dialect and declared.family is not server.family:
            alias = self.connection.alias
            raise ImproperlyConfigured(f"OPTIONS['dialect'] of {alias!r} is {declared}, but the server is {server}")
        super().meet(server)
