"""The defaults of fields, which Django caches on a field by the default connection at the first access."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

#: The models whose fields have cached their defaults.
_known: list[Any] = [None]


def settle_defaults() -> None:
    """Cache the default of every field while the project's own connection is the default one.

    On Oracle an empty string is NULL. Suppose an offline connection for Oracle is the default one at a field's first
    access. Then the field keeps an empty string for None, also for the project's own database.
    """
    if not apps.models_ready:
        return
    # Django caches this list: the same list, the same models.
    models = apps.get_models(True, True)
    if models is _known[0]:
        return
    try:
        for model in models:
            for field in model._meta.local_concrete_fields:
                field._get_default  # type: ignore[attr-defined] # noqa: B018
    except ImproperlyConfigured:
        return  # There is no default connection, so nothing is saved by it.
    _known[0] = models
