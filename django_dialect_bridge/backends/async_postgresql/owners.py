"""The owners of database wrappers: each wrapper belongs to a task.

A wrapper belongs to the task that uses it, because transactions do. A context variable alone would give a task's wrapper
to its children, which run at the same time.
"""

from __future__ import annotations

import asyncio
import threading
import warnings
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connections
from django.db.transaction import TransactionManagementError

from django_dialect_bridge.backends.async_postgresql.driver.greenlets import call_without_loop, current


class Owner:
    """A task, and its wrappers by alias."""

    def __init__(self, task: asyncio.Task[Any], parent: Owner | None) -> None:
        self.name = task.get_name()
        self.task = weakref.ref(task)
        #: The owner whose code started this task.
        self.parent = None if parent is None else weakref.ref(parent)
        self.wrappers: dict[str, Any] = {}
        #: Whether the task has an entry, so that its wrappers work.
        self.has_entered = False
        #: The last call that an executor runs for this task.
        self.last_call: asyncio.Task[Any] | None = None

    def refuse_parents_transaction(self, alias: str) -> None:
        """Raise TransactionManagementError while the code that started this task is inside an atomic block."""
        if _separate.get():
            return
        parent = self.parent() if self.parent is not None else None
        while parent is not None:
            wrapper = parent.wrappers.get(alias)
            if wrapper is not None and wrapper.in_atomic_block:
                raise TransactionManagementError(
                    f"task {self.name!r} was started inside an atomic block of task {parent.name!r}, and its own connection"
                    f" would not see the rows of that transaction: query in {parent.name!r}, or enter separate_transactions()"
                )
            parent = parent.parent() if parent.parent is not None else None

    def end(self, task: asyncio.Task[Any]) -> None:
        """Give the task's connections back after its last call."""
        if self.last_call is not None and not self.last_call.done():
            self.last_call.add_done_callback(self.end)
            return
        _owners.pop(task, None)
        _owners.pop(self.task(), None)
        wrappers, self.wrappers = self.wrappers, {}
        for alias, wrapper in wrappers.items():
            if getattr(wrapper, "abandon", None) is None:
                # Another engine's connection, opened on the loop's thread.
                call_without_loop(task.get_loop(), wrapper.close)
            elif wrapper.abandon():
                warnings.warn(
                    f"task {self.name!r} ended with an open transaction, cursor or hold() on {alias!r}, which is rolled back",
                    RuntimeWarning,
                    stacklevel=2,
                )


def owner_of(task: asyncio.Task[Any]) -> Owner:
    """Return the owner of a task: the task itself, or the one whose call it runs."""
    owner = _owners.get(task)
    if owner is None:
        owner = _owners[task] = Owner(task, _parent.get())
        task.add_done_callback(owner.end)
    return owner


def run_for(task: asyncio.Task[Any], owner: Owner) -> None:
    """Give a task that runs a call the wrappers of the owner that made the call."""
    _owners[task] = owner
    task.add_done_callback(lambda done: _owners.pop(done, None))


def enter(owner: Owner) -> None:
    """Note that this context is inside an entry, and that its child tasks have the owner as parent."""
    owner.has_entered = True
    _parent.set(owner)


def current_owner() -> Owner | None:
    """Return the owner of the running greenlet or task; None in synchronous code."""
    green = current()
    if green is not None:
        return green.owner
    try:
        task = asyncio.current_task()
    except RuntimeError:
        return None
    return None if task is None else owner_of(task)


@contextmanager
def separate_transactions() -> Iterator[None]:
    """Let tasks that are started in this block use connections of their own, although their parent is in a transaction."""
    token = _separate.set(True)
    try:
        yield
    finally:
        _separate.reset(token)


class Enclosing:
    """The transactions that synchronous code has open, by thread, mostly those of ``TestCase``."""

    def __init__(self) -> None:
        self.threads: dict[int, dict[str, Any]] = {}

    def note(self, wrapper: Any, is_open: bool) -> None:
        """Note that a wrapper of this thread has begun or ended a transaction."""
        thread = threading.get_ident()
        if is_open:
            self.threads.setdefault(thread, {})[wrapper.alias] = wrapper
        elif thread in self.threads:
            self.threads[thread].pop(wrapper.alias, None)
            if not self.threads[thread]:
                del self.threads[thread]

    def of_this_thread(self, alias: str) -> Any:
        """Return the wrapper whose transaction encloses the loop of this thread, or None."""
        wrappers = self.threads.get(threading.get_ident())
        return None if wrappers is None else wrappers.get(alias)


class Connections:
    """Replaces ``django.db.connections._connections``: by task if a loop runs, else Django's own storage."""

    def __init__(self, local: Any) -> None:
        object.__setattr__(self, "_local", local)

    def __getattr__(self, alias: str) -> Any:
        green = current()
        owner = current_owner() if green is None else green.owner
        if owner is None:
            return getattr(object.__getattribute__(self, "_local"), alias)
        found = owner.wrappers.get(alias)
        if enclosing.threads:
            found = enclosing.of_this_thread(alias) or found
        if found is None:
            raise AttributeError(alias)
        return found

    def __setattr__(self, alias: str, wrapper: Any) -> None:
        owner = current_owner()
        if owner is None:
            setattr(object.__getattribute__(self, "_local"), alias, wrapper)
            return
        owner.wrappers[alias] = wrapper
        bind = getattr(wrapper, "bind", None)
        if bind is not None:
            bind(owner)

    def __delattr__(self, alias: str) -> None:
        owner = current_owner()
        if owner is None:
            delattr(object.__getattribute__(self, "_local"), alias)
        elif owner.wrappers.pop(alias, None) is None:
            raise AttributeError(alias)


def install() -> None:
    """Replace the storage of Django's connections, once in a process."""
    handler: Any = connections
    if not isinstance(handler._connections, Connections):
        handler._connections = Connections(handler._connections)


_owners: dict[Any, Owner] = {}
_parent: ContextVar[Owner | None] = ContextVar("the owner whose code runs", default=None)
_separate: ContextVar[bool] = ContextVar("separate transactions", default=False)
enclosing = Enclosing()
