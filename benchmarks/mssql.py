"""Warm, beside mssql-django.

`as_sql` for T-SQL through the bridge against that of mssql-django's compiler, without server and driver. It is
the last topic: mssql-django changes classes of Django when it is imported.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db import connections

from benchmarks.queries import bridged, compared, django_sqlite
from benchmarks.report import Line, Sample, at_most, skipped, spread

#: The version that mssql-django would ask its server for.
VERSION = 2017


def measure(sample: Sample) -> Iterator[Line]:
    try:
        theirs = mssql_django()
    except (ImportError, ImproperlyConfigured) as error:
        yield skipped("mssql-django", f"pip install mssql-django: {error}")
        return
    # Its compiler asks the server now and then, and fails on what it does not know.
    pairs = compared(bridged(f"tsql@{VERSION}"), theirs, sample, Exception)
    yield from spread("T-SQL, against mssql-django", pairs, 1.0)
    own = compared(theirs, django_sqlite(), sample, Exception)
    if own:
        yield at_most("mssql-django, against SQLite", statistics.median(pair.ratio for pair in own), None)


def mssql_django() -> Any:
    """A connection of mssql-django that is told its server's version and never connects."""
    from mssql.base import DatabaseWrapper

    own = django_sqlite()
    connection = connections["mssql"] = DatabaseWrapper({**own.settings_dict, "OPTIONS": {}}, alias="mssql")
    connection.sql_server_version, connection.to_azure_sql_db = VERSION, False
    return connection
