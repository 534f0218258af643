"""OPTIONS reach the driver as with mssql-django, and its setting of pools does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from mssql import base

from tests.engines.cases import nothing_ran
from tests.engines.dsn import VARIABLES, named

POOLS = """
import pyodbc
from django.conf import settings
settings.configure({settings})
import django_dialect_bridge.backends.mssql.base
print(pyodbc.pooling)
"""

SESSIONS = """
import json, sys
from django.conf import settings
settings.configure({settings})
settings.DATABASES = {{"default": json.loads(sys.argv[1])}}
from django.db import connection
for _ in range(3):
    with connection.cursor() as cursor:
        print(cursor.execute("SELECT @@SPID").fetchone()[0])
    connection.close()
"""


class Stopped(Exception):
    """The driver was asked for a connection."""


def test_options_reach_the_driver(configure: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, dict[str, Any]]] = []

    def connect(text: str, **kwargs: Any) -> None:
        asked.append((text, kwargs))
        raise Stopped

    monkeypatch.setattr(base.Database, "connect", connect)
    options = {"dialect": "tsql@2019", "driver": "FreeTDS", "extra_params": "Encrypt=no", "connection_timeout": 3}
    with pytest.raises(Stopped):
        configure(HOST="db", USER="shop", PASSWORD="x", OPTIONS=options).ensure_connection()
    ((text, kwargs),) = asked
    assert text.startswith("DRIVER=FreeTDS;") and text.endswith(";Encrypt=no") and "tsql" not in text
    assert kwargs == {"timeout": 3, "unicode_results": False}


@pytest.mark.parametrize(
    ("settings", "pooling"), [("", "True"), ("DATABASE_CONNECTION_POOLING=False", "False")], ids=["default", "off"]
)
def test_pools_are_the_drivers(settings: str, pooling: str) -> None:
    code = POOLS.format(settings=settings)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"{pooling}\n"


@pytest.mark.parametrize(
    ("settings", "sessions"), [("", 1), ("DATABASE_CONNECTION_POOLING=False", 3)], ids=["default", "off"]
)
def test_mssql_python_has_a_pool(settings: str, sessions: int) -> None:
    """Count the server's sessions of three connections, one after the other."""
    pytest.importorskip("mssql_python")
    dsn = named("tsql")
    if dsn is None:
        pytest.skip(nothing_ran("tsql", VARIABLES["tsql"]))
    database = {
        "ENGINE": "django_dialect_bridge.backends.mssql",
        "NAME": dsn.database,
        "HOST": dsn.host,
        "PORT": str(dsn.port or 1433),
        "USER": dsn.user,
        "PASSWORD": dsn.password,
        "OPTIONS": {"python_driver": "mssql_python", "extra_params": "Encrypt=no"},
    }
    code = [sys.executable, "-c", SESSIONS.format(settings=settings), json.dumps(database)]
    done = subprocess.run(code, capture_output=True, text=True, check=True)
    found = done.stdout.split()
    assert len(found) == 3 and len({*found}) == sessions
