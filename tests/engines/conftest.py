"""Servers for the session, and what they did in the summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from tests.equivalence.conftest import databases  # noqa: F401

from .cases import nothing_ran
from .dsn import VARIABLES, named
from .server import Server, holding_rows

Servers = Callable[[str], Server]

FAMILY, OUTCOME = "dialects_family", "dialects_outcome"
"""The properties of a test's report that the summary counts."""

OUTCOMES = ("right", "different as documented", "refused", "lacking on the server", "wrong")


@pytest.fixture(scope="session")
def servers(databases: None) -> Iterator[Servers]:  # noqa: F811
    """Return a family's server, which holds the rows from its first use to the end of the session."""
    opened: dict[str, Server] = {}
    failed: dict[str, Exception] = {}
    with ExitStack() as stack:

        def server(family: str) -> Server:
            if family in failed:
                raise failed[family]
            if family not in opened:
                dsn = named(family)
                assert dsn is not None
                try:
                    opened[family] = stack.enter_context(holding_rows(dsn))
                except Exception as error:
                    failed[family] = error
                    raise
            return opened[family]

        yield server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Count a test that failed as wrong, unless its failure is documented."""
    report: Any = yield
    properties = dict(report.user_properties)
    if report.when == "call" and FAMILY in properties and OUTCOME not in properties:
        expected = report.skipped and hasattr(report, "wasxfail")
        report.user_properties.append((OUTCOME, "different as documented" if expected else "wrong"))
    return report


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many queries each server ran, and how many were right."""
    counts: dict[str, Counter[str]] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") != "call":
                continue
            properties = dict(report.user_properties)
            if FAMILY in properties:
                counts.setdefault(properties[FAMILY], Counter())[properties[OUTCOME]] += 1
    terminalreporter.section("servers")
    for family, variable in VARIABLES.items():
        if not named(family):
            terminalreporter.line(nothing_ran(family, variable))
    for family, found in sorted(counts.items()):
        ran = found["right"] + found["different as documented"] + found["wrong"]
        told = ", ".join(f"{found[outcome]} {outcome}" for outcome in OUTCOMES)
        terminalreporter.line(f"{family}: {found.total()} queries, {ran} ran: {told}")
