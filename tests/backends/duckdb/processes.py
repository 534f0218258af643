"""Processes of tests: a script with a database, which may fork, wait and be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

SETUP = """
import sys
from django.conf import settings
settings.configure(DATABASES={{"default": {{"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": {name!r}, "OPTIONS": {options!r}}}}})
import django
django.setup()
from django.db import OperationalError, connection, connections, models, transaction
class Row(models.Model):
    class Meta:
        app_label = "child"
def make():
    with connection.schema_editor() as editor:
        editor.create_model(Row)
def ready():
    print("ready", flush=True)
    sys.stdin.read()
"""


def script(name: str | Path, body: str, **options: object) -> str:
    """Return the source of a process that has a database."""
    return SETUP.format(name=str(name), options=options) + body


def run(name: str | Path, body: str, **options: object) -> str:
    """Return what a process prints, which has to end well."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script(name, body, **options)],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr + done.stdout
    return done.stdout


class Child:
    """A process that has a database open until it is killed."""

    def __init__(self, name: Path, body: str, **options: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", script(name, body, **options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            stream.close()  # type: ignore[union-attr]
