"""Run the SELECTs of Django's tests on the servers that DIALECTS_TSQL_DSN and DIALECTS_ORACLE_DSN name, and compare rows.

The tests run on PostgreSQL; the tables that a query reads are copied to the server when their rows have changed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter

from tests.django_suite.engines import WATCHED, running
from tests.django_suite.labels import QUERYING, expanded
from tests.django_suite.ledger import UNDETERMINED
from tests.django_suite.running import digest, start
from tests.django_suite.sources import cache
from tests.engines.dsn import VARIABLES, named


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("labels", nargs="+", metavar="LABEL", help="as Django's runtests.py takes them, m2m_*, or all")


def run(args: argparse.Namespace) -> int:
    for family, variable in VARIABLES.items():
        if not named(family):
            print(f"NOTHING IS RUN ON {family.upper()}: {variable} names no server")
    if not any(map(named, VARIABLES)):
        return 0
    labels = expanded(args.labels, QUERYING)
    into = cache() / "rows" / digest(labels)
    path = into / "found.json"
    path.unlink(missing_ok=True)
    with running("postgres") as server:
        process = start(
            labels,
            server.databases(WATCHED, "rows"),
            into,
            runner="tests.django_suite.rowing.RowingRunner",
            environment={"DJANGO_SUITE_FOUND": str(path)},
        )
        print(process.wait().summary())
    return report(json.loads(path.read_text()))


def report(found: list[list[str]]) -> int:
    """Print how many queries were right, and each that was not though its rows are determined; 1 if there is any."""
    known = {test for tests in UNDETERMINED.values() for test in tests}
    for family in sorted({family for family, *_ in found}):
        mine = [rest for name, *rest in found if name == family]
        counts = Counter(outcome for outcome, *_ in mine)
        print(f"{family}: {len(mine)} queries: " + ", ".join(f"{n} {outcome}" for outcome, n in counts.most_common()))
        for why, count in Counter(why for outcome, _, why, _ in mine if outcome.startswith("beyond")).most_common(20):
            print(f"    beyond the server: {count}: {why[:200]}")
        for outcome, test, why, sql in mine:
            if outcome == "WRONG" and test not in known:
                print(f"WRONG on {family}: {test}: {why}\n    {sql[:600]}")
    return int(any(outcome == "WRONG" and test not in known for _, outcome, test, *_ in found))
