"""Judging in a child process: all tasks are answered, and a child that fails leaves them to its parent."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import time
from functools import partial
from typing import Any

import pytest

from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.judging import background
from django_dialect_bridge.report.judging.background import Background


def _found(name: str, reason: str) -> dict[str, list[Finding]]:
    where = f"{reason} in {'this process' if os.getpid() == _PARENT else 'another'}"
    return {name: [Finding("refused", "", "tsql", where, "", "", "", 0, "", "", "", "")]}


def _fail(how: int) -> Any:
    if how:
        os._exit(how)
    raise ValueError


_PARENT = os.getpid()


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' process may have threads, as pytest-xdist's workers do; the child touches none."""
    if sys.platform != "linux":
        pytest.skip("only Linux forks")
    monkeypatch.setattr(background, "can_fork", lambda: True)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_more_than_a_pipe_holds() -> None:
    judging = Background()
    reason = "x" * 5000
    for number in range(200):
        judging.put(partial(_found, str(number), reason))
    judging.put(partial(_fail, 0))
    judging.put(dict)  # It cannot be pickled.
    judging.put(partial(_found, "last", "y"))
    found = judging.finish()
    assert [*found] == [*map(str, range(200)), "last"]
    assert found["7"][0].reason == f"{reason} in another" and found["last"][0].reason == "y in another"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_that_dies() -> None:
    judging = Background()
    for task in (partial(_found, "a", "x"), partial(_fail, 3), *[partial(_found, "b", "x" * 100_000)] * 3):
        judging.put(task)
    assert judging.finish() == {}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_process_that_a_test_leaves_is_not_awaited() -> None:
    judging = Background()
    judging.put(partial(_found, "a", "x"))
    left = os.fork()  # It has the ends of the pipes, too.
    if left == 0:
        time.sleep(600)
        os._exit(0)
    try:
        assert [*judging.finish()] == ["a"]
    finally:
        os.kill(left, signal.SIGKILL)
        os.waitpid(left, 0)


def test_an_answer_that_was_cut_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    judging = Background()
    judging.put(partial(_found, "a", "x"))
    whole = pickle.loads
    monkeypatch.setattr(pickle, "loads", lambda answer: whole(answer[: len(answer) // 2]))
    assert judging.finish() == {}


def test_no_task_needs_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("forked"))
    assert Background().finish() == {}
    monkeypatch.setattr(background, "can_fork", lambda: False)
    judging = Background()
    for _ in range(2):
        judging.put(partial(_found, "a", "x"))
    assert judging.finish() == {}
