"""A text with the collation of code points, and with one more character, so that trailing spaces count."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.sql import marks
from dialects.sql.build import add_collation, copy_tree, is_text, number, parenthesize, text
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target


def is_comparable_text(*operands: exp.Expr) -> bool:
    """Return whether values are compared as texts without an own collation: one is surely text, none is surely not."""
    if any(isinstance(operand.unnest(), (exp.Collate, exp.Tuple)) or is_ended(operand) for operand in operands):
        return False
    known = [operand for operand in operands if operand.type and not operand.is_type(exp.DType.UNKNOWN, exp.DType.NULL)]
    return bool(known) and all(map(is_text, known))


def is_comparable_key(key: exp.Expr) -> bool:
    """Return whether a key is text, or a JSON document, which is stored as text."""
    return is_comparable_text(key) or (
        key.is_type(exp.DType.JSON, exp.DType.JSONB) and not isinstance(key.unnest(), exp.Collate)
    )


def by_code_points(value: exp.Expr, target: Target) -> exp.Expr:
    """Build ``value COLLATE name``, the collation that compares code points."""
    result = add_collation(copy_tree(value), target.family.code_point_collation)
    result.type = value.type
    return result


def pad_for_equality(value: exp.Expr, target: Target, *, collate: bool = True) -> exp.Expr:
    """Build ``value COLLATE name + '.'``, so that = does not ignore trailing spaces."""
    if isinstance(value, exp.Literal):
        collate = False
    return _append_mark(value, text("."), target, collate)


def pad_for_order(value: exp.Expr, target: Target, *, collate: bool = True) -> exp.Expr:
    """Build ``value COLLATE name + NCHAR(1)``, so that < compares trailing spaces: no character is less."""
    return _append_mark(value, call("NCHAR", number(1)), target, collate)


def _append_mark(value: exp.Expr, ending: exp.Expr, target: Target, collate: bool) -> exp.Expr:
    if isinstance(value, exp.Null):
        return copy_tree(value)
    own = isinstance(value, exp.Collate)
    if target.has(features.TRAILING_SPACES):
        return by_code_points(value, target) if collate and not own else copy_tree(value)
    if isinstance(value, exp.Literal) and isinstance(ending, exp.Literal):
        return text(value.name + ending.name)
    base = by_code_points(value, target) if collate and not own else copy_tree(value)
    result = exp.Add(this=base if isinstance(base, exp.Collate) else parenthesize(base), expression=ending)
    result.type = data_type("TEXT")
    result.meta[marks.ENDED] = True
    return result


def is_ended(operand: exp.Expr) -> bool:
    """Return whether a text has its additional character already."""
    return bool(operand.unnest().meta.get(marks.ENDED))


def has_own_collation(node: exp.Expr, target: Target) -> bool:
    """Return whether a text has the collation of code points already."""
    return isinstance(node, exp.Collate) and node.expression.name == target.family.code_point_collation
