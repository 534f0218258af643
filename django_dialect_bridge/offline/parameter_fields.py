"""The fields that parameters are for, carried through compiling in comments after the placeholders.

Django keeps parameters apart from the expressions that they come from. So a statement is compiled once more, and each
placeholder is followed by the name of its field: ``%s/*example.Entry.rating*/``. This SQL is read and never executed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import Lookup, Transform, Value
from django.db.models.expressions import Col

from django_dialect_bridge.offline.recording import CapturedStatement

_PLACEHOLDER = re.compile(r"%%|%s(/\*[\w.]*\*/)?")
_active: ContextVar[bool] = ContextVar("placeholders are named", default=False)


@contextmanager
def with_named_placeholders() -> Iterator[None]:
    """Compile with names of fields after placeholders, inside this context."""
    token = _active.set(True)
    try:
        yield
    finally:
        _active.reset(token)


def name_placeholders(sql: str, node: Any) -> str:
    """Name the placeholders of an expression that have no name yet.

    Values that a lookup compares with are for its field. ``Value`` alone has the field of what is around it, if it has
    none itself. No other value has a field.
    """
    if not _active.get():
        return sql
    field = field_of(node.lhs if isinstance(node, Lookup) else node if isinstance(node, Value) else None)
    return sql if field is None and isinstance(node, Value) else _name(sql, field)


def name_assigned(sql: str, field: Any) -> str:
    """Name the placeholders of a value of INSERT."""
    return _name(sql, field) if _active.get() else sql


def name_assignments(sql: str, assignments: Iterable[tuple[Any, Any, Any]]) -> str:
    """Name the placeholders after SET; ``assignments`` are a query's fields, models and values."""
    if not _active.get():
        return sql
    written = [
        (field, value)
        for field, _, value in assignments
        if isinstance(value, Value) or not hasattr(value, "resolve_expression")
    ]
    bare = sum(found[0] == "%s" for found in _PLACEHOLDER.finditer(sql))
    if bare != len(written):
        # NULL is a word of the SQL before Django 6.1.
        written = [(field, value) for field, value in written if value is not None]
    fields = [field for field, _ in written]
    names = iter(fields if bare == len(fields) else [None] * bare)
    return _PLACEHOLDER.sub(lambda found: f"%s/*{next(names) or ''}*/" if found[0] == "%s" else found[0], sql)


def field_of(expression: Any) -> Any:
    """Return the field of a model that an expression has the values of, or None."""
    if isinstance(expression, Col):
        return expression.target
    field = getattr(expression, "_output_field_or_none", None)
    if getattr(field, "model", None) is not None:
        return field
    return field_of(expression.lhs) if isinstance(expression, Transform) else None


def _name(sql: str, field: Any) -> str:
    """Put a field's name, or an empty one, after each placeholder without a name."""
    name = f"%s/*{field or ''}*/"
    return _PLACEHOLDER.sub(lambda found: name if found[0] == "%s" else found[0], sql)


def fields_by_placeholder(
    statements: Sequence[CapturedStatement], named: Sequence[CapturedStatement]
) -> list[tuple[str, ...]]:
    """Return for each statement the fields of its parameters, ``""`` for one without; ``named`` has the names.

    A statement whose SQL the names changed has none.
    """
    by_sql = dict(split_names(sql) for sql, *_ in named)
    return [by_sql.get(sql, ("",) * len(params)) for sql, params, _ in statements]


def split_names(sql: str) -> tuple[str, tuple[str, ...]]:
    """Return the SQL without the names, and the names in order."""
    names = tuple((found[1] or "")[2:-2] for found in _PLACEHOLDER.finditer(sql) if found[0] != "%%")
    return _PLACEHOLDER.sub(lambda found: found[0][:2], sql), names
