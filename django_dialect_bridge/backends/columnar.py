"""The columns of a queryset's rows, for engines whose servers return whole tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from django.db import connections, models
from django.db.models.functions.datetime import TruncBase
from django.utils import timezone

from django_dialect_bridge.refusals import not_supported

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

_M = TypeVar("_M", bound=models.Model)


class Columns(NamedTuple):
    """The statement of a queryset's ``values()``, and what its columns are."""

    #: The names of the columns.
    names: list[str]
    #: Position -> zone of truncated instants, which are local times in the database.
    zones: dict[int, tzinfo]
    #: The statement's text, with the driver's placeholders.
    sql: str
    #: The statement's parameters.
    params: Any


def compile_columns(queryset: models.QuerySet[Any]) -> Columns:
    """Compile a queryset's ``values()`` for its database."""
    query = (queryset if queryset._fields is not None else queryset.values()).query  # type: ignore[attr-defined]
    names = getattr(query, "selected", None) or [*query.extra_select, *query.values_select, *query.annotation_select]
    compiler = query.get_compiler(using=queryset.db, elide_empty=False)
    sql, params = compiler.as_sql()
    return Columns(list(names), dict(_zones(compiler)), sql, params)


def require_engine(queryset: models.QuerySet[Any], driver: Any, engine: str, page: str) -> Any:
    """Return the connection of a queryset's database. Raise NotSupportedError if it is not one of an engine's."""
    wrapper: Any = connections[queryset.db]
    if wrapper.Database is not driver:
        hint = f"choose a database of the engine for {engine} by using()"
        where = f"{queryset.model._meta.label} in the database {queryset.db!r}"
        raise not_supported("a table of a queryset's rows", wrapper.display_name, hint, page, where)
    return wrapper


def arrow_table(queryset: models.QuerySet[Any], driver: Any, engine: str, page: str) -> Any:
    """Return a queryset's rows as a table of Arrow, by the ``arrow()`` of the driver's connection.

    Raise NotSupportedError for a database of another engine.
    """
    import pyarrow as pa

    wrapper = require_engine(queryset, driver, engine, page)
    names, zones, sql, params = compile_columns(queryset)
    wrapper.ensure_connection()
    with wrapper.wrap_database_errors:
        table = wrapper.connection.arrow(sql, params).rename_columns(names)
    for place, zone in zones.items():
        moments = [one and in_utc(zone, one) for one in table.column(place).to_pylist()]
        table = table.set_column(place, names[place], pa.chunked_array([pa.array(moments, pa.timestamp("us", "UTC"))]))
    return table


def polars_frame(table: pyarrow.Table) -> polars.DataFrame:
    """Return a table of Arrow as a data frame of Polars."""
    import polars

    return polars.DataFrame(table)


class ColumnarQuerySet(models.QuerySet[_M, Any]):
    """A queryset whose rows can be had as a table."""

    def arrow(self) -> pyarrow.Table:
        """Return the rows as a table of Arrow."""
        raise NotImplementedError

    def df(self) -> pandas.DataFrame:
        """Return the rows as a data frame of pandas."""
        return self.arrow().to_pandas()

    def pl(self) -> polars.DataFrame:
        """Return the rows as a data frame of Polars."""
        return polars_frame(self.arrow())


def _zones(compiler: Any) -> Iterator[tuple[int, tzinfo]]:
    for place, (expression, *_) in enumerate(compiler.select):
        if isinstance(expression, TruncBase) and isinstance(expression.output_field, models.DateTimeField):
            zone = expression.get_tzname() and (expression.tzinfo or timezone.get_current_timezone())
            if zone:
                yield place, zone


def in_utc(zone: tzinfo, moment: datetime) -> datetime:
    """Return the naive UTC instant of a local time."""
    return moment.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)
