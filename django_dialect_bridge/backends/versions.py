"""Requirements of the engines: the extra with a driver, Django's versions, and the version of the server."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any

import django
from django.core.exceptions import ImproperlyConfigured

from dialects import Target, UnknownTarget
from dialects.features import FEATURES
from dialects.targets import FAMILIES

SUPPORTED_DJANGO = ((5, 2), (6, 0), (6, 1))


def require(extra: str, modules: Iterable[str]) -> None:
    """Raise ImproperlyConfigured if a module of an extra is not installed."""
    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        raise ImproperlyConfigured(
            f"{missing[0]} is not installed: pip install 'django-dialect-bridge[{extra}]' brings what this engine needs"
        )


def check_django(engine: str) -> None:
    """Raise ImproperlyConfigured unless the engine supports this Django, whose internal classes it extends."""
    if django.VERSION[:2] not in SUPPORTED_DJANGO:
        supported = ", ".join(".".join(map(str, version)) for version in SUPPORTED_DJANGO)
        raise ImproperlyConfigured(f"the {engine} engine is for Django {supported}; this is {django.__version__}")


def target_of(dialect: Any, alias: str, *families: str) -> Target:
    """Return the target of ``OPTIONS["dialect"]``. Raise ImproperlyConfigured unless it belongs to one of the families."""
    known = [FAMILIES[name] for name in families]
    try:
        found = Target.of(dialect)
    except (UnknownTarget, AttributeError):
        found = None
    if found is None or found.family not in known:
        versions = ", ".join(f"{family.name}@{version}" for family in known for version in family.versions)
        raise ImproperlyConfigured(f"OPTIONS['dialect'] of {alias!r} is {dialect!r}: use one of {versions}")
    return found


def numbers_of(version: str) -> tuple[int, ...]:
    """Return the numbers of a version: (2, 1, 0) for ``2.1.0rc1``, (19,) for ``19c``."""
    return tuple(int(found[0]) for part in version.split(".")[:3] if (found := re.match(r"\d+", part)))


def newest_target(family: str, version: tuple[int, ...]) -> Target:
    """Return the newest target that is not newer than a server; the oldest target for an older server."""
    known = FAMILIES[family]
    fitting = [each for each in known.versions if numbers_of(each) <= version]
    return Target(known, fitting[-1] if fitting else known.versions[0])


def list_missing(server: Target, declared: Target) -> list[str]:
    """Return the names of the features that a declared version has and a server lacks."""
    return sorted(name for name, feature in FEATURES.items() if declared.has(feature) and not server.has(feature))
