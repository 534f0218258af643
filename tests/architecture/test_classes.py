"""No class of sqlglot is subclassed that its compiled build closes; no class of Django or sqlglot is changed."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from sqlglot import exp
from sqlglot.generator import Generator
from sqlglot.parser import Parser
from sqlglot.tokens import Tokenizer

from .sources import ROOT, dotted, modules, tree

MUTATORS = {"append", "clear", "extend", "insert", "pop", "remove", "setdefault", "update", "add", "discard"}


def classes_of(path: str) -> list[type]:
    """Return the classes of a module; none of an engine whose extra is not installed."""
    try:
        module = importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    except ImproperlyConfigured:
        return []
    return [value for _, value in inspect.getmembers(module, inspect.isclass) if value.__module__ == module.__name__]


def test_no_subclass_of_sqlglots_parser_generator_or_expression() -> None:
    own = [cls for path in modules() if not path.endswith("__main__.py") for cls in classes_of(path)]
    assert len(own) > 100
    assert [cls for cls in own if issubclass(cls, (exp.Expression, Parser, Generator, Tokenizer))] == []


def foreign_names(path: str) -> dict[str, Any]:
    """Return the classes and modules of Django and sqlglot that a module names."""
    found: dict[str, Any] = {}
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.ImportFrom) or (node.module or "").split(".")[0] not in ("django", "sqlglot"):
            continue
        home = importlib.import_module(node.module or "")
        for alias in node.names:
            value = getattr(home, alias.name, None)  # None for a name of another version of Django.
            if inspect.isclass(value) or inspect.ismodule(value):
                found[alias.asname or alias.name] = value
    return found


def changed(path: str) -> Iterator[str]:
    """Yield everything that a module assigns to, deletes or mutates, by its dotted name."""
    for node in ast.walk(tree(path)):
        targets: list[ast.expr] = []
        if isinstance(node, (ast.Assign, ast.Delete)):
            targets = node.targets
        elif isinstance(node, (ast.AugAssign, ast.AnnAssign)):
            targets = [node.target]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("setattr", "delattr"):
            targets = [ast.Attribute(node.args[0], "*")]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
            targets = [node.func.value] if len(dotted(node.func.value)) > 1 else []
        yield from (".".join(dotted(target)) for target in targets if len(dotted(target)) > 1)


def test_nothing_is_assigned_onto_others_classes() -> None:
    named = {path: foreign_names(path) for path in modules()}
    assert [(path, name) for path in named for name in changed(path) if name.split(".")[0] in named[path]] == []


UNCHANGED = """
import sys, django, sqlglot
from django.conf import settings
from sqlglot.dialects import duckdb, oracle, postgres, sqlite, tsql
settings.configure(INSTALLED_APPS=[], DATABASES={})
django.setup()
from django.db import models
from django.db.models import expressions, functions, lookups
from django.db.models.fields import json
from django.db.models.sql import compiler
from django.db.backends.base import base, features, operations

def attributes():
    return {
        f"{cls.__module__}.{cls.__qualname__}.{name}": value
        for module in list(sys.modules.values())
        if module.__name__.split(".")[0] in ("django", "sqlglot")
        for cls in list(vars(module).values())
        if isinstance(cls, type) and cls.__module__ == module.__name__
        for name, value in list(vars(cls).items())
        if not name.startswith(("__", "_abc"))
    }

before = attributes()
import django_dialect_bridge.compiler, django_dialect_bridge.offline.connection, django_dialect_bridge.operations
for target in ("tsql", "oracle", "duckdb", "postgres", "sqlite"):
    django_dialect_bridge.offline.connection.offline_connection(django_dialect_bridge.offline.connection.Target.of(target))
after = attributes()
print([name for name, value in before.items() if after.get(name, value) is not value])
classes = {name.rpartition(".")[0] for name in before}
print([name for name in after.keys() - before.keys() if name.rpartition(".")[0] in classes])
"""


def test_importing_the_bridge_leaves_others_classes_as_they_were() -> None:
    result = subprocess.run([sys.executable, "-c", UNCHANGED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n[]\n"


def test_isinstance_takes_tuples() -> None:
    """A union of classes is made at each call, which takes a microsecond: a sixth of what some rules take."""
    unions = [
        (path, node.lineno)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("isinstance", "issubclass")
        if isinstance(node.args[1], ast.BinOp)
    ]
    assert unions == []
