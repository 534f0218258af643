"""Every one of the 114 known pitfalls is cited by a test, as ``pitfall 17`` or ``pitfalls 17, 18``."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent.parent
ALL = set(range(1, 115))

_CITED = re.compile(r"\bpitfalls? (\d+(?:(?:, | and )\d+)*)")


def cited() -> set[int]:
    """The numbers that any other test names."""
    texts = (path.read_text() for path in TESTS.rglob("*.py") if path != Path(__file__))
    return {int(number) for text in texts for found in _CITED.findall(text) for number in re.findall(r"\d+", found)}


def test_every_pitfall_is_cited() -> None:
    assert ALL - cited() == set()


def test_no_other_number_is_cited() -> None:
    assert cited() - ALL == set()
