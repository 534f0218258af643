"""List the targets: each family, its versions, the default and why.

Any other dialect that sqlglot prints is a target too, without rules of its own.
"""

from __future__ import annotations

import argparse
import json

from dialects.cli.options import add_format
from dialects.targets import FAMILIES
from dialects.targets.base import Family


def add_arguments(command: argparse.ArgumentParser) -> None:
    add_format(command)


def run(args: argparse.Namespace) -> int:
    print(_FORMATS[args.format]())
    return 0


def _versions(family: Family) -> str:
    return ", ".join(family.versions) or "make no difference"


def _default(family: Family) -> str:
    return f"{family.default}: {family.why_default}" if family.default else family.why_default


def _text() -> str:
    return "\n\n".join(
        f"{row.name}\n  versions: {_versions(row)}\n  default:  {_default(row)}" for row in FAMILIES.values()
    )


def _json() -> str:
    rows = [
        {"family": row.name, "versions": row.versions, "default": row.default or None, "why": row.why_default}
        for row in FAMILIES.values()
    ]
    return json.dumps(rows, indent=2)


def _markdown() -> str:
    rows = [f"| {row.name} | {_versions(row)} | {_default(row)} |" for row in FAMILIES.values()]
    return "\n".join(["| family | versions | default |", "| --- | --- | --- |", *rows])


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
