"""The sessions and examples of the README and the pages are what really comes out."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest
import sqlglot

import dialects
import django_dialect_bridge
from dialects import Target, errors, translate
from dialects.targets import FAMILIES
from django_dialect_bridge.example import models

from .conftest import Run

ROOT = Path(__file__).parents[2]
PAGES = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in ROOT.glob("docs/**/*.md")}
PAGES["README.md"] = (ROOT / "README.md").read_text(encoding="utf-8")
SESSIONS = [
    session
    for text in PAGES.values()
    for session in re.findall(r"```console\n\$ python -m dialects (.*)\n((?:.*\n)*?)```", text)
]
COMPARED = re.findall(
    r"^(\S+): .*\n\n```sql\n-- generic SQL\n(.*)\n-- sqlglot alone\n(.*)\n-- this library\n(.*)\n```",
    PAGES["docs/explanation/comparison.md"],
    re.MULTILINE,
)
#: The columns that the page on other libraries speaks of.
SCHEMA = {
    "a": {"id": "BIGINT NOT NULL", "n": "INT", "name": "VARCHAR(20)", "active": "BOOLEAN", "day": "DATE"},
}


@pytest.mark.parametrize(("command", "printed"), SESSIONS)
def test_session(run: Run, command: str, printed: str) -> None:
    assert run(*shlex.split(command), "--pretty").out == printed  # As on a terminal.


def test_there_are_sessions() -> None:
    assert len(SESSIONS) == 2
    assert len(COMPARED) > 10


@pytest.mark.known("dbo.initials")
@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if "```pycon" in text])
def test_python(page: str) -> None:
    names = {name: getattr(models, name) for name in models.__all__}
    text = "\n\n".join(re.findall(r"```pycon\n(.*?)```", PAGES[page], re.DOTALL))
    test = doctest.DocTestParser().get_doctest(text, names, page, page, 0)
    report: list[str] = []
    doctest.DocTestRunner().run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize(("target", "generic", "alone", "ours"), COMPARED)
def test_sqlglot_alone(target: str, generic: str, alone: str, ours: str) -> None:
    assert sqlglot.transpile(generic, read="postgres", write=Target.of(target).family.dialect) == [alone]
    assert translate(generic.replace("%", "%%"), target, schema=SCHEMA).sql.replace("%%", "%") == ours


@pytest.mark.parametrize("command", ["show", "sql", "migrate", "targets", "functions", "features", "rules", "errors"])
def test_every_option_is_described(run: Run, command: str) -> None:
    page = PAGES["docs/reference/cli.md"]
    part = page.partition(f"\n## {command}\n")[2].partition("\n## ")[0]
    if command == "sql":  # The page names what it has beside those of show.
        part += page.partition("\n## show\n")[2].partition("\n| `--run`")[0]
    options = set(re.findall(r"--[a-z-]+", run(command, "--help").out)) - {"--help"}
    assert {option for option in options if f"`{option}" not in part} == set()


def test_the_matrix_has_every_version() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (.+?) \| (\S+) \|", PAGES["README.md"].partition("\n## Targets\n")[2], re.MULTILINE
    )
    assert [(name, tuple(versions.split(", ")), default) for name, versions, default in rows] == [
        (family.name, family.versions, family.default) for family in FAMILIES.values()
    ]


@pytest.mark.parametrize("package", [dialects, django_dialect_bridge], ids=lambda package: package.__name__)
def test_every_public_name_is_described(package: ModuleType) -> None:
    page = PAGES["docs/reference/python-api.md"]
    assert {name for name in package.__all__ if not re.search(rf"`{name}\b", page)} == set()


def test_every_exception_is_described() -> None:
    names = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ValueError)}
    assert {name for name in names if f"dialects.{name}`" not in PAGES["docs/reference/exceptions.md"]} == set()


def test_every_setting_is_described() -> None:
    folders = ("dialects", "django_dialect_bridge", "tests")
    texts = (path.read_text(encoding="utf-8") for folder in folders for path in (ROOT / folder).rglob("*.py"))
    named = {name for text in texts for name in re.findall(r"\bDIALECTS_[A-Z_]+[A-Z]\b", text)}
    assert {name for name in named if f"`{name}`" not in PAGES["docs/reference/settings.md"]} == set()
