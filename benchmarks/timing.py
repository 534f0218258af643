"""Two callables timed side by side, in one process.

A machine that others use as well is slow for a while and fast for a while.
So both sides run in turn, and each keeps its fastest batch. pyperf and
pytest-benchmark time one callable after the other, pyperf in processes of
its own; what they compare was then measured at different times.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import inf
from time import perf_counter

Call = Callable[[], object]

#: How long a batch of calls takes, in seconds; a single call may take longer.
BATCH = 0.001


@dataclass
class Pair:
    """The fastest seconds of a call of ours and of one of theirs."""

    name: str
    ours: float
    theirs: float
    calls: tuple[Call, Call] | None = field(default=None, repr=False)

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    def again(self, rounds: int) -> None:
        """Measure more: what was slow by accident gets another chance, on both sides."""
        if self.calls:
            more = pair(self.name, *self.calls, rounds)
            self.ours, self.theirs = min(self.ours, more.ours), min(self.theirs, more.theirs)


def pair(name: str, ours: Call, theirs: Call, rounds: int) -> Pair:
    """The fastest of ``rounds`` batches of each side, taken in turn."""
    fastest = side_by_side([ours, theirs], rounds)
    return Pair(name, fastest[0], fastest[1], (ours, theirs))


def side_by_side(calls: Sequence[Call], rounds: int, batch: float = BATCH) -> list[float]:
    """The seconds of one call of each, the fastest of ``rounds`` batches; the batches are taken in turn."""
    with no_collecting():
        # A call that takes as long as a batch is one already.
        first = [timed(call) for call in calls]
        numbers = [max(1, int(batch / max(seconds, 1e-9))) for seconds in first]
        fastest = [seconds if number == 1 else inf for seconds, number in zip(first, numbers, strict=True)]
        for _ in range(rounds - (max(numbers) == 1)):
            for place, (call, number) in enumerate(zip(calls, numbers, strict=True)):
                fastest[place] = min(fastest[place], timed(call, number))
    return fastest


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
