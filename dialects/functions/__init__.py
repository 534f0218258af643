"""The function table: one row a function of generic SQL, all families side by side."""

from __future__ import annotations

from functools import cache

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.functions.base import Function, arguments, call
from dialects.functions.foreign import refuse_postgres_function
from dialects.functions.operators import name_operators
from dialects.sql.index import NodeIndex
from dialects.sql.scopes import note_place
from dialects.targets.base import Target


@cache
def by_name() -> dict[str, Function]:
    """Return every spelling of every function of the table, loaded with the first statement that needs it."""
    from dialects.functions.table import FUNCTIONS

    return {name: row for row in FUNCTIONS for name in row.names}


def build_functions(tree: NodeIndex, target: Target, source: str) -> tuple[str, ...]:
    """Replace each function call as its row of the table says, inner calls first.

    ``source`` is the text that the tree was parsed from. sqlglot parses several
    names to one node, and only the text shows which name was written. A name
    without a row, which PostgreSQL does not have either, is the user's own
    function and stays as written.

    Returns the names of the functions that were rewritten; raises Unsupported.
    """
    rows = by_name()
    name_operators(tree, target)
    if exp.Group in tree.types:
        from dialects.functions.json.grouped import read_from_group_keys

        read_from_group_keys(tree, target)
    root, rewritten, is_changed = tree.root, list[str](), False
    for node in reversed(tree.nodes_made_of(exp.Func)):
        name = name_of_call(node, source)
        row = rows.get(name)
        try:
            if row is None and not isinstance(node.parent, exp.Dot):
                refuse_postgres_function(name, target)
            result = row.build(node, target) if row else _keep_as_written(node, name, target)
        except Unsupported as error:
            note_place(error, node)
            raise
        if result is None:
            continue
        is_changed = True
        if row:
            rewritten.append(row.name)
        if result.type is None:
            result.type = node.type
        if node is root:
            root = result
        else:
            node.replace(result)
    if is_changed:
        tree.rebuild(root)
    return tuple(dict.fromkeys(rewritten))


def name_of_call(node: exp.Expr, source: str) -> str:
    """Return the upper-case name of a function call as written; for syntax such as CASE, sqlglot's name for it."""
    if isinstance(node, exp.Anonymous):
        return node.name.upper()
    start, end = node.meta.get("start"), node.meta.get("end")
    return source[start : end + 1].upper() if end else str(node.sql_name())  # type: ignore[attr-defined]


def _keep_as_written(node: exp.Func, name: str, target: Target) -> exp.Expr | None:
    """Return a call of the user's own function if sqlglot took it for another one and would print that one."""
    if "end" not in node.meta or not target.family.is_described:
        return None
    printed = node.sql(target.family.dialect)
    return None if printed.upper().startswith(f"{name}(") else call(name, *arguments(node))
