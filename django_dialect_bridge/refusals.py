"""Refusals in Django's terms: model and field, what is refused, where, what to do, and the page that proves it."""

from __future__ import annotations

import re
from typing import Any

from django.apps import apps
from django.db import NotSupportedError

from dialects import Target, Unsupported, features
from dialects.features import Feature
from dialects.targets.refusal import refusal

_BACKEND = " on this database backend."
#: Beginning of Django's message -> the construct, what to do instead, and the feature with the vendor's page.
KNOWN = {
    "LIMIT/OFFSET is not supported with select_for_update": (
        "select_for_update() of a slice",
        "lock the rows of a subquery of keys: filter(pk__in=queryset[:n].values('pk')).select_for_update()",
        features.ROW_LOCKS_WITH_LIMIT,
    ),
    "FOR NO KEY UPDATE is not supported": (
        "select_for_update(no_key=True)",
        "leave out no_key: rows are locked with their keys",
        features.NO_KEY_LOCKS,
    ),
}
#: The first table of a statement.
_TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE) "((?:[^"]|"")+)"')


class ForeignCompiler(NotSupportedError):
    """Marks a statement with a part whose SQL a package's compiler writes for the backend."""


def not_supported(
    construct: str, target: Target | str, hint: str, proof: Feature | str, where: str = ""
) -> NotSupportedError:
    """Return Django's error for what a target cannot express: ``dialects.targets.refusal``, and the place in words."""
    error = refusal(construct, target, hint, proof)
    error.where = where
    return as_django_error(error)


def as_django_error(refused: Unsupported, kind: type[NotSupportedError] = NotSupportedError) -> NotSupportedError:
    """Return Django's error for a refusal, which is its cause."""
    error = kind(str(refused))
    error.__cause__ = refused
    return error


def in_statement(refused: Unsupported, sql: str) -> NotSupportedError:
    """Return Django's error for a refused statement of generic SQL, with the fields of the construct or the model."""
    models = {model._meta.db_table: model for model in apps.get_models(True, True)}
    fields = [field for table, column in refused.columns if (field := _field(models.get(table), column))]
    table = _TABLE.search(sql)
    model: Any = models.get(table[1].replace('""', '"')) if table else None
    refused.where = ", ".join(fields) or (model._meta.label if model else "")
    return as_django_error(refused)


def in_definition(refused: Unsupported) -> Unsupported:
    """Return a refusal of a migration with its place: the constraint or index, else the columns."""
    columns = ", ".join(f"{table}.{column}" for table, column in refused.columns)
    refused.where = refused.where or refused.definition or columns
    return refused


def _field(model: Any, column: str) -> str:
    return next((str(field) for field in model._meta.concrete_fields if field.column == column), "") if model else ""


def in_query(error: NotSupportedError, target: Target, model: Any) -> NotSupportedError:
    """Return a refusal during compiling with the query's model, in this package's words if it is Django's."""
    known = KNOWN.get(str(error).removesuffix(_BACKEND))
    if known is not None:
        construct, hint, feature = known
        error = not_supported(construct, target, hint, feature)
    refused = error.__cause__
    # A subquery's model is nearer than that of the query around it.
    if not isinstance(refused, Unsupported) or refused.where or model is None:
        return error
    refused.where = model._meta.label
    return as_django_error(refused)
