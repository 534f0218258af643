"""Lookups whose SQL depends on how the target keeps values."""

from __future__ import annotations

from typing import Any

from django.db.models.lookups import Exact, IsNull

from django_dialect_bridge.dispatch import GENERIC, as_vendor


@as_vendor(GENERIC, Exact)
def exact(self: Exact, compiler: Any, connection: Any) -> tuple[str, Any]:
    """An empty string is asked for as NULL where the server keeps it as NULL.

    Django decides this by the features of the default connection while the
    queryset is built, which may not be the target's.
    """
    if isinstance(self.rhs, str) and self.rhs == "" and connection.features.interprets_empty_strings_as_nulls:
        return IsNull(self.lhs, True).as_sql(compiler, connection)
    return self.as_sql(compiler, connection)
