"""Dates and times. Django's own ``as_sql`` of all of them is generic; what a target does otherwise is in ``dialects``."""

from __future__ import annotations

from typing import Any

from django.db.models.functions import Now

from django_dialect_bridge.dispatch import as_vendor


@as_vendor("postgres", Now)
def statement_timestamp(self: Now, compiler: Any, connection: Any) -> tuple[str, Any]:
    """The time of the statement, as Django has it on PostgreSQL, where CURRENT_TIMESTAMP is that of the transaction."""
    return self.as_sql(compiler, connection, template="STATEMENT_TIMESTAMP()")
