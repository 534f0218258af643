"""Compile every query of Django's tests for every target, and judge the SQL."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import django

from dialects.targets import FAMILIES
from tests.django_suite import refusals
from tests.django_suite.engines import ENGINES, WATCHED, running
from tests.django_suite.found import CRASHED, ILLEGAL, REFUSED, Entry, Found, Key
from tests.django_suite.labels import QUERYING, expanded, shared_out
from tests.django_suite.ledger import THEIR_OWN
from tests.django_suite.outcomes import FAILED, Outcomes
from tests.django_suite.running import digest, start
from tests.django_suite.sources import cache

TARGETS = [f"{family.name}@{version}" for family in FAMILIES.values() for version in family.versions]
RUNNER = "tests.django_suite.sweeping.SweepingRunner"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", nargs="+", metavar="LABEL", help="as Django's runtests.py takes them, m2m_*, or all")
    parser.add_argument("--engine", choices=ENGINES, default="postgres", help="where the tests run meanwhile")
    parser.add_argument("--parallel", type=int, default=2, metavar="N")
    parser.add_argument("--write", action="store_true", help=f"write the refusals to {refusals.FILE.name}")


def run(args: argparse.Namespace) -> int:
    found, outcomes = swept(expanded(args.labels, QUERYING), args.engine, args.parallel)
    print(f"Django {django.__version__} on {args.engine}: {outcomes.summary()}")
    for test, outcome in sorted(outcomes.items()):
        if outcome.kind == FAILED:
            print(f"FAILED: {test}: {outcome.why[:200]}")
    print(f"{found.queries} queries, {found.distinct} of them different, each for {len(TARGETS)} targets")
    crashes, illegal = (not_known(found, kind) for kind in (CRASHED, ILLEGAL))
    show("CRASH", crashes)
    show("ILLEGAL", illegal)
    refused = found.entries[REFUSED]
    print(f"{len(crashes)} crashes, {len(illegal)} legality findings, {len(refused)} refusals")
    now = refusals.lines(refused)
    if args.write:
        refusals.write(now)
        return bool(crashes or illegal)
    new, gone = refusals.compare(now, refusals.read(), outcomes.keys())
    for line in new:
        print(f"NEW REFUSAL: {line}")
    for line in gone:
        print(f"REFUSED NO LONGER: {line}")
    return bool(crashes or illegal or new or gone)


def not_known(found: Found, kind: str) -> dict[Key, Entry]:
    """Return the crashes or legality findings that the tests themselves do not cause."""
    known = {test for tests in THEIR_OWN.values() for test in tests}
    return {key: entry for key, entry in found.entries[kind].items() if entry.example not in known}


def swept(labels: Sequence[str], engine: str, parallel: int) -> tuple[Found, Outcomes]:
    """Run the tests of some labels, shared out among processes, and gather what they found."""
    found, outcomes = Found(), Outcomes()
    place = cache() / "sweep" / digest(labels)
    with running(engine) as server:
        runs = []
        for number, share in enumerate(shared_out(labels, parallel)):
            into = place / str(number)
            path = into / "found.json"
            with suppress(FileNotFoundError):
                path.unlink()
            names = server.databases(WATCHED, f"sweep{number}")
            runs.append((path, start(share, names, into, runner=RUNNER, environment={"DJANGO_SUITE_FOUND": str(path)})))
        for path, process in runs:
            outcomes.update(process.wait())
            found.add(Found.of(json.loads(Path(path).read_text())))
    return found, outcomes


def show(title: str, entries: dict[Key, Entry]) -> None:
    for (text, *_), entry in sorted(entries.items(), key=lambda item: -item[1].count):
        targets = refusals.spelled(entry.targets)
        print(f"{title}: {text}\n    {entry.count} times on {targets}; {entry.example}")
        for detail in entry.details:
            print(f"    {detail[:600]}")
