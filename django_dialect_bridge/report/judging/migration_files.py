"""What the findings about migrations depend on: if it has not changed, they are known, and no translator is loaded."""

from __future__ import annotations

import ast
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import resolve_name
from pathlib import Path
from types import ModuleType

import django
from django.apps import apps
from django.conf import settings
from django.db.migrations.loader import MigrationLoader

from dialects import Target
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.places import in_project

#: Settings that decide what migrations do.
_SETTINGS = (
    "INSTALLED_APPS",
    "AUTH_USER_MODEL",
    "DATABASE_ROUTERS",
    "DEFAULT_AUTO_FIELD",
    "DEFAULT_INDEX_TABLESPACE",
    "DEFAULT_TABLESPACE",
    "MIGRATION_MODULES",
    "USE_TZ",
)


def digest_of_migrations(root: str) -> str:
    """Return a digest of the migrations' files, of the project's files that they import, and of the settings.

    Models of apps without migrations count by their files. Empty if the migrations cannot be loaded.
    """
    try:
        loader = MigrationLoader(None)
    except Exception:  # Judging says why.
        return ""
    modules = [sys.modules[one.__module__] for one in loader.disk_migrations.values()]
    modules += [one for app in loader.unmigrated_apps if (one := apps.get_app_config(app).models_module)]
    swapped = {getattr(one, "setting", "") for each in loader.disk_migrations.values() for one in each.dependencies}
    chosen = {name: repr(getattr(settings, name, None)) for name in (*_SETTINGS, *swapped)}
    files = {name: hashlib.sha256(content).hexdigest() for name, content in _contents(modules, root)}
    parts = [django.VERSION, sorted(chosen.items()), sorted(files.items())]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def judge_migrations(names: Mapping[str, str], root: str) -> dict[str, list[Finding]]:
    """Return the findings about the migrations of the project's own apps, by the name for each target's spelling.

    ``root`` is an absolute path. The translator is loaded here.
    """
    from django_dialect_bridge.report.judging.migrations import findings_of_migrations

    found = list(findings_of_migrations([Target.of(target) for target in names], root))
    return {name: [one for one in found if one.target == target] for target, name in names.items()}


def _contents(modules: Iterable[ModuleType], root: str) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of modules, and of the project's modules that they import, in any depth."""
    waiting, seen = list(modules), set[str]()
    while waiting:
        module = waiting.pop()
        path = getattr(module, "__file__", None) or ""
        if not path.endswith(".py") or path in seen:
            continue
        seen.add(path)
        content = Path(path).read_bytes()
        yield module.__name__, content
        if in_project(path, root):
            imported = {sys.modules[name] for name in _imports(module, content) if name in sys.modules}
            waiting += [one for one in imported if in_project(getattr(one, "__file__", None) or "", root)]


def _imports(module: ModuleType, content: bytes) -> Iterator[str]:
    """Yield the names of the modules that the text of a module may import."""
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = resolve_name("." * node.level + (node.module or ""), module.__package__)
            yield source
            yield from (f"{source}.{one.name}" for one in node.names)
