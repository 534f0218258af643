"""OPTIONS reach the driver as with mssql-django, and its setting of pools does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from mssql import base

POOLS = """
import pyodbc
from django.conf import settings
settings.configure({settings})
import django_dialect_bridge.backends.mssql.base
print(pyodbc.pooling)
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
