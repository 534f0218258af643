"""Giving a random input to everything that reads text."""

from __future__ import annotations

import random
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from . import readers

READERS: tuple[Callable[[random.Random], None], ...] = (
    readers.translating,
    readers.defining,
    readers.command,
    readers.targets,
    readers.options,
    readers.warm_file,
)
#: The seconds after which an input hangs, if the system has alarms.
LONGEST = 60


class Hangs(Exception):
    """An input that takes too long."""


@contextmanager
def _limited() -> Iterator[None]:
    def ring(*_: object) -> None:
        raise Hangs

    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def tried(seed: int) -> Iterator[str]:
    """Yield the failures of each reader for a seed."""
    for read in READERS:
        try:
            with _limited():
                read(random.Random(seed))
        except Exception as error:
            yield f"seed {seed}, {read.__name__}: {type(error).__name__}: {error}"
