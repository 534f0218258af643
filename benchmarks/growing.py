"""``python -m benchmarks.growing EVERY``: the shapes that the cache holds, and the bytes that the process grew by."""

from __future__ import annotations

import gc
import sys

import benchmarks.setup  # noqa: F401
from benchmarks.cache import fill, shapes
from benchmarks.report import Sample
from benchmarks.timing import resident
from dialects import cache_clear

if __name__ == "__main__":
    every = int(sys.argv[1])
    # What sqlglot and Django load with the first queries is not the cache's.
    fill(Sample(every=max(every, 20)))
    cache_clear()
    for _ in shapes(Sample(every=max(every, 20))):
        pass
    gc.collect()
    before = resident()
    held = fill(Sample(every=every))
    gc.collect()
    print(held, resident() - before)
