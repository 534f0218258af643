"""Dates and times. Django's own ``as_sql`` of all of them is generic; ``dialects`` has the differences of targets."""

from __future__ import annotations

from typing import Any

from django.db.models import DurationField
from django.db.models.functions import Extract, Now

from django_dialect_bridge.dispatch import as_vendor


@as_vendor("postgres", Now)
def statement_timestamp(self: Now, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Return the time of the statement, as Django does on PostgreSQL: CURRENT_TIMESTAMP is the transaction's."""
    return self.as_sql(compiler, connection, template="STATEMENT_TIMESTAMP()")


@as_vendor("generic", Extract)
def part(self: Extract, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Return a part; the seconds of a duration may be below zero, and Django on PostgreSQL cuts their fraction off."""
    if self.lookup_name == "second" and isinstance(self.lhs.output_field, DurationField):
        sql, params = compiler.compile(self.lhs)
        return f"TRUNC(EXTRACT(SECOND FROM {sql}))", params
    return self.as_sql(compiler, connection)
