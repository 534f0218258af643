"""The target's own SQL: the SQL of an expression's ``as_<vendor>()``, and raw SQL in a dialect.

Such a method compiles its inner expressions by ``compiler.compile()``. These stay generic SQL, which is translated. The
method's own SQL around them is not changed.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Sequence
from typing import Any

import django
from django.core.exceptions import FieldError
from django.db.models import ExpressionList, OrderBy, Subquery, aggregates
from django.db.models.lookups import Lookup

from dialects import InvalidSQL
from dialects.sql.fragments import CONDITION, write_fragment

#: A compiled expression in the SQL of a method.
_TOKEN = "\x02{}\x03"
#: The parts between texts: a token, or a placeholder; a doubled percent sign is skipped.
_BETWEEN = re.compile(r"%%|(\x02\d+\x03|%s)")

#: Nodes that are only parts of expressions: an order, a list, and from Django 6 on an aggregate's filter.
_PARTS = (ExpressionList, OrderBy, *filter(None, [getattr(aggregates, "AggregateFilter", None)]))
#: What methods add parameters to.
_Params: type[Any] = list if django.VERSION < (6, 0) else tuple


class FragmentCompiler:
    """The compiler of a statement for a method that writes the target's own SQL.

    An expression that is compiled becomes a token. It is written out if its own SQL is the target's, or if it is no
    expression by itself.
    """

    def __init__(self, compiler: Any, connection: Any) -> None:
        self._compiler, self.connection = compiler, connection
        self.compiled: list[tuple[str, Sequence[Any]]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiler, name)

    def compile(self, node: Any) -> tuple[str, Any]:
        """Return the SQL of a node: a token without parameters for generic SQL."""
        override = self._compiler.connection.overrides[type(node)]
        if isinstance(override, Native):
            return override.write(node, self)
        if isinstance(node, _PARTS):
            return node.as_sql(self, self.connection)  # type: ignore[no-any-return]
        sql, params = self._compiler.compile(node)
        self.compiled.append((sql, params))
        return _TOKEN.format(len(self.compiled) - 1), _Params()


class Native:
    """Makes generic SQL of a method that writes the target's own SQL: ``(node, compiler, connection)``."""

    def __init__(self, method: Callable[..., tuple[str, Any]]) -> None:
        self._method = method

    def __call__(self, node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
        """Return a fragment and its parameters."""
        inner = FragmentCompiler(compiler, connection.of or connection)
        sql, params = self.write(node, inner)
        return assemble(sql, params, inner.compiled, type_in_generic_sql(node, connection))

    def write(self, node: Any, compiler: FragmentCompiler) -> tuple[str, Any]:
        """Return what the method writes; it gets the backend's own connection, or offline the generic one."""
        if isinstance(node, Subquery):
            query, node = node.query, copy.copy(node)
            node.query = _Subquery(query)
        return self._method(node, compiler, compiler.connection)


class _Subquery:
    """The query of a Subquery, whose ``as_sql()`` bypasses the given compiler."""

    def __init__(self, query: Any) -> None:
        self._query = query

    def __getattr__(self, name: str) -> Any:
        return getattr(self._query, name)

    def as_sql(self, compiler: FragmentCompiler, connection: Any) -> tuple[str, Any]:
        """Return the token in parentheses, which the template removes."""
        sql, params = compiler.compile(self._query)
        return f"({sql})", params


def type_in_generic_sql(node: Any, connection: Any) -> str:
    """Return the type of the value of a node in generic SQL, ``""`` if it is not known."""
    if isinstance(node, Lookup):
        return CONDITION
    try:
        field = node._output_field_or_none
    except (AttributeError, FieldError):
        return ""
    # A package's field has a type that generic SQL may not know.
    known = field is not None and field.get_internal_type() in connection.data_types
    return (field.db_type(connection) if known else None) or ""


def assemble(
    sql: str, params: Sequence[Any], compiled: Sequence[tuple[str, Sequence[Any]]], kind: str
) -> tuple[str, list[Any]]:
    """Return a fragment and its parameters. Raise InvalidSQL unless each placeholder has one parameter."""
    texts, arguments, values = [""], list[str](), list[Any]()
    own = iter(params)
    end = 0
    for found in _BETWEEN.finditer(sql):
        if found[1] is None:
            continue
        texts[-1] += sql[end : found.start()]
        texts.append("")
        end = found.end()
        if found[1] == "%s":
            arguments.append("%s")
            values += [next(own, _MISSING)]
        else:
            argument, inner = compiled[int(found[1][1:-1])]
            arguments.append(argument)
            values += inner
    texts[-1] += sql[end:]
    if _MISSING in values or next(own, _MISSING) is not _MISSING:
        raise InvalidSQL(f"{sql!r} does not have one placeholder for each of its {len(params)} parameters")
    return write_fragment(kind, texts, arguments), values


_MISSING: Any = object()
