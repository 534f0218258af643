"""Claims of rows that are to be changed, in databases with foreign keys.

DuckDB finds no conflict between a row that one transaction changes where it
is, and that another one deletes or remakes. Without foreign keys each change
remakes its rows, which DuckDB refuses for rows that others refer to.
https://duckdb.org/docs/stable/sql/indexes#over-eager-constraint-checking-in-foreign-keys
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import models, transaction
from django.db.models.constants import OnConflict
from django.db.models.sql import Query


@contextmanager
def claimed(connection: Any, rows: models.QuerySet[Any] | None) -> Iterator[None]:
    """Change rows in a transaction that has claimed them first; None are to be claimed without foreign keys."""
    if rows is None:
        yield
        return
    with transaction.atomic(using=connection.alias, savepoint=False):
        keys = list(rows)
        with connection.wrap_database_errors:
            connection.connection.claim(rows.model._meta.db_table, keys)
        yield


def changed_rows(query: Any, connection: Any) -> models.QuerySet[Any] | None:
    """Return the keys of the rows that an UPDATE or a DELETE changes."""
    if not connection.features.supports_foreign_keys:
        return None
    rows: models.QuerySet[Any] = models.QuerySet(query.model, query.chain(klass=Query), connection.alias)
    return rows.order_by().values_list("pk", flat=True)


def upserted_rows(query: Any, connection: Any) -> models.QuerySet[Any] | None:
    """Return the keys of the rows that an upsert changes, and perhaps of others."""
    if query.on_conflict != OnConflict.UPDATE or not connection.features.supports_foreign_keys:
        return None
    rows: models.QuerySet[Any] = models.QuerySet(query.model, using=connection.alias)
    for field in query.unique_fields:
        values = [getattr(obj, field.attname) for obj in query.objs]
        if not any(hasattr(value, "as_sql") for value in values):
            rows = rows.filter(**{f"{field.attname}__in": values})
    return rows.order_by().values_list("pk", flat=True)
