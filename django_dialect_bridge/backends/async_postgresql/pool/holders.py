"""Who has the connections of a pool, for the error of a task that waited too long."""

from __future__ import annotations

import time
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import asgiref
import django
import psycopg

import django_dialect_bridge

if TYPE_CHECKING:
    from django_dialect_bridge.backends.async_postgresql.pool.lease import Lease

#: The directories of code between a project's code and the server.
LIBRARIES = tuple(str(Path(package.__path__[0])) for package in (asgiref, django, django_dialect_bridge, psycopg))
#: The most holders, and lines of a holder's stack, that an error shows.
MOST_HOLDERS, MOST_LINES = 5, 6


def describe(leases: Iterable[Lease]) -> str:
    """Return a text that names the longest holders, and the lines of code that they are at."""
    oldest = sorted(leases, key=lambda lease: lease.since)
    lines = []
    for lease in oldest[:MOST_HOLDERS]:
        seconds = time.monotonic() - lease.since
        what = "in a transaction" if lease.has_transaction else "with an open cursor or in hold()"
        lines.append(f"- task {lease.owner.name!r} for {seconds:.1f} s, {what}:")
        lines += [f"    {line}" for line in stack(lease)]
    if len(oldest) > MOST_HOLDERS:
        lines.append(f"- and {len(oldest) - MOST_HOLDERS} more")
    return "\n".join(lines)


def stack(lease: Lease) -> list[str]:
    """Return the innermost lines of a holder's code: of its greenlet, which no debugger shows, or of its task."""
    frame: FrameType | None = lease.green.gr_frame if lease.green else None
    task = lease.owner.task()
    if frame is None and task is not None:
        frames = task.get_stack(limit=1)
        frame = frames[0] if frames else None
    if frame is None:
        return ["not in a call any more"]
    entries = traceback.extract_stack(frame)
    found = [entry for entry in entries if not entry.filename.startswith(LIBRARIES)] or entries
    return [f"{entry.filename}:{entry.lineno} in {entry.name}" for entry in reversed(found[-MOST_LINES:])]
