"""Sixteen threads compile queries of the corpus at once, while others forget what was translated."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import NotSupportedError

from dialects import cache_clear, cache_info, cache_resize
from dialects.api import CACHE_SIZE
from dialects.targets import FAMILIES
from tests.compiling import statements_of
from tests.corpus import QUERIES

THREADS = 16
#: Not judged here: tests/snapshots and tests/legality judge the corpus.
pytestmark = pytest.mark.corpus

Case = tuple[str, str]
#: The texts and the parameters of the statements, or the message of a refusal.
Found = tuple[tuple[str, str], ...]


def compiled(case: Case) -> Found:
    name, target = case
    try:
        return tuple((one.sql, repr(one.params)) for one in statements_of(name, target))
    except NotSupportedError as error:
        return (("refused", str(error)),)


@pytest.mark.parametrize("seconds", [2, pytest.param(60, marks=pytest.mark.nightly)])
def test_threads_compile_the_same(seconds: int) -> None:
    cases = [(name, family) for name in list(QUERIES)[:: 1 if seconds > 2 else 20] for family in FAMILIES]
    found: dict[Case, Found] = {}
    different: list[Case] = []
    counts = [0] * THREADS
    end = time.monotonic() + seconds
    done = threading.Event()

    def work(number: int) -> None:
        mine = random.Random(number).sample(cases, len(cases))
        while counts[number] == 0 or time.monotonic() < end:
            for case in mine:
                result = compiled(case)
                if found.setdefault(case, result) != result:
                    different.append(case)
                counts[number] += 1
                if time.monotonic() >= end:
                    break

    def forget() -> None:
        chance = random.Random(0)
        while not done.wait(0.2):
            chance.choice((cache_clear, lambda: cache_resize(chance.choice((10, 1000, CACHE_SIZE)))))()

    forgetting = threading.Thread(target=forget)
    forgetting.start()
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(work, range(THREADS)))
    finally:
        done.set()
        forgetting.join()
        cache_resize(CACHE_SIZE)
        cache_clear()
    assert different == []
    again = random.Random(1).sample(sorted(found), min(len(found), 10 * seconds))
    assert [case for case in again if compiled(case) != found[case]] == []
    assert cache_info().size <= CACHE_SIZE
    print(f"{sum(counts)} statements by {THREADS} threads, {len(found)} different")
