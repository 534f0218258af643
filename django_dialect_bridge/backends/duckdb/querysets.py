"""The rows of a queryset as a table of Arrow, pandas or Polars, without a Python object for each value.

The columns are those of the queryset's ``values()``. Instants are naive, in
UTC, as in the columns.
"""

from __future__ import annotations

import os
from datetime import timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any

from django.db import models

from django_dialect_bridge.backends.columnar import (
    ColumnarQuerySet,
    compile_columns,
    in_utc,
    polars_frame,
    require_engine,
)
from django_dialect_bridge.backends.duckdb import exporting
from django_dialect_bridge.backends.duckdb.driver import dbapi
from django_dialect_bridge.backends.duckdb.rows import bulk

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

_RELATIONS = "https://duckdb.org/docs/stable/clients/python/relational_api"


def arrow(queryset: models.QuerySet[Any]) -> pyarrow.Table:
    """Return the rows as a table of Arrow. Raise NotSupportedError for a database that is not DuckDB's."""
    import pyarrow as pa

    names, zones, relation, errors = _relation(queryset)
    with errors:
        table = relation.to_arrow_table().rename_columns(names)
    for place, kind in enumerate(table.schema.types):
        if kind == pa.month_day_nano_interval():
            table = table.set_column(place, names[place], pa.chunked_array([_durations(pa, table.column(place))]))
    for place, zone in zones.items():
        moments = [one and in_utc(zone, one) for one in table.column(place).to_pylist()]
        table = table.set_column(place, names[place], pa.chunked_array([pa.array(moments, pa.timestamp("us"))]))
    return table


def df(queryset: models.QuerySet[Any]) -> pandas.DataFrame:
    """Return the rows as a data frame of pandas."""
    names, zones, relation, errors = _relation(queryset)
    with errors:
        frame = relation.df()
    for place, zone in zones.items():
        column = frame.iloc[:, place]
        frame.isetitem(place, column.map(partial(in_utc, zone), na_action="ignore").astype(column.dtype))
    return frame.set_axis(names, axis="columns")


def pl(queryset: models.QuerySet[Any]) -> polars.DataFrame:
    """Return the rows as a data frame of Polars."""
    return polars_frame(arrow(queryset))


class DuckDBQuerySet(ColumnarQuerySet[Any]):
    """A queryset with these methods: ``objects = DuckDBQuerySet.as_manager()``."""

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        """Create objects like Django's method, but several times faster for many rows without conflict handling."""
        objs = list(objs)
        if not args and not kwargs:
            self._for_write = True
            if bulk.insert(self.model, self.db, objs):
                return objs
        return super().bulk_create(objs, *args, **kwargs)

    bulk_create.alters_data = True  # type: ignore[attr-defined]

    def arrow(self) -> pyarrow.Table:
        """Return the rows as a table of Arrow."""
        return arrow(self)

    def df(self) -> pandas.DataFrame:
        """Return the rows as a data frame of pandas."""
        return df(self)

    def to_parquet(self, path: str | os.PathLike[str], **options: Any) -> int:
        """Write the rows to a Parquet file and return their number."""
        return exporting.to_parquet(self, path, **options)

    def to_csv(self, path: str | os.PathLike[str], **options: Any) -> int:
        """Write the rows to a CSV file and return their number."""
        return exporting.to_csv(self, path, **options)

    def to_json(self, path: str | os.PathLike[str], **options: Any) -> int:
        """Write the rows to a JSON file, one object a line, and return their number."""
        return exporting.to_json(self, path, **options)


def _relation(queryset: models.QuerySet[Any]) -> tuple[list[str], dict[int, tzinfo], Any, Any]:
    """Return the names of the columns, the positions and zones of local times, the relation and an error converter."""
    wrapper, names, zones, sql, params = statement(queryset)
    wrapper.ensure_connection()
    with wrapper.wrap_database_errors:
        relation = wrapper.connection.relation(sql, params)
    return names, zones, relation, wrapper.wrap_database_errors


def statement(queryset: models.QuerySet[Any]) -> tuple[Any, list[str], dict[int, tzinfo], str, Any]:
    """Return the connection, the names of the columns, positions and zones of local times, the SQL and its parameters.

    Raise NotSupportedError for a database that is not DuckDB's.
    """
    return require_engine(queryset, dbapi, "DuckDB", _RELATIONS), *compile_columns(queryset)


def _durations(pa: Any, column: Any) -> Any:
    """Return durations, which have no months in Django and Polars."""
    found = (value.as_py() for value in column)
    return pa.array(
        [one and timedelta(one.months * 30 + one.days, microseconds=one.nanoseconds // 1000) for one in found],
        pa.duration("us"),
    )
