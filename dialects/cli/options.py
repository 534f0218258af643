"""Arguments that several commands share."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from dialects.targets import FAMILIES, SEMANTICS
from dialects.targets.base import MARKERS, Target
from dialects.targets.layouts import UNKNOWN


class UsageError(Exception):
    """An input of the user's that cannot be used; the message says what to do."""


class Joined(argparse.Action):
    """Joins the values of an option that is given several times by commas."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, *_: Any) -> None:
        before = getattr(namespace, self.dest)
        setattr(namespace, self.dest, values if before is self.default else f"{before},{values}")


def add_format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")


def add_to(command: argparse.ArgumentParser, default: str | None) -> None:
    """Add the targets; without a default they are those of the project, else all."""
    shown = "the project's, else all" if default is None else default or "every version"
    command.add_argument(
        "--to",
        action=Joined,
        metavar="TARGETS",
        default=default,
        help=f"targets, separated by commas: tsql, tsql@2008,oracle@11g, all (default: {shown})",
    )


def add_project(command: argparse.ArgumentParser) -> None:
    """Add the options that name a Django project."""
    command.add_argument(
        "--settings",
        metavar="MODULE",
        help="of your project (default: DJANGO_SETTINGS_MODULE, [tool.dialects] of pyproject.toml, manage.py, the example)",
    )
    command.add_argument("--pythonpath", metavar="DIRECTORY", help="directory to search modules in first")


def add_statement_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the commands that print statements."""
    add_to(command, None)
    add_format(command)
    command.add_argument(
        "--params",
        choices=("separate", "inline"),
        default="separate",
        help="below the SQL, or as literals in it, for reading and pasting only (default: separate)",
    )
    command.add_argument("--paramstyle", choices=tuple(MARKERS), default="named", help="of PEP 249 (default: named)")
    command.add_argument("--semantics", choices=SEMANTICS, help="whose rows (default: native)")
    command.add_argument("--generic", action="store_true", help="also print the SQL before translation")
    command.add_argument("--why", action="store_true", help="also print what was rewritten, why, and the vendor's page")
    command.add_argument("--trace", action="store_true", help="also print the SQL after each step and rule")
    command.add_argument(
        "--pretty", action=argparse.BooleanOptionalAction, help="SQL over several lines (default: on a terminal)"
    )
    colours = command.add_mutually_exclusive_group()
    colours.add_argument("--no-color", dest="color", action="store_false", default=None, help="never colour")
    colours.add_argument("--force-color", dest="color", action="store_true", help="colour piped output too")


def targets_of(spelling: str, *, definitions: bool = False) -> list[Target]:
    """Return the targets of ``"tsql@2008,oracle"`` or ``"all"``, each once. Raise UnknownTarget.

    With ``definitions``, all are those whose definitions of tables are known.
    """
    names = [name.strip() for name in spelling.split(",") if name.strip()]
    if not names:
        raise UsageError("no target given: use --to tsql, --to tsql@2008,oracle@11g or --to all")
    known = [name for name, family in FAMILIES.items() if not definitions or family.ddl is not UNKNOWN]
    spelled = [one for name in names for one in (known if name == "all" else [name])]
    return list(dict.fromkeys(Target.of(one) for one in spelled))


def text_or_stdin(text: str, what: str) -> str:
    """Return the argument, or standard input for ``-``."""
    text = (sys.stdin.read() if text == "-" else text).strip()
    if not text:
        raise UsageError(f"the {what} is empty: give one, or - to read it from standard input")
    return text
