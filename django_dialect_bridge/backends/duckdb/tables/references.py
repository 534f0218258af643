"""Finding rows that refer to missing rows, because no foreign key rejects them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from django.apps import apps
from django.db import IntegrityError
from django.db.models import Exists, OuterRef


def check_references(alias: str, tables: Collection[str] | None = None) -> None:
    """Check the tables of the project's models, or some of them. Raise IntegrityError for the first such row."""
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        if not meta.managed or meta.proxy or (tables is not None and meta.db_table not in tables):
            continue
        for field in references(meta):
            target = field.target_field
            others = target.model._base_manager.using(alias).filter(**{target.attname: OuterRef(field.attname)})
            rows = model._base_manager.using(alias).filter(~Exists(others), **{f"{field.attname}__isnull": False})
            row = rows.values_list("pk", field.attname).first()
            if row is not None:
                raise IntegrityError(
                    f"the row of {meta.db_table} with the primary key {row[0]!r} refers by {field.column} to"
                    f" {row[1]!r}, which is not in {target.model._meta.db_table}.{target.column}"
                )


def references(meta: Any) -> Iterator[Any]:
    """Return the fields of a table with a foreign key."""
    return filter(is_reference, meta.local_concrete_fields)


def is_reference(field: Any) -> bool:
    """Return whether a field has a foreign key."""
    return bool(field.concrete and field.remote_field and getattr(field, "db_constraint", False))
