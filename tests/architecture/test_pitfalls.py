"""Every pitfall of docs/contributing/pitfalls.md is cited by the tests that it names, as ``pitfall 17`` or ``pitfalls 17, 18``."""

from __future__ import annotations

import re
from pathlib import Path

from tests.every import every

TESTS = Path(__file__).parent.parent
PAGE = TESTS.parent / "docs" / "contributing" / "pitfalls.md"
#: The number of each pitfall, and the test modules that hold it.
HELD_BY = {
    int(number): re.findall(r"\]\(../../(tests/\S+?)\)", rest)
    for number, rest in re.findall(r"^\| (\d+) \| (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
}
ALL = set(HELD_BY)

_CITED = re.compile(r"\b[Pp]itfalls? (\d+(?:(?:, | and )\d+)*)")


def numbers(text: str) -> set[int]:
    """Return the numbers that a text cites."""
    return {int(number) for found in _CITED.findall(text) for number in re.findall(r"\d+", found)}


def cited() -> set[int]:
    """Return the numbers that any other test names."""
    return set().union(*(numbers(path.read_text()) for path in TESTS.rglob("*.py") if path != Path(__file__)))


def test_every_pitfall_is_cited() -> None:
    assert ALL - cited() == set()


def test_no_other_number_is_cited() -> None:
    assert cited() - ALL == set()


def test_the_page_names_all_of_them() -> None:
    assert sorted(HELD_BY) == list(range(1, 115))


@every("number", HELD_BY)
def test_the_modules_that_the_page_names_cite_it(number: int) -> None:
    modules = HELD_BY[number]
    assert modules
    for module in modules:
        assert number in numbers((TESTS.parent / module).read_text()), f"{module} does not cite pitfall {number}"
