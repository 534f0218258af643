"""List what is refused: the construct, what to do instead, and the page that proves it.

The list is read from the code: from the calls that refuse, and from the table of functions.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from dialects.cli.options import add_format
from dialects.cli.pages.markdown import escape, line
from dialects.cli.pages.refusals import find_raised
from dialects.cli.versions import runs
from dialects.functions.base import INTERNAL, Refused
from dialects.rewrites.order import BY_NAME
from dialects.targets import FAMILIES

INTRODUCTION = """\
# Errors

Generated from the code by `python -m dialects errors --format markdown`. A refusal is one line:

```text
PLACE: CONSTRUCT is not supported on TARGET: WHAT TO DO (PAGE)
```

- The place is the model and field, `shop.Order.note`, or the model, if no field is known; in a migration its name, the
  operation, and the constraint, index or column. SQL that is not of models has none.
- The page is the vendor's, which proves the refusal. If there is none of its own, it is the manual of the target.
- `…` is a part of the statement. Other errors have a page too: [exceptions](exceptions.md)."""

#: Beginning of a module -> the section; the first counts.
_SECTIONS = {
    "dialects.functions.json": "JSON",
    "dialects.functions.datetime": "Dates and times",
    "dialects.functions.aggregates": "Aggregates and windows",
    "dialects.functions": "Functions",
    "dialects.rewrites.ddl": "Definitions and migrations",
    "dialects.ddl": "Definitions and migrations",
    "dialects.pipeline.ddl": "Definitions and migrations",
    "django_dialect_bridge.ddl": "Definitions and migrations",
    "django_dialect_bridge.backends.duckdb": "The engine for DuckDB",
    "django_dialect_bridge.backends.clickhouse": "The engine for ClickHouse",
    "django_dialect_bridge.backends.spark": "The engine for Spark",
    "django_dialect_bridge": "Django",
    "dialects.rewrites.writes": "Writes",
    "dialects.rewrites.expressions": "Expressions",
    "dialects.rewrites.text": "Text",
    "dialects.rewrites.types": "Expressions",
    "dialects.rewrites.groups": "Aggregates and windows",
    "dialects.rewrites.from_clause": "FROM and WITH",
    "dialects.rewrites": "Queries",
    "": "Any statement",
}
_TABLE = "Functions that a target does not have"


class Listed(NamedTuple):
    """A line of the list."""

    #: The heading that the line is under.
    section: str
    #: What is refused.
    construct: str
    #: What to do instead.
    hint: str
    #: The vendors' pages; a feature has one for each family.
    urls: tuple[str, ...]
    #: The targets, if the table of functions names them.
    targets: str = ""
    #: The page of the rule that refuses, relative to the documentation's reference.
    rule: str = ""


def add_arguments(command: argparse.ArgumentParser) -> None:
    add_format(command)


def run(args: argparse.Namespace) -> int:
    from django_dialect_bridge.offline.project import load_project

    # Fields and expressions of the engines are classes of Django's.
    load_project(None)
    print(_FORMATS[args.format](list_refusals()))
    return 0


def list_refusals() -> list[Listed]:
    """Return all refusals, section by section."""
    order = list(dict.fromkeys((*_SECTIONS.values(), _TABLE)))
    found = dict.fromkeys((*_list_raised(), *_of_functions()))
    return sorted(found, key=lambda one: (order.index(one.section), one.construct.lower(), one.hint))


def _list_raised() -> Iterator[Listed]:
    from django_dialect_bridge.refusals import KNOWN

    for construct, hint, feature in KNOWN.values():
        yield Listed("Django", construct, hint, tuple(dict.fromkeys(feature.urls.values())))
    for one in find_raised():
        if one.construct == one.hint:  # The table of functions, and messages of Django's.
            continue
        section = next(section for start, section in _SECTIONS.items() if one.module.startswith(start))
        rule = ""
        if one.function in BY_NAME:
            rule = f"rules/{one.module.removeprefix('dialects.rewrites.').replace('.', '/')}.md#{one.function}"
        yield Listed(section, one.construct, one.hint, one.urls, rule=rule)


def _of_functions() -> Iterator[Listed]:
    from dialects.functions.table import FUNCTIONS

    for row in FUNCTIONS:
        found: dict[tuple[str, str], list[str]] = {}
        for family in FAMILIES.values():
            for versions in runs(family, lambda target, row=row: _describe_refusal(row.cell(target))):  # type: ignore[misc]
                if versions.text:
                    hint, _, url = versions.text.partition("\n")
                    found.setdefault((hint, url), []).append(str(versions))
        for (hint, url), targets in found.items():
            yield Listed(_TABLE, INTERNAL.get(row.name, row.name), hint, (url,), ", ".join(targets))


def _describe_refusal(cell: object) -> str:
    return f"{cell.reason}\n{cell.url}" if isinstance(cell, Refused) else ""


def _text(lines: list[Listed]) -> str:
    return "\n".join(f"{one.construct}{one.targets and f' ({one.targets})'}\n    {one.hint}" for one in lines)


def _json(lines: list[Listed]) -> str:
    return json.dumps([one._asdict() for one in lines], indent=2, ensure_ascii=False)


def _markdown(lines: list[Listed]) -> str:
    page = [INTRODUCTION]
    for section, group in groupby(lines, lambda one: one.section):
        head = (
            ["construct", "targets", "what to do", "why"] if section == _TABLE else ["construct", "what to do", "why"]
        )
        page += ["", f"## {section}", "", line(head), line(["---"] * len(head))]
        for one in _unite(group):
            named = f"[{escape(one.construct)}]({one.rule})" if one.rule else escape(one.construct)
            targets = [one.targets] if section == _TABLE else []
            page.append(line([named, *targets, escape(one.hint), _links(one.urls)]))
    return "\n".join(page)


def _unite(lines: Iterable[Listed]) -> Iterator[Listed]:
    """Yield one line for those that differ in their targets and pages alone."""
    for _, alike in groupby(lines, lambda one: (one.construct, one.hint, one.rule)):
        first, *others = alike
        urls = dict.fromkeys(url for one in (first, *others) for url in one.urls)
        targets = ", ".join(one.targets for one in (first, *others) if one.targets)
        yield first._replace(urls=tuple(urls), targets=targets)


def _links(urls: tuple[str, ...]) -> str:
    return " ".join(f"[{number}]({url})" for number, url in enumerate(urls, 1)) or "the manual"


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
