"""The rows of a queryset as a table of Arrow, pandas or Polars, or written into a table of Spark.

The columns are those of the queryset's ``values()``. Instants are in UTC.
Times, durations and JSON are as in their columns: text, microseconds, text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from django.db import models

from django_dialect_bridge.backends.columnar import (
    ColumnarQuerySet,
    arrow_table,
    compile_columns,
    polars_frame,
    require_engine,
)
from django_dialect_bridge.backends.spark import driver

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

_M = TypeVar("_M", bound=models.Model)

_ARROW = "https://spark.apache.org/docs/latest/api/python/tutorial/sql/arrow_pandas.html"


def arrow(queryset: models.QuerySet[Any]) -> pyarrow.Table:
    """Return the rows as a table of Arrow. Raise NotSupportedError for a database that is not Spark's."""
    return arrow_table(queryset, driver, "Spark", _ARROW)


def df(queryset: models.QuerySet[Any]) -> pandas.DataFrame:
    """Return the rows as a data frame of pandas."""
    return arrow(queryset).to_pandas()


def pl(queryset: models.QuerySet[Any]) -> polars.DataFrame:
    """Return the rows as a data frame of Polars."""
    return polars_frame(arrow(queryset))


def write_to(queryset: models.QuerySet[Any], table: str, *, create: bool = False) -> None:
    """Insert the rows of ``values()`` into a table on the server, by the names of its columns.

    ``create`` makes the table, which must not be there. Raise NotSupportedError for a database that is not Spark's.
    """
    wrapper = require_engine(queryset, driver, "Spark", _ARROW)
    names, _, sql, params = compile_columns(queryset)
    wrapper.ensure_connection()
    with wrapper.wrap_database_errors:
        wrapper.connection.write(sql, params, names, table, create=create)


class SparkQuerySet(ColumnarQuerySet[_M]):
    """A queryset with these methods: ``objects = SparkQuerySet.as_manager()``."""

    def arrow(self) -> pyarrow.Table:
        """Return the rows as a table of Arrow."""
        return arrow(self)

    def write_to(self, table: str, *, create: bool = False) -> None:
        """Insert the rows into a table on the server; ``create`` makes it."""
        write_to(self, table, create=create)
