"""What becomes on SQL Server of the tests that mssql-django leaves out: right, or refused by name.

Its list is ``EXCLUDED_TESTS`` and ``REGEX_TESTS`` in
https://github.com/microsoft/mssql-django/blob/dev/testapp/settings.py
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from dialects.targets import FAMILIES
from tests.django_suite import refusals
from tests.django_suite.engines import ENGINES
from tests.django_suite.found import REFUSED, Found, Test
from tests.django_suite.sources import sources
from tests.django_suite.sweep import swept

FILE = Path(__file__).with_name("excluded.txt")
HEADER = """\
# What becomes on SQL Server of the tests that mssql-django leaves out (testapp/settings.py of June 2024), made by:
# python -m tests.django_suite excluded --write
# test | result | construct: reason, where something is refused
# "no query": the test makes or reads tables only, or is skipped on PostgreSQL, where it ran
"""

COMPILES = "compiles for every version"
REFUSED_BY_NAME = "refused"
WRONG = "WRONG"
NO_QUERY = "no query"
GONE = "not in this Django"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tests", nargs="*", metavar="TEST", help="some of the list; all without")
    parser.add_argument("--engine", choices=ENGINES, default="postgres", help="where the tests run meanwhile")
    parser.add_argument("--parallel", type=int, default=2, metavar="N")
    parser.add_argument("--write", action="store_true", help=f"write the results to {FILE.name}")


def run(args: argparse.Namespace) -> int:
    before = read()
    asked = args.tests or list(before)
    there = [test for test in asked if exists(test)]
    found, _ = swept(there, args.engine, args.parallel)
    results = before | {test: result(test, found) if test in there else (GONE, "") for test in asked}
    print(summary(results))
    changed = {test: told for test, told in results.items() if told != before.get(test)}
    if args.write:
        FILE.write_text(
            HEADER + "".join(f"{' | '.join((test, *told)).rstrip(' |')}\n" for test, told in results.items())
        )
        return 0
    for test, told in changed.items():
        print(f"CHANGED: {test}: {': '.join(filter(None, told))}")
    return 1 if changed else 0


def read() -> dict[str, tuple[str, str]]:
    """Test -> the result and the reason that the file gives."""
    lines = [line.split(" | ") for line in FILE.read_text().splitlines() if line and not line.startswith("#")]
    return {test: (told[0] if told else "", told[1] if len(told) > 1 else "") for test, *told in lines}


def exists(test: str) -> bool:
    """Return whether the installed Django has a test."""
    module, case, method = test.rsplit(".", 2)
    path = sources() / (module.replace(".", "/") + ".py")
    text = path.read_text() if path.exists() else ""
    return f"class {case}(" in text and f"def {method}(" in text


def result(test: str, found: Found) -> tuple[str, str]:
    """Return the result of a test's queries on SQL Server."""
    seen = found.tests.get(test, Test())
    if not seen.queries:
        return NO_QUERY, ""
    reasons = []
    for (kind, key), targets in seen.findings.items():
        ours = [target for target in targets if target.startswith("tsql")]
        if ours and kind != REFUSED:
            return WRONG, ": ".join(key)
        if ours:
            reasons.append(f"{': '.join(filter(None, key))} ({refusals.spelled(ours)})")
    return (REFUSED_BY_NAME, "; ".join(sorted(reasons))) if reasons else (COMPILES, "")


def summary(results: Mapping[str, tuple[str, str]]) -> str:
    """Return the counts in a sentence."""
    counts = Counter(kind for kind, _ in results.values())
    newest = FAMILIES["tsql"].versions[-2]
    compiling = sum(kind == REFUSED_BY_NAME and newest not in why for kind, why in results.values())
    told = ", ".join(f"{count} {kind}" for kind, count in counts.most_common())
    return (
        f"mssql-django leaves out {len(results)} tests: {told} ({compiling} of the refused compile for tsql@{newest})"
    )
