"""The names of packages' classes that compile with SQL of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core import checks
from django.core.exceptions import ImproperlyConfigured
from django.db import connections
from django.db.models.expressions import BaseExpression
from django.db.models.sql.compiler import SQLCompiler

from dialects import Target
from django_dialect_bridge.compiler import GenericCompiler
from django_dialect_bridge.dispatch import native_method, vendors_of


def native_methods(to: str | Target) -> list[str]:
    """Return the ``as_<vendor>()`` methods of loaded classes whose SQL reaches a target unchanged, without Django's.

    An override by ``as_vendor`` for such a class has precedence over its method. Raise UnknownTarget.
    """
    return [f"{full_name(node)}.{method}" for node, method in _native(vendors_of(Target.of(to)))]


def _native(vendors: tuple[str, ...]) -> list[tuple[type, str]]:
    found = {node: method for node in _find_subclasses(BaseExpression) if (method := native_method(node, vendors))}
    return sorted(found.items(), key=lambda each: full_name(each[0]))


def _find_subclasses(node: type[Any]) -> Iterator[type[Any]]:
    for below in node.__subclasses__():
        yield below
        yield from _find_subclasses(below)


def full_name(node: type) -> str:
    """Return the full name of a class."""
    return f"{node.__module__}.{node.__qualname__}"


def _is_installed(node: type) -> bool:
    """Return whether a class belongs to an app of the project."""
    return apps.get_containing_app_config(node.__module__) is not None


@checks.register("dialects")
def check_expressions(app_configs: Any = None, **kwargs: Any) -> list[checks.CheckMessage]:
    """Name each class of an installed app whose own SQL reaches a database unchanged, and each database without a target."""
    found: dict[tuple[str, str], checks.CheckMessage] = {}
    for connection in connections.all():
        try:
            bridge: Any = getattr(connection.ops, "bridge", None)
        except ImproperlyConfigured as error:
            found[connection.alias, ""] = checks.Error(
                str(error), obj=connection.alias, id="django_dialect_bridge.E003"
            )
            continue
        if bridge is None:
            continue
        for node, method in _native(vendors_of(bridge.target, connection.vendor)):
            if _is_installed(node):
                found[full_name(node), method] = checks.Info(
                    f"The SQL of {full_name(node)}.{method}() goes to {bridge.target} as it is written",
                    hint="To have it translated, write generic SQL and register it by as_vendor()",
                    obj=connection.alias,
                    id="django_dialect_bridge.I001",
                )
    return list(found.values())


@checks.register("dialects")
def check_compilers(app_configs: Any = None, **kwargs: Any) -> list[checks.CheckMessage]:
    """Warn of each compiler of an installed app that subclasses Django's own: nothing translates its SQL."""
    # A backend's compiler for constraints and indexes, which are not translated.
    own = [getattr(connection.ops, "own_compiler", None) for connection in connections.all()]
    return [
        checks.Warning(
            f"{full_name(node)} is a subclass of Django's own compiler, so that its SQL is not translated",
            hint="Derive it from the class that get_compiler() of Django's Query returns",
            obj=node,
            id="django_dialect_bridge.W002",
        )
        for node in dict.fromkeys(_find_subclasses(SQLCompiler))
        if not issubclass(node, GenericCompiler) and node not in own and _is_installed(node)
    ]
