"""The test runner of the processes that ``running`` starts: it writes down how each test ended."""

from __future__ import annotations

import os
import unittest
from pathlib import Path
from typing import Any

from django.test.runner import DiscoverRunner

from tests.django_suite.outcomes import EXPECTED, FAILED, PASSED, SKIPPED, Outcome, Outcomes


class Result(unittest.TextTestResult):
    """How each test ended, by its id; a test with a subtest that failed has failed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.outcomes = Outcomes()

    def note(self, test: unittest.TestCase, kind: str, why: object = "") -> None:
        if self.outcomes.get(test.id(), Outcome(PASSED)).kind != FAILED:
            self.outcomes[test.id()] = Outcome(kind, " ".join(str(why).split())[:500])

    def addSuccess(self, test: unittest.TestCase) -> None:
        super().addSuccess(test)
        self.note(test, PASSED)

    def addError(self, test: unittest.TestCase, err: Any) -> None:
        super().addError(test, err)
        self.note(test, FAILED, f"{err[0].__name__}: {err[1]}")

    def addFailure(self, test: unittest.TestCase, err: Any) -> None:
        super().addFailure(test, err)
        self.note(test, FAILED, f"{err[0].__name__}: {err[1]}")

    def addSubTest(self, test: unittest.TestCase, subtest: unittest.TestCase, err: Any) -> None:
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.note(test, FAILED, f"{err[0].__name__}: {err[1]}")

    def addSkip(self, test: unittest.TestCase, reason: str) -> None:
        super().addSkip(test, reason)
        self.note(test, SKIPPED, reason)

    def addExpectedFailure(self, test: unittest.TestCase, err: Any) -> None:
        super().addExpectedFailure(test, err)
        self.note(test, EXPECTED)

    def addUnexpectedSuccess(self, test: unittest.TestCase) -> None:
        super().addUnexpectedSuccess(test)
        self.note(test, FAILED, "passes unexpectedly")


class Runner(DiscoverRunner):
    """Django's runner, with the outcomes written to the file that the environment names."""

    def get_resultclass(self) -> type[Result]:
        return Result

    def suite_result(self, suite: Any, result: Any, **kwargs: Any) -> Any:
        result.outcomes.save(Path(os.environ["DJANGO_SUITE_OUTCOMES"]))
        return super().suite_result(suite, result, **kwargs)
