"""Run Django's tests with the bridge mixed into Django's own backend, and compare with those without it."""

from __future__ import annotations

import argparse
import sys

import django

from tests.django_suite.engines import BRIDGED, ENGINES, PLAIN, RUNNERS, SERVERS, running
from tests.django_suite.labels import expanded
from tests.django_suite.ledger import LEDGER, judge
from tests.django_suite.outcomes import FAILED, PASSED, Outcomes, lost, worse
from tests.django_suite.running import digest, start
from tests.django_suite.sources import cache


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", nargs="+", metavar="LABEL", help="as Django's runtests.py takes them, m2m_*, or all")
    parser.add_argument("--engine", choices=ENGINES, default="sqlite")
    parser.add_argument("--fresh", action="store_true", help="run the tests without the bridge again")


def run(args: argparse.Namespace) -> int:
    labels = expanded(args.labels)
    versions = f"{django.__version__}-{sys.version_info[0]}.{sys.version_info[1]}"
    suite, name = cache() / "suite", digest(labels)
    place = suite / f"{args.engine}-{versions}" / name
    # Engines with one server have one run without the bridge.
    plain = suite / f"{SERVERS.get(args.engine, args.engine)}-{versions}" / name / "plain"
    baseline = plain / "outcomes.json"
    with running(args.engine) as server:
        if args.engine in PLAIN and (args.fresh or not baseline.exists()):
            start(labels, server.databases(PLAIN, "plain"), plain).wait()
        runner = RUNNERS.get(args.engine, "tests.django_suite.recording.Runner")
        with_it = start(labels, server.databases(BRIDGED, "bridged"), place / "bridged", runner=runner)
        bridged = with_it.wait()
    if args.engine not in PLAIN:
        return report_alone(args.engine, bridged, log=str(with_it.log))
    return report(args.engine, Outcomes.load(baseline), bridged, log=str(with_it.log))


def report_alone(engine: str, outcomes: Outcomes, log: str) -> int:
    """Print what fails on an engine of our own; 1 if anything is not as the ledger says."""
    reasons = LEDGER[engine]
    failed = {test: outcome.why for test, outcome in outcomes.items() if outcome.kind == FAILED}
    unknown, vanished = judge(failed, outcomes.keys(), reasons)
    print(f"{engine}, Django {django.__version__}: {outcomes.summary()}")
    for reason, tests in reasons.items():
        if known := set(tests) & failed.keys():
            print(f"ledger: {len(known)} tests: {reason}")
    for test in sorted(unknown):
        print(f"FAILS: {test}: {failed[test]}")
    for test in sorted(vanished):
        print(f"IN THE LEDGER, BUT PASSES: {test}")
    print(f"{len(unknown)} fail, {len(vanished)} too many in the ledger; the log is {log}")
    return 1 if unknown or vanished else 0


def report(engine: str, plain: Outcomes, bridged: Outcomes, log: str) -> int:
    """Print what was found; 1 if anything is not as the ledger says."""
    # mssql-django fails many tests that pass with the bridge.
    found = worse(plain, bridged) if engine == "mssql" else lost(plain, bridged)
    reasons = LEDGER[engine]
    unknown, vanished = judge(found, plain.keys() | bridged.keys(), reasons)
    print(f"{engine}, Django {django.__version__}")
    print(f"without the bridge: {plain.summary()}")
    print(f"with the bridge:    {bridged.summary()}")
    failed = {test: outcome for test, outcome in sorted(plain.items()) if outcome.kind == FAILED}
    won = {test for test in failed if test in bridged and bridged[test].kind == PASSED}
    for test, outcome in failed.items():
        if test not in won:
            print(f"fails without the bridge, too: {test}: {outcome.why[:200]}")
    print(f"{len(won)} tests fail without the bridge and pass with it")
    for reason, tests in reasons.items():
        known = set(tests) & found.keys()
        if known:
            print(f"ledger: {len(known)} tests: {reason}")
    for test in sorted(unknown):
        print(f"LOST: {test}: {found[test]}")
    for test in sorted(vanished):
        print(f"IN THE LEDGER, BUT THE SAME: {test}")
    print(f"{len(unknown)} lost, {len(vanished)} too many in the ledger; the log is {log}")
    return 1 if unknown or vanished else 0
