"""``python -m tests.fuzz --seconds 60``: random inputs, until the time is over; a seed repeats an input."""

from __future__ import annotations

import argparse
import os
import sys
import time

import django


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="how long (default: 60)")
    parser.add_argument("--seed", type=int, default=0, help="the first input (default: 0)")
    args = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    from .trying import tried

    end, seed, failed = time.monotonic() + args.seconds, args.seed, 0
    while time.monotonic() < end:
        for failure in tried(seed):
            print(failure, flush=True)
            failed += 1
        seed += 1
    print(f"{seed - args.seed} inputs of each kind, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
