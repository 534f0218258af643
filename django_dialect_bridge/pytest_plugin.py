"""The plugin of pytest: ``assert_sql`` pins the SQL of queries in files; ``--dialects-report`` judges
all queries by other targets; ``--dialects-warm FILE`` saves translations.

pytest loads it by itself, because the package names it as an entry point.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django_dialect_bridge.testing.sql_files import AssertSQL

_FOUND = pytest.StashKey[dict[str, Any]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("dialects", "SQL in the dialects of other databases")
    group.addoption("--dialects-warm", metavar="FILE", help="write the translations of all statements to FILE")
    from django_dialect_bridge.report.options import OPTIONS

    for name, options in OPTIONS.items():
        group.addoption(name, **options)


@contextmanager
def import_compiled() -> Iterator[None]:
    """Import modules by Python's own compiled files.

    pytest rewrites the assertions of each module of a package with a plugin: without its cache, 1.5 s for ours.
    """
    before = list(sys.meta_path)
    sys.meta_path[:] = [finder for finder in before if not hasattr(finder, "mark_rewrite")]
    try:
        yield
    finally:
        sys.meta_path[:] = before


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--dialects-report"):
        with import_compiled():
            from django_dialect_bridge.report.in_pytest import ReportPlugin

        config.pluginmanager.register(ReportPlugin(config), "dialects report")


@pytest.fixture
def assert_sql(request: pytest.FixtureRequest) -> AssertSQL:
    """Pin the SQL of a queryset, or of a call, on each target of [tool.dialects]: assert_sql(Order.objects.all())."""
    try:
        from django_dialect_bridge.testing.sql_files import AssertSQL
    except ImportError:
        raise pytest.UsageError('assert_sql needs syrupy: pip install "django-dialect-bridge[pytest]"') from None
    from dialects.cli.project import project_options

    options = project_options(request.config.rootpath)
    if "targets" not in options:
        raise pytest.UsageError('assert_sql needs targets: add [tool.dialects] targets = ["tsql"] to pyproject.toml')
    names = [name for name in options["targets"].split(",") if name]
    return AssertSQL(
        request.getfixturevalue("snapshot"), request.node.nodeid, names, options.get("semantics", "native")
    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    if not config.getoption("--dialects-warm"):
        return
    from dialects.api import cache_content
    from dialects.shapes.warm_file import write

    if hasattr(config, "workeroutput"):
        config.workeroutput["dialects"] = json.dumps(cache_content())
    else:
        of_workers: dict[str, Any] = config.stash.get(_FOUND, {})
        write(config.getoption("--dialects-warm"), {**of_workers, **cache_content()})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Collect the translations of a worker of pytest-xdist."""
    found = json.loads(getattr(node, "workeroutput", {}).get("dialects", "{}"))
    node.config.stash.setdefault(_FOUND, {}).update(found)
