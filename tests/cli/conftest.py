"""Running the command line in this process."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import NamedTuple

import pytest

from dialects.cli import main


class Result(NamedTuple):
    """What a command printed and its exit status."""

    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command: ``run("show", "Entry.objects.all()", "--to", "tsql")``."""

    def run(*argv: str, stdin: str = "") -> Result:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        status = main(argv)
        return Result(status, *capsys.readouterr())

    return run
