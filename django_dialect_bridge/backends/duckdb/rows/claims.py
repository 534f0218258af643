"""Claims on rows that a transaction changes, refers to or removes, in databases with foreign keys.

DuckDB finds no conflict if one transaction updates a row in place, and another
one deletes or reinserts it. Without foreign keys each change reinserts its rows,
which DuckDB refuses for rows that others refer to. Nor does DuckDB see an
uncommitted deletion when another transaction inserts a row that refers to the
deleted one.
https://duckdb.org/docs/stable/sql/indexes#over-eager-constraint-checking-in-foreign-keys
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

from django.db import models, transaction
from django.db.models.constants import OnConflict
from django.db.models.sql import Query

from django_dialect_bridge.backends.duckdb.driver.commits import CHANGE, REFER, REMOVE, Claim, Space
from django_dialect_bridge.backends.duckdb.rows.preparing import has_expressions, is_saved_anew
from django_dialect_bridge.backends.duckdb.tables.references import is_reference, references

#: A key that only the database knows; each removal of a key claims this one too.
SOME = object()


@contextmanager
def claim(connection: Any, claims: Iterable[Claim]) -> Iterator[None]:
    """Run statements in a transaction that claims first; without foreign keys, claim nothing."""
    if not connection.features.supports_foreign_keys:
        yield
        return
    with transaction.atomic(using=connection.alias, savepoint=False):
        wanted = list(claims)
        with connection.wrap_database_errors:
            connection.connection.claim(wanted)
        yield


def of_delete(query: Any, alias: str) -> Iterator[Claim]:
    """Yield the claims of a DELETE: rows, and their keys that others may refer to."""
    keys = _keys(query.get_meta())
    rows = _read(query.model, query.chain(klass=Query), alias, [field.attname for field in keys])
    yield _changes(query.get_meta(), rows)
    for place, field in enumerate(keys, 1):
        yield _removes(field, (row[place] for row in rows))


def of_update(query: Any, alias: str) -> Iterator[Claim]:
    """Yield the claims of an UPDATE: rows, their changed keys, and the keys that the rows refer to afterwards."""
    values = {field: value for field, _, value in query.values}
    keys = [field for field in _keys(query.get_meta()) if field in values]
    referring = [field for field in values if is_reference(field)]
    concerned = list(dict.fromkeys([*keys, *referring]))
    reading = query.chain(klass=Query)
    computed = {
        field: f"claimed_{number}"
        for number, field in enumerate(concerned)
        if hasattr(values[field], "resolve_expression")
    }
    for field, name in computed.items():  # They have been resolved.
        reading.annotations[name] = values[field]
        reading.append_annotation_mask([name])
    rows = _read(query.model, reading, alias, [*(field.attname for field in keys), *computed.values()])
    after = {field: [_new_value(field, values[field])] * len(rows) for field in concerned if field not in computed}
    after |= {field: [row[place] for row in rows] for place, field in enumerate(computed, 1 + len(keys))}
    yield _changes(query.get_meta(), rows)
    for place, field in enumerate(keys, 1):
        before = (row[place] for row in rows)
        prepared = field.get_prep_value
        yield _removes(field, (old for old, new in zip(before, after[field], strict=True) if old != prepared(new)))
    for field in referring:
        yield _refers(field, after[field])


def of_insert(query: Any, alias: str) -> Iterator[Claim]:
    """Yield the claims of an INSERT: the keys that its rows refer to, and the rows that it may update."""
    yield from of_objects(query.get_meta(), query.objs)
    if query.on_conflict != OnConflict.UPDATE:
        return
    updated: models.QuerySet[Any] = models.QuerySet(query.model, using=alias)
    for field in query.unique_fields:
        values = [getattr(obj, field.attname) for obj in query.objs]
        if not has_expressions(values):
            updated = updated.filter(**{f"{field.attname}__in": values})
    keys = [field for field in _keys(query.get_meta()) if field in query.update_fields]
    rows = _read(query.model, updated.query, alias, [field.attname for field in keys])
    yield _changes(query.get_meta(), rows)
    for place, field in enumerate(keys, 1):
        yield _removes(field, (row[place] for row in rows))


def of_objects(meta: Any, objs: Iterable[Any]) -> Iterator[Claim]:
    """Yield the claims on the keys that new rows refer to."""
    for field in references(meta.concrete_model._meta):
        yield _refers(field, map(attrgetter(field.attname), objs))


def _keys(meta: Any) -> list[Any]:
    """Return the fields of a table that other tables' foreign keys refer to."""
    meta = meta.concrete_model._meta
    relations = [field for field in meta.get_fields(include_hidden=True) if field.auto_created and not field.concrete]
    found = {one.field.target_field for one in relations if is_reference(one.field)}
    return [field for field in meta.local_concrete_fields if field in found]


def _read(model: Any, query: Any, alias: str, names: Iterable[str]) -> list[Any]:
    """Return the primary keys of rows, each with some other values."""
    rows: models.QuerySet[Any] = models.QuerySet(model, query, alias)
    return list(rows.order_by().values_list("pk", *names))


def _new_value(field: Any, value: Any) -> Any:
    """Return the new value of an UPDATE."""
    return value.prepare_database_save(field) if hasattr(value, "prepare_database_save") else value


def _changes(meta: Any, rows: Iterable[Any]) -> Claim:
    return Space(CHANGE, meta.db_table, "pk"), {row[0] for row in rows}


def _removes(field: Any, values: Iterable[Any]) -> Claim:
    removed = set(map(field.get_prep_value, values))
    return Space(REMOVE, field.model._meta.db_table, field.column), removed | {SOME} if removed else removed


def _refers(field: Any, values: Iterable[Any]) -> Claim:
    target, found = field.target_field, set(values) - {None}
    known = {value for value in found if not hasattr(value, "as_sql")}
    if is_saved_anew(field):
        known = set()
    prepared = set(map(field.get_prep_value, known))
    return Space(REFER, target.model._meta.db_table, target.column), prepared | (
        {SOME} if len(known) < len(found) else set()
    )
