"""The defaults of fields, which Django keeps with a field as the default connection was when it was first asked for."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

#: The models whose fields know their defaults.
_known: list[Any] = [None]


def settle_defaults() -> None:
    """Let every field find its default while the project's own connection is the default one.

    To Oracle an empty string is NULL. A field that is first asked while an offline connection for Oracle is in the
    default one's place would give an empty string for None ever after, on the project's own database too.
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
        return  # There is no default connection: nothing is saved by it.
    _known[0] = models
