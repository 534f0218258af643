"""Which mssql-django this engine is for, and which target a server of SQL Server is."""

from __future__ import annotations

from importlib.metadata import version

from django.core.exceptions import ImproperlyConfigured

from dialects import Target

#: The first version that this engine is made for, and the first one that it is not made for.
OLDEST, TOO_NEW = 2, 3


def check_backend() -> None:
    """Raise ImproperlyConfigured unless mssql-django is of a version whose inner classes are known."""
    installed = version("mssql-django")
    if not OLDEST <= int(installed.partition(".")[0]) < TOO_NEW:
        raise ImproperlyConfigured(
            f"the SQL Server engine is for mssql-django {OLDEST}.0 or newer, before {TOO_NEW}.0; this is {installed}"
        )


def server_target(year: int, is_azure: bool) -> Target:
    """Return the target of a server, which mssql-django names by its year."""
    return Target.of("tsql@azure" if is_azure else f"tsql@{year}")
