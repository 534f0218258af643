"""A Django project without its databases, for expressions that are only translated."""

from __future__ import annotations

import datetime
import decimal
import os
import uuid
import zoneinfo
from typing import Any

from django.apps import apps
from django.conf import ENVIRONMENT_VARIABLE, settings
from django.db import models

from dialects import Target

EXAMPLE = {
    "INSTALLED_APPS": ["django_dialect_bridge.example"],
    "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
    "USE_TZ": True,
}


class BadProject(Exception):
    """The settings or the apps cannot be loaded; the message says what to do."""


def load_project(settings_module: str | None) -> None:
    """Load a project's apps, or the example's if neither argument nor environment names settings.

    The databases of the settings are replaced with offline ones, so neither their
    servers nor their drivers are needed. Raise BadProject.
    """
    if apps.ready:
        return
    if settings_module:
        os.environ[ENVIRONMENT_VARIABLE] = settings_module
    try:
        if os.environ.get(ENVIRONMENT_VARIABLE):
            aliases = settings.DATABASES
            settings.DATABASES = {alias: {"ENGINE": "django.db.backends.dummy"} for alias in aliases}
        else:
            settings.configure(**EXAMPLE)
        _set_up()
    except Exception as error:
        module = os.environ.get(ENVIRONMENT_VARIABLE, "")
        hint = " (--settings names a module, --pythonpath the directory it is in)"
        raise BadProject(
            f"cannot load {module or 'the example'}: {type(error).__name__}: {' '.join(str(error).split())}"
            f"{hint if isinstance(error, ModuleNotFoundError) else ''}"
        ) from error


def _set_up() -> None:
    """Call ``django.setup()``; an app that reads from the database meanwhile finds no rows."""
    import django

    from django_dialect_bridge.offline.connection import all_connections_offline
    from django_dialect_bridge.offline.recording import Recorder

    with all_connections_offline(Target.of("postgres"), Recorder(returns_rows=False)):
        django.setup()


def names_in_scope() -> dict[str, Any]:
    """Return the names for an expression: the project's models, then Django's tools for queries."""
    from django.db import connection, connections, transaction
    from django.db.models import expressions, functions, lookups
    from django.db.models.fields import json
    from django.utils import timezone

    scope: dict[str, Any] = {}
    for module in (lookups, json, expressions):
        scope.update((name, value) for name, value in vars(module).items() if _is_expression(value))
    scope.update((name, getattr(functions, name)) for name in functions.__all__)
    scope.update((name, getattr(models, name)) for name in models.__all__)
    scope.update(
        {
            "Decimal": decimal.Decimal,
            "UUID": uuid.UUID,
            "ZoneInfo": zoneinfo.ZoneInfo,
            "apps": apps,
            "connection": connection,
            "connections": connections,
            "date": datetime.date,
            "datetime": datetime,
            "functions": functions,
            "models": models,
            "timedelta": datetime.timedelta,
            "timezone": timezone,
            "transaction": transaction,
        }
    )
    # If two models have the same name, the app that comes first in INSTALLED_APPS has it.
    for model in reversed(apps.get_models(include_auto_created=True)):
        scope[model.__name__] = model
    return scope


def _is_expression(value: object) -> bool:
    return isinstance(value, type) and hasattr(value, "as_sql") and not value.__name__.startswith("_")
