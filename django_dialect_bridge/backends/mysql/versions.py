"""The target of a MySQL or MariaDB server."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ImproperlyConfigured

from dialects import Target, UnknownTarget
from dialects.targets import FAMILIES


def server_target(version: tuple[int, ...], is_mariadb: bool) -> Target:
    """Return the newest target that is not newer than a server; the oldest target for an older server."""
    family = FAMILIES["mariadb" if is_mariadb else "mysql"]
    fitting = [known for known in family.versions if _numbers(known) <= version[:2]]
    return Target(family, fitting[-1] if fitting else family.versions[0])


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def get_declared_target(dialect: Any) -> Target:
    """Return the target of ``OPTIONS["dialect"]``. Raise ImproperlyConfigured unless it is MySQL or MariaDB."""
    families = [FAMILIES["mysql"], FAMILIES["mariadb"]]
    try:
        found = Target.of(dialect)
    except (UnknownTarget, AttributeError):
        found = None
    if found is None or found.family not in families:
        versions = ", ".join(f"{family.name}@{version}" for family in families for version in family.versions)
        raise ImproperlyConfigured(f"OPTIONS['dialect'] is {dialect!r}: use one of {versions}")
    return found
