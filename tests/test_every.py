"""A test of many cases runs all of them, and names those that fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.every import every


def groups(test: Callable[..., None]) -> dict[str, Any]:
    """Return the groups of cases that pytest would run a test with."""
    (mark,) = test.pytestmark  # type: ignore[attr-defined]
    return {group.id: group.values[0] for group in mark.args[1]}


def test_all_that_fail_are_named() -> None:
    ran = []

    @every("n", [0, 1, 2, pytest.param(3, id="three")])
    def positive(n: int) -> None:
        ran.append(n)
        assert n % 2 == 0

    with pytest.raises(ExceptionGroup, match="2 of 4 cases fail: 1, three"):
        positive(groups(positive)["all"])
    assert ran == [0, 1, 2, 3]


def test_a_case_that_was_to_fail_and_passes_fails() -> None:
    @every("n", [pytest.param(n, marks=pytest.mark.xfail) for n in (0, 1)])
    def zero(n: int) -> None:
        assert n == 0

    with pytest.raises(ExceptionGroup, match="1 of 2 cases fail: 0"):
        zero(groups(zero)["all"])


def test_what_raises_too_little_fails() -> None:
    @every("n", [0, 1])
    def divided(n: int) -> None:
        with pytest.raises(ZeroDivisionError):
            1 / n

    with pytest.raises(ExceptionGroup, match="1 of 2 cases fail: 1"):
        divided(groups(divided)["all"])


def test_all_cases_are_skipped_or_none() -> None:
    @every("n", [0, 1])
    def skipping(n: int) -> None:
        if n < 1:
            pytest.skip("too small")

    cases = groups(skipping)["all"]
    skipping(cases)
    with pytest.raises(pytest.skip.Exception, match="too small"):
        skipping(cases[:1])


def test_cases_are_in_groups() -> None:
    values = ["a1", "b1", pytest.param("a2", marks=pytest.mark.nightly)]

    @every("name", values, by=lambda name: name[0])
    def nothing(name: str) -> None:
        pass

    assert {name: [case.name for case in cases] for name, cases in groups(nothing).items()} == {
        "a": ["a1"],
        "b": ["b1"],
        "a-nightly": ["a2"],
    }
