"""The refusals that the code raises, read from its source: construct, what to do instead, vendors' pages."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import dialects
from dialects.features import Feature

#: The calls that make a refusal: construct, target, what to do instead, and a page or a feature. One adds the place.
_CALLS = ("refusal", "not_supported")
#: Stands for a part of a message that depends on the statement.
OPEN = "…"


class Raised(NamedTuple):
    """A refusal in the code."""

    #: The module, ``dialects.rewrites.queries.locking``.
    module: str
    #: The function that raises it, which may be a rule.
    function: str
    #: What is refused.
    construct: str
    #: What to do instead.
    hint: str
    #: The vendors' pages; a feature has one for each family.
    urls: tuple[str, ...]


@cache
def find_raised() -> tuple[Raised, ...]:
    """Return the refusals in the modules of both packages, in the order of the modules."""
    found: list[Raised] = []
    for name, text in _sources().items():
        if any(f"{call}(" in text for call in _CALLS):
            found += _of_module(name)
    return tuple(found)


@cache
def _sources() -> dict[str, str]:
    """Return the modules of both packages and their text."""
    root = Path(dialects.__file__).parent
    paths = [
        path for package in (root, root.parent / "django_dialect_bridge") for path in sorted(package.rglob("*.py"))
    ]
    names = (".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__") for path in paths)
    return {name: path.read_text(encoding="utf-8") for name, path in zip(names, paths, strict=True)}


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(_sources()[module])


def _of_module(module: str) -> Iterator[Raised]:
    for function, helper in _functions(_tree(module)):
        for call in _calls(function, _CALLS) if helper.name not in _CALLS else ():
            construct, _, hint, proof = call.args[:4]
            here = _Texts(_names(module), function)
            given, page = _place(helper, hint), _place(helper, proof)
            passed = () if given is page is None else tuple(_calls_of_helper(module, helper.name))
            if not passed:
                yield Raised(module, function.name, here.of(construct), here.of(hint), here.pages(proof))
            # A helper's callers pass what to do instead, or the page.
            for place, caller, args in passed:
                there = _Texts(_names(place), caller)
                what = here.of(hint) if given is None else there.of(args[given])
                pages = here.pages(proof) if page is None else there.pages(args[page])
                name = caller.name if isinstance(caller, ast.FunctionDef) else helper.name
                yield Raised(place, name, here.of(construct), what, pages)


def _functions(
    node: ast.AST, outer: ast.FunctionDef | None = None
) -> Iterator[tuple[ast.FunctionDef, ast.FunctionDef]]:
    """Yield each function, and the outermost function that it is in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield child, outer or child
        yield from _functions(child, outer or (child if isinstance(child, ast.FunctionDef) else None))


def _calls_of_helper(home: str, name: str) -> Iterator[tuple[str, ast.FunctionDef | ast.Module, list[ast.expr]]]:
    """Yield the calls of a module's function: the module, the function or the module that calls, and the arguments."""
    for module, text in _sources().items():
        if f"{name}(" not in text or not (module == home or _imports(_tree(module), home, name)):
            continue
        callers: list[ast.FunctionDef | ast.Module] = [function for function, _ in _functions(_tree(module))]
        for caller in (_tree(module), *callers):
            for call in _calls(caller, (name,)):
                yield module, caller, call.args


def _imports(tree: ast.Module, home: str, name: str) -> bool:
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == home)
    return any(alias.name == name for node in imports for alias in node.names)


@cache
def _names(name: str) -> dict[str, Any]:
    """Return the names of a module; only constants and what it imports if it needs a driver that is not installed."""
    with suppress(Exception):
        return vars(importlib.import_module(name))
    found: dict[str, Any] = {}
    for node in _tree(name).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            with suppress(Exception):
                module = importlib.import_module(node.module)
                found |= {alias.asname or alias.name: getattr(module, alias.name) for alias in node.names}
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            with suppress(ValueError):
                found[node.targets[0].id] = ast.literal_eval(node.value)
    return found


def _place(function: ast.FunctionDef, node: ast.expr) -> int | None:
    """Return the position of a helper's parameter; None for any other argument."""
    names = [argument.arg for argument in function.args.args]
    return names.index(node.id) if isinstance(node, ast.Name) and node.id in names else None


def _calls(node: ast.AST, names: tuple[str, ...]) -> Iterator[ast.Call]:
    """Yield the calls of functions with these names in a function, without those in functions inside."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in names:
            yield child
        if not isinstance(child, ast.FunctionDef):
            yield from _calls(child, names)


class _Texts:
    """Reads the arguments of a call: constants of the module, and texts that the function assigns."""

    def __init__(self, names: dict[str, Any], place: ast.FunctionDef | ast.Module) -> None:
        self.names = names
        self.assigned: dict[str, list[ast.expr]] = {}
        for node in ast.walk(place) if isinstance(place, ast.FunctionDef) else ():
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.assigned.setdefault(node.targets[0].id, []).append(node.value)

    def of(self, node: ast.expr) -> str:
        """Return a text, with ``…`` for what depends on the statement."""
        match node:
            case ast.Constant(str(text)):
                return text
            case ast.JoinedStr(parts):
                return "".join(self.of(part) for part in parts)
            case ast.FormattedValue(value):
                return self.of(value)
            case ast.IfExp(_, body, otherwise):
                return " / ".join(filter(None, (self.of(body), self.of(otherwise))))
            case ast.BinOp(left, ast.Add(), right):
                return self.of(left) + self.of(right)
            case ast.Name(name) if name in self.assigned:
                return " / ".join(dict.fromkeys(map(self.of, self._values(name)))) or OPEN
        value = self._value(node)
        return value if isinstance(value, str) else OPEN

    def pages(self, node: ast.expr) -> tuple[str, ...]:
        """Return the pages of an argument: an address, a feature, or a call that finds the page of one."""
        if isinstance(node, ast.Name) and node.id in self.assigned:
            return tuple(dict.fromkeys(page for value in self._values(node.id) for page in self.pages(value)))
        if isinstance(node, ast.IfExp):
            return tuple(dict.fromkeys((*self.pages(node.body), *self.pages(node.orelse))))
        found = [
            self._value(part) for part in ast.walk(node) if isinstance(part, (ast.Name, ast.Attribute, ast.Constant))
        ]
        pages = [one for one in found if isinstance(one, str) and one.startswith("https://")]
        pages += [page for one in found if isinstance(one, Feature) for page in one.urls.values()]
        return tuple(dict.fromkeys(pages))

    def _values(self, name: str) -> list[ast.expr]:
        """Return the values that are assigned to a name, except those computed from its earlier value."""
        return [
            value
            for value in self.assigned[name]
            if not any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(value))
        ]

    def _value(self, node: ast.expr) -> Any:
        try:
            return eval(compile(ast.Expression(node), "<refusal>", "eval"), {**self.names})
        except Exception:
            return None
