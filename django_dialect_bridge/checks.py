"""Naming the expressions whose ``as_<vendor>()`` is not asked, for its SQL is not generic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core import checks
from django.db import connections
from django.db.models.expressions import BaseExpression

from dialects import Target
from dialects.targets.base import SYNONYMS
from django_dialect_bridge.dispatch import families_of, is_registered, is_users_own

_HINT = "register its SQL by as_vendor({family!r}, {name}) in generic SQL, or write it as as_postgresql()"


def skipped_methods(to: str | Target) -> list[str]:
    """The ``as_<vendor>()`` methods for a target, of classes that are loaded and none of Django's, which are not asked.

    What ``as_vendor`` registers for a class, and its ``as_postgresql()``, is asked instead.
    """
    return [f"{node.__module__}.{node.__qualname__}.{method}" for node, method in _skipped(Target.of(to))]


def _skipped(target: Target) -> list[tuple[type, str]]:
    families = families_of(target)
    vendors = [*families, *(name for name, meant in SYNONYMS.items() if meant in families)]
    found = [
        (node, f"as_{vendor}")
        for node in _below(BaseExpression)
        for vendor in vendors
        if _is_skipped(node, vendor, families)
    ]
    return sorted(set(found), key=lambda each: (each[0].__module__, each[0].__qualname__))


def _below(node: type[Any]) -> Iterator[type[Any]]:
    for below in node.__subclasses__():
        yield below
        yield from _below(below)


def _is_skipped(node: type, vendor: str, families: tuple[str, ...]) -> bool:
    """Return whether the nearest class that says how a node is spelled does it for a vendor alone."""
    for base in node.__mro__:
        if is_registered(base, families):
            return False
        if is_users_own(base) and f"as_{vendor}" in vars(base):
            return base is node  # Its subclasses would be the same over again.
    return False


@checks.register("dialects")
def check_expressions(app_configs: Any = None, **kwargs: Any) -> list[checks.CheckMessage]:
    """Warn of each class whose SQL for a database with the bridge in it is not asked."""
    found: dict[tuple[str, str], checks.CheckMessage] = {}
    for connection in connections.all():
        bridge: Any = getattr(connection.ops, "bridge", None)
        own_method = getattr(connection, "own_method", None)
        for node, method in _skipped(bridge.target) if bridge is not None else ():
            if method == own_method:
                continue
            name, family = f"{node.__module__}.{node.__qualname__}", bridge.target.family.name
            found[name, method] = checks.Warning(
                f"{name}.{method}() is not asked: its SQL is not generic",
                hint=_HINT.format(family=family, name=node.__qualname__),
                obj=connection.alias,
                id="django_dialect_bridge.W001",
            )
    return list(found.values())
