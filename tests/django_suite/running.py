"""Django's ``runtests.py`` in a process of its own."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.django_suite.engines import Databases
from tests.django_suite.outcomes import Outcomes
from tests.django_suite.sources import sources

ROOT = Path(__file__).parents[2]


def digest(labels: Sequence[str]) -> str:
    """Return the name of the directory for the results of these tests."""
    return hashlib.sha1(" ".join(labels).encode()).hexdigest()[:12]


@dataclass
class Run:
    """Tests that are running; what they print goes to ``log``."""

    process: subprocess.Popen[bytes]
    log: Path
    outcomes: Path

    def wait(self) -> Outcomes:
        """Wait, and return the results of the tests. Raise RuntimeError if they did not start."""
        self.process.wait()
        if not self.outcomes.exists():
            raise RuntimeError(f"Django's tests did not run:\n{self.log.read_text()[-2000:]}")
        return Outcomes.load(self.outcomes)


def start(
    labels: Sequence[str],
    databases: Databases,
    into: Path,
    *,
    runner: str = "tests.django_suite.recording.Runner",
    environment: Mapping[str, str] = {},
) -> Run:
    """Start the tests of some labels; their files go into a directory."""
    tests = sources()
    into.mkdir(parents=True, exist_ok=True)
    run = Run(None, into / "log.txt", into / "outcomes.json")  # type: ignore[arg-type]
    run.outcomes.unlink(missing_ok=True)
    paths = (str(ROOT), os.environ.get("PYTHONPATH", ""))
    with run.log.open("wb") as log:
        run.process = subprocess.Popen(
            [
                sys.executable,
                "runtests.py",
                "--noinput",
                "--parallel=1",
                "--settings=tests.django_suite.settings",
                *labels,
            ],
            cwd=tests,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={
                **os.environ,
                **environment,
                "PYTHONPATH": os.pathsep.join(filter(None, paths)),
                "DJANGO_SUITE_DATABASES": json.dumps(databases),
                "DJANGO_SUITE_OUTCOMES": str(run.outcomes),
                "DJANGO_SUITE_RUNNER": runner,
            },
        )
    return run
