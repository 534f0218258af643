"""Two callables timed side by side, in one process.

A machine that others use as well is slow for a while and fast for a while.
So both sides run in turn, and a ratio is the median of those of the rounds.
pyperf and pytest-benchmark time one callable after the other, pyperf in
processes of its own; what they compare was then measured at different times.
"""

from __future__ import annotations

import gc
import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

Call = Callable[[], object]

#: How long a batch of calls takes, in seconds; a single call may take longer.
BATCH = 0.001


@dataclass
class Pair:
    """The seconds of a call of ours and of one of theirs, round by round."""

    name: str
    ours: list[float]
    theirs: list[float]
    calls: tuple[Call, Call] | None = field(default=None, repr=False)

    @property
    def ratio(self) -> float:
        return median_ratio(self.ours, self.theirs)

    def again(self, rounds: int) -> None:
        """Measure more rounds, with more calls before each batch."""
        if self.calls:
            ours, theirs = side_by_side(self.calls, rounds, untimed=4)
            self.ours += ours
            self.theirs += theirs


def pair(name: str, ours: Call, theirs: Call, rounds: int) -> Pair:
    """``rounds`` batches of each side, taken in turn."""
    own, other = side_by_side([ours, theirs], rounds)
    return Pair(name, own, other, (ours, theirs))


def median_ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of rounds: both sides of a round ran while the machine was equally fast."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def side_by_side(calls: Sequence[Call], rounds: int, batch: float = BATCH, untimed: int = 2) -> list[list[float]]:
    """The seconds of one call of each, in each of ``rounds`` batches; each round has one of each.

    Before each batch, ``untimed`` times as many calls are made that are not timed: Python specializes its bytecode to the
    types that come by, and again after some hundred others. What both sides run would be specialized for the other one,
    as it never is where one side is used alone.
    """
    taken: list[list[float]] = [[] for _ in calls]
    with no_collecting():
        numbers = [max(1, int(batch / max(timed(call), 1e-9))) for call in calls]
        sides = list(zip(calls, numbers, taken, strict=True))
        chance = random.Random(rounds)
        for _ in range(rounds):
            # In any order and for any while, for a machine may be slow at a beat of its own.
            for call, number, seconds in chance.sample(sides, len(sides)):
                if number > 1:
                    timed(call, chance.randint(number, 2 * untimed * number))
                seconds.append(timed(call, number))
    return taken


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
