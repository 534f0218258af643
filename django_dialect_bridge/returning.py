"""Returning the rows of an INSERT in the order of its objects, from servers that return them in any order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models.fields import AutoFieldMixin
from django.db.models.sql.compiler import SQLInsertCompiler

from dialects import Target, features


def fields_to_ask(query: Any, returning_fields: Any, target: Target) -> Any:
    """Return the fields to return for an InsertQuery, including the keys by which rows find their objects.

    Return None for the rows of a MERGE, which cannot be assigned to objects. Return no fields if all values are given,
    and the server needs more than a clause to return them.
    """
    if returning_fields and not target.has(features.RETURNING_CLAUSE) and _are_given(query, returning_fields):
        return ()
    if not returning_fields or len(query.objs) < 2:
        return returning_fields
    if may_conflict(query) and not target.has(features.CONFLICTS_AMONG_ROWS):
        return None
    if target.has(features.ORDERED_VALUES):
        return returning_fields
    return [*returning_fields, *(key for key in query.get_meta().pk_fields if key not in returning_fields)]


def _are_given(query: Any, fields: Any) -> bool:
    """Return whether the rows of an InsertQuery will have the values of its objects in some fields."""
    if query.on_conflict or not all(field in query.fields for field in fields):
        return False
    return not any(hasattr(getattr(obj, field.attname), "resolve_expression") for obj in query.objs for field in fields)


def may_conflict(query: Any) -> bool:
    """Return whether rows of an InsertQuery may come from a MERGE; rows without the key's columns get new keys."""
    named = query.unique_fields
    return bool(query.on_conflict) and not (named and any(field not in query.fields for field in named))


class Selected(str):
    """A query that returns the rows, instead of rows of placeholders."""


class InsertInOrder:
    """Returns the rows in the order of the objects to Django, which pairs them one by one."""

    connection: Any
    query: Any

    def as_sql(self, *args: Any, **kwargs: Any) -> Any:
        """Return Django's SQL for no rows, which is no statement, but never runs."""
        if not self.query.objs:
            return SQLInsertCompiler.as_sql(self, *args, **kwargs)  # type: ignore[arg-type]
        return super().as_sql(*args, **kwargs)  # type: ignore[misc]

    def execute_sql(self, returning_fields: Any = None) -> list[Any]:
        self.connection.ops.before_executing()
        target = self.connection.ops.bridge.target
        selected = fields_to_ask(self.query, returning_fields, target)
        if selected is returning_fields or selected is None:
            return super().execute_sql(selected)  # type: ignore[misc, no-any-return]
        if not selected:
            super().execute_sql(None)  # type: ignore[misc]
            return [_key(obj, returning_fields) for obj in self.query.objs]
        keys = list(self.query.get_meta().pk_fields)
        given = all(key in self.query.fields for key in keys)
        if not given and not isinstance(keys[0], AutoFieldMixin):
            return self._one_by_one(returning_fields)
        places = [selected.index(key) for key in keys]
        rows = {tuple(row[place] for place in places): row for row in super().execute_sql(selected)}  # type: ignore[misc]
        # Keys that the server generates rise with the rows.
        order = [_key(obj, keys) for obj in self.query.objs] if given else sorted(rows)
        return [tuple(rows[key])[: len(returning_fields)] for key in order]

    def _one_by_one(self, returning_fields: Any) -> list[Any]:
        rows = []
        for obj in self.query.objs:
            query = self.query.clone()
            query.objs = [obj]
            rows += query.get_compiler(connection=self.connection).execute_sql(returning_fields)
        return rows


def _key(obj: Any, keys: Sequence[Any]) -> tuple[Any, ...]:
    """Return an object's values of some fields."""
    return tuple(key.to_python(getattr(obj, key.attname)) for key in keys)
