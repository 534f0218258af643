"""What the watched compilers tell of each query, and to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models.sql import Query


@dataclass(frozen=True)
class Seen:
    """A query before it was compiled, the returned columns of an INSERT, and the database."""

    query: Query
    returning: Any
    alias: str


#: Called with a query and with what Django's own compiler gave for it: SQL and parameters, or the exception it raised.
WATCHERS: list[Callable[[Seen, Any], None]] = []
