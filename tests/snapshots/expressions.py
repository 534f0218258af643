"""The source of each query of the corpus, for the first lines of its snapshots."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from types import ModuleType

from django_dialect_bridge.testing.source import lines_of
from tests.corpus import CALLS, TOPICS

KINDS = ("QUERIES", "CALLS", "WRITES")


@cache
def expressions() -> dict[str, str]:
    """Return the expression of each query by its name, in Python's normal form; of SQL by hand, the SQL."""
    by_hand = {name: inspect.getclosurevars(call).nonlocals.get("sql", "") for name, call in CALLS.items()}
    written = {name: "\n".join(lines_of(node)) for topic in TOPICS for name, node in _written(topic).items()}
    return {**by_hand, **written}


def _written(topic: ModuleType) -> dict[str, ast.AST]:
    """Return what a topic's dictionaries have for each name: a lambda, or the function that is named."""
    tree = ast.parse(inspect.getsource(topic))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    found: dict[str, ast.AST] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    named = functions.get(value.id) if isinstance(value, ast.Name) else None
                    found.setdefault(key.value, named or value)
    known = {name for kind in KINDS for name in getattr(topic, kind, ())}
    inlined = _Inlined(tree)
    return {name: inlined.visit(node) for name, node in found.items() if name in known}


class _Inlined(ast.NodeTransformer):
    """Puts the querysets that a topic has named in place of their names."""

    def __init__(self, tree: ast.Module) -> None:
        self._named = {
            node.targets[0].id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            if ".objects" in ast.unparse(node.value) and not isinstance(node.value, ast.Dict)
        }

    def visit_Name(self, node: ast.Name) -> ast.AST:
        value = self._named.get(node.id)
        return node if value is None else self.visit(value)
