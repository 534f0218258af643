"""The rows of a queryset as a file, written by DuckDB without a Python object for each value.

Columns have the names of ``values()``. Instants are naive, in UTC.
https://duckdb.org/docs/stable/sql/statements/copy
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import models

from django_dialect_bridge.backends.duckdb.driver.columns import ArrowRows
from django_dialect_bridge.backends.duckdb.driver.databases import is_remote
from django_dialect_bridge.backends.duckdb.driver.settings import literal

Target = str | os.PathLike[str]


def to_parquet(queryset: models.QuerySet[Any], path: Target, **options: Any) -> int:
    """Write the rows to a Parquet file and return their number. ``options`` are those of COPY (``compression``)."""
    return _copy(queryset, path, {"format": "parquet", **options})


def to_csv(queryset: models.QuerySet[Any], path: Target, **options: Any) -> int:
    """Write the rows to a CSV file with the names of the columns, and return their number."""
    return _copy(queryset, path, {"format": "csv", "header": True, **options})


def to_json(queryset: models.QuerySet[Any], path: Target, **options: Any) -> int:
    """Write the rows to a JSON file, one object a line, and return their number."""
    return _copy(queryset, path, {"format": "json", **options})


def _copy(queryset: models.QuerySet[Any], path: Target, options: Mapping[str, Any]) -> int:
    from django_dialect_bridge.backends.duckdb.querysets import arrow, statement

    if wrong := [name for name in options if not name.isidentifier()]:
        raise TypeError(f"an option of COPY must be a name, not {wrong[0]!r}")
    wrapper, names, zones, sql, params = statement(queryset)
    if zones:  # Local times, which are in UTC in the table of Arrow.
        params = ArrowRows()
        params.table = arrow(queryset)
        sql = ArrowRows.query
    columns = ", ".join(wrapper.ops.quote_name(name) for name in names)
    chosen = ", ".join(f"{name.upper()} {_option(wrapper, value)}" for name, value in options.items())
    with _at_once(path) as target, wrapper.cursor() as cursor:
        to = f"{literal(target)} ({chosen})".replace("%", "%%")
        cursor.execute(f"COPY (SELECT * FROM ({sql}) AS written({columns.replace('%', '%%')})) TO {to}", params)
        return int(cursor.rowcount)


def _option(wrapper: Any, value: Any) -> str:
    """Return the SQL of an option's value; a list is one of column names."""
    return f"({', '.join(map(wrapper.ops.quote_name, value))})" if isinstance(value, (list, tuple)) else literal(value)


@contextmanager
def _at_once(path: Target) -> Iterator[str]:
    """Yield a name to write to, and rename the complete file at the end; keep the old file after an error."""
    final = Path(path)
    if is_remote(str(path)):
        yield str(path)
        return
    partial = final.with_name(f".{final.name}.{os.getpid()}")
    try:
        yield str(partial)
        partial.replace(final)
    finally:
        if partial.is_dir():
            shutil.rmtree(partial)
        else:
            partial.unlink(missing_ok=True)
