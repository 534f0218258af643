"""What a rule may know of the tables that a definition is about."""

from __future__ import annotations

from sqlglot import exp

from dialects.ddl.apply import apply
from dialects.ddl.catalog import EMPTY, Catalogue, Definition, Table
from dialects.ddl.naming import defined_table
from dialects.sql import marks


def instead(node: exp.Expr, *statements: exp.Expr) -> exp.Expr:
    """Statements in the place of one; they know what it knows."""
    result = statements[0] if len(statements) == 1 else exp.Block(expressions=list(statements))
    for key in (marks.BEFORE, marks.AFTER):
        kept = _kept(node, key)
        if kept is not None:
            result.meta[key] = kept
    return result


def before(node: exp.Expr) -> Catalogue:
    """Return the catalogue before the statement that a node is in; empty where none is kept."""
    found: Catalogue = _kept(node, marks.BEFORE) or EMPTY
    return found


def later(node: exp.Expr) -> Catalogue:
    """Return the catalogue after the statement that a node is in, or a list of statements that one became."""
    kept = _kept(node, marks.AFTER)
    if kept is not None:
        return kept
    root = node.root()
    found = before(node)
    for statement in root.expressions if isinstance(root, exp.Block) else [root]:
        found = apply(found, Definition(statement, ""))
    return found


def table_before(node: exp.Expr) -> Table:
    """Return the table of an ALTER TABLE as it was."""
    return before(node).table(defined_table(_statement(node)) or "")


def table_after(node: exp.Expr) -> Table:
    """Return the table of a CREATE TABLE or ALTER TABLE as it will be."""
    return later(node).table(defined_table(_statement(node)) or "")


def _statement(node: exp.Expr) -> exp.Expr:
    """Return the outermost node that is no list of statements."""
    while node.parent is not None and not isinstance(node.parent, exp.Block):
        node = node.parent
    return node


def _kept(node: exp.Expr | None, key: str) -> Catalogue | None:
    while node is not None:
        if key in node.meta:
            found: Catalogue = node.meta[key]
            return found
        node = node.parent
    return None
