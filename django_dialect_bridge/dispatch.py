"""``as_vendor``: overrides of an expression's SQL for one target, kept beside Django's classes, not on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

#: ``(expression, compiler, connection) -> (sql, params)``, as Django's ``as_sql``.
AsSQL = Callable[..., tuple[str, Any]]
AsSQLT = TypeVar("AsSQLT", bound=AsSQL)

#: The vendor whose overrides make Django's SQL generic; those of a target's family go before it.
GENERIC = "generic"

_registry: dict[tuple[str, type], AsSQL] = {}
_resolved: dict[tuple[str, type], AsSQL | None] = {}


def as_vendor(vendor: str, *expressions: type) -> Callable[[AsSQLT], AsSQLT]:
    """Register the decorated function as the SQL of ``expressions`` and their subclasses for one target.

    ``vendor`` is a family (``"tsql"``). The function takes and returns what
    Django's ``as_sql(self, compiler, connection)`` does, in generic SQL; a
    function name that generic SQL does not know reaches the target as written.
    The nearest class in the MRO wins. Django's classes are left as they are.
    """

    def register(override: AsSQLT) -> AsSQLT:
        for expression in expressions:
            _registry[vendor, expression] = override
        _resolved.clear()
        return override

    return register


def find_override(family: str, node: type) -> AsSQL | None:
    """The override for a class of nodes: that of the nearest class in its MRO, the family's before the generic one."""
    try:
        return _resolved[family, node]
    except KeyError:
        pass
    candidates = (_registry.get((vendor, base)) for base in node.__mro__ for vendor in (family, GENERIC))
    override = _resolved[family, node] = next(filter(None, candidates), None)
    return override
