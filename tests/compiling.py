"""Compiling a named query of the corpus, whatever kind it is."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import EmptyResultSet

from dialects import Target
from django_dialect_bridge import Compiled, capture, compile_query
from tests.corpus import CALLS, QUERIES, WRITES

NAMES = (*QUERIES, *CALLS, *WRITES)


def statements_of(name: str, target: str | Target, **options: Any) -> list[Compiled]:
    """Return the statements of a query, a call or a write of the corpus; none if Django needs no SQL."""
    if name not in QUERIES:
        return capture((CALLS | WRITES)[name], to=target, **options)
    try:
        return [compile_query(QUERIES[name](), to=target, **options)]
    except EmptyResultSet:
        return []
