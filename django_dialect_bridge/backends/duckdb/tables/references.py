"""Finding rows that refer to missing rows, because no foreign key rejects them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from django.db import IntegrityError, connections
from django.db.models import Exists, OuterRef

from django_dialect_bridge.statement import all_models


def check_references(alias: str, tables: Collection[str] | None = None) -> None:
    """Check the tables of the project's models, or some of them. Raise IntegrityError for the first such row.

    Tables that are in other databases are not checked, nor references to them.
    """
    here = set(connections[alias].introspection.table_names())
    for model in all_models():
        meta = model._meta
        if (
            not meta.managed
            or meta.proxy
            or not _is_here(meta, here)
            or (tables is not None and meta.db_table not in tables)
        ):
            continue
        for field in references(meta):
            target = field.target_field
            if not _is_here(target.model._meta, here):
                continue
            others = target.model._base_manager.using(alias).filter(**{target.attname: OuterRef(field.attname)})
            rows = model._base_manager.using(alias).filter(~Exists(others), **{f"{field.attname}__isnull": False})
            row = rows.values_list("pk", field.attname).first()
            if row is not None:
                raise IntegrityError(
                    f"the row of {meta.db_table} with the primary key {row[0]!r} refers by {field.column} to"
                    f" {row[1]!r}, which is not in {target.model._meta.db_table}.{target.column}"
                )


def _is_here(meta: Any, here: set[str]) -> bool:
    """Return whether the database has a model's table. Files and tables of attached databases are not listed in it."""
    return not meta.managed or '"' in meta.db_table or meta.db_table in here


def references(meta: Any) -> Iterator[Any]:
    """Return the fields of a table with a foreign key."""
    return filter(is_reference, meta.local_concrete_fields)


def is_reference(field: Any) -> bool:
    """Return whether a field has a foreign key."""
    return bool(field.concrete and field.remote_field and getattr(field, "db_constraint", False))
