"""The source of the expression that a test passes to a call."""

from __future__ import annotations

import ast
import linecache
from collections.abc import Iterator
from types import FrameType

#: The longest expression that stays on one line.
_WIDTH = 100


def argument_of_call(frame: FrameType) -> str:
    """Return the first argument of a frame's current call, in normal form; empty if it has no source.

    A name is replaced by what the frame's function last assigned to it, or by the function that it defines.
    """
    tree = _tree(frame)
    call = tree and _call(tree, frame)
    if not tree or not call or not call.args:
        return ""
    given: ast.AST = call.args[0]
    if isinstance(given, ast.Name):
        given = _find_binding(tree, given, frame) or given
    return "\n".join(lines_of(given))


def _tree(frame: FrameType) -> ast.Module | None:
    try:
        return ast.parse("".join(linecache.getlines(frame.f_code.co_filename, frame.f_globals)))
    except SyntaxError:
        return None


def _call(tree: ast.Module, frame: FrameType) -> ast.Call | None:
    place = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return next((one for one in calls if _place(one) == place), None)


def _place(node: ast.Call) -> tuple[int | None, ...]:
    return node.lineno, node.end_lineno, node.col_offset, node.end_col_offset


def _find_binding(tree: ast.Module, name: ast.Name, frame: FrameType) -> ast.AST | None:
    """Return what a name is bound to at a place of the frame's function: a value or a function."""
    bound: ast.AST | None = None
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if not frame.f_code.co_firstlineno <= line < name.lineno:
            continue
        if isinstance(node, ast.Assign) and any(
            isinstance(one, ast.Name) and one.id == name.id for one in node.targets
        ):
            bound = node.value
        elif isinstance(node, ast.FunctionDef) and node.name == name.id:
            bound = node
    return bound


def lines_of(node: ast.AST) -> Iterator[str]:
    """Yield an expression in lines; a long chain of methods has a line for each."""
    text = ast.unparse(node)
    if isinstance(node, ast.Lambda) and not node.args.args:
        yield from lines_of(node.body)
        return
    if len(text) <= _WIDTH or not isinstance(node, ast.expr):
        yield from text.splitlines()
        return
    parts: list[str] = []
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Call):
        inner = node.func.value
        parts.append("    " + text.removeprefix(ast.unparse(inner)))
        node, text = inner, ast.unparse(inner)
    yield from (text, *reversed(parts))
