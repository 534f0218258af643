"""The report of ``manage.py test``: a mixin for test runners, and Django's own runner with it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management import CommandError
from django.test.runner import DiscoverRunner

from django_dialect_bridge.report.baseline import BadBaseline
from django_dialect_bridge.report.options import OPTIONS, BadOption, options_from
from django_dialect_bridge.report.reporting import Report

#: The file that keeps the findings for later runs, as pytest's cache does.
MEMORY = ".dialects_cache/findings.json"


def _show(line: str) -> None:
    """Show a line over the last one."""
    print(f"\r{line}", end="", file=sys.stderr, flush=True)


class ReportMixin:
    """Goes in front of a test runner; adds the options of the report to ``manage.py test``."""

    def __init__(self, *args: Any, **options: Any) -> None:
        names = [name.removeprefix("--").replace("-", "_") for name in OPTIONS]
        given = {name: options.pop(name, None) for name in names}
        super().__init__(*args, **options)
        self.report: Report | None = None
        if given["dialects_report"]:
            try:
                chosen = options_from({**given, "dialects_file": given["dialects_file"] or []})
                self.report = Report(chosen, os.getcwd(), Path(MEMORY))
            except BadOption as error:
                raise CommandError(str(error)) from None
            # The statements of other processes would be lost.
            self.parallel = 1

    @classmethod
    def add_arguments(cls, parser: argparse.ArgumentParser) -> None:
        super().add_arguments(parser)  # type: ignore[misc]
        group = parser.add_argument_group("portability report; runs the tests in one process")
        for name, options in OPTIONS.items():
            group.add_argument(name, **options)

    def setup_databases(self, **options: Any) -> Any:
        """Begin to judge migrations, then make the databases."""
        if self.report is not None:
            self.report.begin_migrations()
        return super().setup_databases(**options)  # type: ignore[misc]

    def run_tests(self, test_labels: Sequence[str], **options: Any) -> int:
        """Run the tests and print the report. Return the number of failures, one more if the report fails the run."""
        if self.report is None:
            return super().run_tests(test_labels, **options)  # type: ignore[misc,no-any-return]
        self.report.watcher.start()
        failures: int = super().run_tests(test_labels, **options)  # type: ignore[misc]
        found = self.report.judge_statements(_show if sys.stderr.isatty() else None) + self.report.of_migrations()
        print("\nPortability report")
        try:
            return failures + self.report.publish(found, len(self.report.watcher.found), print)
        except BadBaseline as error:
            raise CommandError(str(error)) from None


class ReportRunner(ReportMixin, DiscoverRunner):
    """Django's test runner with the report: ``manage.py test --testrunner`` and the name of this class."""
