"""The mixin before a backend's own operations."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from inspect import getattr_static
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db.models.sql.compiler import SQLCompiler

from dialects import Target, UnknownTarget, features
from dialects.sql.quotes import OTHER_QUOTES
from django_dialect_bridge import checks  # noqa: F401  registers them
from django_dialect_bridge.foreign import Vendor
from django_dialect_bridge.generic.connection import GenericConnection
from django_dialect_bridge.statement import Bridge


class BridgeOperationsMixin:
    """Gives a connection its generic twin and its target: ``OPTIONS["dialect"]``, or the backend's vendor."""

    connection: Any

    def __init__(self, connection: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(connection, *args, **kwargs)  # type: ignore[call-arg]
        settings = connection.settings_dict
        options = settings.get("OPTIONS") or {}
        if "dialect" in options:
            # The driver gets the rest of OPTIONS, because it has no dialect. All connections of an alias share
            # one dictionary of settings, in which test runners change the name of the database.
            settings["DIALECT"] = options["dialect"]
            settings["OPTIONS"] = {name: value for name, value in options.items() if name != "dialect"}
        self._dialect = settings.get("DIALECT")

    @cached_property
    def bridge(self) -> Bridge:
        """The target of this connection's statements. Raise ImproperlyConfigured if it is unknown."""
        alias = self.connection.alias
        try:
            target = Target.of(self._dialect or self.connection.vendor)
        except UnknownTarget as error:
            raise ImproperlyConfigured(f"OPTIONS['dialect'] of {alias!r}: {error}") from error
        return self.bridge_to(target)

    def bridge_to(self, target: Target) -> Bridge:
        """Return the bridge to a target. Raise ImproperlyConfigured for a TIME_ZONE that the target would not keep."""
        zone = self.connection.settings_dict.get("TIME_ZONE")
        if zone not in (None, "UTC") and not target.has(features.ZONED_TIMES):
            alias = self.connection.alias
            raise ImproperlyConfigured(f"TIME_ZONE of {alias!r}: leave it out: {target} gets moments in UTC")
        return Bridge(target)

    @cached_property
    def own_compiler(self) -> Any:
        """The backend's own class of compilers, for the expressions of constraints and indexes."""
        return import_module(super().compiler_module).SQLCompiler  # type: ignore[misc]

    @cached_property
    def is_written_by_django(self) -> bool:
        """Whether Django's own compilers write the database's SQL, so that a package's subclass of them does, too."""
        is_ours = isinstance(getattr_static(self.connection, "vendor"), Vendor)
        return not is_ours and self.own_compiler.as_sql is SQLCompiler.as_sql

    @cached_property
    def own_quote(self) -> str:
        """The quote before a name that the backend itself writes, ``""`` for that of generic SQL.

        Django gives such names to ``extra()`` if many-to-many relations are prefetched.
        """
        quote = self.quote_name("a")[0]  # type: ignore[attr-defined]
        return quote if quote in OTHER_QUOTES else ""

    def without_zone(self, value: Any) -> Any:
        """Return an aware timestamp as a naive one while USE_TZ is False, or None to refuse it."""
        return None

    def before_executing(self) -> None:
        """Prepare for executing a statement that is compiled next; this class does not query the server."""

    @cached_property
    def generic(self) -> GenericConnection:
        """The connection that compiles this one's statements."""
        return GenericConnection.twin(self.connection, self.bridge.target)
