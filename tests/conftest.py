"""All tests: when each is run, and every statement that one has translated is judged by the legality checks."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from dialects import Target, Translation, api
from dialects.api import translated
from dialects.shapes.store import Statement
from django_dialect_bridge import statement
from tests.legality import CHECKS, findings
from tests.tiers import assign

#: Processes that tests start would compile all modules again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark tests before those that are left out are chosen by their marks."""
    assign(items)


@pytest.fixture(autouse=True)
def every_statement_is_legal(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that has translated anything a server would refuse; ``known`` marks functions it brings along.

    What ``corpus`` marks translates queries of the corpus, which tests/snapshots judges.
    """
    if request.node.get_closest_marker("corpus"):
        yield
        return
    original = translated
    printed: dict[tuple[str, Target], None] = {}

    def recording(key: Statement) -> Translation:
        translation, (*_, options) = original(key), key
        if options.target.family.name in CHECKS:
            printed[translation.sql, options.target] = None
        return translation

    monkeypatch.setattr(statement, "translated", recording)
    monkeypatch.setattr(api, "translated", recording)
    yield
    marker = request.node.get_closest_marker("known")
    known = marker.args if marker else ()
    found = [
        finding
        for sql, target in printed
        for finding in findings(sql, target.family.name, target.version or None, known=known)
    ]
    assert not found, "\n".join(found)
