"""Two callables timed side by side, in one process or in one each.

A machine that others use as well is slow for a while and fast for a while.
So both sides run in turn, and a ratio is the median of those of the rounds.
pyperf and pytest-benchmark time one callable after the other, pyperf in
processes of its own; what they compare was then measured at different times.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

Call = Callable[[], object]
#: ``(untimed, number)`` -> the seconds of one of ``number`` calls, made after so many that are not timed.
Batch = Callable[[int, int], float]

#: How long a batch of calls takes, in seconds; a single call may take longer.
BATCH = 0.001


@dataclass
class Pair:
    """The seconds of a call of ours and of one of theirs, round by round."""

    name: str
    ours: list[float]
    theirs: list[float]
    batches: Sequence[Batch] = field(default=(), repr=False)

    @property
    def ratio(self) -> float:
        return median_ratio(self.ours, self.theirs)

    def again(self, rounds: int) -> None:
        """Measure more rounds, with more calls before each batch."""
        if self.batches:
            ours, theirs = in_turn(self.batches, rounds, untimed=4)
            self.ours += ours
            self.theirs += theirs


def pair(name: str, ours: Call, theirs: Call, rounds: int) -> Pair:
    """``rounds`` batches of each side, taken in turn in this process."""
    return pair_of(name, partial(batch_of, ours), partial(batch_of, theirs), rounds)


def pair_of(name: str, ours: Batch, theirs: Batch, rounds: int) -> Pair:
    """``rounds`` batches of each side, taken in turn."""
    own, other = in_turn([ours, theirs], rounds)
    return Pair(name, own, other, (ours, theirs))


def median_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of the fastest quarter of the rounds, three at least.

    Both sides of a round ran one after the other; but where the machine was slow, it was not as slow for both.
    """
    rounds = sorted(zip(ours, theirs, strict=True), key=sum)
    return statistics.median(one / other for one, other in rounds[: max(3, len(rounds) // 4)])


def side_by_side(calls: Sequence[Call], rounds: int, batch: float = BATCH) -> list[list[float]]:
    """The seconds of one call of each, in each of ``rounds`` batches in this process; each round has one of each."""
    return in_turn([partial(batch_of, call) for call in calls], rounds, batch)


def in_turn(batches: Sequence[Batch], rounds: int, batch: float = BATCH, untimed: int = 2) -> list[list[float]]:
    """The seconds of one call of each, in each of ``rounds`` batches; each round has one of each.

    Before each batch, ``untimed`` times as many calls are made that are not timed: Python specializes its bytecode to the
    types that come by, and again after some hundred others.
    """
    taken: list[list[float]] = [[] for _ in batches]
    numbers = [max(1, int(batch / max(measured(0, 1), 1e-9))) for measured in batches]
    sides = list(zip(batches, numbers, taken, strict=True))
    chance = random.Random(rounds)
    for _ in range(rounds):
        # In any order and for any while, for a machine may be slow at a beat of its own.
        for measured, number, seconds in chance.sample(sides, len(sides)):
            before = chance.randint(number, 2 * untimed * number) if number > 1 else 0
            seconds.append(measured(before, number))
    return taken


class Apart:
    """Calls of one side in a process of their own, where Python specializes what both sides run for this one alone.

    As it does for a project, which has one backend.
    """

    def __init__(self, calls: Sequence[Call]) -> None:
        # What is called needs no pickling where the process is a fork.
        fork = multiprocessing.get_context("fork")
        self._pipe, there = fork.Pipe()
        self._process = fork.Process(target=_serve, args=(calls, there), daemon=True)
        self._process.start()

    def batch(self, place: int, untimed: int, number: int) -> float:
        """A batch of the call at a place."""
        self._pipe.send((place, untimed, number))
        return float(self._pipe.recv())

    def close(self) -> None:
        self._pipe.send(None)
        self._process.join()


def _serve(calls: Sequence[Call], pipe: Connection) -> None:
    """Time what is asked for, until nothing is."""
    if hasattr(os, "sched_setaffinity"):
        # All on one core: they take turns, and no two cores are equally fast at all times.
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    while asked := pipe.recv():
        place, untimed, number = asked
        pipe.send(batch_of(calls[place], untimed, number))


def batch_of(call: Call, untimed: int, number: int) -> float:
    """The seconds of one of ``number`` calls, made after so many that are not timed."""
    for _ in range(untimed):
        call()
    with no_collecting():
        return timed(call, number)


def timed(call: Call, number: int = 1) -> float:
    """The seconds of one of ``number`` calls."""
    loops = range(number)
    start = perf_counter()
    for _ in loops:
        call()
    return (perf_counter() - start) / number


@contextmanager
def no_collecting() -> Iterator[None]:
    """Without the garbage collector, which would run on the account of whoever allocates next."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def resident() -> int:
    """Return the bytes of this process that are in memory; 0 where the system does not say."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0
