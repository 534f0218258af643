"""The version is the same wherever it is named."""

from __future__ import annotations

import re
from pathlib import Path

from dialects import __version__

ROOT = Path(__file__).parents[2]


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == __version__


def test_a_line_of_the_changelog_is_a_change() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith((" ", "\t"))] == []


def test_the_readme_names_this_version() -> None:
    assert f"version {__version__}" in (ROOT / "README.md").read_text(encoding="utf-8")
