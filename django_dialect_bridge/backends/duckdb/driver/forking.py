"""Connections in a forked process, which has their memory, but neither their threads nor their locks."""

from __future__ import annotations

import ctypes
from typing import Any, NoReturn

from duckdb import OperationalError


def refuse(name: str) -> NoReturn:
    """Raise the error for a database that was open during a fork."""
    raise OperationalError(
        f"this process was forked while the database {name} was open, and cannot use it: close it before the fork"
        " (django.db.connections.close_all(), in each thread), or start processes by spawn or forkserver"
    )


class Inherited:
    """A stand-in for a connection of DuckDB's in the forked process, where it can only be closed."""

    def __init__(self, name: str) -> None:
        self._name = name

    def close(self) -> None:
        """Leave the file to the other process."""

    def __getattr__(self, name: str) -> NoReturn:
        refuse(self._name)


def keep_forever(connection: Any) -> None:
    """Keep a connection from its destructor, which would write to the other process's file, even at exit."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))
