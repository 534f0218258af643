"""docs/explanation/benchmarks.md: a part for each build that was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from sqlglot import parser

from benchmarks.report import Topic, markdown

PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "benchmarks.md"
PACKAGES = ("django", "sqlglot", "duckdb", "mssql-django")

INTRODUCTION = """\
# Benchmarks

Made by `python -m benchmarks --write`; do not edit. Times are ratios: ours to theirs, in turn, without the garbage
collector. A ratio is the median of the fastest quarter of the rounds, because a machine's speed varies. For the same reason
neither pyperf nor pytest-benchmark is used, which time one side after the other. Seconds are the fastest. No test fails on a
time.

```sh
python -m benchmarks                        # everything: a quarter of an hour
python -m benchmarks warm cold --every 10   # two topics, every tenth query
```

`pip install -e ".[benchmark]"` brings mssql-django, which needs the system's unixODBC; without it, its topics are left out. So is
`mssql_server` without `DIALECTS_TSQL_DSN`, the server's address as in [testing](../contributing/testing.md).
"""


def build() -> str:
    """Which of its two builds sqlglot has loaded."""
    return "pure Python" if str(parser.__file__).endswith(".py") else "compiled"


def installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def environment() -> str:
    """The versions and the machine, in a line without its name."""
    versions = ", ".join(f"{package} {installed(package)}" for package in PACKAGES)
    return f"Python {platform.python_version()}, {versions}; sqlglot's build: {build()}; {os.cpu_count()} cores."


def heading() -> str:
    major, minor, _ = platform.python_version_tuple()
    return f"Python {major}.{minor}, sqlglot {build()}"


def parts(page: str, mark: str = "## ") -> dict[str, str]:
    """The parts of a page by their headings."""
    _, *found = f"\n{page}".split(f"\n{mark}")
    return {part.partition("\n")[0]: part.partition("\n")[2].strip("\n") for part in found}


def merged(page: str, topics: Sequence[Topic]) -> str:
    """The page with these topics of this build in it; other topics and builds stay."""
    builds = parts(page)
    found = parts(builds.get(heading(), ""), "### ") | {topic.title: markdown(topic) for topic in topics}
    sections = [f"### {title}\n\n{text}" for title, text in found.items()]
    builds[heading()] = "\n\n".join([environment(), *sections])
    return "\n".join([INTRODUCTION, *(f"## {title}\n\n{builds[title]}\n" for title in sorted(builds))])


def write(topics: Sequence[Topic]) -> None:
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(merged(before, topics), encoding="utf-8")
