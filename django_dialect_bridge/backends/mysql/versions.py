"""The target of a MySQL or MariaDB server."""

from __future__ import annotations

from dialects import Target
from django_dialect_bridge.backends.versions import newest_target


def server_target(version: tuple[int, ...], is_mariadb: bool) -> Target:
    """Return the newest target that is not newer than a server; the oldest target for an older server."""
    return newest_target("mariadb" if is_mariadb else "mysql", version[:2])
