"""Who runs a statement: the compiler, and the line of the project's own code, found on the stack."""

from __future__ import annotations

import os
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import django
from django.apps import apps
from django.db.migrations.loader import MigrationLoader
from django.db.models.query import RawQuerySet
from django.db.models.sql import RawQuery
from django.db.models.sql.compiler import SQLCompiler

_DJANGO = os.path.dirname(os.path.abspath(django.__file__)) + os.sep
#: Django's files that a call of a cursor passes through.
_CURSORS = (os.path.join(_DJANGO, "db", "backends", "utils.py"), os.path.join(_DJANGO, "utils", "asyncio.py"))
_BRIDGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
#: Directories of code that is not the project's.
_FOREIGN = {"site-packages", "dist-packages", "node_modules", ".tox", ".nox", ".venv", "venv"}


class Place(NamedTuple):
    """A line of the project's code."""

    #: The file, relative to the project.
    file: str
    #: The line.
    line: int


class Asker(NamedTuple):
    """Who runs a statement."""

    #: The compiler; None for SQL by hand.
    compiler: SQLCompiler | None
    #: Whether it is SQL by hand, and not Django's own, such as a savepoint.
    by_hand: bool
    #: The frame that runs it.
    frame: FrameType | None


def asker_of(frame: FrameType | None) -> Asker:
    """Return who runs a statement, from the frame that a cursor was called in."""
    while frame is not None and (frame.f_code.co_filename in _CURSORS or _is_ours(frame.f_code.co_filename)):
        frame = frame.f_back
    compiler, by_hand = None, False
    if frame is not None:
        owner = frame.f_locals.get("self")
        if isinstance(owner, SQLCompiler):
            compiler = owner
        by_hand = not frame.f_code.co_filename.startswith(_DJANGO) or isinstance(owner, (RawQuery, RawQuerySet))
    return Asker(compiler, by_hand and compiler is None, frame)


def place_of(frame: FrameType | None, root: str) -> Place:
    """Return the innermost line of the project's code; ``root`` is the project's directory.

    The script that was started, manage.py, is around the statements that Django runs alone.
    """
    while frame is not None:
        started = frame.f_globals.get("__name__") == "__main__"
        path = "" if started else in_project(frame.f_code.co_filename, root)
        if path:
            return Place(path, frame.f_lineno)
        frame = frame.f_back
    return Place("", 0)


def _is_ours(file: str) -> bool:
    return file.startswith(_BRIDGE)


@lru_cache(maxsize=10_000)
def in_project(file: str, root: str) -> str:
    """Return the path of a file relative to the project's directory, empty for a file that is not the project's."""
    absolute = os.path.abspath(file)
    if not absolute.startswith(root + os.sep) or file.startswith("<") or _is_ours(absolute):
        return ""
    path = Path(absolute).relative_to(root)
    return path.as_posix() if _FOREIGN.isdisjoint(path.parts) else ""


def has_migrations(root: str) -> bool:
    """Return whether an app of the project's own has migrations."""
    for config in apps.get_app_configs():
        name, _ = MigrationLoader.migrations_module(config.label)
        try:
            spec = find_spec(name) if name else None
        except ImportError:  # MIGRATION_MODULES of tests often names a package that is not there.
            continue
        if spec is not None and in_project(spec.origin or "", os.path.abspath(root)):
            return True
    return False
