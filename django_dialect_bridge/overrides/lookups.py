"""Lookups for a target that stores an empty string as NULL.

Django decides some of this while it builds the queryset, by the features of the
default connection. That may not be the target's.
https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html
"""

from __future__ import annotations

from copy import copy
from typing import Any

from django.db.models.lookups import Exact, GreaterThan, IExact, In, IsNull, LessThanOrEqual, PatternLookup

from django_dialect_bridge.dispatch import as_vendor

SQL = tuple[str, Any]


def is_empty(value: Any) -> bool:
    return isinstance(value, str) and value == ""


@as_vendor("oracle", Exact, IExact, LessThanOrEqual)
def compare_with_empty(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare with an empty string: only an empty string equals it or is at most it."""
    if is_empty(self.rhs):
        return IsNull(self.lhs, True).as_sql(compiler, connection)
    return self.as_sql(compiler, connection)  # type: ignore[no-any-return]


@as_vendor("oracle", GreaterThan)
def compare_greater(self: Any, compiler: Any, connection: Any) -> SQL:
    """Compare with an empty string: every other text is greater."""
    if is_empty(self.rhs):
        return IsNull(self.lhs, False).as_sql(compiler, connection)
    return self.as_sql(compiler, connection)  # type: ignore[no-any-return]


@as_vendor("oracle", PatternLookup)
def search_empty(self: Any, compiler: Any, connection: Any) -> SQL:
    """Search an empty string, which every text contains, even an empty one."""
    if not is_empty(self.rhs):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    return _or_empty(self.lhs, self.as_sql(compiler, connection), compiler, connection)


@as_vendor("oracle", In)
def search_list(self: Any, compiler: Any, connection: Any) -> SQL:
    """Search the empty string of a list separately."""
    listed = isinstance(self.rhs, (list, tuple, set, frozenset))
    if not listed or not any(is_empty(value) for value in self.rhs):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    others = copy(self)
    others.rhs = [value for value in self.rhs if value != ""]
    if not any(value is not None for value in others.rhs):
        return IsNull(self.lhs, True).as_sql(compiler, connection)
    return _or_empty(self.lhs, others.as_sql(compiler, connection), compiler, connection)


def _or_empty(lhs: Any, found: SQL, compiler: Any, connection: Any) -> SQL:
    is_null, params = IsNull(lhs, True).as_sql(compiler, connection)
    return f"({found[0]} OR {is_null})", (*found[1], *params)
