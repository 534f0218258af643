"""``python -m benchmarks [TOPIC...] [--every N] [--rounds N] [--write]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from types import ModuleType

import benchmarks.setup
from benchmarks import async_postgresql, cache, cold, duckdb_engine, growth, mssql, mssql_server, page, start, warm
from benchmarks.report import Sample, Topic, text

#: In the order that they run: mssql-django changes Django's classes for all that come after it.
TOPICS: dict[str, ModuleType] = {
    module.__name__.rpartition(".")[2]: module for module in (warm, cache, cold, growth, duckdb_engine, start)
}
TOPICS["async"] = async_postgresql
TOPICS["mssql_server"] = mssql_server
TOPICS["mssql"] = mssql


def run(module: ModuleType, sample: Sample) -> Topic:
    """Measure one topic."""
    title, _, rest = (module.__doc__ or "").partition("\n")
    return Topic(title.rstrip("."), rest.strip(), list(module.measure(sample)))


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=benchmarks.__doc__, allow_abbrev=False)
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help=f"{', '.join(TOPICS)} (default: all)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every n-th query, an n-th of the sizes")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="batches of each side (default: 7)")
    parser.add_argument(
        "--write", action="store_true", help="put it into this build's part of docs/explanation/benchmarks.md"
    )
    args = parser.parse_args(argv)
    if unknown := set(args.topics) - TOPICS.keys():
        parser.error(f"unknown topic {', '.join(sorted(unknown))}: use {', '.join(TOPICS)}")
    if args.write and args.every > 1:
        parser.error("--write needs all queries")
    sample, done = Sample(args.every, args.rounds), []
    print(f"{page.environment()}\n", flush=True)
    for name, module in TOPICS.items():
        if name in args.topics or not args.topics:
            done.append(run(module, sample))
            print(text(done[-1]), flush=True)
    if args.write:
        page.write(done)
    return 0


if __name__ == "__main__":
    sys.exit(main())
