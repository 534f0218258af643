"""Every link of the pages has a target, every page is short and can be reached from the README."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from tests.every import every

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *sorted(ROOT.glob("docs/**/*.md"))]
MOST_LINES = 400

_FENCE = re.compile(r"^(```+|~~~+).*?^\1", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.*?)\s*$", re.MULTILINE)
#: A path of a module or of a folder, in code.
_PATH = re.compile(r"`((?:[\w.-]+/)+(?:[\w-]+\.(?:py|txt))?)`")
#: Where such a path can begin.
STARTS = ("", "dialects", "django_dialect_bridge", "django_dialect_bridge/backends/duckdb")
#: Those of examples.
INVENTED = {"mybackend/__init__.py", "site/"}
_MENTION = re.compile(r"(?<![\w./-])docs/[\w./-]+\.md")


@cache
def prose(path: Path) -> str:
    """Return a page without its blocks of code."""
    return _FENCE.sub("", path.read_text(encoding="utf-8"))


@cache
def anchors(path: Path) -> set[str]:
    """Return the anchors that GitHub makes of a page's headings."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in _HEADING.findall(prose(path))}


def links(path: Path) -> list[str]:
    """Return the links of a page to files of the repository."""
    return [link for link in _LINK.findall(_CODE.sub("", prose(path))) if "://" not in link and "mailto:" not in link]


def broken(path: Path) -> list[str]:
    """Return the links of a page that lead to no file or to no heading."""
    found = []
    for link in links(path):
        name, _, anchor = link.partition("#")
        goal = (path.parent / name).resolve() if name else path
        if not goal.exists() or (anchor and anchor not in anchors(goal)):
            found.append(link)
    return found


@every("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links(path: Path) -> None:
    assert broken(path) == []


def test_a_broken_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A `b` c\n[1](#a-b-c) [2](#a) [3](no.md) [4](page.md#a-b-c) `[n](n)`\n```\n# x\n[5](no)\n```\n")
    assert broken(page) == ["#a", "no.md"]


def test_every_page_can_be_reached() -> None:
    seen: set[Path] = set()
    agenda = [ROOT / "README.md"]
    while agenda:
        path = agenda.pop()
        if path not in seen and path.suffix == ".md":
            seen.add(path)
            agenda += [(path.parent / link.partition("#")[0]).resolve() for link in links(path) if link[0] != "#"]
    assert set(PAGES) - seen == set()


@every("path", [path for path in PAGES if "docs" in path.parts], ids=lambda path: path.stem)
def test_a_page_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < MOST_LINES


@every("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_modules_that_a_page_names_exist(path: Path) -> None:
    named = set(_PATH.findall(prose(path))) - INVENTED
    assert {name for name in named if not any((ROOT / start / name).exists() for start in STARTS)} == set()


def test_pages_that_code_names_exist() -> None:
    folders = ("dialects", "django_dialect_bridge", "tests", "benchmarks")
    sources = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    paths = [*sources, *PAGES, ROOT / "pyproject.toml", ROOT / ".ci" / "run"]
    named = {
        (path.relative_to(ROOT).as_posix(), page)
        for path in paths
        for page in _MENTION.findall(path.read_text(encoding="utf-8"))
    }
    assert {(path, page) for path, page in named if not (ROOT / page).exists()} == set()
