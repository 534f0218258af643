"""Every pitfall of docs/contributing/pitfalls.md is in a mark of the tests that it names, as ``pytest.mark.pitfall(17)``."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from tests.every import every

TESTS = Path(__file__).parent.parent
PAGE = TESTS.parent / "docs" / "contributing" / "pitfalls.md"
#: The number of each pitfall, and the test modules that hold it.
HELD_BY = {
    int(number): set(re.findall(r"\]\(../../(tests/\S+?)\)", rest))
    for number, rest in re.findall(r"^\| (\d+) \| (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
}
#: A row of tests/pitfalls, whose test gets the mark.
_ROW = re.compile(r"pitfall (\d+)")
_CITED = re.compile(r"\b[Pp]itfalls? (\d+(?:(?:, | and )\d+)*)")


def marked(text: str) -> set[int]:
    """Return the numbers in the marks of a module's tests."""
    found: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.pitfall":
            found |= {one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, int)}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and (row := _ROW.fullmatch(node.value)):
            found.add(int(row[1]))
    return found


def cited(text: str) -> set[int]:
    """Return the numbers that a module's text names."""
    return {int(number) for found in _CITED.findall(text) for number in re.findall(r"\d+", found)}


@cache
def modules() -> dict[str, str]:
    """Return the texts of the other modules of tests by their paths."""
    paths = [path for path in TESTS.rglob("*.py") if path != Path(__file__)]
    return {path.relative_to(TESTS.parent).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_the_page_has_all_numbers() -> None:
    assert sorted(HELD_BY) == list(range(1, 115))


@every("number", HELD_BY)
def test_the_page_names_the_modules_with_the_mark(number: int) -> None:
    assert HELD_BY[number] == {path for path, text in modules().items() if number in marked(text)}


def test_a_number_that_is_cited_is_in_a_mark() -> None:
    lacking = {path: cited(text) - marked(text) for path, text in modules().items()}
    assert {path: numbers for path, numbers in lacking.items() if numbers} == {}
