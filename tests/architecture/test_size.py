"""Modules and folders stay small enough to read at once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from .sources import ROOT, modules, tree

LINES_OF_A_MODULE = 250
LINES_OF_A_FUNCTION = 60
MODULES_OF_A_FOLDER = 14


@pytest.mark.parametrize("path", modules())
def test_module(path: str) -> None:
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LINES_OF_A_MODULE


@pytest.mark.parametrize("path", modules())
def test_functions(path: str) -> None:
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]
    long = {node.name: length for node in functions if (length := node.end_lineno - node.lineno) > LINES_OF_A_FUNCTION}  # type: ignore[operator]
    assert long == {}


@pytest.mark.parametrize("path", modules())
def test_module_has_a_docstring(path: str) -> None:
    assert ast.get_docstring(tree(path))


@pytest.mark.parametrize("folder", sorted({str(Path(path).parent) for path in modules()}))
def test_folder(folder: str) -> None:
    """Count without ``__init__``, which only describes the folder."""
    names = [path.name for path in (ROOT / folder).glob("*.py") if path.name != "__init__.py"]
    assert len(names) <= MODULES_OF_A_FOLDER, f"{folder} holds {len(names)} modules: make folders by topic"
