"""The supported versions of mssql-django, and the target of a server."""

from __future__ import annotations

from importlib.metadata import version

from django.core.exceptions import ImproperlyConfigured

from dialects import Target

#: The first supported version, and the first one that is not supported any more.
OLDEST, TOO_NEW = 2, 3


def check_backend() -> None:
    """Raise ImproperlyConfigured unless the bridge supports the internal classes of mssql-django's version."""
    installed = version("mssql-django")
    if not OLDEST <= int(installed.partition(".")[0]) < TOO_NEW:
        raise ImproperlyConfigured(
            f"the SQL Server engine is for mssql-django {OLDEST}.0 or newer, before {TOO_NEW}.0; this is {installed}"
        )


def server_target(year: int, is_azure: bool) -> Target:
    """Return the target of a server, which mssql-django identifies by its year."""
    return Target.of("tsql@azure" if is_azure else f"tsql@{year}")
