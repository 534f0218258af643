"""One test of many cases: it runs each of them, and names those that fail.

A test of pytest costs some milliseconds of its own, more than most cases take.
"""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, NamedTuple

import pytest

from tests.tiers import MARKS, sampled

#: What pytest makes of a case with an id or marks.
MARKED = type(pytest.param())


class Case(NamedTuple):
    """A case: its name, the values of the arguments, the mark that tells when it is run, and whether it has to fail."""

    name: str
    values: tuple[Any, ...]
    mark: str
    fails: bool


def every(
    arguments: str,
    values: Iterable[Any],
    *,
    by: Callable[..., str] | None = None,
    ids: Callable[[Any], str] | None = None,
    marks: Callable[[str], pytest.MarkDecorator] | None = None,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test for every value, as ``parametrize`` does, but as one test; ``by`` names the test that has a case.

    ``marks`` returns the mark of each test by its name.
    """
    names = arguments.split(", ")
    given = list(values)

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        mark = sampled(f"{test.__module__.replace('.', '/')}.py", test.__name__)
        groups: dict[str, list[Case]] = defaultdict(list)
        for number, value in enumerate(given):
            case = _case(value, len(names), ids, mark(number))
            group = [by(*case.values)] if by else []
            groups["-".join(filter(None, [*group, case.mark])) or "all"].append(case)
        if not groups:
            raise ValueError(f"{test.__name__} has no case")
        signature = inspect.signature(test)
        fixtures = [parameter for name, parameter in signature.parameters.items() if name not in names]

        @wraps(test)
        def run(cases: list[Case], **fixtures: Any) -> None:
            _run(cases, lambda case: test(**dict(zip(names, case.values, strict=True)), **fixtures))

        cases = inspect.Parameter("cases", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        run.__signature__ = signature.replace(parameters=[cases, *fixtures])  # type: ignore[attr-defined]
        run.has_cases = True  # type: ignore[attr-defined]
        marked = [
            pytest.param(found, id=name, marks=[*_mark(found[0]), *([marks(name)] if marks else ())])
            for name, found in groups.items()
        ]
        return pytest.mark.parametrize("cases", marked)(run)

    return decorate


def _case(value: Any, count: int, ids: Callable[[Any], str] | None, mark: str) -> Case:
    marks: set[str] = set()
    name = None
    if isinstance(value, MARKED):
        value, marks, name = value.values, {mark.name for mark in value.marks}, value.id
    elif count == 1:
        value = (value,)
    mark = next((one for one in MARKS if one == mark or one in marks), "")
    return Case(name or "-".join(map(ids or _id, value)), tuple(value), mark, "xfail" in marks)


def _mark(case: Case) -> list[pytest.MarkDecorator]:
    return [getattr(pytest.mark, case.mark)] if case.mark else []


def _id(value: Any) -> str:
    return str(value) if isinstance(value, str | int | float | None) else type(value).__name__


def _run(cases: list[Case], test: Callable[[Case], None]) -> None:
    """Run all cases; skip the test if all have been skipped."""
    failed: dict[str, Exception] = {}
    skipped: list[str] = []
    for case in cases:
        try:
            test(case)
        except pytest.skip.Exception as reason:
            skipped.append(str(reason))
        except (Exception, pytest.fail.Exception) as error:
            if not case.fails:
                failed[case.name] = error if isinstance(error, Exception) else AssertionError(str(error))
                failed[case.name].add_note(f"This was {case.name}.")
        else:
            if case.fails:
                failed[case.name] = AssertionError(f"{case.name} passes, and was to fail")
    if failed:
        raise ExceptionGroup(f"{len(failed)} of {len(cases)} cases fail: {', '.join(failed)}", list(failed.values()))
    if len(skipped) == len(cases):
        pytest.skip(skipped[0])
