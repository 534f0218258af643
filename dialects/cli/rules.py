"""List the rules with a sentence each; with a NAME, its whole page.

``--write`` makes a page for each module of rules, and an index of them.
"""

from __future__ import annotations

import argparse
import difflib
import json
from pathlib import Path

from dialects.cli.options import UsageError, add_format
from dialects.cli.pages.rules import families_that_need, section, write_pages
from dialects.rewrites.base import Rule
from dialects.sql.docs import page


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", nargs="?", help="of one rule")
    add_format(command)
    command.add_argument("--write", metavar="DIRECTORY", help="write all pages of rules into a directory of their own")


def run(args: argparse.Namespace) -> int:
    if args.write:
        if args.name:
            raise UsageError("--write makes the pages of all rules: leave out the NAME")
        write_pages(Path(args.write), all_rules().values())
        return 0
    print(_FORMATS[args.format](_choose(args.name), whole=bool(args.name)))
    return 0


def all_rules() -> dict[str, Rule]:
    """Return every rule of every family by name, in the order in which they are applied."""
    from dialects.rewrites.order import BY_NAME

    return dict(BY_NAME)


def _choose(name: str | None) -> list[Rule]:
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
    pages = (
        f"{rule.name}\n\nNeeded on: {', '.join(families_that_need(rule))}\n\n{page(rule.rewrite)}" for rule in chosen
    )
    return "\n\n".join(pages)


def _json(chosen: list[Rule], *, whole: bool) -> str:
    rows = [
        {
            "name": rule.name,
            "sentence": rule.sentence,
            "url": rule.url,
            "unless": rule.unless and rule.unless.name,
            "needed_on": families_that_need(rule),
            "page": page(rule.rewrite),
        }
        for rule in chosen
    ]
    return json.dumps(rows[0] if whole else rows, indent=2, ensure_ascii=False)


def _markdown(chosen: list[Rule], *, whole: bool) -> str:
    return "\n\n".join(section(rule) for rule in chosen)


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
