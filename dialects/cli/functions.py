"""The functions of generic SQL, and what becomes of each on every version of every target."""

from __future__ import annotations

import argparse
import json

from dialects.cli.options import UsageError, add_format, add_to, targets_of
from dialects.cli.pages.markdown import line
from dialects.cli.versions import VERSIONS, VersionRange, runs, versions_of_families
from dialects.functions import by_name
from dialects.functions.base import Function
from dialects.functions.table import FUNCTIONS
from dialects.targets import FAMILIES
from dialects.targets.base import Family, Target, get_family

INTRODUCTION = """\
# Functions

Generated from the code by `python -m dialects functions --format markdown`. A function that no row names is the user's own
and reaches the target as it is written."""

#: Columns of the matrix: a family with all its versions, or one version.
Column = Family | Target


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", nargs="?", help="of one function")
    add_to(command, "")
    add_format(command)


def run(args: argparse.Namespace) -> int:
    print(_FORMATS[args.format](_rows(args.name), _columns(args.to)))
    return 0


def _rows(name: str | None) -> tuple[Function, ...]:
    if name is None:
        return FUNCTIONS
    if name.upper() not in by_name():
        raise UsageError(
            f"no function {name!r}: list them without a name; a name without a row reaches the target as written"
        )
    return (by_name()[name.upper()],)


def _columns(to: str) -> list[Column]:
    """Return the targets of names: all versions of a family, or the one version that is named."""
    if to in ("", "all"):
        return list(FAMILIES.values())
    names = [name.strip() for name in to.split(",")]
    return [targets_of(name)[0] if "@" in name else get_family(name.lower()) for name in names]


def _cells(row: Function, column: Column) -> list[VersionRange]:
    if isinstance(column, Target):
        return [VersionRange(column.family, column.version, column.version, row.describe(column))]
    return runs(column, row.describe)


def _spell(column: Column) -> str:
    return column.name if isinstance(column, Family) else str(column)


def _text(rows: tuple[Function, ...], columns: list[Column]) -> str:
    lines = []
    for row in rows:
        lines.append(", ".join(row.names))
        cells = [cell for column in columns for cell in _cells(row, column)]
        width = max(len(str(cell)) for cell in cells)
        lines += [f"  {cell!s:{width}}  {cell.text}" for cell in cells]
    return "\n".join(lines)


def _json(rows: tuple[Function, ...], columns: list[Column]) -> str:
    targets = [
        target for column in columns for target in ([column] if isinstance(column, Target) else _every_version(column))
    ]
    matrix = [
        {"names": row.names, "targets": {str(target): row.describe(target) for target in targets}} for row in rows
    ]
    return json.dumps(matrix, indent=2, ensure_ascii=False)


def _every_version(family: Family) -> list[Target]:
    return [Target(family, version) for version in family.versions or ("",)]


def _markdown(rows: tuple[Function, ...], columns: list[Column]) -> str:
    head = ["function", *map(_spell, columns)]
    lines = [INTRODUCTION, "", VERSIONS, "", versions_of_families(), "", line(head), line(["---"] * len(head))]
    for row in rows:
        runs_of_columns = (_cells(row, column) for column in columns)
        cells = ("<br>".join(f"{cell.versions} {cell.text}".strip() for cell in found) for found in runs_of_columns)
        lines.append(line([", ".join(row.names), *cells]))
    return "\n".join(lines)


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
