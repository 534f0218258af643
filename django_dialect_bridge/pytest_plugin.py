"""``pytest -p django_dialect_bridge.pytest_plugin --dialects-warm FILE`` writes the tests' translations to a file.

Processes load it if the setting ``DIALECTS_WARM_FILE`` names it.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

_FOUND = pytest.StashKey[dict[str, Any]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--dialects-warm", metavar="FILE", help="write the translations of all statements to FILE")


def pytest_sessionfinish(session: pytest.Session) -> None:
    from dialects.api import cache_content
    from dialects.shapes.warm_file import write

    config = session.config
    if not config.getoption("--dialects-warm"):
        return
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
