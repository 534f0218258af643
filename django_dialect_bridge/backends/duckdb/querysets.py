"""The rows of a queryset as a table of Arrow, pandas or Polars, without a Python object for each value.

A queryset gives the columns that its ``values()`` would. Instants are those
of the columns: naive, in UTC.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.db import NotSupportedError, connections, models

from django_dialect_bridge.backends.duckdb import bulk, dbapi

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow


def arrow(queryset: models.QuerySet[Any]) -> pyarrow.Table:
    """The rows as a table of Arrow. Raises NotSupportedError on a database that is not DuckDB's."""
    import pyarrow as pa

    names, relation, errors = _relation(queryset)
    with errors:
        table = relation.to_arrow_table().rename_columns(names)
    for place, kind in enumerate(table.schema.types):
        if kind == pa.month_day_nano_interval():
            table = table.set_column(place, names[place], pa.chunked_array([_durations(pa, table.column(place))]))
    return table


def df(queryset: models.QuerySet[Any]) -> pandas.DataFrame:
    """The rows as a data frame of pandas."""
    names, relation, errors = _relation(queryset)
    with errors:
        return relation.df().set_axis(names, axis="columns")


def pl(queryset: models.QuerySet[Any]) -> polars.DataFrame:
    """The rows as a data frame of Polars."""
    import polars

    return polars.DataFrame(arrow(queryset))


class DuckDBQuerySet(models.QuerySet[Any]):
    """``objects = DuckDBQuerySet.as_manager()`` gives a model these."""

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        """As Django's, several times faster for many rows that are not to be matched with others."""
        objs = list(objs)
        if not args and not kwargs:
            self._for_write = True
            if bulk.insert(self.model, self.db, objs):
                return objs
        return super().bulk_create(objs, *args, **kwargs)

    bulk_create.alters_data = True  # type: ignore[attr-defined]

    def arrow(self) -> pyarrow.Table:
        """The rows as a table of Arrow."""
        return arrow(self)

    def df(self) -> pandas.DataFrame:
        """The rows as a data frame of pandas."""
        return df(self)

    def pl(self) -> polars.DataFrame:
        """The rows as a data frame of Polars."""
        return pl(self)


def _relation(queryset: models.QuerySet[Any]) -> tuple[list[str], Any, Any]:
    """The names of the columns, DuckDB's relation, and what makes its errors Django's."""
    wrapper: Any = connections[queryset.db]
    if wrapper.Database is not dbapi:
        raise NotSupportedError(f"{queryset.db} is {wrapper.display_name}, not DuckDB: choose the database by using()")
    query = (queryset if queryset._fields is not None else queryset.values()).query  # type: ignore[attr-defined]
    names = getattr(query, "selected", None) or [*query.extra_select, *query.values_select, *query.annotation_select]
    sql, params = query.get_compiler(using=queryset.db, elide_empty=False).as_sql()
    wrapper.ensure_connection()
    with wrapper.wrap_database_errors:
        return list(names), wrapper.connection.relation(sql, params), wrapper.wrap_database_errors


def _durations(pa: Any, column: Any) -> Any:
    """Durations, of which neither Django nor Polars has months."""
    found = (value.as_py() for value in column)
    return pa.array(
        [one and timedelta(one.months * 30 + one.days, microseconds=one.nanoseconds // 1000) for one in found],
        pa.duration("us"),
    )
