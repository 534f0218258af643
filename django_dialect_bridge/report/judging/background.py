"""Judging new statements and migrations in a child process, while the tests run in this one.

A first run loads the translator and translates each statement. On a second core, the tests do not wait for it. What the
child does not answer is judged after the tests, as without a child.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader

from django_dialect_bridge.report.findings import Finding

#: Linux lists the threads of a process here. A process of one thread is forked without risk.
_THREADS = "/proc/self/task"


Task = Callable[[], dict[str, list[Finding]]]


class Background:
    """A child of this process that gets tasks through a pipe, and answers all of them at the end.

    A task is a call that can be pickled, and returns findings by their names.
    """

    def __init__(self) -> None:
        #: The child's number; 0 before the first task, -1 if there is none any more.
        self._child = 0
        self._tasks = self._answers = -1
        #: What the pipe has not taken yet.
        self._waiting = bytearray()

    def put(self, task: Task) -> None:
        """Hand on a task if the child can take it; never wait."""
        if self._child < 0:
            return
        try:
            content = pickle.dumps(task)
        except Exception:  # A value of any class may be a parameter.
            return
        if self._child == 0 and not self._start():
            return
        self._waiting += content
        with suppress(BlockingIOError, BrokenPipeError):
            del self._waiting[: os.write(self._tasks, self._waiting)]

    def finish(self) -> dict[str, list[Finding]]:
        """Return all findings by their names, when the child has done its tasks."""
        if self._child <= 0:
            return {}
        os.set_blocking(self._tasks, True)
        with suppress(BrokenPipeError), os.fdopen(self._tasks, "wb") as tasks:
            # A process that a test forked may keep the pipe open, so its end is not awaited.
            tasks.write(self._waiting + pickle.dumps(None))
        with os.fdopen(self._answers, "rb") as answers:
            content = answers.read()
        os.waitpid(self._child, 0)
        self._child = -1
        found: dict[str, list[Finding]] = {}
        with suppress(EOFError, pickle.UnpicklingError):  # A child that was killed has answered in part, or nothing.
            found = pickle.loads(content)
        return found

    def _start(self) -> bool:
        """Fork, and return whether there is a child."""
        if not can_fork():
            self._child = -1
            return False
        (tasks, self._tasks), (self._answers, answers) = os.pipe(), os.pipe()
        os.set_blocking(self._tasks, False)
        self._child = os.fork()
        if self._child == 0:
            os.close(self._tasks)
            os.close(self._answers)
            self._work(tasks, answers)
        os.close(tasks)
        os.close(answers)
        return True

    def _work(self, tasks: int, answers: int) -> None:
        """Run all tasks in the child, and end it without the exit handlers of its parent."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            silent = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(silent, stream)
            # The objects of the tests are not garbage.
            gc.freeze()
            found: dict[str, list[Finding]] = {}
            with os.fdopen(tasks, "rb") as given:
                while (task := _next(given)) is not None:
                    with suppress(Exception):
                        found |= task()
            with os.fdopen(answers, "wb") as out:
                pickle.dump(found, out)
        finally:
            os._exit(0)


def can_fork() -> bool:
    """Return whether this process may be forked: on Linux, if it has one thread and there is another core."""
    return sys.platform == "linux" and len(os.listdir(_THREADS)) == 1 and len(os.sched_getaffinity(0)) > 1


def _next(tasks: BufferedReader) -> Task | None:
    """Return the next task; None at the end, or if the parent has gone."""
    try:
        task: Task | None = pickle.load(tasks)
    except EOFError:
        return None
    return task
