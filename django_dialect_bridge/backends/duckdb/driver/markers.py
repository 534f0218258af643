"""Django's placeholders as DuckDB's, and the parameters in the driver's form."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from dialects.errors import UnknownTarget
from dialects.targets.base import Family
from dialects.targets.duckdb import DUCKDB
from django_dialect_bridge.backends.duckdb.driver.columns import ArrowRows
from django_dialect_bridge.backends.markers import MARKER, rewrite_placeholders


def rewrite_markers(sql: str) -> str:
    """Rewrite ``%s`` as ``?``, ``%(name)s`` as ``$name``, and ``%%`` as a percent sign."""
    return rewrite_placeholders(sql, "$")


def with_literals(sql: str, params: Any, family: Family) -> str:
    """Return SQL for people, with literals instead of placeholders; a value without a literal stays itself."""
    values = params if isinstance(params, Mapping) else iter(params)

    def put(found: re.Match[str]) -> str:
        if found[0] == "%%":
            return "%"
        value = values[found[1]] if isinstance(values, Mapping) else next(values)
        try:
            return family.literal(*family.adapt([value]))
        except UnknownTarget:
            return repr(value)

    return MARKER.sub(put, sql)


def adapt(params: Any) -> Any:
    """Return parameters as the driver accepts them."""
    if isinstance(params, ArrowRows):
        return params
    if isinstance(params, Mapping):
        return dict(zip(params, DUCKDB.adapt(list(params.values())), strict=True))
    return DUCKDB.adapt(params if isinstance(params, Sequence) else list(params))
