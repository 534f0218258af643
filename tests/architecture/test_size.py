"""Modules and folders stay small enough to read at once."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

from .sources import ROOT, modules, tree

LINES_OF_A_MODULE = 250
LINES_OF_A_FUNCTION = 60
MODULES_OF_A_FOLDER = 14


def test_modules() -> None:
    lengths = {path: len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {path: length for path, length in lengths.items() if length > LINES_OF_A_MODULE} == {}


def test_functions() -> None:
    lengths = {
        f"{path}:{node.name}": node.end_lineno - node.lineno  # type: ignore[operator]
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > LINES_OF_A_FUNCTION} == {}


def test_modules_have_docstrings() -> None:
    assert [path for path in modules() if not ast.get_docstring(tree(path))] == []


def test_folders() -> None:
    """Count without ``__init__``, which only describes the folder."""
    folders = Counter(str(Path(path).parent) for path in modules() if not path.endswith("__init__.py"))
    assert {folder: count for folder, count in folders.items() if count > MODULES_OF_A_FOLDER} == {}
