"""The version is the same wherever it is named."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest

from dialects import __version__

ROOT = Path(__file__).parents[2]


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == __version__


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no repository")
def test_a_tag_of_this_commit_is_this_version() -> None:
    """A release is a tag, ``v0.2.0``, of the commit whose version it names."""
    done = subprocess.run(["git", "tag", "--points-at", "HEAD", "v*"], cwd=ROOT, capture_output=True, text=True)
    assert [tag for tag in done.stdout.split() if tag != f"v{__version__}"] == []


def test_a_line_of_the_changelog_is_a_change() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith((" ", "\t"))] == []


def test_the_readme_names_this_version() -> None:
    assert f"version {__version__}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_badges_and_the_table_of_support_are_the_classifiers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = (ROOT / "docs" / "reference" / "support.md").read_text(encoding="utf-8")
    for name, prefix in (("Python", "Programming Language :: Python :: "), ("Django", "Framework :: Django :: ")):
        versions = [one.removeprefix(prefix) for one in project["classifiers"] if one.startswith(prefix)]
        assert f"![{name} {' | '.join(versions)}]" in readme
        assert f"/{name.lower()}-{' | '.join(versions)}-" in unquote(readme)
        assert f"| {name} | {', '.join(versions)} |" in table
    assert f"license-{project['license'].replace('-', '--')}-" in readme
    assert "Development Status :: 3 - Alpha" in project["classifiers"] and "/status-alpha-" in readme
