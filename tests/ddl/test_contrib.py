"""Django's own apps: their migrations run on databases, which then take rows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from dialects import Target, translate
from dialects.targets import FAMILIES
from dialects.targets.layouts import UNKNOWN
from tests.engines.dsn import VARIABLES, named
from tests.legality import findings
from tests.legality.invariants import judge_of

from .databases import FAMILIES as DATABASES
from .databases import database
from .test_databases import leave_nothing, run

APPS = ("contenttypes", "auth", "admin", "sessions")

#: One process for all apps.
PRINT = f"""
import sys
from dialects.cli import main
for app in {APPS}:
    main(["migrate", app, "--to", *sys.argv[1:]])
    print(end="\\0")
"""

SETTINGS = """
SECRET_KEY = "tests"
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]
DATABASES = {"default": {"ENGINE": "no.such.engine", "NAME": "nowhere"}}
USE_TZ = True
TEMPLATES = []
"""

TABLES = (
    "django_session",
    "django_admin_log",
    "auth_user_user_permissions",
    "auth_user_groups",
    "auth_user",
    "auth_group_permissions",
    "auth_group",
    "auth_permission",
    "django_content_type",
)

ROWS = (
    """INSERT INTO "django_content_type" ("app_label", "model") VALUES ('auth', 'user')""",
    """INSERT INTO "auth_permission" ("name", "content_type_id", "codename") VALUES ('n', 1, 'c')""",
    """INSERT INTO "auth_group" ("name") VALUES ('readers')""",
    """INSERT INTO "auth_group_permissions" ("group_id", "permission_id") VALUES (1, 1)""",
)
TWICE = """INSERT INTO "auth_group" ("name") VALUES ('readers')"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, list[str]]]:
    """Return what prints, without any database, the statements of all the apps' migrations for targets."""
    directory = tmp_path_factory.mktemp("project")
    (directory / "project_settings.py").write_text(SETTINGS, encoding="utf-8")

    def printed(targets: str) -> dict[str, list[str]]:
        options = ["--format", "json", "--settings", "project_settings", "--pythonpath", str(directory)]
        done = subprocess.run(
            [sys.executable, "-c", PRINT, targets, *options],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        found: dict[str, list[str]] = {}
        for app in done.stdout.split("\0")[:-1]:
            for script in json.loads(app)["targets"]:
                lines = [line for migration in script["migrations"] for line in migration["statements"]]
                found.setdefault(script["target"], []).extend(lines)
        return found

    return printed


def test_every_version_is_legal(printed: Callable[[str], dict[str, list[str]]]) -> None:
    families = [family for family in FAMILIES.values() if family.ddl is not UNKNOWN]
    targets = [Target(family, version) for family in families for version in family.versions]
    scripts = printed(",".join(map(str, targets)))
    assert len(scripts) == len(targets)
    for spelling, statements in scripts.items():
        target = Target.of(spelling)
        for statement in statements:
            assert not findings(statement, *judge_of(target))


@pytest.mark.parametrize("family", DATABASES)
def test_databases_run_them(
    request: pytest.FixtureRequest, printed: Callable[[str], dict[str, list[str]]], family: str
) -> None:
    if family in VARIABLES and not named(family):
        pytest.skip(f"{VARIABLES[family]} names no server")
    with database(family, partial(request.getfixturevalue, "postgres")) as connection:
        drops = [translate(f'DROP TABLE "{table}" CASCADE', connection.target).sql for table in TABLES]
        leave_nothing(connection, drops)
        try:
            for statement in printed(connection.target)[connection.target]:
                run(connection, statement)
            rows = [translate(row, connection.target).sql for row in (*ROWS, TWICE)]
            for row in rows[:-1]:
                connection.run(row)
            with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
                connection.run(rows[-1])
        finally:
            leave_nothing(connection, drops)
