"""Conditions on JSON that are unknown if the path has no value: neither true nor false."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import Builder, arguments, call
from dialects.functions.columns import is_never_null
from dialects.functions.json.path import path_above, read_path
from dialects.sql.build import case, copy_tree, is_not_null
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target


def if_found(has: Builder) -> Builder:
    """Return a builder of ``JSON_IF_FOUND(j, '$.a', condition)``, of the database's ``JSON_HAS``."""

    def unknown_without_a_value(node: exp.Expr, target: Target) -> exp.Expr:
        """Build ``CASE WHEN has(j, '$.a') THEN condition END``, unknown if the path has no value

        In WHERE unknown equals false, so the result is the condition alone.
        https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSONB-OP-TABLE
        """
        document, path, condition = arguments(node)
        return unknown_without_value(condition, node, document, path, has, target)

    return unknown_without_a_value


def ask_parent(found: Builder, has: Builder) -> Builder:
    """Return a builder of ``JSON_HAS_KEY``: unknown if no value could have the key."""

    def ask_for_a_key(node: exp.Expr, target: Target) -> exp.Expr | None:
        condition = found(copy_tree(node), target)
        assert condition is not None
        document, path = arguments(node)
        return unknown_without_value(condition, node, document, path_above(path), has, target)

    ask_for_a_key.__doc__ = found.__doc__
    return ask_for_a_key


def unknown_without_value(
    condition: exp.Expr, node: exp.Expr, document: exp.Expr, path: exp.Expr, has: Builder, target: Target
) -> exp.Expr:
    """Return the condition that replaces a node, unknown if a document has no value at a path."""
    if is_filter(node):
        return condition
    if read_path(path):
        found = has(call("JSON_HAS", copy_tree(document), copy_tree(path)), target)
        assert found is not None
        return _null_if_missing(condition, found)
    if is_never_null(document, target) or _is_asked_beside(document, node):
        return condition
    return _null_if_missing(condition, is_not_null(document))


def unknown_without_documents(
    condition: exp.Expr, node: exp.Expr, documents: list[exp.Expr], target: Target
) -> exp.Expr:
    """Return the condition that replaces a node, unknown if one of several documents is NULL."""
    if is_filter(node):
        return condition
    optional = [each for each in documents if not is_never_null(each, target) and not _is_asked_beside(each, node)]
    present = [is_not_null(each) for each in optional]
    return _null_if_missing(condition, exp.and_(*present, copy=False)) if present else condition


def _null_if_missing(condition: exp.Expr, found: exp.Expr) -> exp.Expr:
    return set_type(case(found, condition), "BOOLEAN")


def _is_asked_beside(document: exp.Expr, node: exp.Expr) -> bool:
    """Return whether AND joins ``document IS NOT NULL`` to a condition, which is then false, not unknown."""
    # As it is parsed; is_not_null() builds NOT x IS NULL, which all servers have.
    question = exp.Is(this=copy_tree(document), expression=exp.Null(), negate=True)
    parent = node.parent
    while isinstance(parent, (exp.And, exp.Paren)):
        if question in (parent.this, parent.args.get("expression")):
            return True
        parent = parent.parent
    return False


def is_filter(node: exp.Expr) -> bool:
    """Return whether a condition only selects rows, so that unknown and false are the same."""
    child, parent = node, node.parent
    while isinstance(parent, (exp.And, exp.Or, exp.Paren)):
        child, parent = parent, parent.parent
    if isinstance(parent, exp.If):
        return child.arg_key == "this" and parent.parent is not None and not parent.parent.this
    return isinstance(parent, (exp.Where, exp.Having)) or (isinstance(parent, exp.Join) and child.arg_key == "on")
