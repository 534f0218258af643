"""Commands of Django, by the engine and by mssql-django in turn: a project may go to the engine and back."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.engines.cases import nothing_ran
from tests.engines.dsn import VARIABLES, named

OURS, THEIRS = "tests.backends.mssql.lenient", "tests.backends.mssql.plain"


def manage(engine: str, *steps: str) -> str:
    """Return what the steps print, in a process of their own."""
    return run("tests.backends.mssql.managing", engine, *steps)


def run(module: str, *args: str) -> str:
    """Return what a module prints in a process of its own."""
    if named("tsql") is None:
        pytest.skip(nothing_ran("tsql", VARIABLES["tsql"]))
    environment = {**os.environ, "MANAGED_ENGINE": OURS}
    done = subprocess.run([sys.executable, "-m", module, *args], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, (done.stderr + done.stdout)[-2000:]
    return done.stdout + done.stderr


@pytest.mark.parametrize(("first", "second"), [(THEIRS, OURS), (OURS, THEIRS)], ids=["to the engine", "to mssql"])
def test_migrations_go_on_with_the_other_engine(first: str, second: str) -> None:
    manage(first, "migrate moved 0001")
    manage(second, "migrate", "makemigrations --check --dry-run", "read")
    manage(first, "makemigrations --check --dry-run", "read", "migrate moved 0002")
    manage(second, "migrate", "read", "migrate moved zero")


def test_djangos_runner_keeps_the_database() -> None:
    suite = "test tests.backends.mssql.suite"
    for _ in range(2):
        kept = manage(OURS, f"{suite} --keepdb --noinput")
        assert "Ran 3 tests" in kept and "Preserving test database" in kept
    assert "Destroying test database" in manage(OURS, f"{suite} --noinput")


def test_each_worker_of_xdist_has_a_database() -> None:
    """mssql-django clones no database, as ``manage.py test --parallel`` needs."""
    settings = ("--ds", "tests.backends.mssql.managed", "--noconftest", "-c", os.devnull, "--rootdir", ".")
    done = run("pytest", "-n", "2", "-v", *settings, "tests/backends/mssql/suite.py")
    assert "3 passed" in done and "[gw0]" in done and "[gw1]" in done


def test_the_shell_of_the_database(mssql) -> None:  # type: ignore[no-untyped-def]
    mssql.settings_dict |= {"HOST": "db", "PORT": "1433", "USER": "u", "PASSWORD": "p"}
    args = mssql.client.settings_to_cmd_args(mssql.settings_dict, ["-Q", "SELECT 1"])
    assert args[1:] == ["-S", "db,1433", "-U", "u", "-P", "p", "-d", "nowhere", "-Q", "SELECT 1"]
