"""Compilers of packages that subclass Django's own classes, not a backend's: nothing translates their SQL."""

from __future__ import annotations

import sys
from typing import Any

from django.db.models.sql.compiler import SQLCompiler

from dialects import Target
from dialects.targets.refusal import refusal
from django_dialect_bridge.refusals import ForeignCompiler, as_django_error

#: How SQL depends on a connection's vendor.
VENDORS = "https://docs.djangoproject.com/en/stable/ref/models/lookups/#query-expression"


class Vendor:
    """The vendor of a connection for which Django's own compilers do not write the SQL.

    The compilers read it before they compile a node. Raise NotSupportedError with the
    name of a compiler that is not the bridge's.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, connection: Any, owner: type) -> str:
        if connection is not None:
            _refuse_foreign(sys._getframe(1).f_locals.get("self"))
        return self.name


def _refuse_foreign(asker: Any) -> None:
    if isinstance(asker, SQLCompiler) and not getattr(asker, "writes_generic_sql", False):
        hint = (
            "derive it from the class that get_compiler() of Django's Query returns, or compile its query by"
            " compile_query(): nothing else translates its SQL"
        )
        construct = f"the compiler {full_name(asker)}, a subclass of Django's own,"
        error = refusal(construct, _target(asker.connection), hint, VENDORS)
        error.where = asker.query.model._meta.label if asker.query.model else ""
        raise as_django_error(error, ForeignCompiler)


def _target(connection: Any) -> Target:
    """Return the target of a generic connection, or of an engine's."""
    target: Target = getattr(connection, "target", None) or connection.ops.bridge.target
    return target


def full_name(compiler: Any) -> str:
    """Return the full name of a compiler's class."""
    return f"{type(compiler).__module__}.{type(compiler).__qualname__}"
