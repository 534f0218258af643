"""What a rule knows about the tables of a definition."""

from __future__ import annotations

from sqlglot import exp

from dialects.ddl.apply import apply
from dialects.ddl.catalog import EMPTY, Catalogue, Definition, Table
from dialects.ddl.naming import find_defined_table
from dialects.sql import marks


def replace_by(node: exp.Expr, *statements: exp.Expr) -> exp.Expr:
    """Return the statements that replace one, with its knowledge of the tables."""
    result = statements[0] if len(statements) == 1 else exp.Block(expressions=list(statements))
    for key in (marks.BEFORE, marks.AFTER):
        kept = _keep(node, key)
        if kept is not None:
            result.meta[key] = kept
    return result


def before(node: exp.Expr) -> Catalogue:
    """Return the catalogue before the statement of a node; empty if no catalogue is kept."""
    found: Catalogue = _keep(node, marks.BEFORE) or EMPTY
    return found


def later(node: exp.Expr) -> Catalogue:
    """Return the catalogue after the statement of a node, or after the list of statements that replaced it."""
    kept = _keep(node, marks.AFTER)
    if kept is not None:
        return kept
    root = node.root()
    found = before(node)
    for statement in root.expressions if isinstance(root, exp.Block) else [root]:
        found = apply(found, Definition(statement, ""))
    return found


def table_before(node: exp.Expr) -> Table:
    """Return the table of an ALTER TABLE before the change."""
    return before(node).table(find_defined_table(_statement(node)) or "")


def table_after(node: exp.Expr) -> Table:
    """Return the table of a CREATE TABLE or ALTER TABLE after the change."""
    return later(node).table(find_defined_table(_statement(node)) or "")


def _statement(node: exp.Expr) -> exp.Expr:
    """Return the outermost node that is no list of statements."""
    while node.parent is not None and not isinstance(node.parent, exp.Block):
        node = node.parent
    return node


def _keep(node: exp.Expr | None, key: str) -> Catalogue | None:
    while node is not None:
        if key in node.meta:
            found: Catalogue = node.meta[key]
            return found
        node = node.parent
    return None
