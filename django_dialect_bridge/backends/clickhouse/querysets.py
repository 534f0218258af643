"""The rows of a queryset as a table of Arrow, pandas or Polars, and queries with settings of their own.

The columns are those of the queryset's ``values()``. Instants are in UTC.
Times, durations and JSON are as in their columns: text, microseconds, text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import models

from django_dialect_bridge.backends.clickhouse import driver
from django_dialect_bridge.backends.columnar import ColumnarQuerySet, arrow_table, polars_frame

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

_M = TypeVar("_M", bound=models.Model)

_FORMATS = "https://clickhouse.com/docs/interfaces/formats/Arrow"
_NAME = re.compile(r"[a-z_][a-z0-9_]*", re.IGNORECASE)


def arrow(queryset: models.QuerySet[Any]) -> pyarrow.Table:
    """Return the rows as a table of Arrow. Raise NotSupportedError for a database that is not ClickHouse's."""
    return arrow_table(queryset, driver, "ClickHouse", _FORMATS)


def df(queryset: models.QuerySet[Any]) -> pandas.DataFrame:
    """Return the rows as a data frame of pandas."""
    return arrow(queryset).to_pandas()


def pl(queryset: models.QuerySet[Any]) -> polars.DataFrame:
    """Return the rows as a data frame of Polars."""
    return polars_frame(arrow(queryset))


def with_settings(queryset: models.QuerySet[_M, Any], **settings: str | float) -> models.QuerySet[_M, Any]:
    """Return the queryset with settings of its statement, such as ``max_threads=4``.

    Other databases ignore them.
    """
    if wrong := [name for name in settings if not _NAME.fullmatch(name)]:
        raise ValueError(f"{wrong[0]!r} is no name of a setting")
    found = queryset.all()
    query: Any = found.query
    query.clickhouse_settings = {**_settings(query), **settings}
    return found


def final(queryset: models.QuerySet[_M, Any]) -> models.QuerySet[_M, Any]:
    """Return the queryset with FINAL for each of its tables, so that replaced rows are left out."""
    return with_settings(queryset, final=1)


def with_settings_clause(sql: str, params: Sequence[Any], query: Any) -> tuple[str, Sequence[Any]]:
    """Return a statement with `` SETTINGS ...`` for a query's settings, whose values are its last parameters."""
    settings = _settings(query)
    if not settings:
        return sql, params
    clause = ", ".join(f"{name} = %s" for name in settings)
    return f"{sql} SETTINGS {clause}", (*params, *settings.values())


def _settings(query: Any) -> dict[str, str | float]:
    return getattr(query, "clickhouse_settings", {})


class ClickHouseQuerySet(ColumnarQuerySet[_M]):
    """A queryset with these methods: ``objects = ClickHouseQuerySet.as_manager()``."""

    def settings(self, **settings: str | float) -> ClickHouseQuerySet[_M]:
        """Return the queryset with settings of its statement, such as ``max_threads=4``."""
        return with_settings(self, **settings)  # type: ignore[return-value]

    def final(self) -> ClickHouseQuerySet[_M]:
        """Return the queryset with FINAL for each of its tables."""
        return final(self)  # type: ignore[return-value]

    def arrow(self) -> pyarrow.Table:
        """Return the rows as a table of Arrow."""
        return arrow(self)
