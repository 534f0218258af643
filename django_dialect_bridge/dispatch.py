"""``as_vendor``: overrides of an expression's SQL for one target, kept beside Django's classes, not on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any, TypeVar

from dialects import Target
from dialects.targets.base import SYNONYMS
from django_dialect_bridge.native import postgres
from django_dialect_bridge.native.fragments import Native

#: ``(expression, compiler, connection) -> (sql, params)``, as Django's ``as_sql``.
AsSQL = Callable[..., tuple[str, Any]]
AsSQLT = TypeVar("AsSQLT", bound=AsSQL)

#: The vendor whose overrides make Django's SQL generic; those of a target's family have precedence.
GENERIC = "generic"

#: The method whose SQL is generic, because it is PostgreSQL's; those of Django's classes are replaced.
POSTGRES_METHOD = "as_postgresql"

_registry: dict[tuple[str, type], AsSQL] = {}


def is_djangos(node: type) -> bool:
    """Return whether a class is one of the ORM's, whose methods for vendors are ignored."""
    return node.__module__.startswith("django.db.")


class Overrides(dict[type, AsSQL | None]):
    """Class of nodes -> its override for a target, or None; filled at the first lookup of a class.

    ``families`` are the target's own and those it is a variant of, the nearest first. ``vendors`` are the names in
    expressions' methods with the target's own SQL.
    """

    def __init__(self, families: tuple[str, ...], vendors: tuple[str, ...]) -> None:
        super().__init__()
        self.families, self.vendors = families, vendors

    def __missing__(self, node: type) -> AsSQL | None:
        """Return the override of the nearest class in the MRO, a family's before the generic one."""
        override = self[node] = next((found for base in node.__mro__ for found in self._of_class(base)), None)
        return override

    def _of_class(self, node: type) -> Iterator[AsSQL]:
        """Yield the ways in which a class itself defines its SQL, the most specific first."""
        for family in (*self.families, GENERIC):
            if (family, node) in _registry:
                yield _registry[family, node]
        if method := native_method(node, self.vendors):
            yield Native(partial(_call_method, node, method))
        if node.__module__.startswith(postgres.PACKAGE) and POSTGRES_METHOD in map("as_{}".format, self.vendors):
            yield Native(_as_written_by_django)
        elif postgres.is_only_there(node):
            yield postgres.refuse
        if not is_djangos(node) and POSTGRES_METHOD in vars(node):
            yield partial(_call_method, node, POSTGRES_METHOD)


def native_method(node: type, vendors: tuple[str, ...]) -> str:
    """Return a class's own method that writes SQL for one of the vendors, ``""`` if it has none."""
    if is_djangos(node):
        return ""
    return next((name for name in map("as_{}".format, vendors) if name in vars(node)), "")


def _call_method(owner: type, name: str, node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Call a method of a class; Django's documentation sets methods on classes that may be removed again."""
    method: AsSQL = vars(owner).get(name) or type(node).as_sql
    return method(node, compiler, connection)


def _as_written_by_django(node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Compile an expression of Django's for PostgreSQL."""
    return getattr(node, POSTGRES_METHOD, node.as_sql)(compiler, connection)  # type: ignore[no-any-return]


def families_of(target: Target) -> tuple[str, ...]:
    """Return the names of a target's family and of those it is a variant of, the nearest first."""
    return tuple(known.family.name for known in target.lineage)


def vendors_of(target: Target, vendor: str | None = None) -> tuple[str, ...]:
    """Return the vendors of a database in Django's expressions: a backend's own ``vendor``, then the target's."""
    families = families_of(target)
    synonyms = (name for name, meant in SYNONYMS.items() if meant in families)
    return tuple(dict.fromkeys(name for name in (vendor, *families, *synonyms) if name))


_overrides: dict[tuple[tuple[str, ...], tuple[str, ...]], Overrides] = {}


# Each request in asyncio has a connection of its own, which makes one query.
@cache
def overrides_of(target: Target, vendor: str | None = None) -> Overrides:
    """Return the single table of a target's overrides for backends of a vendor."""
    key = families_of(target), vendors_of(target, vendor)
    return _overrides.setdefault(key, Overrides(*key))


def as_vendor(vendor: str, *expressions: type, native: bool = False) -> Callable[[AsSQLT], AsSQLT]:
    """Register the decorated function as the SQL of ``expressions`` and their subclasses for one target.

    ``vendor`` is a family (``"tsql"``). The function has the arguments and the
    result of Django's ``as_sql(self, compiler, connection)``, in generic SQL. A
    function name outside generic SQL reaches the target as written. With
    ``native``, the function writes the target's own SQL, which is not changed.
    The nearest class in the MRO has precedence. Django's classes are not changed.
    Raise ValueError if SQL for all targets is registered as native.
    """
    if native and vendor == GENERIC:
        raise ValueError('native=True is for the SQL of one target: name its family in place of "generic"')

    def register(override: AsSQLT) -> AsSQLT:
        for expression in expressions:
            _registry[vendor, expression] = Native(override) if native else override
        for overrides in _overrides.values():
            overrides.clear()
        return override

    return register
