"""The version of a distribution, which hatchling asks for: that of the commit's tag, which dialects/version.py must name."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def tag() -> str:
    """Return the version of a tag of this commit, such as ``v0.2.0``; "" without one, or without a repository of git."""
    if not (ROOT / ".git").exists():
        return ""
    command = ["git", "describe", "--tags", "--exact-match", "--match", "v[0-9]*"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return done.stdout.strip().removeprefix("v")


def version() -> str:
    """Return the version. Raise ValueError if the tag is that of another one than dialects/version.py."""
    text = (ROOT / "dialects" / "version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    own = found[1] if found else ""
    tagged = tag()
    if tagged and tagged != own:
        raise ValueError(f"the tag v{tagged} is not the version of dialects/version.py, {own}: change that file first")
    return own
