"""How the environment names a MySQL or MariaDB server, and the backends that use it."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

VARIABLE = "DIALECTS_MYSQL_DSN"
"""``mysql://user:password@host:port/database``; the tests make and drop ``database_rows``."""

PLAIN, BRIDGED = "mysql", "bridged_mysql"
"""The aliases of Django's own backend, and of the engine."""

ENGINES = {PLAIN: "django.db.backends.mysql", BRIDGED: "django_dialect_bridge.backends.mysql"}


def settings(url: str) -> dict[str, Any]:
    """Return what Django needs for the server of a URL."""
    parts = urlsplit(url)
    return {
        "NAME": unquote(parts.path.lstrip("/")),
        "HOST": parts.hostname or "127.0.0.1",
        "PORT": str(parts.port or 3306),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "OPTIONS": {"charset": "utf8mb4"},
    }
