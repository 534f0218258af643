"""List the rules with a sentence each; with a NAME, its whole page."""

from __future__ import annotations

import argparse
import difflib
import json

from dialects.cli.options import UsageError, add_format
from dialects.cli.versions import runs
from dialects.rewrites.base import Rule
from dialects.sql.docs import as_markdown, page
from dialects.targets import FAMILIES

INTRODUCTION = """\
# Rules

Made from the code by `python -m dialects rules --format markdown`. A rule is applied on the targets that need it;
`show --why` prints those that a statement met."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", nargs="?", help="of one rule")
    add_format(command)


def run(args: argparse.Namespace) -> int:
    print(_FORMATS[args.format](_chosen(args.name), whole=bool(args.name)))
    return 0


def all_rules() -> dict[str, Rule]:
    """Every rule of every family by name, in the order in which they are applied."""
    from dialects.rewrites.order import BY_NAME

    return dict(BY_NAME)


def needed_on(rule: Rule) -> list[str]:
    """The families, and of each the versions, that apply a rule: ``["tsql 2008-2019", "oracle"]``."""
    return [
        str(found)
        for family in FAMILIES.values()
        for found in runs(family, lambda target: "needed" if rule.applies_to(target) else "")
        if found.said
    ]


def _chosen(name: str | None) -> list[Rule]:
    known = all_rules()
    if name is None:
        return list(known.values())
    if name not in known:
        close = difflib.get_close_matches(name, known, 1)
        raise UsageError(f"no rule {name!r}: " + (f"did you mean {close[0]}?" if close else "list them without a name"))
    return [known[name]]


def _text(chosen: list[Rule], *, whole: bool) -> str:
    if not whole:
        return "\n".join(f"{rule.name}\n    {rule.sentence}" for rule in chosen)
    pages = (f"{rule.name}\n\nNeeded on: {', '.join(needed_on(rule))}\n\n{page(rule.rewrite)}" for rule in chosen)
    return "\n\n".join(pages)


def _json(chosen: list[Rule], *, whole: bool) -> str:
    rows = [
        {
            "name": rule.name,
            "sentence": rule.sentence,
            "url": rule.url,
            "unless": rule.unless and rule.unless.name,
            "needed_on": needed_on(rule),
            "page": page(rule.rewrite),
        }
        for rule in chosen
    ]
    return json.dumps(rows[0] if whole else rows, indent=2, ensure_ascii=False)


def _markdown(chosen: list[Rule], *, whole: bool) -> str:
    pages = [
        f"## {rule.name}\n\nNeeded on: {', '.join(needed_on(rule))}\n\n{as_markdown(page(rule.rewrite))}"
        for rule in chosen
    ]
    return "\n\n".join(pages if whole else [INTRODUCTION, *pages])


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
