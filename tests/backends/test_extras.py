"""What the engines for SQL Server and Oracle need, and what they say without it."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec

import pytest

#: What is installed -> the modules that have to be found, and the one that needs a library of the system.
NEEDED = {"mssql-django": (["mssql"], "pyodbc"), "oracledb": ([], "oracledb")}


def is_importable(name: str) -> bool:
    """Return whether an engine can be imported here. mssql-django itself is not imported: it changes Django's classes."""
    found, imported = NEEDED[name]
    try:
        import_module(imported)
        return all(find_spec(module) for module in found)
    except (ImportError, ValueError):  # ValueError for a module that is set to None.
        return False


@pytest.mark.parametrize("name", NEEDED)
def test_it_is_tested_here(name: str) -> None:
    if not is_importable(name):
        pytest.skip(f"NOTHING OF ITS ENGINE WAS TESTED: {name} is not installed, or a library that it needs")


#: The engines of extras with another name.
ENGINES = {"async": "async_postgresql"}

WITHOUT = """
import sys
sys.modules[{module!r}] = None
from django.core.exceptions import ImproperlyConfigured
try:
    import django_dialect_bridge.backends.{engine}.base
except ImproperlyConfigured as error:
    print(error)
import dialects.cli.migrate, dialects.cli.show, django_dialect_bridge.offline.capture
"""


@pytest.mark.parametrize(
    ("extra", "module"),
    [
        ("mssql", "mssql"),
        ("oracle", "oracledb"),
        ("async", "greenlet"),
        ("mysql", "MySQLdb"),
        ("clickhouse", "clickhouse_connect"),
        ("spark", "pyspark"),
    ],
)
def test_without_the_extra_it_is_named(extra: str, module: str) -> None:
    """In one line; the commands need no extra."""
    code = WITHOUT.format(engine=ENGINES.get(extra, extra), module=module)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    told = f"{module} is not installed: pip install 'django-dialect-bridge[{extra}]'"
    assert done.stdout.startswith(told) and done.stdout.count("\n") == 1
