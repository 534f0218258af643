"""The order of the packages' imports."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from .sources import ROOT, imports, modules, tree

FRAMEWORK = ("django", "django_dialect_bridge")
#: The commands that load the bridge when they run, and what opens a project for them.
LOADERS = (
    "dialects/cli/errors.py",
    "dialects/cli/migrate.py",
    "dialects/cli/project.py",
    "dialects/cli/serve.py",
    "dialects/cli/show.py",
    "dialects/magic.py",
)


def of_framework(node: ast.AST) -> list[str]:
    return [name for name, _ in imports(node) if name.split(".")[0] in FRAMEWORK]


def test_dialects_knows_no_django() -> None:
    found = {path: of_framework(tree(path)) for path in modules("dialects") if path not in LOADERS}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("path", LOADERS)
def test_the_bridge_is_loaded_only_when_it_is_needed(path: str) -> None:
    outside = [node for node in tree(path).body if not isinstance(node, ast.FunctionDef)]
    guarded = [node for node in outside if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    assert [name for node in outside if node not in guarded for name in of_framework(node)] == []


def test_no_private_module_of_others() -> None:
    named = [(path, name) for path in modules() for name, _ in imports(tree(path)) if not name.startswith("__")]
    assert [(path, name) for path, name in named if any(part.startswith("_") for part in name.split("."))] == []


def test_layers_and_circles() -> None:
    """Check ``[tool.importlinter]`` in pyproject.toml: the order of layers, and no circles of folders."""
    # A process of its own: import-linter configures logging, which switches the loggers off that exist already.
    check = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def imported() -> dict[str, set[str]]:
    """Return the modules that each module imports, those inside functions and for types too."""
    paths = {path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in modules()}
    found: dict[str, set[str]] = {}
    for name, path in paths.items():
        names = {module for module, _ in imports(tree(path))}
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom) and node.module:
                inner = {f"{node.module}.{alias.name}" for alias in node.names}
                if inner <= set(paths):  # Only the package is passed through, if all names are modules.
                    names.discard(node.module)
                names |= inner
        found[name] = names & set(paths) - {name}
    return found


def test_no_circle_has_more_than_three_files() -> None:
    graph = imported()
    reached = {name: set(others) for name, others in graph.items()}
    for middle in graph:
        for name in graph:
            if middle in reached[name]:
                reached[name] |= reached[middle]
    circles = {frozenset(other for other in reached[name] if name in reached[other]) for name in graph}
    assert [sorted(circle) for circle in circles if len(circle) > 3] == []
