"""The version is the same wherever it is named."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from dialects import __version__

ROOT = Path(__file__).parents[2]


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == __version__


@pytest.fixture
def repository(tmp_path: Path) -> Callable[[str], str]:
    """Return a function that makes a repository with a tag, and returns the version that is built from it, or the error."""

    def built(tag: str) -> str:
        for part in (".ci/version.py", "dialects/version.py"):
            (tmp_path / part).parent.mkdir(exist_ok=True)
            (tmp_path / part).write_bytes((ROOT / part).read_bytes())
        author = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
        for command in (
            ["init", "-q"],
            ["add", "."],
            [*author, "commit", "-qm", "all"],
            ["tag", tag] if tag else ["tag"],
        ):
            subprocess.run(["git", *command], cwd=tmp_path, check=True, capture_output=True)
        code = "import runpy; print(runpy.run_path('.ci/version.py')['version']())"
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
        return (done.stdout or done.stderr.splitlines()[-1]).strip()

    return built


def test_a_tagged_commit_builds_the_version_of_its_tag(repository: Callable[[str], str]) -> None:
    assert repository(f"v{__version__}") == __version__


def test_a_tag_of_another_version_builds_nothing(repository: Callable[[str], str]) -> None:
    assert repository("v9.9.0") == (
        f"ValueError: the tag v9.9.0 is not the version of dialects/version.py, {__version__}: change that file first"
    )


def test_a_commit_without_a_tag_builds_the_next_version(repository: Callable[[str], str]) -> None:
    assert repository("") == __version__


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
