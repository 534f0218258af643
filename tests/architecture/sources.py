"""The modules of both packages, parsed as syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("dialects", "django_dialect_bridge")


def modules(*packages: str) -> list[str]:
    """Return the paths, from the root, of the modules of some packages or of both."""
    folders = packages or PACKAGES
    return sorted(str(path.relative_to(ROOT)) for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def tree(path: str) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), path)


def imports(node: ast.AST) -> Iterator[tuple[str, ast.stmt]]:
    """Yield every module that is imported anywhere below a node, with the statement."""
    for statement in ast.walk(node):
        if isinstance(statement, ast.Import):
            yield from ((alias.name, statement) for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
            yield statement.module, statement


def dotted(node: ast.AST) -> list[str]:
    """Return the names of ``a.b.c`` or ``a.b[c]``, outermost first; empty if it does not begin with a name."""
    names: list[str] = []
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        names.append(node.attr if isinstance(node, ast.Attribute) else "[]")
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []
