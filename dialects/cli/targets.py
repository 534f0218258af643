"""List the targets: each family, its versions, the default and why, and what shows that its SQL is right.

Any other dialect that sqlglot prints is a target too, without rules of its own.
"""

from __future__ import annotations

import argparse
import json

from dialects.cli.options import add_format
from dialects.targets import FAMILIES
from dialects.targets.base import PRINTED, SYNONYMS, Family


def add_arguments(command: argparse.ArgumentParser) -> None:
    add_format(command)


def run(args: argparse.Namespace) -> int:
    print(_FORMATS[args.format]())
    return 0


def _versions(family: Family) -> str:
    return ", ".join(family.versions) or "make no difference"


def _default(family: Family) -> str:
    return f"{family.default}: {family.why_default}" if family.default else family.why_default


def _others() -> list[str]:
    """Return sqlglot's other dialects."""
    from sqlglot.dialects.dialect import Dialects

    return sorted(one.value for one in Dialects if one.value and one.value not in {*FAMILIES, *SYNONYMS})


def _text() -> str:
    rows = [
        f"{row.name}\n  versions: {_versions(row)}\n  default:  {_default(row)}\n  evidence: {row.evidence}"
        for row in FAMILIES.values()
    ]
    return "\n\n".join([*rows, f"{', '.join(_others())}\n  evidence: {PRINTED}"])


def _json() -> str:
    rows = [_row(row.name, row.versions, row.default, row.why_default, row.evidence) for row in FAMILIES.values()]
    return json.dumps([*rows, *(_row(name, (), "", "", PRINTED) for name in _others())], indent=2)


def _row(family: str, versions: tuple[str, ...], default: str, why: str, evidence: str) -> dict[str, object]:
    return {
        "family": family,
        "versions": versions,
        "default": default or None,
        "why": why or None,
        "evidence": evidence,
    }


def _markdown() -> str:
    rows = [f"| {row.name} | {_versions(row)} | {_default(row)} | {row.evidence} |" for row in FAMILIES.values()]
    others = [f"| {name} | | | {PRINTED} |" for name in _others()]
    return "\n".join(["| family | versions | default | evidence |", "| --- | --- | --- | --- |", *rows, *others])


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
