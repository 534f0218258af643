"""``python -m tests.crashes``: kill -9 after each commit of every pair of schema operations, and look at the file."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import django

from tests.crashes.killing import Trial, beginning
from tests.crashes.pairs import OPERATIONS, operations

#: How two operations are run -> whether in one migration, and whether that is atomic.
WAYS = {"one migration": (True, True), "two migrations": (False, True), "not atomic": (True, False)}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    parser.add_argument("--way", action="append", choices=WAYS, help="how operations are run; all ways without it")
    parser.add_argument("--foreign-keys", choices=("with", "without"), help="both without it")
    parser.add_argument("--only", help="pairs with this operation")
    parser.add_argument("--part", help="as 1/2: every second pair")
    given = parser.parse_args(argv)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    pairs = [pair for pair in itertools.product(OPERATIONS, repeat=2) if given.only is None or given.only in pair]
    if given.part:
        part, parts = map(int, given.part.split("/"))
        pairs = pairs[part - 1 :: parts]
    failed = 0
    directories = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(dir=directories) as directory:
        for foreign_keys in (False, True):
            if given.foreign_keys in (None, "with" if foreign_keys else "without"):
                options: dict[str, Any] = {"foreign_keys": True} if foreign_keys else {}
                template = Path(directory) / f"template{foreign_keys}.duckdb"
                trial = Trial(template, beginning(template, options), options)
                for way in given.way or WAYS:
                    title = f"{way}, with foreign keys" if foreign_keys else way
                    failed += run(title, trial, pairs, *WAYS[way])
    return min(failed, 1)


def run(title: str, trial: Trial, pairs: list[tuple[str, str]], together: bool, atomic: bool) -> int:
    """Try pairs, print what is wrong, and return how many are."""
    began, failed, left_out = time.monotonic(), 0, 0
    refused: dict[tuple[str, str], str] = {}
    for pair in pairs:
        try:
            first, second = operations(*pair)
        except KeyError:
            left_out += 1
            continue
        migrations = [[*first, *second]] if together else [first, second]
        with tempfile.TemporaryDirectory(dir=trial.template.parent) as directory:
            try:
                faults = trial.faults(Path(directory), migrations, atomic=atomic)
            except RuntimeError as error:
                refused[pair] = str(error)
                continue
        for fault in faults:
            print(f"{title}: {' + '.join(pair)}: {fault}", flush=True)
        failed += bool(faults)
    for pair, error in refused.items():
        print(f"{title}: {' + '.join(pair)} cannot be migrated: {error}")
    tried = len(pairs) - left_out - len(refused)
    seconds = time.monotonic() - began
    print(
        f"{title}: {tried} pairs, {failed} failed; {len(refused)} cannot be migrated,"
        f" {left_out} make no sense; {seconds:.0f} s",
        flush=True,
    )
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
