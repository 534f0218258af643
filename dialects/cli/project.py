"""Finding the settings of a command: the command line, the environment, ``[tool.dialects]`` of pyproject.toml, manage.py.

A file is looked for in the working directory and in those above it; the nearest one counts.
"""

from __future__ import annotations

import argparse
import ast
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dialects.cli.options import UsageError

#: The environment variable that Django reads the settings module from.
_VARIABLE = "DJANGO_SETTINGS_MODULE"

#: The keys of ``[tool.dialects]``, which are options of the command line -> what they are without one.
DEFAULTS: Mapping[str, Any] = {"settings": None, "pythonpath": None, "targets": "all", "semantics": "native"}

#: Those that may be lists -> what joins their items.
_LISTS = {"pythonpath": os.pathsep, "targets": ","}


def complete(args: argparse.Namespace) -> None:
    """Set the options of a command that were not given. Raise UsageError for a wrong ``[tool.dialects]``."""
    names = {"to" if key == "targets" else key: key for key in DEFAULTS}
    missing = [name for name in names if getattr(args, name, "") is None]
    if not missing:
        return
    found = {**DEFAULTS, **project_options(Path.cwd(), "settings" in missing and not os.environ.get(_VARIABLE))}
    for name in missing:
        setattr(args, name, found[names[name]])


def open_project(args: argparse.Namespace) -> None:
    """Load the project of a command, with its options complete. Raise UsageError if it cannot be loaded."""
    if args.pythonpath:
        sys.path[:0] = args.pythonpath.split(os.pathsep)
    from django_dialect_bridge.offline.project import BadProject, load_project

    try:
        load_project(args.settings)
    except BadProject as error:
        raise UsageError(str(error)) from None


def project_options(start: Path, wants_settings: bool = False) -> Mapping[str, str]:
    """Return the options in the nearest file of a directory or of those above it; lists become text with separators.

    Raise UsageError for a wrong file.
    """
    for directory in (start, *start.parents):
        found = {**_of_manage(directory / "manage.py"), **_of_pyproject(directory / "pyproject.toml")}
        if found:
            return found if wants_settings else {key: value for key, value in found.items() if key != "settings"}
    return {}


def _of_pyproject(path: Path) -> dict[str, Any]:
    """Return the table of a file, paths made absolute; empty without one."""
    if not path.is_file():
        return {}
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"cannot read {path}: {error}") from None
    tools = document.get("tool", {})
    table = tools.get("dialects", {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        raise UsageError(f"{path}: tool.dialects must be a table: [tool.dialects] and a line for each key")
    for key, value in table.items():
        if key not in DEFAULTS:
            raise UsageError(f"{path}: [tool.dialects] has no key {key!r}: use {', '.join(DEFAULTS)}")
        is_list = key in _LISTS and isinstance(value, list) and all(isinstance(item, str) for item in value)
        if not (isinstance(value, str) or is_list):
            raise UsageError(f"{path}: {key} of [tool.dialects] must be text{' or a list of it' * (key in _LISTS)}")
    found = {key: [value] if isinstance(value, str) else value for key, value in table.items()}
    if "pythonpath" in found or "settings" in found:
        found["pythonpath"] = [str(path.parent / item) for item in found.get("pythonpath", ["."])]
    return {key: _LISTS.get(key, "").join(items) for key, items in found.items()}


def _of_manage(path: Path) -> dict[str, Any]:
    """Return the settings module that a manage.py names, and its directory; empty without one."""
    if not path.is_file():
        return {}
    try:
        module = next(_find_settings(ast.parse(path.read_text(encoding="utf-8"))), None)
    except (OSError, UnicodeError, SyntaxError):
        module = None
    return {"settings": module, "pythonpath": str(path.parent)} if module else {}


def _find_settings(tree: ast.Module) -> Iterator[str]:
    """Yield the second argument of each call with the variable as its first: ``os.environ.setdefault(...)``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) == 2:
            first, second = node.args
            if isinstance(first, ast.Constant) and first.value == _VARIABLE and isinstance(second, ast.Constant):
                yield str(second.value)
