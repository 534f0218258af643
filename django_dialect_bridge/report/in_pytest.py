"""The report of a run of pytest; with pytest-xdist, each worker judges its own statements."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from django_dialect_bridge.pytest_plugin import import_compiled
from django_dialect_bridge.report.baseline import BadBaseline
from django_dialect_bridge.report.findings import as_data, from_data
from django_dialect_bridge.report.options import BadOption, options_from
from django_dialect_bridge.report.reporting import Report


class ReportPlugin:
    """Hooks of a run with ``--dialects-report``."""

    def __init__(self, config: pytest.Config) -> None:
        try:
            options = options_from(vars(config.option))
        except BadOption as error:
            raise pytest.UsageError(str(error)) from None
        cache = getattr(config, "cache", None)
        memory = cache.mkdir("dialects") / "findings.json" if cache else None
        self.report = Report(options, str(config.rootpath), memory)
        self.is_worker = hasattr(config, "workeroutput")
        #: The findings of workers, and the names of the statements that the workers judged.
        self.of_workers: list[Any] = []
        self.statements: set[str] = set()
        self.lines: list[str] = []

    def pytest_sessionstart(self) -> None:
        from django.apps import apps

        if not apps.ready:
            raise pytest.UsageError("--dialects-report needs Django's settings: install pytest-django, and name them")
        self.report.watcher.start()

    def pytest_collection_finish(self) -> None:
        """Begin to judge migrations: the models of test modules are there, and no database yet."""
        if not self.is_worker:
            self.report.begin_migrations()

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        with import_compiled():
            failed = self._finish(session.config)
        if failed and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _finish(self, config: pytest.Config) -> bool:
        """Judge and publish, and return whether the run fails; a worker sends its findings."""
        found = self.report.judge_statements(_progress(config))
        statements = self.report.watcher.names()
        if self.is_worker:
            output: Any = config
            output.workeroutput["dialects_report"] = json.dumps([sorted(statements), [as_data(one) for one in found]])
            return False
        found += [from_data(one) for one in self.of_workers] + self.report.of_migrations()
        try:
            return self.report.publish(found, len(statements | self.statements), self.lines.append)
        except BadBaseline as error:
            self.lines.append(f"error: {error}")
            return True

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take the findings of a worker."""
        statements, found = json.loads(getattr(node, "workeroutput", {}).get("dialects_report", "[[], []]"))
        self.statements.update(statements)
        self.of_workers += found

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        terminalreporter.section("portability report")
        for line in self.lines:
            terminalreporter.line(line)


def _progress(config: pytest.Config) -> Callable[[str], None] | None:
    """Return a function that shows a line over the last one; None without a terminal."""
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not reporter.isatty:
        return None
    reporter.ensure_newline()
    return lambda line: reporter.rewrite(line, erase=True)
