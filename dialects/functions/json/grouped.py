"""JSON below a group key: read from the key, which a server recognizes, and not from the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlglot import exp

from dialects import features
from dialects.functions.json.path import Path, path_below, read_path
from dialects.sql.build import copy_tree
from dialects.sql.index import NodeIndex
from dialects.targets.base import Target

#: The document of a call, its path and the call.
_Keys = Mapping[tuple[exp.Expr, Path], exp.Expr]


def read_from_group_keys(tree: NodeIndex, target: Target) -> None:
    """Rewrite ``JSON_GT(j, '$.a', 1)`` of a query grouped by ``JSON_GET(j, '$.a')`` as one of that key.

    A server compares the texts of expressions, and a comparison reads the document in its own way: Msg 8121,
    ORA-00979; on DuckDB, "must appear in the GROUP BY clause".
    """
    if target.has(features.JSON_COMPARISON):
        return
    is_changed = False
    for group in tree.nodes(exp.Group):
        keys = {(key.expressions[0], read_path(key.expressions[1])): key for key in group.expressions if _is_value(key)}
        for node in _calls_outside(group, tree) if keys else ():
            is_changed = _read_from(node, keys) or is_changed
    if is_changed:
        tree.rebuild(tree.root)


def _is_value(node: exp.Expr) -> bool:
    return isinstance(node, exp.Anonymous) and node.name.upper() == "JSON_GET"


def _calls_outside(group: exp.Group, tree: NodeIndex) -> Iterator[exp.Anonymous]:
    """Yield the JSON functions of a grouped query that are not part of its group keys."""
    for node in tree.nodes(exp.Anonymous):
        is_reading = node.name.upper().startswith("JSON_") and len(node.expressions) > 1
        if is_reading and node.parent_select is group.parent and node.find_ancestor(exp.Group) is not group:
            yield node


def _read_from(node: exp.Anonymous, keys: _Keys) -> bool:
    """Return whether a call reads a part of a group key; such a call is changed to read the key."""
    document, literal, *_ = node.expressions
    path = read_path(literal) if isinstance(literal, exp.Literal) and literal.name.startswith("$") else ()
    # The last step of JSON_HAS_KEY belongs to the condition, and a group key itself stays.
    whole = node.name.upper() in ("JSON_HAS_KEY", "JSON_GET", "JSON_GET_TEXT")
    for length in range(len(path) - whole, 0, -1):
        key = keys.get((document, path[:length]))
        if key is not None:
            node.set("expressions", [copy_tree(key), path_below(literal, length), *node.expressions[2:]])
            return True
    return False
