"""The pages of the rules in Markdown: one for each module of ``dialects.rewrites``, and an index."""

from __future__ import annotations

import inspect
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from dialects.cli.options import UsageError
from dialects.cli.versions import runs
from dialects.rewrites.base import Rule
from dialects.sql.docs import as_markdown, first_line, page
from dialects.targets import FAMILIES

ROOT = "dialects.rewrites."
INDEX = "README.md"
TITLE = "# Rules"
INTRODUCTION = f"""\
{TITLE}

Generated from the code by `python -m dialects rules --write docs/reference/rules`; do not edit. A target applies the rules
that it needs. `show --why` prints the rules that changed a statement, and `rules NAME` prints the page of one rule."""


def families_that_need(rule: Rule) -> list[str]:
    """Return the families that apply a rule, with their versions: ``["tsql 2008-2019", "oracle"]``."""
    return [
        str(found)
        for family in FAMILIES.values()
        for found in runs(family, lambda target: "needed" if rule.applies_to(target) else "")
        if found.text
    ]


def section(rule: Rule) -> str:
    """Return a rule's docstring in Markdown, under its name."""
    return f"## {rule.name}\n\nNeeded on: {', '.join(families_that_need(rule))}\n\n{as_markdown(page(rule.rewrite))}"


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """Return the text of each page by its path: ``README.md``, ``queries/pagination.md``."""
    modules: dict[str, list[Rule]] = {}
    for rule in rules:
        modules.setdefault(rule.rewrite.__module__, []).append(rule)
    made = {_path(module): "\n\n".join(_page(module, found)) for module, found in sorted(modules.items())}
    made[INDEX] = "\n".join(_index({module: modules[module] for module in sorted(modules)}))
    return {path: f"{text}\n" for path, text in made.items()}


def write_pages(directory: Path, rules: Iterable[Rule]) -> None:
    """Write the pages to a directory in place of old ones; write all of them or none."""
    index = directory / INDEX
    if directory.exists() and not (index.is_file() and index.read_text(encoding="utf-8").startswith(f"{TITLE}\n")):
        raise UsageError(f"{directory} has other files than pages of rules: name a directory that does not exist")
    made = pages(rules)
    parent = directory.resolve().parent
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=parent) as beside:
        new = Path(beside) / "rules"
        for path, text in made.items():
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            (new / path).write_text(text, encoding="utf-8")
        if directory.exists():
            shutil.move(directory, Path(beside) / "old")
        shutil.move(new, directory)


def _path(module: str) -> str:
    return module.removeprefix(ROOT).replace(".", "/") + ".md"


def _page(module: str, rules: Iterable[Rule]) -> Iterator[str]:
    path = _path(module)
    yield f"# {path.removesuffix('.md')}"
    yield f"[All rules]({'../' * path.count('/')}{INDEX}). {as_markdown(inspect.getdoc(sys.modules[module]) or '')}"
    yield from map(section, rules)


def _index(modules: dict[str, list[Rule]]) -> Iterator[str]:
    yield INTRODUCTION
    folder = ""
    for module, rules in modules.items():
        if folder != (folder := module.removeprefix(ROOT).partition(".")[0]):
            yield from ("", f"## {folder}", "", first_line(sys.modules[ROOT + folder]), "")
        path = _path(module)
        names = ", ".join(f"[{rule.name}]({path}#{rule.name})" for rule in rules)
        yield f"- [{path.removesuffix('.md').partition('/')[2]}]({path}): {first_line(sys.modules[module])} {names}"
