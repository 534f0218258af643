"""``as_vendor``: overrides of an expression's SQL for one target, kept beside Django's classes, not on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from dialects import Target

#: ``(expression, compiler, connection) -> (sql, params)``, as Django's ``as_sql``.
AsSQL = Callable[..., tuple[str, Any]]
AsSQLT = TypeVar("AsSQLT", bound=AsSQL)

#: The vendor whose overrides make Django's SQL generic; those of a target's family go before it.
GENERIC = "generic"

#: The method whose SQL is generic, for that is what PostgreSQL reads; those of Django's classes are replaced.
POSTGRES_METHOD = "as_postgresql"

_registry: dict[tuple[str, type], AsSQL] = {}


def is_users_own(node: type) -> bool:
    """Return whether a class is none of Django's."""
    return not node.__module__.startswith("django.")


class Overrides(dict[type, AsSQL | None]):
    """Class of nodes -> its override for a target, or None; found at the first look-up of a class.

    ``families`` are the target's own and those it is a variant of, the nearest first.

    ``own_method`` is the method by which expressions say their SQL for a backend alone, before all else.
    """

    def __init__(self, families: tuple[str, ...], own_method: str | None) -> None:
        super().__init__()
        self.families, self.own_method = families, own_method

    def __missing__(self, node: type) -> AsSQL | None:
        """Return the override of the nearest class in the MRO, a family's before the generic one."""
        own: AsSQL | None = getattr(node, self.own_method, None) if self.own_method else None
        override = self[node] = own or next(filter(None, self._candidates(node)), None)
        return override

    def _candidates(self, node: type) -> Iterator[AsSQL | None]:
        return (override for base in node.__mro__ for override in _of_class(base, self.families))


def _of_class(node: type, families: tuple[str, ...]) -> Iterator[AsSQL | None]:
    """Yield what a class itself is spelled by, most telling first; None for what it has not."""
    for family in (*families, GENERIC):
        yield _registry.get((family, node))
    if is_users_own(node) and POSTGRES_METHOD in vars(node):
        yield partial(_as_on_postgres, node)


def _as_on_postgres(owner: type, node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Return a method may be gone again, as those that Django's documentation sets on classes."""
    as_sql: AsSQL = vars(owner).get(POSTGRES_METHOD) or type(node).as_sql
    return as_sql(node, compiler, connection)


def is_registered(node: type, families: tuple[str, ...]) -> bool:
    """Return whether a class itself has an override for one of the families, or generic SQL by a method of its own."""
    return any(_of_class(node, families))


def families_of(target: Target) -> tuple[str, ...]:
    """Return the names of a target's family and of those that it is a variant of, the nearest first."""
    return tuple(known.family.name for known in target.lineage)


_overrides: dict[tuple[tuple[str, ...], str | None], Overrides] = {}


def overrides_of(target: Target, own_method: str | None = None) -> Overrides:
    """Return the one table of a target's overrides for backends with that method of their own."""
    families = families_of(target)
    return _overrides.setdefault((families, own_method), Overrides(families, own_method))


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
        for overrides in _overrides.values():
            overrides.clear()
        return override

    return register
