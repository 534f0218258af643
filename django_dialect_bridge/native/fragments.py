"""The target's own SQL: the SQL of an expression's ``as_<vendor>()``, and raw SQL in a dialect.

Such a method compiles its inner expressions by ``compiler.compile()``. These stay generic SQL, which is translated. The
method's own SQL around them is not changed.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from typing import Any

from django.db.models import Subquery
from django.db.models.lookups import Lookup

from dialects import InvalidSQL
from dialects.sql.fragments import CONDITION, write_fragment

#: A compiled expression in the SQL of a method.
_TOKEN = "\x02{}\x03"
#: The parts between texts: a token, or a placeholder; a doubled percent sign is skipped.
_BETWEEN = re.compile(r"%%|(\x02\d+\x03|%s)")


class FragmentCompiler:
    """The compiler of a statement for a method with the target's own SQL: compiled expressions become tokens."""

    def __init__(self, compiler: Any, connection: Any) -> None:
        self._compiler, self.connection = compiler, connection
        self.compiled: list[tuple[str, Sequence[Any]]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiler, name)

    def compile(self, node: Any) -> tuple[str, Any]:
        """Return a token without parameters for the generic SQL of a node and its parameters."""
        sql, params = self._compiler.compile(node)
        self.compiled.append((sql, params))
        return _TOKEN.format(len(self.compiled) - 1), type(params)()


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


def as_fragment(method: Any, node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Return the SQL of a node's method in the target's own dialect, as generic SQL and parameters.

    The method gets the backend's own connection, or the generic one if there is no backend.
    """
    own = connection.of or connection
    inner = FragmentCompiler(compiler, own)
    asked: Any = node
    if isinstance(node, Subquery):
        asked = copy.copy(node)
        asked.query = _Subquery(node.query)
    sql, params = method(asked, inner, own)
    return assemble(sql, params, inner.compiled, _kind(node, connection))


def _kind(node: Any, connection: Any) -> str:
    """Return the type of the value of a node in generic SQL, ``""`` if it is not known."""
    if isinstance(node, Lookup):
        return CONDITION
    field = getattr(node, "_output_field_or_none", None)
    return (field.db_type(connection) if field is not None else None) or ""


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
