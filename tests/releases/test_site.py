"""The site of the documentation: every page is in its navigation, and it is built without warnings."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .picture import FILE, draw

ROOT = Path(__file__).parents[2]
CONFIG = tomllib.loads((ROOT / "zensical.toml").read_text(encoding="utf-8"))


def _pages(entries: list[dict[str, Any]]) -> Iterator[str]:
    for entry in entries:
        for inner in entry.values():
            yield from _pages(inner) if isinstance(inner, list) else [inner]


def test_every_page_is_in_the_navigation() -> None:
    pages = {path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))}
    # The index of the rules leads to their pages.
    rules = {page for page in pages if page.startswith("docs/reference/rules/") and not page.endswith("/README.md")}
    assert sorted(_pages(CONFIG["project"]["nav"])) == sorted(pages - rules)


def test_the_picture_of_a_terminal_is_current() -> None:
    pytest.importorskip("rich")
    drawn, kept = (re.findall(r"<text [^>]*>(.*?)</text>", text) for text in (draw(), FILE.read_text(encoding="utf-8")))
    assert drawn == kept, "python -m tests.releases.picture"
    assert {"--&#160;tsql@2017", "--&#160;oracle@19c"} <= set(kept)


@pytest.mark.nightly
@pytest.mark.skipif(shutil.which("zensical") is None, reason="NO SITE WAS BUILT: pip install '.[docs]'")
def test_it_is_built_without_warnings(tmp_path: Path) -> None:
    for name in ("zensical.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("docs", ".ci", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run([tmp_path / ".ci" / "docs"], capture_output=True, text=True)
    assert done.returncode == 0 and "No issues found" in done.stderr, done.stdout + done.stderr
    assert (tmp_path / "site" / "docs" / "reference" / "errors" / "index.html").exists()
