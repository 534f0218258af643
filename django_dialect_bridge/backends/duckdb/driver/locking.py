"""The engine's own lock on a file next to each database, which keeps out other processes of the engine.

DuckDB locks its file by ``fcntl()``. The system releases such a lock once the
process closes any descriptor of the file. A backup that reads the file is
enough for that. A lock by ``flock()`` belongs to one descriptor.
https://man7.org/linux/man-pages/man2/F_GETLK.2const.html
"""

from __future__ import annotations

import os
from contextlib import suppress

from duckdb import OperationalError

try:
    import fcntl
except ImportError:  # On Windows a lock only ends with its own handle, so that DuckDB's lock is enough.
    fcntl = None  # type: ignore[assignment]

SUFFIX = ".lock"


def take(path: str, *, shared: bool) -> int | None:
    """Return the descriptor of a lock on a database file; None if the system offers no lock there.

    Readers share a lock. Raise OperationalError if another process has the lock.
    """
    if fcntl is None or (shared and not os.path.exists(path)):
        return None
    descriptor = _open(path + SUFFIX)
    if descriptor is None:
        return None
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError as error:
        message = _reason(path, descriptor, shared)
        os.close(descriptor)
        raise OperationalError(message) from error
    except OSError:  # The file system has no locks.
        os.close(descriptor)
        return None
    if not shared and _owner(descriptor) != (own := str(os.getpid())):
        with suppress(OSError):  # The file belongs to another user.
            os.ftruncate(descriptor, 0)
            os.write(descriptor, own.encode())
    return descriptor


def _open(path: str) -> int | None:
    """Return a descriptor, for reading only if the directory or the file is read only."""
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        with suppress(OSError):
            return os.open(path, flags, 0o666)
    return None


def _owner(descriptor: int) -> str:
    """Return the process id that was written there last."""
    with suppress(OSError):
        return os.pread(descriptor, 20, 0).decode(errors="replace")
    return ""


def _reason(path: str, descriptor: int, shared: bool) -> str:
    """Return the holder of the lock, and what to do."""
    if not shared:
        with suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
            return f"{path} is locked by processes that read it: close it there before it is opened for writing"
    owner = _owner(descriptor)
    owner = "this process" if owner == str(os.getpid()) else f"process {owner}".strip()
    return (
        f"{path} is locked by {owner}, which has it open for writing:"
        " either one process writes, or several read (OPTIONS['read_only'])"
    )
