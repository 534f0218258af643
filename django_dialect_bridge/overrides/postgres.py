"""Lookups that Django writes with operators that only PostgreSQL has."""

from __future__ import annotations

from typing import Any

from django.db.models.lookups import Lookup, PostgresOperatorLookup

from django_dialect_bridge.dispatch import GENERIC, as_vendor
from django_dialect_bridge.native.fragments import Native
from django_dialect_bridge.native.postgres import refuse


def _has_sql(lookup: Any) -> bool:
    """Return whether a lookup has SQL besides the operator."""
    return type(lookup).as_sql is not Lookup.as_sql


@as_vendor("postgres", PostgresOperatorLookup)
def write_operators(self: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Compile a lookup by its operator on PostgreSQL."""
    if _has_sql(self):
        return self.as_sql(compiler, connection)  # type: ignore[no-any-return]
    return Native(PostgresOperatorLookup.as_postgresql)(self, compiler, connection)


@as_vendor(GENERIC, PostgresOperatorLookup)
def refuse_operators(self: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Compile a lookup that has SQL besides its operator. Raise NotSupportedError for any other."""
    return self.as_sql(compiler, connection) if _has_sql(self) else refuse(self, compiler, connection)
