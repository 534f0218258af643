"""JSON lookups and functions as generic SQL: plain functions of a document and a literal path."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Value, lookups
from django.db.models.fields import json as fields
from django.db.models.functions import JSONObject

from dialects import JSONText, Target, features
from dialects.sql.names import count_markers
from django_dialect_bridge.dispatch import GENERIC, AsSQL, as_vendor
from django_dialect_bridge.overrides.json_numbers import json_number
from django_dialect_bridge.overrides.nulls import write_null_with_its_type

SQL = tuple[str, tuple[Any, ...]]


@as_vendor(GENERIC, fields.KeyTransform)
def key_transform(self: Any, compiler: Any, connection: Any) -> SQL:
    return _at_path("JSON_GET", self, compiler)


@as_vendor(GENERIC, fields.KeyTextTransform)
def key_text_transform(self: Any, compiler: Any, connection: Any) -> SQL:
    return _at_path("JSON_GET_TEXT", self, compiler)


@as_vendor(GENERIC, fields.KeyTransformIsNull)
def key_is_null(self: Any, compiler: Any, connection: Any) -> SQL:
    """Build the condition that the path has no value; for KeyTextTransform, also that it is a JSON null."""
    if isinstance(self.lhs, fields.KeyTextTransform):
        return lookups.IsNull.as_sql(self, compiler, connection)
    return _at_path("JSON_LACKS" if self.rhs else "JSON_HAS", self.lhs, compiler)


@as_vendor(GENERIC, fields.HasKeyLookup)
def has_key(self: Any, compiler: Any, connection: Any) -> SQL:
    """Return the path with a last key that is a member's name, never an index."""
    document, params, path = _document(self.lhs, compiler)
    parts = []
    for key in self.rhs if isinstance(self.rhs, (list, tuple)) else [self.rhs]:
        keys = key.preprocess_lhs(compiler, connection)[2] if isinstance(key, fields.KeyTransform) else [key]
        steps = (*path, *_path(tuple(keys[:-1])), str(keys[-1]))
        parts.append(f"JSON_HAS_KEY({document}, {_literal(steps)})")
    operator = self.logical_operator
    return (f"({operator.join(parts)})" if operator else parts[0]), params * len(parts)


@as_vendor(GENERIC, fields.JSONExact)
def compare_exact(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare by value; the right side decides how, because some databases support less for documents."""
    if isinstance(self.lhs, fields.KeyTextTransform):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    rhs, rhs_params = self.process_rhs(compiler, connection)
    return _equals(_document(self.lhs, compiler), rhs, rhs_params, connection.target)


@as_vendor(GENERIC, fields.KeyTransformIn, *filter(None, [getattr(fields, "JSONIn", None)]))
def in_list(self: Any, compiler: Any, connection: Any) -> SQL:
    """Return one equality for each value of the list."""
    if isinstance(self.lhs, fields.KeyTextTransform) or not self.rhs_is_direct_value():
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    values = list(_distinct(self.rhs))
    if not values:
        raise EmptyResultSet
    document = _document(self.lhs, compiler)
    sqls, listed = self.batch_process_rhs(compiler, connection, values)
    remaining = iter(listed)
    parts: list[str] = []
    params: list[Any] = []
    for sql in sqls:
        part, its_params = _equals(document, sql, islice(remaining, count_markers(sql)), connection.target)
        parts.append(part)
        params.extend(its_params)
    return f"({' OR '.join(parts)})", tuple(params)


@as_vendor(GENERIC, fields.KeyTransformIExact)
def compare_iexact(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare without regard to case; None is the JSON value null."""
    if self.rhs is None:
        return compiler.compile(fields.KeyTransformExact(fields.KeyTransform(self.lhs.key_name, self.lhs.lhs), None))  # type: ignore[no-any-return]
    override: AsSQL | None = connection.overrides[lookups.IExact]
    return override(self, compiler, connection) if override else self.as_sql(compiler, connection)


@as_vendor(GENERIC, fields.KeyTransformLt, fields.KeyTransformLte, fields.KeyTransformGt, fields.KeyTransformGte)
def compare_in_order(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare with a number or text in PostgreSQL's order of JSON values; leave other comparisons to Django."""
    rhs, rhs_params = self.process_rhs(compiler, connection)
    value = _value(rhs, tuple(rhs_params))
    is_scalar = isinstance(value, (str, int, float)) and not isinstance(value, bool)
    if isinstance(self.lhs, fields.KeyTextTransform) or not is_scalar:
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    document, params, path = _document(self.lhs, compiler)
    compared = value if isinstance(value, str) else json_number(value, connection.target)
    return f"JSON_{self.lookup_name.upper()}({document}, {_literal(path)}, %s)", (*params, compared)


@as_vendor(GENERIC, lookups.Range)
def compare_with_bounds(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare a JSON value with both bounds in PostgreSQL's order."""
    is_json = isinstance(self.lhs, fields.KeyTransform) and not isinstance(self.lhs, fields.KeyTextTransform)
    if not is_json or not self.rhs_is_direct_value() or not isinstance(self.rhs, (list, tuple)):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    low, high = self.rhs
    low_sql, low_params = compiler.compile(fields.KeyTransformGte(self.lhs, low))
    high_sql, high_params = compiler.compile(fields.KeyTransformLte(self.lhs, high))
    return f"({low_sql} AND {high_sql})", (*low_params, *high_params)


@as_vendor(GENERIC, JSONObject)
def inline_keys(self: Any, compiler: Any, connection: Any) -> SQL:
    """Inline the keys, because few databases take parameters there."""
    keys, values = self.get_source_expressions()[::2], self.get_source_expressions()[1::2]
    pairs: list[str] = []
    params: list[Any] = []
    for key, value in zip(keys, values, strict=True):
        sql, its_params = compiler.compile(value)
        pairs.append(f"{_quote(str(key.value))} VALUE ({sql})")
        params.extend(its_params)
    return f"JSON_OBJECT({', '.join(pairs)})", tuple(params)


@as_vendor("postgres", Value)
def value(self: Value, compiler: Any, connection: Any) -> SQL:
    """Return a document with its type, because some servers take a parameter in a CASE for text."""
    sql, params = write_null_with_its_type(self, compiler, connection)
    is_document = sql == "%s" and isinstance(params[0], JSONText)
    return ("CAST(%s AS JSON)" if is_document else sql), tuple(params)


_WORDS = {True: "true", False: "false", None: "null"}


class _Expression:
    """The right side is computed, not a value."""


def _equals(lhs: _Document, rhs: str, rhs_params: Iterable[Any], target: Target) -> SQL:
    document, params, path = lhs
    rhs_params = tuple(rhs_params)
    value = _value(rhs, rhs_params)
    is_document = isinstance(value, (dict, list))
    if isinstance(value, _Expression) or (is_document and target.has(features.JSON_EQUAL)):
        whole = f"JSON_GET({document}, {_literal(path)})" if path else document
        return f"JSON_EQUALS({whole}, {rhs})", (*params, *rhs_params)
    conditions, values = list[str](), list[Any]()
    _compare(lhs, value, target, conditions, values)
    sql = " AND ".join(conditions)
    if is_document:
        return f"JSON_IF_FOUND({document}, {_literal(path)}, ({sql}))", (*params, *values)
    return sql, tuple(values)


def _compare(lhs: _Document, value: Any, target: Target, conditions: list[str], values: list[Any]) -> None:
    """Add the conditions of equality of a JSON value and a Python value, and the parameters.

    No condition alone is unknown.
    """
    document, params, path = lhs
    place = _literal(path)
    if isinstance(value, (dict, list)):
        kind, members = ("object", value.items()) if isinstance(value, dict) else ("array", enumerate(value))
        conditions.append(f"JSON_COUNTS({document}, {place}, '{kind}', {len(value)})")
        values += params
        for step, member in members:
            inner = (*path, step)
            conditions.append(f"JSON_HAS({document}, {_literal(inner)})")
            values += params
            _compare((document, params, inner), member, target, conditions, values)
    elif value is None or isinstance(value, bool):
        conditions.append(f"JSON_IS({document}, {place}, '{_WORDS[value]}')")
        values += params
    elif value == "" and not target.has(features.EMPTY_STRINGS):
        conditions.append(f"JSON_IS({document}, {place}, '\"\"')")
        values += params
    else:
        conditions.append(f"JSON_EXACT({document}, {place}, %s)")
        values += *params, value if isinstance(value, str) else json_number(value, target)


def _value(sql: str, values: Sequence[Any]) -> Any:
    """Return the Python value of a parameter that is a JSON document."""
    if sql == "%s" and (isinstance(values[0], JSONText) or values[0] == "null"):
        return json.loads(values[0])
    return _Expression()


def _distinct(values: Iterable[Any]) -> Iterator[Any]:
    """Yield each value once, without None, like Django's own IN."""
    seen: set[str] = set()
    for value in values:
        if value is not None and (spelled := repr(value)) not in seen:
            seen.add(spelled)
            yield value


def _at_path(function: str, transform: Any, compiler: Any) -> SQL:
    document, params, path = _document(transform, compiler)
    return f"{function}({document}, {_literal(path)})", params


#: The steps of a path in a document: names of members, indexes of items.
_Path = tuple[str | int, ...]
#: The SQL of a JSON document, its parameters, and the steps of a path in it.
_Document = tuple[str, tuple[Any, ...], _Path]


def _document(expression: Any, compiler: Any) -> _Document:
    """Return an expression's JSON document and the steps into it."""
    keys: list[str] = []
    while isinstance(expression, fields.KeyTransform):
        keys.append(expression.key_name)
        expression = expression.lhs
    sql, params = compiler.compile(expression)
    return sql, tuple(params), _path(tuple(reversed(keys)))


@lru_cache(maxsize=1000)
def _path(keys: tuple[str, ...]) -> _Path:
    """Return keys, with whole numbers as array indexes, as in Django."""
    return tuple([_step(key) for key in keys])


def _step(key: str) -> str | int:
    try:
        return int(key)
    except ValueError:
        return key


@lru_cache(maxsize=1000)
def _literal(path: _Path) -> str:
    spelled = (f"[{step}]" if isinstance(step, int) else "." + json.dumps(step, ensure_ascii=False) for step in path)
    return _quote("$" + "".join(spelled))


def _quote(text: str) -> str:
    """Return a string literal for SQL with placeholders."""
    return "'{}'".format(text.replace("'", "''").replace("%", "%%"))
