"""Print the SQL of an app's migrations; nothing reaches any database.

What sqlmigrate prints, in the dialect of each target. Without settings the bundled example app can be named: example.
SQL that a migration holds itself, in RunSQL, is printed as it is written there; Python that it runs is only mentioned.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dialects.cli.options import UsageError, add_format, add_project, add_to, targets_of
from dialects.cli.output import merge_same
from dialects.cli.project import open_project
from dialects.targets.base import Target
from dialects.targets.layouts import Layout

if TYPE_CHECKING:
    from django_dialect_bridge.ddl.migrations import Step


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("app", metavar="APP", help="the app's label: auth, example")
    command.add_argument(
        "name", metavar="NAME", nargs="?", help="how one migration's name begins (default: all, in order)"
    )
    add_to(command, None)
    add_format(command)
    command.add_argument("--backwards", action="store_true", help="the SQL that unapplies them")
    command.add_argument("--database", metavar="ALIAS", default="default", help="the alias for the database routers")
    add_project(command)


@dataclass(frozen=True)
class Script:
    """The migrations on a target, or the error."""

    #: The target.
    target: Target
    #: Its migrations; empty after an error.
    steps: tuple[Step, ...] = ()
    #: The message of an error; empty without one.
    error: str = ""


def run(args: argparse.Namespace) -> int:
    targets = targets_of(args.to, definitions=True)
    open_project(args)
    scripts = [_script(target, args) for target in targets]
    if args.format == "json":
        print(json.dumps({"targets": [_json(script) for script in scripts]}, indent=2, ensure_ascii=False))
    else:
        text = _text if args.format == "text" else _markdown
        named = merge_same((script.target, (script.error, script.steps), script) for script in scripts)
        printed = ["\n".join(text(name, script)) for name, script in named if not script.error or text is _markdown]
        if printed:
            print("\n\n".join(printed), flush=True)
    for script in scripts:
        if script.error and args.format == "text":
            print(f"error: {script.error}", file=sys.stderr)
    return int(any(script.error for script in scripts))


def _script(target: Target, args: argparse.Namespace) -> Script:
    from django.db import NotSupportedError

    from django_dialect_bridge.ddl.migrations import BadMigration, migration_steps

    try:
        steps = migration_steps(args.app, args.name, target, backwards=args.backwards, alias=args.database)
    except NotSupportedError as error:
        return Script(target, error=str(error))
    except BadMigration as error:
        raise UsageError(str(error)) from None
    return Script(target, tuple(steps))


def _text(name: str, script: Script) -> Iterator[str]:
    layout = script.target.family.ddl
    yield f"-- {name}"
    for step in script.steps:
        yield from ("", f"-- {step.name}", *_lines(step, layout))


def _lines(step: Step, layout: Layout) -> Iterator[str]:
    """Yield a migration as a script, in a transaction if the target can roll back definitions."""
    inside = step.atomic and bool(layout.begin) and any(not _is_comment(line) for line in step.lines)
    yield from _end([layout.begin] if inside else [], layout)
    yield from _end(step.lines, layout)
    yield from _end([layout.commit] if inside else [], layout)


def _end(lines: Iterable[str], layout: Layout) -> Iterator[str]:
    for line in lines:
        if _is_comment(line):
            yield line
        elif line.endswith(layout.block_end):
            yield line + layout.after_block
        else:
            yield line + layout.end


def _is_comment(line: str) -> bool:
    return line.startswith("--") and "\n" not in line


def _json(script: Script) -> dict[str, Any]:
    if script.error:
        return {"target": str(script.target), "error": script.error}
    return {
        "target": str(script.target),
        "migrations": [
            {"name": step.name, "statements": [line for line in step.lines if not _is_comment(line)]}
            for step in script.steps
        ],
    }


def _markdown(name: str, script: Script) -> Iterator[str]:
    yield f"### {name}\n"
    if script.error:
        yield script.error
        return
    layout = script.target.family.ddl
    for step in script.steps:
        yield from (f"{step.name}:\n", "```sql", *_lines(step, layout), "```\n")
