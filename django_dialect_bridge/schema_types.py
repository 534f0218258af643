"""Models' columns in generic SQL: their types with lengths and digits, and whether they are NOT NULL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.exceptions import FieldDoesNotExist, ImproperlyConfigured

from dialects.sql.types.datatypes import NATIVE, NOT_NULL
from django_dialect_bridge.generic.connection import DATA_TYPES

#: Internal field type -> the type of a column whose values the server generates.
AUTO_TYPES = {"AutoField": "SERIAL", "BigAutoField": "BIGSERIAL", "SmallAutoField": "SMALLSERIAL"}

#: Internal types of fields with addresses, which some databases store as a text type of their own.
ADDRESSES = ("GenericIPAddressField", "IPAddressField")


#: Types of the setting DIALECTS_NATIVE_COLUMNS -> those of generic SQL.
_NATIVE = {"json": "JSON", "boolean": "BOOLEAN", "vector": "VECTOR"}


def schema_of(models: Iterable[Any]) -> dict[str, dict[str, str]]:
    """Return table -> column -> its description, such as ``VARCHAR(60) NOT NULL``. Raise ImproperlyConfigured."""
    native = native_fields()
    schema = describe(models, native)
    if native:
        raise ImproperlyConfigured(f"DIALECTS_NATIVE_COLUMNS has {min(native)!r}: name fields as 'app.Model.field'")
    return schema


def describe(models: Iterable[Any], native: dict[str, str] | None = None) -> dict[str, dict[str, str]]:
    """Return table -> column -> its description; take the fields that are found out of ``native``."""
    native = native_fields() if native is None else native
    schema: dict[str, dict[str, str]] = {}
    for meta in (model._meta for model in models):
        schema.setdefault(meta.db_table, {}).update(columns_of(meta, native))
    return schema


def columns_of(meta: Any, native: dict[str, str]) -> dict[str, str]:
    """Return column -> its description, for a model; take its fields out of ``native``."""
    columns = {}
    for field in meta.local_concrete_fields:
        # The table of an unmanaged model may be a view, whose columns other than its key may be NULL.
        not_null = field.primary_key or (meta.managed and not field.null)
        kind = native.pop(f"{meta.label_lower}.{field.name}", "") or type_of(field)
        columns[field.column] = kind + (NOT_NULL if not_null else "")
    return columns


def native_fields() -> dict[str, str]:
    """Return the description of each field in the setting DIALECTS_NATIVE_COLUMNS. Raise ImproperlyConfigured."""
    named = getattr(settings, "DIALECTS_NATIVE_COLUMNS", {})
    if not isinstance(named, dict) or not all(kind in _NATIVE for kind in named.values()):
        raise ImproperlyConfigured(
            f"DIALECTS_NATIVE_COLUMNS is {named!r}: map fields, 'app.Model.field', to {', '.join(_NATIVE)}"
        )
    places = ((name.rpartition("."), kind) for name, kind in named.items())
    return {f"{model.lower()}.{field}": _NATIVE[kind] + NATIVE for (model, _, field), kind in places}


def unique_keys_of(models: Iterable[Any]) -> dict[str, list[tuple[str, ...]]]:
    """Return table -> its unique keys, for models; keys with a condition or expressions are left out."""
    keys: dict[str, list[tuple[str, ...]]] = {}
    for meta in (model._meta for model in models if not model._meta.proxy):
        known = keys.setdefault(meta.db_table, [])
        known += [key for key in dict.fromkeys(unique_keys(meta)) if key not in known]
    return keys


def tables_with_triggers(models: Iterable[Any]) -> set[str]:
    """Return the tables in the setting DIALECTS_TRIGGERS, also by model. Raise ImproperlyConfigured."""
    named = getattr(settings, "DIALECTS_TRIGGERS", ())
    by_label = {model._meta.label_lower: model._meta.db_table for model in models}
    tables = set(by_label.values())
    found = {name if name in tables else by_label.get(name.lower()) for name in named}
    if isinstance(named, str) or None in found:
        raise ImproperlyConfigured(
            f"DIALECTS_TRIGGERS is {named!r}: list tables, or models as 'app.Model', that have triggers"
        )
    return {table for table in found if table is not None}


def unique_keys(meta: Any) -> Iterator[tuple[str, ...]]:
    """Yield the columns of the unique keys of a model's table, the primary key first."""
    # The columns of a parent are in another table.
    own = {*meta.pk_fields, *meta.local_concrete_fields}
    yield from (tuple(field.column for field in fields) for fields in unique_fields(meta) if own.issuperset(fields))


def unique_fields(meta: Any) -> Iterator[Sequence[Any]]:
    """Yield the fields of a model's unique keys, the primary key first."""
    yield meta.pk_fields
    yield from ([field] for field in meta.local_concrete_fields if field.unique)
    for names in (*meta.unique_together, *(constraint.fields for constraint in meta.total_unique_constraints)):
        # The state of a migration may still name a field that was removed.
        with suppress(FieldDoesNotExist):
            yield [meta.get_field(name) for name in names]


def type_of(field: Any) -> str:
    """Return the generic type of a field's column, ``"UNKNOWN"`` for a field type of the user's own."""
    kind = field.get_internal_type()
    if kind in AUTO_TYPES:
        return AUTO_TYPES[kind]
    try:
        while getattr(field, "target_field", None) is not None:
            field = field.target_field
    except ValueError:  # The referenced model is not loaded, so no query can use the field.
        return "UNKNOWN"
    if field.get_internal_type() in ADDRESSES:
        return "INET"
    template = DATA_TYPES.get(field.get_internal_type(), "UNKNOWN")
    sizes = {name: getattr(field, name, None) for name in ("max_length", "max_digits", "decimal_places")}
    if callable(template):
        return str(template(sizes))
    return str(template.partition("(")[0] if sizes["max_length"] is None else template % sizes)
