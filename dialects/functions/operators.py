"""PostgreSQL's operators of JSON as the functions of the table: ``j -> 'a'`` is ``JSON_GET(j, '$."a"')``."""

from __future__ import annotations

import json

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.sql.build import JSONS, UNKNOWNS, has_type, text
from dialects.sql.index import NodeIndex
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

#: Operator -> the function and its type.
_FUNCTIONS: dict[type[exp.Expr], tuple[str, str]] = {
    exp.JSONExtract: ("JSON_GET", "JSON"),
    exp.JSONBExtract: ("JSON_GET", "JSON"),
    exp.JSONExtractScalar: ("JSON_GET_TEXT", "TEXT"),
    exp.JSONBExtractScalar: ("JSON_GET_TEXT", "TEXT"),
    exp.JSONBContainsTopKey: ("JSON_HAS_KEY", "BOOLEAN"),
}
_CONTAINMENT: dict[type[exp.Expr], str] = {
    exp.ArrayContainsAll: "JSON_CONTAINS",
    exp.ArrayContainedBy: "JSON_CONTAINED_BY",
}
_ALL = (*_FUNCTIONS, *_CONTAINMENT)


def name_operators(tree: NodeIndex, target: Target) -> None:
    """Replace operators of JSON with functions; an operator whose path is no literal stays."""
    if target.has(features.JSON_OPERATORS) or not target.family.is_described or tree.types.isdisjoint(_ALL):
        return
    for node in reversed(tree.nodes_of_types([kind for kind in _ALL if kind in tree.types])):
        result = _as_function(node)
        if result is None:
            continue
        if node is tree.root:
            tree.root = result
        else:
            node.replace(result)
    tree.rebuild(tree.root)


def _as_function(node: exp.Expr) -> exp.Expr | None:
    document = node.this
    if type(node) in _CONTAINMENT:
        if not has_type(document, JSONS):
            return None
        result = call(_CONTAINMENT[type(node)], document, node.expression)
        result.type = data_type("BOOLEAN")
        return result
    path = _path(node.expression)
    if path is None:
        return None
    if isinstance(document, exp.Anonymous) and document.name == "JSON_GET":
        document, inner = document.expressions
        path = inner.name[1:] + path
    if has_type(document, UNKNOWNS):
        document.type = data_type("JSON")
    name, kind = _FUNCTIONS[type(node)]
    result = call(name, document, text("$" + path))
    result.type = data_type(kind)
    return result


def _path(node: exp.Expr) -> str | None:
    """Return the steps of a path: sqlglot's JSON path, a key, or ``'{a,0}'``; None if it is no literal."""
    if isinstance(node, exp.JSONPath):
        steps = [part.this for part in node.expressions if isinstance(part, (exp.JSONPathKey, exp.JSONPathSubscript))]
        return "".join(map(_step, steps)) if len(steps) == len(node.expressions) - 1 else None
    if not isinstance(node, exp.Literal) or not node.is_string:
        return None
    if node.name.startswith("{") and node.name.endswith("}"):
        return "".join(_step(int(step) if step.isdigit() else step) for step in node.name[1:-1].split(","))
    return _step(node.name)


def _step(step: object) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{json.dumps(step)}"
