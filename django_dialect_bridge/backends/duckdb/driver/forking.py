"""Connections of a process that was forked: the new process has their memory, and neither their threads nor their locks."""

from __future__ import annotations

import ctypes
from typing import Any, NoReturn

from duckdb import OperationalError


def refuse(name: str) -> NoReturn:
    """Raise the error of a database that was open during a fork."""
    raise OperationalError(
        f"this process was forked while the database {name} was open, and cannot use it: close it before the fork"
        " (django.db.connections.close_all(), in each thread), or start processes by spawn or forkserver"
    )


class Inherited:
    """Stands for a connection of DuckDB's in the forked process, where it can be closed and nothing else."""

    def __init__(self, name: str) -> None:
        self._name = name

    def close(self) -> None:
        """Leave the file alone, which is the other process's."""

    def __getattr__(self, name: str) -> NoReturn:
        refuse(self._name)


def never_free(connection: Any) -> None:
    """Keep a connection from its destructor, which would write to the file of the other process, also at the exit."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))
