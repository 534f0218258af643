"""What mssql-django changes of Django's classes reaches the SQL of no alias."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("every", [40, pytest.param(1, marks=pytest.mark.nightly)])
def test_the_sql_is_the_same(every: int) -> None:
    """Compare the SQL offline, on an alias with a backend of Django's, and through the engine."""
    process = [sys.executable, "-m", "tests.backends.mssql.unpatched", str(every)]
    done = subprocess.run(process, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    first, *others = done.stdout.splitlines()
    assert first.startswith("compiled ")
    assert others == []
