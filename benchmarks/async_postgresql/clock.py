"""What a run takes: seconds, and the CPU of the client and of the server."""

from __future__ import annotations

import gc
import os
import time
from pathlib import Path

POSTMASTER = "BENCHMARK_POSTMASTER"


class Clock:
    """The seconds of a block, and of the CPU; ``taken`` are those of each request."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        self.seconds = self.cpu = self.server = 0.0

    def __enter__(self) -> Clock:
        gc.collect()
        self._server, self._cpu, self._start = server_cpu(), time.process_time(), time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds, self.cpu = time.perf_counter() - self._start, time.process_time() - self._cpu
        self.server = server_cpu() - self._server


def server_cpu() -> float:
    """Return the seconds of CPU of the server's sessions that are open, 0 where the system does not say."""
    postmaster = os.environ[POSTMASTER]
    ticks = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            # It has ended.
            continue
        if fields[1] == postmaster:
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")
