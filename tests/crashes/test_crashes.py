"""kill -9 after the commits of some pairs of schema operations; ``python -m tests.crashes`` tries all of them."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Operations that rename, remake or index, each with which every way of going on after a crash has something to do.
PARTS = {
    "one migration": [
        "--way",
        "one migration",
        "--foreign-keys",
        "without",
        "--only",
        "rename model",
        "--part",
        "1/12",
    ],
    "two migrations": ["--way", "two migrations", "--foreign-keys", "without", "--part", "7/211"],
    "not atomic": ["--way", "not atomic", "--foreign-keys", "without", "--part", "5/311"],
    "foreign keys": ["--way", "one migration", "--foreign-keys", "with", "--part", "3/211"],
}


@pytest.mark.parametrize("part", PARTS)
def test_a_file_is_whole_after_a_crash(part: str) -> None:
    """Run in a process of its own, because a process that will fork must never have opened a DuckDB file."""
    done = subprocess.run([sys.executable, "-m", "tests.crashes", *PARTS[part]], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " pairs, 0 failed" in done.stdout
