"""Every statement that any test has translated is judged by the legality checks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

import dialects.translate  # noqa: F401
from dialects import Target, Translation
from tests.legality import findings


@cache
def judged(sql: str, target: Target, known: tuple[str, ...]) -> tuple[str, ...]:
    """What a server of the target would refuse in a statement."""
    return tuple(findings(sql, target.family.name, target.version or None, known=known))


@pytest.fixture(autouse=True)
def every_statement_is_legal(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that has translated anything a server would refuse; ``known`` marks functions it brings along."""
    module: Any = sys.modules["dialects.translate"]
    original = module._translate
    printed: dict[tuple[str, Target], None] = {}

    def recording(sql: str, types: Any, same: Any, target: Target, *options: Any) -> Translation:
        translation: Translation = original(sql, types, same, target, *options)
        if target.family.rules:
            printed[translation.sql, target] = None
        return translation

    monkeypatch.setattr(module, "_translate", recording)
    yield
    marker = request.node.get_closest_marker("known")
    known = marker.args if marker else ()
    found = [finding for statement in printed for finding in judged(*statement, known)]
    assert not found, "\n".join(found)
