"""``django.contrib.postgres``: SQL of PostgreSQL's own on PostgreSQL; elsewhere generic SQL, or refused by name."""

from __future__ import annotations

from typing import Any

from django_dialect_bridge.refusals import not_supported

#: Where Django's classes are that write SQL of PostgreSQL's own.
PACKAGE = "django.contrib.postgres."

#: Those of its modules whose SQL no other database reads; the others hold aggregates, arrays and plain functions.
_ONLY_THERE = tuple(f"{PACKAGE}{module}" for module in ("fields.hstore", "fields.ranges", "lookups", "search"))

_URL = "https://docs.djangoproject.com/en/stable/ref/contrib/postgres/"


def is_only_there(node: type) -> bool:
    """Return whether a class writes SQL that PostgreSQL alone reads."""
    return node.__module__.startswith(_ONLY_THERE)


def refuse(node: Any, compiler: Any, connection: Any) -> tuple[str, Any]:
    """Raise NotSupportedError with the name of an expression or lookup."""
    name = type(node).__name__
    operator = getattr(node, "postgres_operator", None)
    construct = f"{name} of PostgreSQL ({operator.replace('%%', '%')})" if operator else f"{name} of PostgreSQL"
    hint = "find the rows in Python or by another lookup, or register SQL for it by as_vendor()"
    raise not_supported(construct, connection.target, hint, _URL)
