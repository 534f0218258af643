"""The README's sessions and examples are what really comes out."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest

from django_dialect_bridge.example import models

from .conftest import Run

README = Path(__file__).parents[2] / "README.md"
SESSIONS = re.findall(r"```console\n\$ python -m dialects (.*)\n((?:.*\n)*?)```", README.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("command", "printed"), SESSIONS)
def test_session(run: Run, command: str, printed: str) -> None:
    assert run(*shlex.split(command), "--pretty").out == printed  # As on a terminal.


def test_there_are_sessions() -> None:
    assert len(SESSIONS) == 2


@pytest.mark.known("dbo.initials")
def test_python() -> None:
    names = {name: getattr(models, name) for name in models.__all__}
    text = "\n\n".join(re.findall(r"```pycon\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL))
    test = doctest.DocTestParser().get_doctest(text, names, "README.md", str(README), 0)
    report: list[str] = []
    doctest.DocTestRunner().run(test, out=report.append)
    assert not report, "".join(report)
