"""Test databases, and the settings that Django's test runner changes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.db import connections


def test_all_connections_have_one_dictionary_of_settings(connect: Callable[..., Any]) -> None:
    """Check that a worker of ``test --parallel`` can set the database's name for a live server's thread too."""
    connection = connect(dialect="duckdb@1.5", config={"threads": 1})
    assert connection.settings_dict is connections.settings["duck"]
    found: list[Any] = []
    thread = Thread(target=lambda: found.append((connections["duck"].ops.bridge.target, connections["duck"])))
    thread.start()
    thread.join()
    assert str(found[0][0]) == str(connection.ops.bridge.target) == "duckdb@1.5"
    assert connection.settings_dict["OPTIONS"] == found[0][1].settings_dict["OPTIONS"] == {"config": {"threads": 1}}


@pytest.mark.parametrize(
    ("name", "test_name", "found"),
    [
        ("/srv/db.duckdb", None, ":memory:test_duck"),
        ("/srv/db.duckdb", "test_/srv/db.duckdb_gw0", ":memory:test_duck_gw0"),
        ("/srv/db.duckdb", "test_/srv/db.duckdb_py311_gw0", ":memory:test_duck_py311_gw0"),
        ("data/db.duckdb", "test_data/db.duckdb_gw1", ":memory:test_duck_gw1"),
        (Path("/srv/db.duckdb"), "test_/srv/db.duckdb_gw0", ":memory:test_duck_gw0"),
        (":memory:", ":memory:", ":memory:test_duck"),
        (":memory:", "test_:memory:_gw0", ":memory:test_duck_gw0"),
        (":memory:shared", "test_:memory:shared_gw0", ":memory:test_duck_gw0"),
        ("/srv/db.duckdb", "/tmp/t.duckdb_gw0", "/tmp/t.duckdb_gw0"),
        ("/srv/db.duckdb", Path("/tmp/t.duckdb"), "/tmp/t.duckdb"),
        ("db.duckdb", "test_db.duckdb_gw0", "test_db.duckdb_gw0"),
        ("/srv/db.duckdb", ":memory:other", ":memory:other"),
    ],
)
def test_names_of_test_databases(connect: Callable[..., Any], name: Any, test_name: Any, found: str) -> None:
    connection = connect(name)
    connection.settings_dict["TEST"]["NAME"] = test_name
    assert connection.creation._get_test_db_name() == found


PROJECT = {
    "settings.py": """
SECRET_KEY = "tests"
DATABASES = {{"default": {{"ENGINE": "django_dialect_bridge.backends.duckdb", "NAME": {name!r}}}}}
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth"]
""",
    "test_users.py": """
import pytest
from django.contrib.auth.models import User
from django.test import TestCase

@pytest.mark.django_db
@pytest.mark.parametrize("number", range(4))
def test_users(number):
    User.objects.create(username=str(number))
    assert User.objects.count() == 1

class One(TestCase):
    def test_users(self):
        User.objects.create(username="a")
        assert User.objects.count() == 1

class Two(One):
    pass
""",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Create a project with the first settings of the documentation."""
    for file, text in PROJECT.items():
        (tmp_path / file).write_text(text.format(name=str(tmp_path / "db.duckdb")) if file == "settings.py" else text)
    return tmp_path


def test_xdist(project: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", "--ds", "settings"]
    done = subprocess.run([*command, f"--rootdir={project}"], cwd=project, capture_output=True, text=True)
    assert "6 passed" in done.stdout, done.stdout + done.stderr
    assert not list(project.glob("*duckdb*"))


@pytest.mark.parametrize("way", ["fork", pytest.param("spawn", marks=pytest.mark.nightly)])
def test_djangos_parallel_runner(project: Path, way: str) -> None:
    """Check that each worker has a copy of the database, although the parent has its own open at the fork."""
    script = f"""
import multiprocessing, os, sys
if __name__ == "__main__":
    multiprocessing.set_start_method({way!r})
    os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
    from django.core.management import execute_from_command_line
    execute_from_command_line(["manage.py", "test", "--parallel", "2", "test_users"])
"""
    (project / "manage.py").write_text(script)
    for test_name in (None, str(project / "test.duckdb")):
        settings = (project / "settings.py").read_text()
        (project / "settings.py").write_text(f"{settings}DATABASES['default']['TEST'] = {{'NAME': {test_name!r}}}\n")
        command = [sys.executable, "-W", "ignore", "manage.py"]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=200)
        assert done.returncode == 0, done.stderr
        assert "Ran 2 tests" in done.stderr
        assert not list(project.glob("*duckdb*"))
